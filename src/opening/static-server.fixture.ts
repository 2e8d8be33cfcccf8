import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** How a server answers for one file; the usual way is by ranges. */
export type Manner =
  | 'ranges'
  /** Sends whole files whatever was asked for, as a simple server does. */
  | 'whole'
  /** Sends a page of HTML with status 200 instead of the file, as hosts of single-page applications do. */
  | 'page'
  /** Ends the connection in the middle of every answer. */
  | 'dropping'
  /** The headers are right and there is no body, or half of it: so answers a cache in which a part lies cut off. */
  | 'bodiless'
  | 'half'
  /** 304 to a request that has not asked for news, without a body. */
  | 'not-modified'
  /** Packs whole files, or parts, with GZIP. */
  | 'packed'
  | 'packed-parts'
  /** Sends the beginning whatever part was asked for. */
  | 'other-part'
  /** Closes the connection without a word, as where something on the way refuses. */
  | 'refusing'
  /** Takes the request and says nothing. */
  | 'silent'
  /** 302 to another server that does not answer, as where one has to sign in. */
  | 'elsewhere'
  /** 403, 416, 500 and 503. */
  | 'forbidden'
  | 'no-part'
  | 'broken'
  | 'failing'
  | 'missing';

/** Status and reason of the manners that refuse. */
const refusals: Readonly<Partial<Record<Manner, readonly [status: number, reason: string]>>> = {
  forbidden: [403, 'Forbidden'],
  'no-part': [416, 'Range Not Satisfiable'],
  broken: [500, 'Internal Server Error'],
  failing: [503, 'Service Unavailable'],
};

export interface StaticServer {
  /** With a slash at the end. */
  readonly base: string;
  /** Requests as they came: name and range. */
  readonly asked: string[];
  /** The manner of single files; the others are sent by ranges. */
  readonly manners: Map<string, Manner>;
  /** The manner of single files for requests that a cache might answer; the others go past it. */
  readonly cached: Map<string, Manner>;
  /** May be changed while it runs. */
  readonly files: Map<string, Uint8Array>;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * A server on this machine with files in memory.
 * @param headers sent with every file
 */
export async function serveFiles(
  files: ReadonlyMap<string, Uint8Array>,
  headers: Readonly<Record<string, string>> = {},
): Promise<StaticServer> {
  const own = new Map(files);
  const manners = new Map<string, Manner>();
  const cached = new Map<string, Manner>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').split('?')[0]?.slice(1) ?? '');
    asked.push(`${name} ${request.headers.range ?? ''}`.trim());
    const isPastCache = request.headers['cache-control'] === 'no-cache';
    const manner = (isPastCache ? undefined : cached.get(name)) ?? manners.get(name) ?? 'ranges';
    const type = contentTypes[name.split('.').pop() ?? ''];
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value);
    if (type) response.setHeader('content-type', type);
    answer(request, response, own.get(name), manner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { base: `http://127.0.0.1:${port}/`, asked, manners, cached, files: own, close };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array | undefined,
  manner: Manner,
): void {
  if (manner === 'silent') return;
  if (manner === 'refusing') {
    request.destroy();
    return;
  }
  const refusal = refusals[manner];
  if (!bytes || manner === 'missing') response.writeHead(404, 'Not Found').end('not found');
  else if (refusal) response.writeHead(...refusal).end('no');
  else if (manner === 'elsewhere') {
    response.writeHead(302, { location: 'http://127.0.0.1:9/login' }).end();
  } else if (manner === 'not-modified') response.writeHead(304).end();
  else if (manner === 'page') {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>404</p>');
  } else send(request, response, bytes, manner);
}

const wholeManners: readonly Manner[] = ['whole', 'packed'];

function send(
  { headers }: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  manner: Manner,
): void {
  const isWhole = wholeManners.includes(manner);
  const [, from, to] = (!isWhole && /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')) || [];
  const start = manner === 'other-part' ? 0 : Number(from ?? 0);
  const end = Math.min(bytes.length, Number(to ?? bytes.length - 1) + 1);
  const body = bodyIn(manner, bytes.subarray(start, end));
  const isPacked = manner === 'packed' || (manner === 'packed-parts' && from !== undefined);
  const range = { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` };
  const sent = isPacked ? gzipSync(body) : body;
  response.writeHead(from === undefined ? 200 : 206, {
    // Without a range, only the length says that a body is cut: the connection then ends early.
    'content-length': from === undefined && !isPacked ? end - start : sent.length,
    ...(from !== undefined && range),
    ...(isPacked && { 'content-encoding': 'gzip' }),
  });
  const isDropped = manner === 'dropping' || (from === undefined && sent.length < end - start);
  if (!isDropped || isPacked) {
    response.end(sent);
    return;
  }
  response.write(sent.subarray(0, Math.floor(sent.length / 2)));
  setImmediate(() => response.destroy());
}

function bodyIn(manner: Manner, part: Uint8Array): Uint8Array {
  if (manner === 'bodiless') return new Uint8Array();
  return manner === 'half' ? part.subarray(0, Math.floor(part.length / 2)) : part;
}
