import { expect, test } from 'vitest';
import { analyseRound } from './analyse-round.ts';
import { smallDataset } from '../small-dataset.fixture.ts';

const byPopulation = { method: 'septiles', weight: 'population' } as const;

const dataset = smallDataset({
  population: [100, 100, 200],
  columns: { share: [10, 40, null], rent: [8, 8, 11] },
  municipality: ['Essen', 'Essen', 'Unna'],
  units: { rent: 'EUR/m²' },
});

test('every indicator of a round gets classes, ranks and means', () => {
  const analysis = analyseRound(dataset, '', byPopulation);
  expect(analysis).toMatchObject({ round: '', classing: byPopulation });
  expect(analysis.classifications['share']?.breaks).toEqual([10, 10, 10, 40, 40, 40]);
  expect(analysis.classifications['rent']?.decimals).toBe(2);
  expect([...(analysis.ranks['rent'] ?? [])]).toEqual([2, 2, 1]);
  expect(analysis.ranked).toEqual({ share: 2, rent: 3 });
  expect(analysis.means['share']).toEqual({ all: 25, byMunicipality: { Essen: 25 } });
  expect(analysis.means['rent']).toEqual({ all: 9.5, byMunicipality: { Essen: 8, Unna: 11 } });
});

test('an indicator that the round lacks is analysed as missing everywhere', () => {
  const [round] = dataset.rounds;
  const rounds = round ? [{ ...round, columns: {} }] : [];
  const analysis = analyseRound({ ...dataset, rounds }, '', byPopulation);
  expect(analysis.classifications['rent']).toMatchObject({ state: 'no-values', missing: 3 });
  expect(analysis.ranked['rent']).toBe(0);
  expect(analysis.means['rent']).toEqual({ all: undefined, byMunicipality: {} });
});

test('asking for a round that is not there is a mistake', () => {
  expect(() => analyseRound(dataset, '1999', byPopulation)).toThrow('1999');
});

test('another classing of the same round keeps ranks and means, and has the classes that it has by itself', () => {
  const before = analyseRound(dataset, '', byPopulation);
  const intervals = { method: 'equal-intervals', weight: 'areas', classes: 3 } as const;
  const after = analyseRound(dataset, '', intervals, before);
  expect(after).toEqual(analyseRound(dataset, '', intervals));
  expect(after.ranks['share']).toBe(before.ranks['share']);
  expect(after.means['rent']).toBe(before.means['rent']);
});
