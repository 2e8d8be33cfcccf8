import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureAt } from '../../areas/column.ts';
import { smallDataset, writtenColumn, type Written } from '../small-dataset.fixture.ts';
import { countStatusBands, statusBand, statusIndex, withStatusIndex } from './status-index.ts';
import { zScores } from '../values/z-score.ts';

describe('zScores', () => {
  test('2, 4, 4, 4, 5, 5, 7, 9 have mean 5 and deviation 2', () => {
    const scores = zScores(Float64Array.from([2, 4, 4, 4, 5, 5, 7, 9]));
    expect([...(scores ?? [])]).toEqual([-1.5, -0.5, -0.5, -0.5, 0, 0, 1, 2]);
  });

  test('values that are all equal have none, even where their mean is not exact', () => {
    expect(zScores(Float64Array.from([0.1, 0.1, 0.1]))).toBeUndefined();
    expect(zScores(new Float64Array())).toBeUndefined();
  });
});

function component(figures: readonly Written[], highMeans: 'weak' | 'strong' = 'weak', weight = 1) {
  return { column: writtenColumn(figures), weight, highMeans };
}

function indexOf(...components: ReturnType<typeof component>[]): Written[] {
  const index = statusIndex(components);
  return [...index.values.keys()].map((area) => {
    const figure = figureAt(index, area);
    if (figure.state === 'known') return Math.round(figure.value * 1e9) / 1e9 + 0;
    return figure.state === 'suppressed' ? '.' : null;
  });
}

describe('statusIndex', () => {
  test('two components that agree give their common z-score', () => {
    expect(indexOf(component([1, 3]), component([10, 30]))).toEqual([-1, 1]);
  });

  test('where high means strong, the component is turned', () => {
    expect(indexOf(component([1, 3]), component([30, 10], 'strong'))).toEqual([-1, 1]);
    expect(indexOf(component([1, 3], 'strong'))).toEqual([1, -1]);
  });

  test('a weight of 3 against 1 decides where components disagree', () => {
    expect(indexOf(component([1, 3], 'weak', 1), component([30, 10], 'weak', 3))).toEqual([1, -1]);
  });

  test('an area without a component has no index and does not shift that of the others', () => {
    expect(indexOf(component([1, 3, 900, 5]), component([10, 30, null, '.']))).toEqual([
      -1,
      1,
      null,
      '.',
    ]);
  });

  test('suppressed and missing together are suppressed, for what is withheld is never called missing; not applicable is missing', () => {
    expect(indexOf(component([1, 3, '.', 'x', '.']), component([1, 3, null, 5, 5]))).toEqual([
      -1,
      1,
      '.',
      null,
      '.',
    ]);
  });

  test('without spread no area has an index: equal values, or components that cancel each other', () => {
    expect(indexOf(component([1, 3, '.']), component([7, 7, 7]))).toEqual([null, null, '.']);
    expect(indexOf(component([0.1, 0.7, 0.2]), component([1, 7, 2], 'strong'))).toEqual([
      null,
      null,
      null,
    ]);
    expect(indexOf(component([5]))).toEqual([null]);
    expect(indexOf()).toEqual([]);
  });

  test('the index has mean 0 and deviation 1, and no unit of a component changes it', () => {
    const rows = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(rows, (areas) => {
        const index = statusIndex([
          component(areas.map(([first]) => first)),
          component(areas.map(([, second]) => second)),
        ]).values;
        fc.pre(!Number.isNaN(index[0]));
        expect(mean([...index])).toBeCloseTo(0, 9);
        expect(mean([...index].map((value) => value ** 2))).toBeCloseTo(1, 9);
        const inOtherUnits = statusIndex([
          component(areas.map(([first]) => first / 100 + 7)),
          component(areas.map(([, second]) => second * 3)),
        ]).values;
        index.forEach((value, area) => expect(inOtherUnits[area]).toBeCloseTo(value, 9));
      }),
    );
  });
});

test('bands: below -1 high, to 1 medium, to 1.5 low, above very low', () => {
  const bands = [-1.01, -1, 1, 1.01, 1.5, 1.51].map(statusBand);
  expect(bands).toEqual(['high', 'medium', 'medium', 'low', 'low', 'veryLow']);
  expect(countStatusBands(writtenColumn([-2, 0, 1.2, 3, 4, null, '.']))).toEqual({
    assessed: 5,
    bands: { high: 1, medium: 1, low: 1, veryLow: 2 },
  });
});

describe('withStatusIndex', () => {
  const plan = {
    id: 'status',
    label: { de: 'Statusindex' },
    components: ['unemployment', 'income'],
    weights: {},
  };
  const dataset = smallDataset({
    columns: { unemployment: [2, 6, '.'], income: [3000, 1000, 2000] },
  });

  test('the index is one more indicator, with a column in every round', () => {
    const turned = dataset.indicators.map((indicator) =>
      indicator.id === 'income' ? { ...indicator, highMeans: 'strong' as const } : indicator,
    );
    const [round] = dataset.rounds;
    const rounds = round ? [round, { ...round, id: '2023', columns: {} }] : [];
    const result = withStatusIndex({ ...dataset, indicators: turned, rounds }, plan);
    expect(result.indicators.at(-1)).toEqual({
      id: 'status',
      label: { de: 'Statusindex' },
      role: 'economic-base',
      unit: 'index',
      highMeans: 'weak',
    });
    expect(result.rounds[0]?.columns['status']).toEqual(writtenColumn([-1, 1, '.']));
    expect(result.rounds[1]?.columns['status']).toEqual(writtenColumn([null, null, null]));
  });

  test('the data set that was given stays as it was', () => {
    withStatusIndex(dataset, plan);
    expect(dataset.indicators.map(({ id }) => id)).toEqual(['unemployment', 'income']);
    expect(Object.keys(dataset.rounds[0]?.columns ?? {})).toEqual(['unemployment', 'income']);
  });

  test('a component that nobody delivered leaves no area with an index: missing, or withheld where another one is', () => {
    const result = withStatusIndex(dataset, {
      ...plan,
      components: ['unemployment', 'constructor'],
    });
    expect(result.rounds[0]?.columns['status']).toEqual(writtenColumn([null, null, '.']));
  });

  test('an id that is taken is a mistake', () => {
    expect(() => withStatusIndex(dataset, { ...plan, id: 'income' })).toThrow('income');
  });
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
