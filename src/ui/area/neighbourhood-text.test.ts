import { expect, test } from 'vitest';
import type { Cluster } from '../../analysis/space/clusters.ts';
import { textsOf } from '../../i18n/texts.ts';
import { quarters, quartersResult, quartersRound } from '../../state/four-quarters.fixture.ts';
import { neighbourhoodFacts, quarterTable } from './neighbourhood-text.ts';

/** Straße 12 and Am Güterbahnhof of Nord hang together. */
const pair: Cluster = {
  key: '0101',
  municipalities: ['Nord'],
  areas: [1, 2],
  population: 2500,
  name: 'Am Güterbahnhof',
  others: 1,
};
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
