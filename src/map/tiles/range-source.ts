/** Bytes of an archive on this origin, by ranges; whole where the server knows no ranges and the file is small. */
import type { RangeResponse, Source } from 'pmtiles';
import { askServer } from '../../opening/fetching/ask-server.ts';
import { BadAnswer } from '../../opening/fetching/bad-answer.ts';
import type { ServerAnswer } from '../../opening/fetching/server-answer.ts';
import { TileFailure } from '../core/tile-failure.ts';

/** A whole archive in memory may have so many bytes. */
export const largestWhole = 64 * 1024 * 1024;

export interface RangeSourceOptions {
  /** Of the page; an archive elsewhere is not asked for. */
  readonly origin?: string;
  /** Whether the browser's cache is passed by, which may hold what has failed before. */
  readonly isFresh?: boolean;
}

export class RangeSource implements Source {
  readonly #address: string;
  readonly #isFresh: boolean;
  #whole: Promise<ArrayBuffer> | undefined;

  /** @throws TileFailure where the address lies on another origin than the page. */
  constructor(
    address: string,
    { origin = location.origin, isFresh = false }: RangeSourceOptions = {},
  ) {
    if (new URL(address).origin !== origin) {
      throw new TileFailure('network', 'The archive lies on another origin.');
    }
    this.#address = address;
    this.#isFresh = isFresh;
  }

  getKey(): string {
    return this.#address;
  }

  /** @throws TileFailure of kind `network`, `broken`, `cut` or `no-ranges`; an abort stays an abort. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    const end = offset + length;
    const range = { start: offset, end };
    try {
      if (this.#whole) return { data: (await this.#whole).slice(offset, end) };
      return await askServer(
        { url: this.#address, range, signal, isFresh: this.#isFresh },
        async (answer) => ({
          data: answer.isPart
            ? await partOf(answer)
            : (await this.#takeWhole(answer)).slice(offset, end),
        }),
      );
    } catch (error) {
      throw error instanceof BadAnswer ? tileFailure(error) : error;
    }
  }

  /** The server has sent the whole file, so it is kept where it is not too large. */
  async #takeWhole(answer: ServerAnswer): Promise<ArrayBuffer> {
    await refusePage(answer);
    if (this.#whole) await answer.drop();
    this.#whole ??= wholeOf(answer);
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }
}

async function partOf(answer: ServerAnswer): Promise<ArrayBuffer> {
  await refusePage(answer);
  const bytes = await answer.read();
  return 'tooLarge' in bytes ? new ArrayBuffer(0) : bufferOf(bytes);
}

async function wholeOf(answer: ServerAnswer): Promise<ArrayBuffer> {
  const isLarge = answer.total !== undefined && answer.total > largestWhole;
  const bytes = isLarge ? undefined : await answer.read(() => undefined, largestWhole);
  if (bytes && !('tooLarge' in bytes)) return bufferOf(bytes);
  await answer.drop().catch(() => undefined);
  throw new TileFailure('no-ranges', 'The server sends no ranges and the archive is large.');
}

async function refusePage(answer: ServerAnswer): Promise<void> {
  if (!answer.contentType.startsWith('text/html')) return;
  await answer.drop();
  throw new TileFailure('broken', 'The server sent a page of HTML instead of the archive.');
}

function tileFailure(error: BadAnswer): TileFailure {
  const kind = error.fault === 'cut' || error.fault === 'empty' ? 'cut' : 'network';
  return new TileFailure(kind, error.message, { cause: error });
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? buffer : new Uint8Array(bytes).buffer;
}
