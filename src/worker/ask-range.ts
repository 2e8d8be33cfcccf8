import { headOf } from '../ingest/area-format.ts';
import { excerpt } from '../ingest/report.ts';
import { fetchFailure, FileFailure } from './file-failure.ts';

/** The answer of a server to a request for a part of a file. */
export interface RangeAnswer {
  readonly response: Response;
  /** Whether it is the part; else the server knows no ranges and sends the whole file. */
  readonly isPart: boolean;
  /** Bytes of the whole file; undefined where the server does not say. */
  readonly total: number | undefined;
}

/**
 * Asks for the bytes from `start` to before `end`.
 * @throws FileFailure where the server cannot be reached, refuses, or answers with a web page
 */
export async function askRange(
  url: URL,
  file: string,
  start: number,
  end: number,
): Promise<RangeAnswer> {
  const response = await request(url, file, `bytes=${start}-${end - 1}`);
  if (!response.ok) {
    const found = `${response.status} ${response.statusText}`.trim();
    await response.body?.cancel();
    throw fetchFailure(file, url, found);
  }
  const isPart = response.status === 206;
  const stated = isPart
    ? /\/(\d+)\s*$/.exec(response.headers.get('content-range') ?? '')?.[1]
    : response.headers.get('content-length');
  const total = stated === null || stated === undefined ? undefined : Number(stated);
  if (isPart && total === undefined) {
    await response.body?.cancel();
    throw fetchFailure(file, url, 'Content-Range: –');
  }
  return { response, isPart, total };
}

/** Once more where there was no answer at all: a connection that a server has closed meanwhile looks like this. */
async function request(url: URL, file: string, range: string): Promise<Response> {
  const ask = (): Promise<Response> => fetch(url, { headers: { range } });
  try {
    return await ask().catch(ask);
  } catch (error) {
    throw fetchFailure(file, url, messageOfNetwork(error));
  }
}

/**
 * The body of an answer.
 * @throws FileFailure where the connection ends early
 */
export async function bodyOf(
  { response }: RangeAnswer,
  url: URL,
  file: string,
): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch (error) {
    throw fetchFailure(file, url, messageOfNetwork(error));
  }
}

/** Node puts the reason into the cause. */
export function messageOfNetwork(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}

/**
 * The beginning of a file tells whether there is one.
 * @throws FileFailure for an empty file and for a web page in its place
 */
export function checkHead(file: string, head: Uint8Array): void {
  if (head.length === 0) throw new FileFailure({ kind: 'file-empty', file });
  const text = headOf(head, 512).trimStart();
  if (/^(?:\uFEFF|ï»¿)?<(?:!doctype|html|\?xml|head|body)/i.test(text)) {
    throw new FileFailure({ kind: 'is-html', file, found: excerpt(text.slice(0, 100)) });
  }
}
