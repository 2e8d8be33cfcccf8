import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server answers for one file; the usual way is by ranges. */
export type Manner =
  | 'ranges'
  /** Sends whole files whatever was asked for, as a simple server does. */
  | 'whole'
  /** Sends a page of HTML with status 200 instead of the file, as hosts of single-page applications do. */
  | 'page'
  /** Ends the connection in the middle of every answer. */
  | 'dropping'
  | 'missing';

export interface StaticServer {
  /** With a slash at the end. */
  readonly base: string;
  /** Requests as they came: name and range. */
  readonly asked: string[];
  /** The manner of single files; the others are sent by ranges. */
  readonly manners: Map<string, Manner>;
  /** May be changed while it runs. */
  readonly files: Map<string, Uint8Array>;
  close(): Promise<void>;
}

/** A server on this machine with files in memory. */
export async function serveFiles(files: ReadonlyMap<string, Uint8Array>): Promise<StaticServer> {
  const own = new Map(files);
  const manners = new Map<string, Manner>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').slice(1));
    asked.push(`${name} ${request.headers.range ?? ''}`.trim());
    const manner = manners.get(name) ?? 'ranges';
    const bytes = own.get(name);
    if (!bytes || manner === 'missing') {
      response.writeHead(404, 'Not Found').end('not found');
    } else if (manner === 'page') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>404</p>');
    } else {
      send(request, response, bytes, manner === 'whole', manner === 'dropping');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/`,
    asked,
    manners,
    files: own,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function send(
  { headers }: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
  isWhole: boolean,
  isDropped: boolean,
): void {
  const [, from, to] = (!isWhole && /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')) || [];
  const start = Number(from ?? 0);
  const end = Math.min(bytes.length, Number(to ?? bytes.length - 1) + 1);
  const part = bytes.subarray(start, end);
  const range = { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` };
  response.writeHead(from === undefined ? 200 : 206, {
    'content-length': part.length,
    ...(from !== undefined && range),
  });
  if (!isDropped) {
    response.end(part);
    return;
  }
  response.write(part.subarray(0, Math.floor(part.length / 2)));
  setImmediate(() => response.destroy());
}
