import { expect, test } from 'vitest';
import type { Entry } from '../../review/entry/entry.ts';
import { RecordReading } from './record-reading.ts';
import { withEntries } from './desk-state.ts';

const lineOf = (number: number): string =>
  JSON.stringify({ id: `${number}`, neighbourhood: `n${number % 2}`, reasons: [], sees: [] });

/** A record whose lines arrive as they are pushed; `asked` says how many lines each reading has given. */
function madeRecord(count: number) {
  const lines = Array.from({ length: count }, (_, place) => lineOf(place + 1));
  const asked: number[] = [];
  const read = (_: string, after = 0) => {
    const given = lines.slice(after);
    asked.push(given.length);
    return Promise.resolve({ ok: true as const, value: { lines: given, upTo: lines.length } });
  };
  return { lines, asked, reading: new RecordReading({ read }, 'kleinstadt') };
}

test('after 1,200 entries another tab adds two: three lines are read, and two entries come', async () => {
  const { lines, asked, reading } = madeRecord(1200);
  const all = await reading.all();
  expect(all.ok && all.value.length).toBe(1200);
  lines.push(lineOf(1201), lineOf(1202));
  const news = await reading.news();
  expect(news).toMatchObject({
    ok: true,
    value: { isAnew: false, entries: [{ id: '1201' }, { id: '1202' }] },
  });
  expect(await reading.news()).toEqual({ ok: true, value: { isAnew: false, entries: [] } });
  expect(asked).toEqual([1200, 3, 1]);
});

test('where the line that was read last is another one, all is read anew', async () => {
  const { lines, reading } = madeRecord(5);
  await reading.all();
  lines.splice(0, 5, ...[11, 12, 13, 14, 15, 16].map(lineOf));
  const news = await reading.news();
  expect(news.ok && news.value).toMatchObject({ isAnew: true });
  expect(news.ok && news.value.entries.length).toBe(6);
});

test('entries that are there already change nothing, and only neighbourhoods with new ones get another standing', () => {
  const [one, two, three] = [1, 2, 3].map((number) => JSON.parse(lineOf(number)) as Entry) as [
    Entry,
    Entry,
    Entry,
  ];
  const asked = { twoEyed: new Set<string>(), present: undefined };
  const before = withEntries({ log: [], standings: new Map(), ...asked }, [one, two]);
  expect(withEntries({ ...before, ...asked }, [one, two])).toEqual(before);
  const after = withEntries({ ...before, ...asked }, [two, three]);
  expect(after.log.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(after.standings.get('n0')).toBe(before.standings.get('n0'));
  expect(after.standings.get('n1')?.history.map(({ id }) => id)).toEqual(['1', '3']);
});
