import { createReadStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type Plugin } from 'vite';

/** The atlas as built, the pages of the peers, and the files of the made-up country beside them. */
export interface NationalServer {
  readonly address: URL;
  readonly close: () => Promise<void>;
}

export const peerNames = ['maplibre', 'openlayers', 'deck', 'leaflet'] as const;
export type PeerName = (typeof peerNames)[number];

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Made again when it is missing; nothing in it is kept under version control. */
export const cacheFolder = join(root, 'node_modules', '.cache', 'national-bench');
const builtFolder = join(cacheFolder, 'pages');
/** Where the folder is seen in the browser. */
export const servedFolder = '/bench/national/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** Builds one page for each peer, as a user of the library would. */
export async function buildPeers(): Promise<void> {
  const sources = fileURLToPath(new URL('peers', import.meta.url));
  rmSync(builtFolder, { recursive: true, force: true });
  mkdirSync(builtFolder, { recursive: true });
  await build({
    configFile: false,
    root: sources,
    base: './',
    logLevel: 'error',
    build: {
      outDir: builtFolder,
      target: 'es2022',
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { input: peerNames.map((name) => join(sources, `${name}.html`)) },
    },
  });
}

export async function openServer(): Promise<NationalServer> {
  const server = await preview({
    root,
    logLevel: 'error',
    plugins: [serveFolder],
    preview: { port: Number(process.env['PORT'] ?? 4196) },
  });
  return {
    address: new URL(server.resolvedUrls?.local[0] ?? ''),
    close: () => server.close(),
  };
}

const serveFolder: Plugin = {
  name: 'national-bench-files',
  configurePreviewServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = fileOf(request.url ?? '');
      if (path === undefined) return next();
      return sendFile(path, request, response);
    });
  },
};

function fileOf(address: string): string | undefined {
  const path = decodeURIComponent(address.replace(/\?.*/, ''));
  if (!path.startsWith(servedFolder) || path.includes('..')) return undefined;
  const file = join(cacheFolder, path.slice(servedFolder.length));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Whole, or the range of bytes that is asked for, as a static host does. */
function sendFile(path: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(path);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const start = from === undefined ? 0 : Number(from);
  const end = to === undefined || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  response.setHeader('Content-Type', types[ending] ?? 'application/octet-stream');
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Content-Length', end - start + 1);
  if (from !== undefined) {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  }
  // The policy of the atlas is not that of the other libraries' pages.
  response.removeHeader('Content-Security-Policy');
  createReadStream(path, { start, end }).pipe(response);
}
