import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { berlinTypes } from './berlin-wfs.fixture.ts';
import { filesIn, run, temporaryFolder } from './run.fixture.ts';
import { startWfs, unknownType, type Asked, type WfsOptions } from './wfs-server.fixture.ts';

const types = Object.freeze(berlinTypes({ year: 2021 }));
const areas = 'lor_2021:a_lor_plr_2021';
const monitoring = ['indexind', 'indizes', 'kontextind'].map(
  (part) => `mss_2021:mss2021_${part}_542`,
);
const [indicators = '', , context = ''] = monitoring;
const firstTime = ({ type, time }: Asked) => type === areas && time === 1;

async function runWith(options: Omit<WfsOptions, 'types'>, timeout?: number) {
  const server = await startWfs({ types, ...options });
  return run(server, timeout === undefined ? {} : { patience: { timeout } });
}

test('542 features fit into one page of 1,000: four types, four requests', async () => {
  const { asked } = await run(await startWfs({ types }));
  expect(asked).toEqual([areas, ...monitoring].map((type) => `${type} 0`));
});

test('in pages of 200 the third brings the last 142', async () => {
  const { asked, problems } = await run(await startWfs({ types }), { pageSize: 200 });
  expect(problems).toEqual([]);
  expect(asked.slice(0, 3)).toEqual([`${areas} 0`, `${areas} 200`, `${areas} 400`]);
  expect(asked).toHaveLength(12);
});

test('a service that delivers only 300 at a time is asked on from 300', async () => {
  const { asked, problems } = await runWith({ limit: 300 });
  expect(problems).toEqual([]);
  expect(asked.slice(0, 2)).toEqual([`${areas} 0`, `${areas} 300`]);
});

test('without numberMatched a page that is not full is the last', async () => {
  const server = await startWfs({ types, matched: () => 'unknown' });
  const { asked, problems } = await run(server, { pageSize: 271 });
  expect(problems).toEqual([]);
  expect(asked.slice(0, 3)).toEqual([`${areas} 0`, `${areas} 271`, `${areas} 542`]);
});

test('pages that end before numberMatched is reached are a problem', async () => {
  const { problems } = await runWith({ matched: () => 600 });
  expect(problems).toMatchObject([{ kind: 'pages-end-early', received: 542, matched: 600 }]);
});

test('pages of two states of the data are a problem', async () => {
  const matched = ({ start }: Asked) => (start === 0 ? 542 : 543);
  const { problems } = await runWith({ matched, limit: 300 });
  expect(problems).toMatchObject([{ kind: 'changed-meanwhile', before: 542, now: 543 }]);
});

test('a service that ignores where a page starts is found out', async () => {
  const server = await startWfs({
    types: { [areas]: [...(types[areas] ?? []).slice(0, 300), ...(types[areas] ?? [])] },
    limit: 300,
  });
  const { problems } = await run(server);
  expect(problems).toMatchObject([{ kind: 'pages-overlap', feature: 'a_lor_plr_2021.1' }]);
});

test('an exception report is quoted with its code and not asked for again', async () => {
  const { [areas]: _, ...others } = types;
  const { asked, problems } = await run(await startWfs({ types: others }));
  expect(problems).toMatchObject([
    {
      kind: 'exception',
      code: 'InvalidParameterValue',
      text: `Feature type "${areas}" unknown`,
    },
  ]);
  expect(asked).toHaveLength(1);
});

test('an exception report under the status 200 is one all the same', async () => {
  const { problems } = await runWith({ fault: () => ({ body: unknownType('x') }) });
  expect(problems).toMatchObject([{ kind: 'exception', text: 'Feature type "x" unknown' }]);
});

test('503, then the page: the run succeeds with one request more', async () => {
  const fault = (asked: Asked) => (firstTime(asked) ? { status: 503 } : undefined);
  const { asked, problems, progress } = await runWith({ fault });
  expect(problems).toEqual([]);
  expect(asked).toHaveLength(5);
  expect(progress[1]).toMatchObject({ kind: 'waiting', milliseconds: 1 });
});

test('three times 503 is given up, with the number of attempts; waits double', async () => {
  const { asked, problems, progress } = await runWith({ fault: () => ({ status: 503 }) });
  expect(problems).toMatchObject([
    { kind: 'status', status: '503 Service Unavailable', attempts: 3 },
  ]);
  expect(asked).toHaveLength(3);
  const waits = progress.flatMap((entry) => (entry.kind === 'waiting' ? [entry.milliseconds] : []));
  expect(waits).toEqual([1, 2]);
});

test('429 with Retry-After: 1 waits one second', async () => {
  const fault = (asked: Asked) =>
    firstTime(asked) ? { status: 429, headers: { 'Retry-After': '1' } } : undefined;
  const { problems, progress } = await runWith({ fault });
  expect(problems).toEqual([]);
  expect(progress[1]).toMatchObject({ kind: 'waiting', milliseconds: 1000 });
});

