import { expect, test } from 'vitest';
import type { Dataset } from '../../areas/dataset.ts';
import { condition } from '../judge-areas.fixture.ts';
import { smallDataset, type Written } from '../small-dataset.fixture.ts';
import { answerInRound, answersOfRounds } from './round-answers.ts';

const septiles = { method: 'septiles', weight: 'areas' } as const;
const rule = {
  all: [condition('value-at-least', 30), condition('value-at-least', 5, 'all', 'base')],
};

/** Rounds of the same areas, each with a share and a base per area. */
function rounds(
  plans: Readonly<Record<string, readonly (readonly [Written, Written])[]>>,
): Dataset {
  const each = Object.entries(plans).map(([id, rows]) => ({
    id,
    dataset: smallDataset({
      columns: { share: rows.map(([share]) => share), base: rows.map(([, base]) => base) },
    }),
  }));
  const [first] = each;
  return {
    ...first!.dataset,
    rounds: each.map(({ id, dataset }) => ({ ...dataset.rounds[0]!, id })),
  };
}

const told = (dataset: Dataset, shown: string) =>
  answersOfRounds(dataset, rule, septiles, shown).map((one) => [
    one.round,
    ...dataset.areas.map((_, area) => answerInRound(one, area)),
  ]);

test('at least 30 and at least 5: marked, not marked, withheld, missing, both, in every other round', () => {
  const known = Array.from({ length: 5 }, () => [40, 9] as const);
  const dataset = rounds({
    '2024': known,
    '2021': [
      [30, 5],
      [29.9, 9],
      [40, '.'],
      [40, null],
      ['.', null],
    ],
    '2018': [...known],
  });
  expect(told(dataset, '2024')).toEqual([
    ['2018', 'yes', 'yes', 'yes', 'yes', 'yes'],
    ['2021', 'yes', 'no', 'suppressed', 'missing', 'both'],
  ]);
});

test('an area without any figure had other boundaries; with more than a tenth of them no area is compared', () => {
  const rows = Array.from({ length: 20 }, () => [40, 9] as const);
  const few = rounds({
    '2024': rows,
    '2021': rows.map((row, at) => (at < 2 ? [null, null] : row)),
  });
  expect(told(few, '2024')[0]?.slice(0, 4)).toEqual(['2021', 'other-areas', 'other-areas', 'yes']);
  const many = rounds({
    '2024': rows,
    '2021': rows.map((row, at) => (at < 3 ? [null, null] : row)),
  });
  expect(new Set(told(many, '2024')[0]?.slice(1))).toEqual(new Set(['other-areas']));
});

test('a data set of one round has no others', () => {
  expect(answersOfRounds(rounds({ '2024': [[40, 9]] }), rule, septiles, '2024')).toEqual([]);
});
