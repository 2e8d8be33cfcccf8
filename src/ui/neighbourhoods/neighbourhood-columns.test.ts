import { expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import type { ListedNeighbourhood } from '../../state/table/neighbourhood-list.ts';
import { changeText, neighbourhoodColumns, neighbourhoodHeads } from './neighbourhood-columns.ts';

const row: ListedNeighbourhood = {
  cluster: {
    key: '0101',
    municipalities: ['Nord', 'Mitte'],
    areas: [1, 2, 3],
    population: undefined,
    name: 'Am Güterbahnhof',
    others: 2,
  },
  lands: ['Rebenau'],
  means: [48.25, undefined],
  steadiness: { share: 0.75, steady: 1 },
};
const input = { language: 'de', indicators: ['share', 'base'], from: '2021' } as const;

function inLands(...lands: readonly string[]): Dataset {
  const areas = quarters.areas.map((area, place) => ({
    ...area,
    land: lands[place % lands.length]!,
  }));
  return { ...quarters, areas };
}

test('a row has name, key, places, areas, people, means, steady areas: unknown people are a dash, no mean a word', () => {
  const columns = neighbourhoodColumns({ ...input, dataset: inLands('Rebenau', 'Küstmark') });
  expect(columns.map(({ label, unit, text }) => [label, unit, text(row)])).toEqual([
    ['Quartier', '', 'Am Güterbahnhof und 2 weitere'],
    ['Schlüssel', '', '0101'],
    ['Land', '', 'Rebenau'],
    ['Bezirk', '', 'Nord, Mitte'],
    ['Gebiete', '', '3'],
    ['Menschen', '', '–'],
    ['Anteil, Mittel', '%', '48,3'],
    ['Arbeitslose, Mittel', '%', 'keine Angabe'],
    ['Standfest', '', '1 von 3 · 75\u202f%'],
    ['Seit 2021', '', ''],
  ]);
  const steady = columns.find(({ id }) => id === 'steadiness');
  expect(steady?.title?.(row)).toMatch(/^1 von 3 Gebieten bleiben .* 75\u202f% der Gebiete$/);
});

test('one Land, no district, no other round and no figures yet: no columns for them', () => {
  const areas = quarters.areas.map(({ id, name }) => ({ id, name, land: 'Rebenau' }));
  const columns = neighbourhoodColumns({
    dataset: { ...quarters, areas },
    language: 'en',
    indicators: [],
    from: undefined,
  });
  expect(columns.map(({ id }) => id)).toEqual(['name', 'key', 'areas', 'people']);
  expect(columns.map(({ text }) => text({ cluster: row.cluster }))[0]).toBe(
    'Am Güterbahnhof and 2 more',
  );
});

test('a change is new, the same, or what came and went, and what is not known', () => {
  const change = { isNew: false, stayed: 1, came: 0, unknown: 0, went: 0 };
  const told = [
    { ...change, isNew: true, came: 4 },
    change,
    { ...change, came: 2, went: 11 },
    { ...change, unknown: 1 },
  ].map((one) => changeText(one, 'de'));
  expect(told).toEqual(['neu', 'gleich', '+2 −11', '1 unbekannt']);
});

test('a first press sorts numbers from the largest, texts from A, and steadiness from the least steady', () => {
  const columns = neighbourhoodColumns({ ...input, dataset: quarters });
  const heads = neighbourhoodHeads(columns, [], undefined);
  expect(heads.filter(({ next }) => next.descending).map(({ id }) => id)).toEqual([
    'areas',
    'people',
    'mean0',
    'mean1',
    'change',
  ]);
});

test('the column of the keys holds the longest of them whole: 20 signs need 10.45 rem', () => {
  const columns = neighbourhoodColumns({ ...input, dataset: quarters });
  const long = { ...row, cluster: { ...row.cluster, key: 'DE-0123456789-012345' } };
  const widthIn = (rows: readonly (typeof row)[]) =>
    neighbourhoodHeads(columns, rows, undefined).find(({ id }) => id === 'key')?.width;
  expect(widthIn([row, long])).toBeCloseTo(10.45, 2);
  expect(widthIn([])).toBe(6);
});

test('the least steady of those of which no area stays is told from the others by the share that orders them', () => {
  const steady = neighbourhoodColumns({ ...input, dataset: quarters, language: 'en' }).find(
    ({ id }) => id === 'steadiness',
  );
  const textOf = (share: number) => steady?.text({ ...row, steadiness: { share, steady: 0 } });
  expect([4 / 9, 8 / 15].map(textOf)).toEqual(['0 of 3 · 44%', '0 of 3 · 53%']);
});