test('a server that asks for an hour is not asked again; the wait is named', async () => {
  const fault = () => ({ status: 503, headers: { 'Retry-After': '3600' } });
  const { asked, problems } = await runWith({ fault });
  expect(problems).toMatchObject([{ kind: 'status', wait: 3600 }]);
  expect(asked).toHaveLength(1);
});

test('404 is final', async () => {
  const { asked, problems } = await runWith({ fault: () => ({ status: 404 }) });
  expect(problems).toMatchObject([{ kind: 'status', status: '404 Not Found', attempts: 1 }]);
  expect(asked).toHaveLength(1);
});

test.each(['announced', 'silently'] as const)(
  'a body cut in half (%s) is fetched again',
  async (cut) => {
    const fault = (asked: Asked) => (firstTime(asked) ? { cut } : undefined);
    const { asked, problems } = await runWith({ fault });
    expect(problems).toEqual([]);
    expect(asked.slice(0, 2)).toEqual([`${areas} 0`, `${areas} 0`]);
  },
);

test('a body that is cut every time is given up with its end', async () => {
  const { problems } = await runWith({ fault: () => ({ cut: 'silently' }) });
  expect(problems).toMatchObject([{ kind: 'truncated', attempts: 3 }]);
});

test('a web page instead of data is named by its title', async () => {
  const body = '<!DOCTYPE html><html><head><title>Wartung &amp; Umzug</title></head></html>';
  const { asked, problems } = await runWith({ fault: () => ({ body }) });
  expect(problems).toMatchObject([{ kind: 'web-page', title: 'Wartung & Umzug' }]);
  expect(asked).toHaveLength(1);
});

test.each([
  ['JSON of another kind', '{"message":"ok"}'],
  ['GML', '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://x"/>'],
])('%s is quoted', async (_case, body) => {
  const { problems } = await runWith({ fault: () => ({ body }) });
  expect(problems).toMatchObject([{ kind: 'not-features', found: body }]);
});

test('no answer within 50 ms, three times, is a timeout', async () => {
  const { asked, problems } = await runWith({ fault: () => ({ silent: true }) }, 50);
  expect(problems).toMatchObject([{ kind: 'timeout', seconds: 0.05, attempts: 3 }]);
  expect(asked).toHaveLength(3);
});

test('where nobody listens the reason of the system is given', async () => {
  const closed = createServer().listen(0, '127.0.0.1');
  await once(closed, 'listening');
  const { port } = closed.address() as AddressInfo;
  closed.close();
  const server = await startWfs({ types });
  const { problems } = await run({ ...server, service: `http://127.0.0.1:${port}/wfs` });
  expect(problems).toMatchObject([
    { kind: 'unreachable', attempts: 3, reason: expect.stringContaining('ECONNREFUSED') as string },
  ]);
});

test('an interrupted run goes on where it ended: only what is missing is asked for', async () => {
  const fault = ({ type, start }: Asked) =>
    type === context && start === 200 ? { status: 503 } : undefined;
  const server = await startWfs({ types, fault });
  const place = temporaryFolder();
  const interrupted = await run(server, { place, pageSize: 200 });
  expect(interrupted.problems).toMatchObject([{ kind: 'status' }]);
  expect(filesIn(interrupted.folder)).toEqual([]);
  server.serve({ types });
  const resumed = await run(server, { place, pageSize: 200 });
  expect(resumed.problems).toEqual([]);
  expect(resumed.asked).toEqual([`${context} 200`, `${context} 400`]);
  expect(resumed.progress.filter(({ kind }) => kind === 'kept')).toHaveLength(10);
});

test('pages older than a day are asked for anew', async () => {
  const fault = ({ type }: Asked) => (type === indicators ? { status: 404 } : undefined);
  const server = await startWfs({ types, fault });
  const place = temporaryFolder();
  await run(server, { place });
  const cache = join(place, 'cache', 'lor_2021-a_lor_plr_2021');
  const dayBefore = Date.now() / 1000 - 25 * 60 * 60;
  for (const name of filesIn(cache)) utimesSync(join(cache, name), dayBefore, dayBefore);
  const { asked } = await run(server, { place });
  expect(asked).toEqual([`${areas} 0`, `${indicators} 0`]);
});

test('kept pages that do not fit the present ones are fetched anew', async () => {
  const broken = ({ type, start }: Asked) =>
    type === areas && start > 0 ? { status: 503 } : undefined;
  const server = await startWfs({ types, fault: broken, matched: () => 541 });
  const place = temporaryFolder();
  await run(server, { place, pageSize: 300 });
  server.serve({ types });
  const { asked, problems } = await run(server, { place, pageSize: 300 });
  expect(problems).toEqual([]);
  expect(asked.slice(0, 3)).toEqual([`${areas} 300`, `${areas} 0`, `${areas} 300`]);
});
