/**
 * Bytes of an archive of tiles for the library that reads archives, in the worker and on the map: by ranges; where the server
 * knows none, of the whole file.
 */
import type { RangeResponse, Source } from 'pmtiles';
import { askServer } from './ask-server.ts';
import type { ByteRange, ServerAnswer } from './server-answer.ts';

/** A whole archive in memory may have so many bytes. */
export const largestWhole = 64 * 1024 * 1024;

export interface ArchiveSourceOptions {
  /** Whether the browser's cache is passed by, which may hold what has failed before. */
  readonly isFresh?: boolean;
  /** Bytes that are asked for at the beginning, and kept: what is wanted next stands there as a rule. */
  readonly ahead?: number;
  /**
   * Of a server that sends the whole archive: `keep` it in memory for all that is wanted later, where it is not too large, or
   * `begin` it and take no more than is wanted now.
   */
  readonly whole: 'keep' | 'begin';
}

/** Why there is no archive although the server answers: a page in its place, or all of it, which is too large. */
export class ArchiveFault extends Error {
  constructor(
    readonly fault: 'page' | 'no-ranges',
    message: string,
  ) {
    super(message);
    this.name = 'ArchiveFault';
  }
}

export class ArchiveSource implements Source {
  readonly #address: string;
  readonly #options: ArchiveSourceOptions;
  #total: number | undefined;
  #head = new ArrayBuffer(0);
  /** Whether its beginning is all of it. */
  #isAll = false;
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(address: string, options: ArchiveSourceOptions) {
    this.#address = address;
    this.#options = options;
  }

  /** Bytes of the archive, as far as the server has said. */
  get total(): number | undefined {
    return this.#total;
  }

  getKey(): string {
    return this.#address;
  }

  /** @throws BadAnswer, ArchiveFault; an abort stays an abort. */
  async getBytes(start: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const end = start + length;
    if (this.#isAll || end <= this.#head.byteLength) return { data: this.#head.slice(start, end) };
    if (this.#whole) return { data: (await this.#whole).slice(start, end) };
    const { isFresh = false, ahead = 0 } = this.#options;
    const range = { start, end: start === 0 ? Math.max(end, ahead) : end };
    const data = await askServer({ url: this.#address, range, signal, isFresh }, (answer) =>
      this.#take(answer, range),
    );
    if (start === 0 && ahead > 0) {
      this.#head = data;
      this.#isAll = data.byteLength < range.end;
    }
    return { data: data.byteLength > length ? data.slice(0, length) : data };
  }

  async #take(answer: ServerAnswer, range: ByteRange): Promise<ArrayBuffer> {
    if (answer.contentType.startsWith('text/html')) {
      await answer.drop();
      throw new ArchiveFault('page', 'The server sent a page of HTML instead of the archive.');
    }
    this.#total = answer.total;
    if (answer.isPart) return partOf(answer);
    if (this.#options.whole === 'begin') return beginningOf(answer, range);
    return (await this.#keepWhole(answer)).slice(range.start, range.end);
  }

  async #keepWhole(answer: ServerAnswer): Promise<ArrayBuffer> {
    if (this.#whole) await answer.drop();
    this.#whole ??= wholeOf(answer);
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }
}

async function partOf(answer: ServerAnswer): Promise<ArrayBuffer> {
  const bytes = await answer.read();
  return 'tooLarge' in bytes ? new ArrayBuffer(0) : bufferOf(bytes);
}

async function beginningOf(answer: ServerAnswer, { start, end }: ByteRange): Promise<ArrayBuffer> {
  const bytes = await answer.readFirst(Math.min(end, answer.total ?? end));
  return bufferOf(bytes.subarray(start));
}

async function wholeOf(answer: ServerAnswer): Promise<ArrayBuffer> {
  const isLarge = answer.total !== undefined && answer.total > largestWhole;
  const bytes = isLarge ? undefined : await answer.read(() => undefined, largestWhole);
  if (bytes && !('tooLarge' in bytes)) return bufferOf(bytes);
  await answer.drop().catch(() => undefined);
  throw new ArchiveFault('no-ranges', 'The server sends no ranges and the archive is large.');
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? buffer : new Uint8Array(bytes).buffer;
}
