import type { OnPart } from '../../ingest/instructions/reading.ts';
import type { ByteSource } from '../../ingest/parquet/open-parquet.ts';
import { askServer } from './ask-server.ts';
import { cut } from './bad-answer.ts';
import { checkHead } from './check-head.ts';
import { failureOfAnswer, FileFailure } from './file-failure.ts';
import { tooLarge } from './file-too-large.ts';
import type { ServerAnswer } from './server-answer.ts';

/** Bytes that the first request asks for: a small file is then there. */
const headLength = 65_536;

/** Where a file lies, and its name in messages. */
export interface FilePlace {
  readonly url: URL;
  readonly file: string;
  /** Whether the browser's cache is passed by. */
  readonly isFresh?: boolean;
}

/**
 * A file on a server, of which parts are read. Where the server knows no ranges the whole file is read once, up to the limit
 * for any file, and parts are taken of it.
 */
export class RangedFile implements ByteSource {
  readonly byteLength: number;
  /** Whether the server sends the whole file only. */
  readonly isWhole: boolean;
  readonly #place: FilePlace;
  /** Its beginning, or all of it. */
  #head: Uint8Array;

  private constructor(place: FilePlace, head: Uint8Array, byteLength: number, isWhole: boolean) {
    this.#place = place;
    this.#head = head;
    this.byteLength = byteLength;
    this.isWhole = isWhole;
  }

  /** @throws FileFailure where there is no such file, a web page in its place, or it is too large to come as a whole */
  static async open(place: FilePlace, onWhole: OnPart = () => undefined): Promise<RangedFile> {
    const { file } = place;
    return asked(place, 0, headLength, async (answer) => {
      const head = await readAnswer(answer, file, onWhole);
      checkHead(file, head);
      const size = answer.isPart ? answer.total : head.length;
      if (size === undefined) {
        throw new FileFailure({ kind: 'file-other-part', file, found: 'Content-Range: –' });
      }
      if (head.length < Math.min(size, headLength)) {
        throw cut(head.length, Math.min(size, headLength));
      }
      return new RangedFile(place, head, size, !answer.isPart);
    });
  }

  /** @throws FileFailure where the server does not deliver, or the file has changed meanwhile */
  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const last = Math.min(end, this.byteLength);
    if (last <= this.#head.length) return ownBytes(this.#head.subarray(start, last));
    return asked(this.#place, start, last, async (answer) => {
      const { total, isPart } = answer;
      if (isPart && total !== this.byteLength) throw this.#changed();
      const bytes = await readAnswer(answer, this.#place.file, () => undefined);
      if (isPart) return ownBytes(bytes);
      if (bytes.length !== this.byteLength) throw this.#changed();
      // A server may send all of a file although it has sent parts of it before.
      this.#head = bytes;
      return ownBytes(bytes.subarray(start, last));
    });
  }

  #changed(): FileFailure {
    return new FileFailure({ kind: 'file-changed', file: this.#place.file });
  }
}

async function asked<Taken>(
  { url, file, isFresh }: FilePlace,
  start: number,
  end: number,
  take: (answer: ServerAnswer) => Promise<Taken>,
): Promise<Taken> {
  try {
    return await askServer({ url, range: { start, end }, isFresh: isFresh === true }, take);
  } catch (error) {
    throw failureOfAnswer(file, url, error);
  }
}

async function readAnswer(
  answer: ServerAnswer,
  file: string,
  onWhole: OnPart,
): Promise<Uint8Array> {
  const bytes = await answer.read(onWhole);
  if ('tooLarge' in bytes) throw new FileFailure(tooLarge(file, bytes));
  return bytes;
}

/** The buffer has these bytes and no others. */
function ownBytes(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? buffer
    : new Uint8Array(bytes).buffer;
}
