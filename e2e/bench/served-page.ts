import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview, type Plugin } from 'vite';
import { browserSwitches, findBrowser } from '../browser.ts';
import type { City } from './city.ts';

/** The production build with the city's files beside it, and the browser that opens it. */
export interface Bench {
  readonly browser: Browser;
  /** Address of the atlas with this city. */
  readonly atlas: string;
  /** Address of an empty page, beside which MapLibre lies as it is published. */
  readonly barePage: string;
  readonly close: () => Promise<void>;
}

interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
}

const folder = '/bench/';
export const geometryAddress = `${folder}geometry.geojson`;
export const mapLibreAddress = `${folder}maplibre-gl.mjs`;

export async function openBench(city: City): Promise<Bench> {
  const server = await preview({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    plugins: [serve(filesOf(city))],
    preview: { port: Number(process.env['PORT'] ?? 4193) },
  });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...browserSwitches],
    ...(executablePath ? { executablePath } : {}),
  });
  const address = new URL(server.resolvedUrls?.local[0] ?? '');
  return {
    browser,
    atlas: new URL(`?project=${folder}project.json`, address).href,
    barePage: new URL(`${folder}bare.html`, address).href,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A page in a context of its own: nothing is cached from the one before. */
export async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
  });
  return context.newPage();
}

function filesOf(city: City): ReadonlyMap<string, Served> {
  const files = new Map<string, Served>([
    [`${folder}project.json`, { type: 'application/json', body: city.project }],
    [`${folder}bare.html`, { type: 'text/html', body: '<!doctype html><title>bare</title>' }],
  ]);
  for (const [name, body] of city.sources) {
    const isTable = name.endsWith('.csv');
    const file = { type: isTable ? 'text/csv' : 'application/geo+json', body };
    files.set(folder + name, file);
    if (!isTable) files.set(geometryAddress, file);
  }
  const published = dirname(
    createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'),
  );
  for (const part of ['', '-shared', '-worker']) {
    const name = `maplibre-gl${part}.mjs`;
    files.set(folder + name, {
      type: 'text/javascript',
      body: readFileSync(join(published, name)),
    });
  }
  return files;
}

function serve(files: ReadonlyMap<string, Served>): Plugin {
  return {
    name: 'bench-files',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.get((request.url ?? '').replace(/\?.*/, ''));
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        return response.end(file.body);
      });
    },
  };
}
