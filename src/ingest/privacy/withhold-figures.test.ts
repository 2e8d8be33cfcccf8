import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { columnOf, figureAt, type Column } from '../../areas/column.ts';
import { known, missing, notApplicable, suppressed, type Figure } from '../../areas/figure.ts';
import { withholdFigures } from './withhold-figures.ts';

const limits = { minimumPopulation: 300, minimumCount: 10 };
const people = { sharesOfPopulation: new Set(['share']), counts: new Set(['count']) };

const none = { figures: 0, areas: [] };
const nothing = { 'few-people': none, 'few-cases': none, unchecked: none };

function withhold(id: string, figures: Figure[], population: Figure[], base?: Figure[]) {
  const column = columnOf(figures);
  const bases = new Map(base ? [[id, columnOf(base)]] : []);
  const round = {
    id: '',
    population: columnOf(population),
    columns: new Map([[id, column]]),
    bases,
    counts: new Map<string, Column>(),
  };
  const withheld = withholdFigures(round, people, limits);
  return { withheld, figures: figures.map((_, index) => figureAt(column, index)) };
}

test('with 299 people a figure is withheld, with 300 it is shown', () => {
  const { withheld, figures } = withhold('rent', [known(8), known(9)], [known(299), known(300)]);
  expect(figures).toEqual([suppressed, known(9)]);
  expect(withheld).toEqual({
    figures: 1,
    areas: [0],
    parts: { ...nothing, 'few-people': { figures: 1, areas: [0] } },
  });
});

test('missing stays missing, and an area whose people are not known is withheld beside others that are', () => {
  const { withheld, figures } = withhold(
    'rent',
    [missing, notApplicable, known(8), known(9)],
    [known(5), known(5), missing, known(900)],
  );
  expect(figures).toEqual([missing, notApplicable, suppressed, known(9)]);
  expect(withheld).toEqual({
    figures: 1,
    areas: [2],
    parts: { ...nothing, unchecked: { figures: 1, areas: [2] } },
  });
});

test('where no table knows any people, nothing is withheld for it', () => {
  const { withheld, figures } = withhold('rent', [known(8), known(9)], [missing, suppressed]);
  expect(figures).toEqual([known(8), known(9)]);
  expect(withheld.figures).toBe(0);
});

test('a share behind which 9 people stand is withheld, with 10 and with none it is shown', () => {
  // 0.9 % and 1.0 % of 1000 people; 3.333… % of 300 people are 10
  const { figures } = withhold(
    'share',
    [known(0.9), known(1), known(0), known(10 / 3)],
    [known(1000), known(1000), known(1000), known(300)],
  );
  expect(figures).toEqual([suppressed, known(1), known(0), known(10 / 3)]);
});

test('a share in ‰ is counted as that: 9 ‰ of 1,000 people are 9, 10 ‰ are 10', () => {
  const column = columnOf([known(9), known(10)]);
  const round = {
    id: '',
    population: columnOf([known(1000), known(1000)]),
    columns: new Map([['share', column]]),
    bases: new Map<string, Column>(),
    counts: new Map<string, Column>(),
  };
  withholdFigures(round, { ...people, perMille: new Set(['share']) }, limits);
  expect([0, 1].map((index) => figureAt(column, index))).toEqual([suppressed, known(10)]);
});

test('a share of something else than the population is counted by its own column', () => {
  // 5 % of 100 children are 5, though 5 % of 4000 inhabitants would be 200
  const { figures } = withhold('share', [known(5)], [known(4000)], [known(100)]);
  expect(figures).toEqual([suppressed]);
});

test('a count of 9 is withheld, 10 and exactly zero are shown', () => {
  const { figures } = withhold(
    'count',
    [known(9), known(10), known(0)],
    Array(3).fill(known(1000)),
  );
  expect(figures).toEqual([suppressed, known(10), known(0)]);
});

test('no known figure is left that the limits forbid, and none is changed otherwise', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  const figure = fc.oneof(share.map(known), fc.constantFrom(missing, suppressed, notApplicable));
  const inhabitants = fc.nat({ max: 2000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(figure, inhabitants)), (areas) => {
      const before = areas.map(([one]) => one);
      const { figures } = withhold(
        'share',
        before,
        areas.map(([, count]) => known(count)),
      );
      const expected = areas.map(([one, count]) => {
        if (one.state !== 'known') return one;
        const behind = (one.value / 100) * count;
        return count < 300 || (behind > 0 && behind < 10 - 1e-6) ? suppressed : one;
      });
      expect(figures).toEqual(expected);
    }),
  );
});
