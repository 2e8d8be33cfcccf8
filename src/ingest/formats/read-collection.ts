import type { OnPart } from '../instructions/reading.ts';

/** A feature collection of which the features have been handed on: its other members, read. */
export type OtherMembers = ReadonlyMap<string, unknown>;

const letters = {
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openList: 0x5b,
  backslash: 0x5c,
  closeList: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const;

/** 1 for the letters that part a JSON text, so that all others, of which there are most, cost one look. */
const parting = Uint8Array.from({ length: 256 }, (_, byte) =>
  '",[]{}'.includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Bytes of features that are parsed at a time: what is read from less than 100,000 letters is cheap for the engine. */
const batchLength = 65_536;
/** Bytes that are read before it is said again how far the reading is. */
const step = 4_000_000;

/**
 * Reads a feature collection in UTF-8 in batches, so that a large file is never in memory a second time as one text:
 * the brackets part it, and `JSON.parse` reads the parts. Undefined where the bytes are anything but one plainly
 * written collection; what they are instead is for the reading of the whole to say.
 * @param onFeatures gets the features in their order, as they stand
 * @param batch bytes to be parsed at a time
 */
export function readCollection(
  bytes: Uint8Array,
  onFeatures: (features: readonly unknown[]) => void,
  onPart: OnPart = () => undefined,
  batch = batchLength,
): OtherMembers | undefined {
  try {
    return new CollectionReader(bytes, onFeatures, onPart, batch).read();
  } catch {
    // Neither text in UTF-8 nor JSON.
    return undefined;
  }
}

interface Batch {
  readonly features: readonly unknown[];
  /** True where the list of features ends behind these. */
  readonly isEnd: boolean;
}

class CollectionReader {
  readonly #bytes: Uint8Array;
  readonly #onFeatures: (features: readonly unknown[]) => void;
  readonly #onPart: OnPart;
  readonly #batch: number;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  #at = 0;

  constructor(
    bytes: Uint8Array,
    onFeatures: (features: readonly unknown[]) => void,
    onPart: OnPart,
    batch: number,
  ) {
    this.#bytes = bytes;
    this.#onFeatures = onFeatures;
    this.#onPart = onPart;
    this.#batch = batch;
  }

  read(): OtherMembers | undefined {
    const members = new Map<string, unknown>();
    let hasFeatures = false;
    if (this.#hasMark()) this.#at = 3;
    if (!this.#take(letters.openObject)) return undefined;
    do {
      const name = this.#readName();
      if (name === undefined || !this.#take(letters.colon)) return undefined;
      if (name === 'features' && !hasFeatures && this.#take(letters.openList)) {
        hasFeatures = true;
        if (!this.#readFeatures()) return undefined;
      } else if (members.has(name) || name === 'features') return undefined;
      else members.set(name, this.#readValue());
    } while (this.#take(letters.comma));
    const isWhole = this.#take(letters.closeObject) && this.#next() === undefined;
    return isWhole && hasFeatures && members.get('type') === 'FeatureCollection'
      ? members
      : undefined;
  }

  #hasMark(): boolean {
    const [one, two, three] = this.#bytes;
    return one === 0xef && two === 0xbb && three === 0xbf;
  }

  /** From behind the opening bracket to behind the closing one. */
  #readFeatures(): boolean {
    let said = this.#at;
    for (let count = 0; ;) {
      const { features, isEnd } = this.#guessBatch() ?? this.#countBatch();
      // Behind a comma there is another feature; only a list without any may be empty.
      if (features.length === 0 && (count > 0 || !isEnd)) return false;
      count += features.length;
      this.#onFeatures(features);
      if (isEnd) return true;
      if (this.#at - said < step) continue;
      said = this.#at;
      this.#onPart(said, this.#bytes.length);
    }
  }

  /**
   * Features up to a place that looks like the border of two: `}`, comma, `{`. What stands before it is JSON only where
   * it is one; where it is not (a list of objects in a property), undefined.
   */
  #guessBatch(): Batch | undefined {
    const start = this.#at;
    const border = this.#borderAfter(start + this.#batch);
    if (border === undefined) return undefined;
    try {
      const features = this.#parseList(start, border);
      this.#at = border + 1;
      return { features, isEnd: false };
    } catch {
      return undefined;
    }
  }

  /** Place of the comma between two objects of whatever list; the text of a name can look so, too. */
  #borderAfter(start: number): number | undefined {
    for (let end = start; end - start < this.#batch; end += 1) {
      end = this.#bytes.indexOf(letters.closeObject, end);
      if (end < 0) return undefined;
      const comma = this.#placeOfNext(end + 1);
      if (this.#bytes[comma] !== letters.comma) continue;
      if (this.#bytes[this.#placeOfNext(comma + 1)] === letters.openObject) return comma;
    }
    return undefined;
  }

  /** The same by counting brackets, letter by letter. */
  #countBatch(): Batch {
    const start = this.#at;
    for (;;) {
      const end = this.#endOfElement(this.#at);
      const isEnd = this.#bytes[end] === letters.closeList;
      if (!isEnd && this.#bytes[end] !== letters.comma) throw new SyntaxError('no end of features');
      this.#at = end + 1;
      if (!isEnd && this.#at - start < this.#batch) continue;
      return { features: this.#parseList(start, end), isEnd };
    }
  }

  #parseList(start: number, end: number): readonly unknown[] {
    return JSON.parse(`[${this.#textOf(start, end)}]`) as unknown[];
  }

  #readName(): string | undefined {
    if (this.#next() !== letters.quote) return undefined;
    const start = this.#at;
    this.#at = this.#endOfText(start) + 1;
    return JSON.parse(this.#textOf(start, this.#at)) as string;
  }

  #readValue(): unknown {
    const start = this.#at;
    this.#at = this.#endOfElement(start);
    return JSON.parse(this.#textOf(start, this.#at));
  }

  #textOf(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  /** The next letter that is no blank; undefined at the end. */
  #next(): number | undefined {
    this.#at = this.#placeOfNext(this.#at);
    return this.#bytes[this.#at];
  }

  /** Place of the next letter that is no blank. */
  #placeOfNext(from: number): number {
    for (let at = from; ; at += 1) {
      const byte = this.#bytes[at];
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
    }
  }

  #take(letter: number): boolean {
    if (this.#next() !== letter) return false;
    this.#at += 1;
    return true;
  }

  /** Place of the comma or bracket behind a value; the length where there is none. */
  #endOfElement(start: number): number {
    const bytes = this.#bytes;
    const { length } = bytes;
    let depth = 0;
    for (let at = start; at < length; at += 1) {
      const byte = bytes[at] as number;
      if (parting[byte] === 0) continue;
      if (byte === letters.quote) at = this.#endOfText(at);
      else if (byte === letters.openList || byte === letters.openObject) depth += 1;
      else if (byte === letters.closeList || byte === letters.closeObject) {
        if (depth === 0) return at;
        depth -= 1;
      } else if (byte === letters.comma && depth === 0) return at;
    }
    return length;
  }

  /** Place of the quote that ends a text; the length where there is none. */
  #endOfText(start: number): number {
    const { length } = this.#bytes;
    for (let at = start + 1; at < length; at += 1) {
      const byte = this.#bytes[at];
      if (byte === letters.backslash) at += 1;
      else if (byte === letters.quote) return at;
    }
    return length;
  }
}
