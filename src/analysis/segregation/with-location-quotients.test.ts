import { expect, test } from 'vitest';
import { columnOf, figureAt } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { areaId } from '../../areas/area-id.ts';
import { missing, suppressed, known, type Figure } from '../../areas/figure.ts';
import { withLocationQuotients } from './with-location-quotients.ts';

const words = () => ({
  label: { de: 'Quotient' },
  description: { de: 'p / P' },
  dimension: { de: 'Quotienten' },
});

function town(shares: readonly Figure[], people: readonly Figure[]): Dataset {
  return {
    title: 'Ort',
    fictional: true,
    municipalityKind: 'municipality',
    areas: shares.map((_, index) => ({ id: areaId(`${index}`), name: `Gebiet ${index}` })),
    indicators: [{ id: 'share', label: { de: 'Anteil' }, role: 'migrant-share', unit: 'percent' }],
    groups: [{ id: 'migrants', share: 'share', label: { de: 'Gruppe' } }],
    rounds: [
      {
        id: '',
        population: columnOf(people),
        columns: { share: columnOf(shares) },
        withheld: { figures: 0, areas: 0 },
      },
    ],
    sources: [],
    privacy: { minimumPopulation: 0, minimumCount: 0 },
  };
}

test('30 % of 100 and 10 % of 300 are 60 of 400, 15 %: the quotients are 2 and 0.667, and 0 % has 0', () => {
  const dataset = withLocationQuotients(
    town([known(30), known(10), known(0)], [known(100), known(300), known(0)]),
    words,
  );
  const column = dataset.rounds[0]?.columns['migrants-quotient'];
  if (!column) throw new Error('the quotient is a column');
  expect(column.values[0]).toBeCloseTo(2, 12);
  expect(column.values[1]).toBeCloseTo(2 / 3, 12);
  // Nobody lives there: the question does not apply.
  expect(figureAt(column, 2)).toEqual({ state: 'not-applicable' });
  expect(dataset.indicators.map(({ id, quotientOf }) => [id, quotientOf])).toEqual([
    ['share', undefined],
    ['migrants-quotient', 'migrants'],
  ]);
});

test('a withheld share stays withheld, a missing one missing, and neither counts in the whole', () => {
  const dataset = withLocationQuotients(
    town(
      [known(20), suppressed, missing, known(20)],
      [known(500), known(500), known(500), known(100)],
    ),
    words,
  );
  const column = dataset.rounds[0]?.columns['migrants-quotient'];
  if (!column) throw new Error('the quotient is a column');
  expect([0, 1, 2, 3].map((area) => figureAt(column, area))).toEqual([
    known(1),
    suppressed,
    missing,
    known(1),
  ]);
});
