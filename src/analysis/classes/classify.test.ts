import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import { roundedDigits } from '../values/decimals.ts';
import { writtenColumn, type Written } from '../small-dataset.fixture.ts';
import type { Classification } from './classification.ts';

function classifyWritten(
  figures: readonly Written[],
  population: readonly Written[] | undefined,
  {
    weight = 'population',
    unit = 'percent',
  }: { weight?: 'population' | 'areas'; unit?: string } = {},
): Classification {
  return classify({
    indicator: 'share',
    unit,
    column: writtenColumn(figures),
    population: population && writtenColumn(population),
    classing: { method: 'septiles', weight },
  });
}

describe('classify', () => {
  test('eight areas: each of the six lower values is a class, the two small ones share the last', () => {
    const result = classifyWritten(
      [10, 20, 30, 40, 50, 60, 70, 80],
      [100, 100, 100, 100, 100, 100, 50, 50],
    );
    expect(result.state).toBe('ok');
    expect(result.breaks).toEqual([10, 20, 30, 40, 50, 60]);
    expect([...result.classes]).toEqual([1, 2, 3, 4, 5, 6, 7, 7]);
    expect(result.entries[0]).toEqual({ class: 1, from: 10, to: 10, areas: 1, population: 100 });
    expect(result.entries[1]).toEqual({ class: 2, from: 10, to: 20, areas: 1, population: 100 });
    expect(result.entries[6]).toEqual({ class: 7, from: 60, to: 80, areas: 2, population: 100 });
  });

  test('with two values five of seven classes stay empty', () => {
    const result = classifyWritten([1, 2, 1, 2, 1, 2], [10, 10, 10, 10, 10, 10]);
    expect([...result.classes]).toEqual([1, 4, 1, 4, 1, 4]);
    expect(result.entries.map((entry) => entry.areas)).toEqual([3, 0, 0, 3, 0, 0, 0]);
    expect(result.entries.map((entry) => entry.to)).toEqual([1, 1, 1, 2, 2, 2, 2]);
  });

  test('figures that are not known have no class and are counted by kind, with their people', () => {
    const result = classifyWritten([5, null, '.', 'x', 7], [10, 20, 30, 40, null]);
    // Nobody is known to live where the value is 7, so every break is 5.
    expect([...result.classes]).toEqual([1, 0, 0, 0, 7]);
    expect(result).toMatchObject({ missing: 1, suppressed: 1, notApplicable: 1 });
    expect(result.populationWithout).toEqual({
      missing: 20,
      suppressed: 30,
      unknown: { missing: 0, suppressed: 0 },
    });
  });

  test('areas without a class whose people are not known are counted, not taken as empty', () => {
    const { populationWithout } = classifyWritten(
      [5, null, null, '.', '.'],
      [10, 20, null, '.', null],
    );
    expect(populationWithout).toEqual({
      missing: 20,
      suppressed: undefined,
      unknown: { missing: 1, suppressed: 2 },
    });
  });

  test.each([
    ['no population column', undefined, null],
    ['a population of zero everywhere', [0, 0, 0], 0],
    ['a population that is nowhere known', [null, '.', null], null],
    ['people only where the value is not known', [0, 0, 50], 0],
  ] as const)(
    '%s: by population there are no classes, and none is NaN',
    (_, population, people) => {
      const result = classifyWritten([1, 2, null], population);
      expect(result).toMatchObject({ state: 'no-people', breaks: [], decimals: 1 });
      expect([...result.classes]).toEqual([0, 0, 0]);
      expect(result.entries).toHaveLength(7);
      const empty = { class: 4, from: null, to: null, areas: 0, population: people };
      expect(result.entries[3]).toEqual(empty);
    },
  );

  test('by number of areas nobody needs to live there', () => {
    const result = classifyWritten([1, 2, 3, 4, 5, 6, 7], undefined, { weight: 'areas' });
    expect(result.state).toBe('ok');
    expect([...result.classes]).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('without a single known value there are no classes either', () => {
    expect(classifyWritten([null, '.'], [10, 10]).state).toBe('no-values');
    expect(classifyWritten([], []).state).toBe('no-values');
  });

  test('decimals grow until no value prints like the break below its class', () => {
    // Break 1 is 1.004, the next value 1.0049: with two decimals both print as 1.00, with three 1.004 and 1.005.
    const values = [1.004, 1.0049, 2, 3, 4, 5, 6];
    const people = [1, 1, 1, 1, 1, 1, 1];
    expect(classifyWritten(values, people).decimals).toBe(3);
    expect(classifyWritten([1, 2, 3, 4, 5, 6, 7], people).decimals).toBe(1);
    expect(classifyWritten([1, 2, 3, 4, 5, 6, 7], people, { unit: 'count' }).decimals).toBe(0);
    expect(classifyWritten([1, 1 + 1e-9, 3, 4, 5, 6, 7], people).decimals).toBe(6);
  });
});

describe('for all figures', () => {
  const figure = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 0, max: 4000 }).map((whole) => whole / 128) },
    { weight: 1, arbitrary: fc.constantFrom(null, '.' as const, 'x' as const) },
  );
  const rows = fc.array(
    fc.record({ figure, people: fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constant(null)) }),
    { minLength: 1, maxLength: 80 },
  );
  const classifyRows = (areas: readonly { figure: Written; people: Written }[]) =>
    classifyWritten(
      areas.map((area) => area.figure),
      areas.map((area) => area.people),
    );

  test('every known area is in exactly one class, entries add up, and no other area has a class', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const { state, classes, entries, ...absent } = classifyRows(areas);
        fc.pre(state === 'ok');
        const known = areas.filter((area) => typeof area.figure === 'number');
        areas.forEach((area, index) => {
          expect((classes[index] ?? 0) > 0).toBe(typeof area.figure === 'number');
        });
        expect(sum(entries.map((entry) => entry.areas))).toBe(known.length);
        expect(sum(entries.map((entry) => entry.population ?? 0))).toBe(
          sum(known.map((area) => area.people ?? 0)),
        );
        expect(known.length + absent.missing + absent.suppressed + absent.notApplicable).toBe(
          areas.length,
        );
      }),
    );
  });

  test('at least k sevenths of the people counted live in the classes up to k', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const { state, entries } = classifyRows(areas);
        fc.pre(state === 'ok');
        const total = sum(entries.map((entry) => entry.population ?? 0));
        entries.forEach((entry) => {
          const upTo = sum(entries.slice(0, entry.class).map(({ population }) => population ?? 0));
          expect(7 * upTo).toBeGreaterThanOrEqual(entry.class * total);
        });
      }),
    );
  });

  test('the order of rows changes nothing, nor does a common factor of all populations', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(10, 0.1), (areas, factor) => {
        const plain = classifyRows(areas);
        const reversed = classifyRows(areas.toReversed());
        expect([...reversed.classes].toReversed()).toEqual([...plain.classes]);
        expect(reversed.breaks).toEqual(plain.breaks);
        expect(reversed.decimals).toBe(plain.decimals);
        const scaled = classifyRows(
          areas.map((area) => ({ ...area, people: area.people && area.people * factor })),
        );
        expect([...scaled.classes]).toEqual([...plain.classes]);
      }),
    );
  });

  test('whoever reads rounded values and rounded breaks finds the same class', () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const { breaks, classes, decimals } = classifyRows(areas);
        const shownBreaks = breaks.map((limit) => roundedDigits(limit, decimals));
        areas.forEach(({ figure: own }, index) => {
          if (typeof own !== 'number' || breaks.length === 0) return;
          const shown = roundedDigits(own, decimals);
          expect(1 + shownBreaks.filter((limit) => limit < shown).length).toBe(classes[index]);
        });
      }),
    );
  });
});

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}
