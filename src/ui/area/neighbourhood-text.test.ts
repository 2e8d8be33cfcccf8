import { expect, test } from 'vitest';
import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import type { Studies } from '../../state/store/study-answer.ts';
import { settingsFromQuery } from '../../state/url/url.ts';
import { stepsIn } from './neighbourhood-steps.ts';
import { neighbourhoodFacts, quarterTable } from './neighbourhood-text.ts';

/** Straße 12 and Am Güterbahnhof of Nord hang together, Zeche of Mitte stands alone. */
const pair: Cluster = {
  key: '0101',
  municipalities: ['Nord'],
  areas: [1, 2],
  population: 2500,
  name: 'Am Güterbahnhof',
  others: 1,
};
const alone: Cluster = {
  key: '0102',
  municipalities: ['Mitte'],
  areas: [3],
  population: 0,
  name: 'Zeche',
  others: 0,
};
const clusters: Clusters = { list: [pair, alone], clusterOf: Int32Array.of(-1, 0, 0, 1) };

const stepsOf = (query: string, found: Clusters = clusters) =>
  stepsIn({
    atlas: { dataset: quarters } as unknown as Atlas,
    settings: settingsFromQuery(query, 'de'),
    studies: { clusters: { result: found } } as unknown as Studies,
  });

test('it lies in a district and has a key; a Land, and a district that is only a number, are told where there are any', () => {
  expect(neighbourhoodFacts(pair, quarters, textsOf('de'))).toBe('Nord · Schlüssel 0101');
  const areas = quarters.areas.map((area) => ({ ...area, land: 'Küstmark' }));
  const numbered = { ...pair, municipalities: ['07'] };
  expect(neighbourhoodFacts(numbered, { ...quarters, areas }, textsOf('de'))).toBe(
    'Bezirk 07 · Küstmark · Schlüssel 0101',
  );
  expect(neighbourhoodFacts({ ...pair, municipalities: [] }, quarters, textsOf('en'))).toBe(
    'Key 0101',
  );
});

test('each quarter has its people and the figures of the rule: 2,000 with 48.0 % and 9.0 %, 500 with 33.3 % and none', () => {
  const result = quartersResult();
  const input = { dataset: quarters, round: quartersRound, result, language: 'de' } as const;
  const { heads, rows } = quarterTable(pair, input);
  expect(heads).toEqual(['Anteil', 'Arbeitslose']);
  expect(rows.map(({ name, people, values }) => [name, people, ...values])).toEqual([
    ['Am Güterbahnhof', '2.000', '48,0\u202f%', '9,0\u202f%'],
    ['Straße 12', '500', '33,3\u202f%', 'gesperrt'],
  ]);
});

test('steps begin with most people, follow the chosen one or that of the chosen area, and go round about', () => {
  const { list, place, next } = stepsOf('');
  expect([list.length, place, next(1)?.key, next(-1)?.key]).toEqual([2, 0, '0101', '0102']);
  expect(stepsOf('area=0104').place).toBe(1);
  expect(stepsOf('area=0104').next(1)?.key).toBe('0102');
  expect(stepsOf('neighbourhood=0102').next(1)?.key).toBe('0101');
  expect(stepsOf('area=0103').place).toBe(0);
});

test('steps follow the order of the list, and the district it is limited to', () => {
  // By name: Am Güterbahnhof, Zeche; turned round, Zeche comes first.
  const byName = stepsOf('with.order.clusters=-name');
  expect(byName.list.map(({ key }) => key)).toEqual(['0102', '0101']);
  expect(byName.column).toBe('Quartier');
  expect(stepsOf('').column).toBeUndefined();
  const inMitte = stepsOf('municipality=Mitte');
  expect([inMitte.list.map(({ key }) => key), inMitte.where]).toEqual([['0102'], 'Mitte']);
  expect(stepsOf('with.where=nord').list.map(({ key }) => key)).toEqual(['0101']);
});

test('where it is not known which areas touch, there are no steps from neighbourhood to neighbourhood', () => {
  expect(stepsOf('', { ...clusters, touchUnknown: true }).list).toEqual([]);
});
