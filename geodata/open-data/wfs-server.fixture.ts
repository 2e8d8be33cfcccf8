/** A server on this machine that answers GetFeature as a Web Feature Service 2.0 does, faults included. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { RawFeature } from './wfs-page.ts';

export interface Asked {
  readonly type: string;
  readonly start: number;
  readonly count: number;
  /** How often this very page has been asked for, this time included. */
  readonly time: number;
}

type Fault =
  /** Status and headers with a short text. */
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Half of the page: with the length of the whole announced, or as if it were all. */
  | { readonly cut: 'announced' | 'silently' }
  | { readonly body: string }
  /** No answer at all. */
  | { readonly silent: true };

export interface WfsOptions {
  readonly types: Readonly<Record<string, readonly RawFeature[]>>;
  /** What goes wrong at a request; undefined where nothing does. */
  readonly fault?: (asked: Asked) => Fault | undefined;
  /** Most features of one answer, whatever is asked for. */
  readonly limit?: number;
  /** What is stated as numberMatched; the number of features otherwise. */
  readonly matched?: (asked: Asked) => number | 'unknown';
}

export interface WfsServer {
  readonly service: string;
  /** All requests so far, such as `type 0` and `type 1000`. */
  readonly asked: string[];
  /** From now on something else. */
  readonly serve: (options: WfsOptions) => void;
}

/** Starts the server for one test and stops it with the test. */
export async function startWfs(first: WfsOptions): Promise<WfsServer> {
  const asked: string[] = [];
  let options = first;
  const server = createServer((request, response) => {
    const page = readRequest(request, asked);
    asked.push(`${page.type} ${page.start}`);
    answer(page, options, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const serve = (next: WfsOptions) => {
    options = next;
  };
  return { service: `http://127.0.0.1:${port}/wfs`, asked, serve };
}

function readRequest({ url }: IncomingMessage, earlier: readonly string[]): Asked {
  const query = new URL(url ?? '/', 'http://127.0.0.1').searchParams;
  const type = query.get('TYPENAMES') ?? '';
  const start = Number(query.get('STARTINDEX') ?? 0);
  const count = Number(query.get('COUNT'));
  const time = earlier.filter((page) => page === `${type} ${start}`).length + 1;
  return { type, start, count, time };
}

function answer(asked: Asked, options: WfsOptions, response: ServerResponse): void {
  const fault = options.fault?.(asked);
  if (fault && 'silent' in fault) return;
  if (fault && !('cut' in fault)) {
    const { status = 200, headers = {} } = 'status' in fault ? fault : {};
    response.writeHead(status, headers).end(fault.body ?? 'busy');
    return;
  }
  const features = options.types[asked.type];
  if (!features) {
    response.writeHead(400).end(unknownType(asked.type));
    return;
  }
  const text = pageText(features, asked, options);
  if (!fault) response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
  else cutOff(text, fault.cut, response);
}

function pageText(features: readonly RawFeature[], asked: Asked, options: WfsOptions): string {
  const size = Math.min(asked.count, options.limit ?? Infinity);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.slice(asked.start, asked.start + size),
    numberMatched: options.matched?.(asked) ?? features.length,
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } },
  });
}

function cutOff(text: string, how: 'announced' | 'silently', response: ServerResponse): void {
  const half = text.slice(0, text.length / 2);
  if (how === 'silently') {
    response.end(half);
    return;
  }
  response.writeHead(200, { 'Content-Length': Buffer.byteLength(text) });
  response.write(half, () => response.destroy());
}

/** An exception report as GeoServer words it. */
export function unknownType(type: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">
  <ows:Exception exceptionCode="InvalidParameterValue" locator="typeName">
    <ows:ExceptionText>Feature type &quot;${type}&quot; unknown</ows:ExceptionText>
  </ows:Exception></ows:ExceptionReport>`;
}
