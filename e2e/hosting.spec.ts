import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIResponse } from '@playwright/test';
import { securityHeaders } from '../src/security-headers.ts';
import { findNginx, startNginx, type RunningNginx } from './nginx.ts';
import { builtPage } from './own-server.ts';

/** The built page on nginx with the configuration of docs/hosting.md, word for word but for folder, types and port. */

const nginx = findNginx();
test.skip(!nginx, 'skipped: no nginx on this machine, and none could be unpacked (apt-get)');

let server: RunningNginx;

test.beforeAll(async () => {
  if (nginx) server = await startNginx(nginx, builtPage, documentedServer);
});

test.afterAll(() => server?.close());

function documentedServer(root: string, types: string, port: number): string {
  const path = fileURLToPath(new URL('../docs/hosting.md', import.meta.url));
  const block = /```nginx\n(.*?)```/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return block
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/quartieratlas;', `root "${root}";`)
    .replace('include /etc/nginx/mime.types;', `include "${types}";`);
}

const fileOfProgram = (): string =>
  `assets/${readdirSync(join(builtPage, 'assets')).find((name) => name.endsWith('.js')) ?? ''}`;

function told(response: APIResponse) {
  const {
    'content-type': type,
    'content-encoding': packed,
    'cache-control': cache,
  } = response.headers();
  return { status: response.status(), type, packed, cache };
}

test('every answer has the headers that npm start sends', async ({ request }) => {
  for (const path of ['', fileOfProgram(), 'musterland/areas.pmtiles', 'nothing.json']) {
    const headers = (await request.get(`${server.base}${path}`)).headers();
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    }
  }
});

test('text is packed and asked for again; what is named by its content is kept', async ({
  request,
}) => {
  const get = async (path: string) => told(await request.get(`${server.base}${path}`));
  const text = { status: 200, packed: 'gzip', cache: 'no-cache' };
  expect(await get('')).toEqual({ ...text, type: 'text/html' });
  expect(await get('musterstadt/musterstadt.geojson')).toEqual({
    ...text,
    type: 'application/geo+json',
  });
  expect(await get('musterstadt/figures.csv')).toEqual({ ...text, type: 'text/csv' });
  expect(await get('musterstadt/project.json')).toEqual({ ...text, type: 'application/json' });
  expect(await get('icon.svg')).toEqual({ ...text, type: 'image/svg+xml' });
  expect(await get(fileOfProgram())).toEqual({
    ...text,
    type: 'application/javascript',
    cache: 'max-age=31536000',
  });
  expect((await get('nothing.json')).status).toBe(404);
});

test('of tiles and columns a part is sent, never packed', async ({ request }) => {
  for (const [path, type] of [
    ['musterland/areas.pmtiles', 'application/vnd.pmtiles'],
    ['musterland/areas.parquet', 'application/vnd.apache.parquet'],
  ] as const) {
    const response = await request.get(`${server.base}${path}`, {
      headers: { range: 'bytes=10-109' },
    });
    expect(told(response)).toEqual({ status: 206, type, packed: undefined, cache: 'no-cache' });
    expect(response.headers()['content-range']).toMatch(/^bytes 10-109\/\d+$/);
    expect(await response.body()).toHaveLength(100);
  }
});
