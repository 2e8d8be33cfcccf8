import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { formShare } from '../../areas/fraction.ts';
import { analyseRound } from '../classes/analyse-round.ts';
import { judge } from '../rule/coincidence.ts';
import { compareFlagged } from '../municipalities/compare-flagged.ts';
import { Frames } from '../rule/frames.ts';
import { groupCounts } from './group-counts.ts';
import { groupsOf } from './groups.ts';
import { meanTerms } from './mean-terms.ts';
import { groupMeans, meanOfAll, means } from '../classes/mean.ts';
import { smallDataset, writtenColumn, type Written } from '../small-dataset.fixture.ts';
import { trendOf } from '../time/trend.ts';

const classing = { method: 'septiles', weight: 'population' } as const;

/** The unemployed among people of working age, while far more children live in the second area. */
function counted(
  numerator: readonly Written[],
  denominator: readonly Written[],
  population: readonly Written[] = numerator.map(() => 1000),
  municipality: readonly string[] = numerator.map(() => 'Essen'),
): Dataset {
  const { share, fraction } = formShare(writtenColumn(numerator), writtenColumn(denominator));
  const plain = smallDataset({
    population,
    columns: { jobs: numerator.map(() => 0) },
    municipality,
  });
  const [first] = plain.rounds;
  const round = { ...first, columns: { jobs: share }, fractions: { jobs: fraction } } as Round;
  return { ...plain, rounds: [round] };
}

test('10 of 100 and 90 of 300 are 100 of 400: 25 %, whatever the people and the mean of 10 % and 30 %', () => {
  const dataset = counted([10, 90], [100, 300], [100, 9900]);
  const { means: found } = analyseRound(dataset, '', classing);
  expect(found['jobs']).toEqual({ all: 25, byMunicipality: { Essen: 25 } });
});

test('the mean of a municipality, of a condition, of a trend and of the comparison are the same sums', () => {
  const dataset = counted(
    [10, 90, 40, 5],
    [100, 300, 50, 50],
    [1000, 10, 1000, 10],
    ['Essen', 'Essen', 'Unna', 'Unna'],
  );
  const analysis = analyseRound(dataset, '', classing);
  expect(analysis.means['jobs']).toEqual({ all: 29, byMunicipality: { Essen: 25, Unna: 45 } });
  const frames = new Frames(dataset, analysis);
  expect([...frames.means('jobs', 'municipality')]).toEqual([25, 45]);
  const rule = {
    all: [{ indicator: 'jobs', frame: 'all', kind: 'value-at-least', cut: 30 }],
  } as const;
  const [comparison] = compareFlagged(dataset, judge(dataset, analysis, rule, rule));
  // Flagged: 90 of 300 and 40 of 50; the rest: 10 of 100 and 5 of 50.
  expect(comparison?.flagged.mean).toBeCloseTo((100 * 130) / 350, 12);
  expect(comparison?.rest.mean).toBe(10);
  const [round] = dataset.rounds as [Round];
  const later = counted([20, 90, 1, 1], [100, 300, 50, 50]).rounds[0] as Round;
  const rounds = { ...dataset, rounds: [round, { ...later, id: '2024' }] };
  expect(trendOf(rounds, 'jobs', 0)?.map(({ mean }) => mean)).toEqual([25, 27.5]);
});

test('an area whose counts are not known takes no part in either sum', () => {
  const dataset = counted([10, null, '.', 30], [100, 400, 400, 100]);
  expect(analyseRound(dataset, '', classing).means['jobs']?.all).toBe(20);
});

test('a group that is such a share has the counted members and their whole, not a share of all people', () => {
  const dataset = counted([10, 90], [100, 300], [5000, 5000]);
  const [round] = dataset.rounds as [Round];
  const { members, whole } = groupCounts(dataset, round, {
    id: 'unemployed',
    label: { de: 'Arbeitslose' },
    share: 'jobs',
  });
  expect([[...members], [...whole]]).toEqual([
    [10, 90],
    [100, 300],
  ]);
});

const area = fc
  .tuple(fc.nat(5000), fc.nat(5000), fc.integer({ min: 0, max: 3 }))
  .map(([one, other, part]) => ({ numerator: one, denominator: one + other, part: String(part) }));

test('whatever the parts, the sums of the parts make the whole, and every share is from 0 to 100', () => {
  fc.assert(
    fc.property(fc.array(area, { minLength: 1, maxLength: 60 }), (areas) => {
      const dataset = counted(
        areas.map(({ numerator }) => numerator),
        areas.map(({ denominator }) => denominator),
        undefined,
        areas.map(({ part }) => part),
      );
      const [round] = dataset.rounds as [Round];
      const column = round.columns['jobs'];
      if (!column) throw new Error('the share must be there');
      const terms = meanTerms(round, 'jobs', column);
      const groups = groupsOf(dataset.areas, 'municipality');
      const sum = (list: typeof areas, key: 'numerator' | 'denominator') =>
        list.reduce((total, one) => total + one[key], 0);
      const shareOf = (list: typeof areas) =>
        (100 * sum(list, 'numerator')) / sum(list, 'denominator');
      const expected = groups.names.map((name) =>
        shareOf(areas.filter(({ part }) => part === name)),
      );
      expect([...groupMeans(terms, groups)]).toEqual(expected);
      const whole = shareOf(areas);
      expect(meanOfAll(terms)).toEqual(Number.isNaN(whole) ? undefined : whole);
      const all = [...column.values, ...Object.values(means(terms, groups).byMunicipality)];
      for (const value of all)
        if (!Number.isNaN(value)) expect(value >= 0 && value <= 100).toBe(true);
    }),
  );
});
