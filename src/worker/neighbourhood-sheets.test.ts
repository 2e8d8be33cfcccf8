import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AtlasFunctions } from './functions.ts';
import type { NeighbourhoodSheet } from './neighbourhood-sheets.ts';

const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);
const names = ['project.json', 'musterstadt.geojson', 'figures.csv'];

async function city() {
  const functions = new AtlasFunctions();
  const files = names.map((name) => new File([readFileSync(new URL(name, folder))], name));
  const loaded = await functions.load({ from: 'files', files }, () => undefined);
  if (!loaded.ok) throw new Error('the example must load');
  const { rule, classing } = loaded.atlas;
  return { functions, question: { round: '2024', classing, rule } };
}

test('sheets come in the order of the keys, four at a time: seven areas numbered 1 to 7, and a key that is no neighbourhood is without facts', async () => {
  const { functions, question } = await city();
  const keys = ['030402', '030103', 'gone', '070105', '050301', '090605'];
  const batches: (readonly NeighbourhoodSheet[])[] = [];
  await functions.neighbourhoodSheets(question, keys, async (sheets) => {
    batches.push(sheets);
    return true;
  });
  expect(batches.map(({ length }) => length)).toEqual([4, 2]);
  expect(batches.flat().map(({ key }) => key)).toEqual(keys);
  const [small, large, gone] = batches.flat();
  expect(small?.facts?.cluster.areas).toHaveLength(3);
  const numbers = large?.drawing?.areas.flatMap(({ number }) => number?.text ?? []);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(gone).toEqual({ key: 'gone', facts: undefined, drawing: undefined });
});

test('who wants no more gets no more: the second four are not made', async () => {
  const { functions, question } = await city();
  let calls = 0;
  await functions.neighbourhoodSheets(question, Array(8).fill('030103'), async () => {
    calls += 1;
    return false;
  });
  expect(calls).toBe(1);
});
