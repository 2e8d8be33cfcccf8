/** Bytes of an archive on this origin, by ranges; whole where the server knows no ranges and the file is small. */
import type { RangeResponse, Source } from 'pmtiles';
import { TileFailure } from './tile-failure.ts';

/** A whole archive in memory may have so many bytes. */
export const largestWhole = 64 * 1024 * 1024;

export class RangeSource implements Source {
  readonly #address: string;
  #whole: Promise<ArrayBuffer> | undefined;

  /** @throws TileFailure where the address lies on another origin than the page. */
  constructor(address: string, origin: string = location.origin) {
    if (new URL(address).origin !== origin) {
      throw new TileFailure('network', 'The archive lies on another origin.');
    }
    this.#address = address;
  }

  getKey(): string {
    return this.#address;
  }

  /** @throws TileFailure of kind `network`, `broken` or `no-ranges`; an abort stays an abort. */
  async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
    if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
    const response = await this.#ask(offset, length, signal);
    if (response.status === 206) return { data: await bytesOf(response) };
    if (response.status !== 200) {
      void response.body?.cancel();
      throw new TileFailure('network', `The server answered ${response.status}.`);
    }
    return { data: (await this.#takeWhole(response)).slice(offset, offset + length) };
  }

  async #ask(offset: number, length: number, signal: AbortSignal | undefined): Promise<Response> {
    const range = `bytes=${offset}-${offset + length - 1}`;
    const options: RequestInit = { headers: { range }, ...(signal && { signal }) };
    const response = await fetch(this.#address, options).catch((error: unknown) => {
      if (signal?.aborted) throw error;
      throw new TileFailure('network', 'The server cannot be reached.', { cause: error });
    });
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      void response.body?.cancel();
      throw new TileFailure('broken', 'The server sent a page of HTML instead of the archive.');
    }
    return response;
  }

  /** The server has sent the whole file, so it is kept where it is not too large. */
  async #takeWhole(response: Response): Promise<ArrayBuffer> {
    if (Number(response.headers.get('content-length') ?? Infinity) > largestWhole) {
      void response.body?.cancel();
      throw new TileFailure('no-ranges', 'The server sends no ranges and the archive is large.');
    }
    this.#whole ??= bytesOf(response);
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }
}

async function bytesOf(response: Response): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new TileFailure('network', 'The connection broke off.', { cause: error });
  }
}
