import type { ByteSource } from '../ingest/open-parquet.ts';
import { askRange, bodyOf, checkHead, messageOfNetwork, type RangeAnswer } from './ask-range.ts';
import { fetchFailure, FileFailure } from './file-failure.ts';
import { tooLarge } from './file-too-large.ts';
import { readBytes } from './read-bytes.ts';

/** Bytes that the first request asks for: a small file is then there. */
const headLength = 65_536;

/** Says how much of a file that comes as a whole has come. */
type OnWhole = (done: number, total: number) => void;

/**
 * A file on a server, of which parts are read. Where the server knows no ranges the whole file is read once, up to the limit
 * for any file, and parts are taken of it.
 */
export class RangedFile implements ByteSource {
  readonly byteLength: number;
  /** Whether the server sends the whole file only. */
  readonly isWhole: boolean;
  readonly #url: URL;
  readonly #file: string;
  readonly #head: Uint8Array;

  private constructor(
    place: { readonly url: URL; readonly file: string },
    head: Uint8Array,
    byteLength: number,
    isWhole: boolean,
  ) {
    this.#url = place.url;
    this.#file = place.file;
    this.#head = head;
    this.byteLength = byteLength;
    this.isWhole = isWhole;
  }

  /** @throws FileFailure where there is no such file, a web page in its place, or it is too large to come as a whole */
  static async open(
    url: URL,
    file: string,
    onWhole: OnWhole = () => undefined,
  ): Promise<RangedFile> {
    const answer = await askRange(url, file, 0, headLength);
    const head = answer.isPart
      ? new Uint8Array(await bodyOf(answer, url, file))
      : await readWhole(answer, url, file, onWhole);
    checkHead(file, head);
    const size = answer.isPart ? (answer.total ?? head.length) : head.length;
    if (answer.isPart && head.length < Math.min(size, headLength)) {
      throw fetchFailure(file, url, `${head.length} / ${Math.min(size, headLength)} Byte`);
    }
    return new RangedFile({ url, file }, head, size, !answer.isPart);
  }

  /** @throws FileFailure where the server does not deliver, or the file has changed meanwhile */
  async slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const last = Math.min(end, this.byteLength);
    if (last <= this.#head.length) return new Uint8Array(this.#head.subarray(start, last)).buffer;
    const answer = await askRange(this.#url, this.#file, start, last);
    if (!answer.isPart || answer.total !== this.byteLength) {
      await answer.response.body?.cancel();
      const found = `${answer.response.status}, ${answer.total ?? '–'} / ${this.byteLength} Byte`;
      throw fetchFailure(this.#file, this.#url, found);
    }
    const bytes = await bodyOf(answer, this.#url, this.#file);
    if (bytes.byteLength !== last - start) {
      const found = `${bytes.byteLength} / ${last - start} Byte`;
      throw fetchFailure(this.#file, this.#url, found);
    }
    return bytes;
  }
}

async function readWhole(
  { response, total = 0 }: RangeAnswer,
  url: URL,
  file: string,
  onWhole: OnWhole,
): Promise<Uint8Array> {
  if (!response.body) return new Uint8Array();
  let bytes: Awaited<ReturnType<typeof readBytes>>;
  try {
    bytes = await readBytes(response.body, total, onWhole);
  } catch (error) {
    throw fetchFailure(file, url, messageOfNetwork(error));
  }
  if ('tooLarge' in bytes) throw new FileFailure(tooLarge(file, bytes));
  return bytes;
}
