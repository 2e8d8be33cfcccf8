import { Parser } from 'saxen';

/** Takes what stands in an XML file, in its order; names come without their prefix, which every writer chooses anew. */
export interface XmlTaker {
  readonly open: (name: string, attribute: Attribute) => void;
  readonly close?: (name: string) => void;
  /** A text may come in several pieces. */
  readonly text?: (text: string) => void;
}

/** An attribute by its name with the usual prefix, or where writers choose another one by its own name. */
export type Attribute = (name: string) => string | undefined;

/** Bytes decoded at a time. */
const slice = 262_144;

/** UTF-16 units without any tag or text after which a file is no XML that anybody has meant. */
const longestPiece = 8_000_000;

/** Reads XML piece by piece, so that a file is never in memory as one text. Throws where it is no XML. */
export class XmlReader {
  readonly #parser = new Parser();
  readonly #names = new Map<string, string>();
  #decoder: TextDecoder | undefined;
  #waiting = 0;

  constructor({ open, close, text }: XmlTaker) {
    this.#parser.on('error', (error) => {
      throw new SyntaxError(error.message);
    });
    this.#parser.on('openTag', (name, attributes) => {
      this.#waiting = 0;
      open(this.#local(name), (wanted) => valueOf(attributes(), wanted));
    });
    if (close) this.#parser.on('closeTag', (name) => close(this.#local(name)));
    if (!text) return;
    this.#parser.on('text', (value) => text(decodeEntities(value)));
    this.#parser.on('cdata', text);
  }

  write(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    for (let at = 0; at < bytes.length; at += slice) {
      this.#put(this.#decoder.decode(bytes.subarray(at, at + slice), { stream: true }));
    }
  }

  end(): void {
    this.#put(this.#decoder?.decode() ?? '');
    this.#parser.end();
  }

  #put(text: string): void {
    this.#waiting += text.length;
    if (this.#waiting > longestPiece) throw new SyntaxError('no tag');
    this.#parser.write(text);
  }

  /** "x:row" is "row". */
  #local(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    if (this.#names.size < 1000) this.#names.set(name, local);
    return local;
  }
}

function valueOf(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
  const value = attributes[wanted];
  if (value !== undefined) return decodeEntities(value);
  const end = wanted.indexOf(':');
  if (end < 0) return undefined;
  const own = wanted.slice(end);
  const name = Object.keys(attributes).find((one) => one.endsWith(own));
  return name === undefined ? undefined : decodeEntities(attributes[name] ?? '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};

/** The five entities of XML and signs by their number; those that a file defines itself stay as they are. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Parts of a workbook are in UTF-8, or in UTF-16 with a mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
