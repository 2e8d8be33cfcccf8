import { mean } from 'd3-array';
import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/analysis/space/area-pairs.ts';
import { isKnown, stateCode, type Column } from '../../../src/areas/column.ts';
import { bordering, borderingInside } from './bordering.ts';
import { figureColumns, originColumns, shareColumns } from './figure-columns.ts';
import { buildSociety, rounds, type RoundId } from './society.ts';
import { standInCountry } from './stand-in-country.fixture.ts';

const ground = standInCountry(120, 1_200_000);
const society = buildSociety(ground);
const columnOf = (name: string, round: RoundId = '2024'): Column =>
  society.rounds[round].columns[name]!;
const quarters = [...ground.quarters.keys()];

test('the same country has the same figures every time', () => {
  expect(buildSociety(ground)).toEqual(society);
});

test('shares lie between 0 and 100 percent, rents between 4.20 and 24 EUR/m²', () => {
  const outside = rounds.flatMap((round) =>
    shareColumns.flatMap(({ name }) => {
      const [low, high] = name === 'Angebotsmiete' ? [3.5, 24] : [0, 100];
      return [...columnOf(name, round).values].filter((value) => value < low || value > high);
    }),
  );
  expect(outside).toEqual([]);
});

test('a withheld or missing figure is never a number', () => {
  const wrong = rounds.flatMap((round) =>
    figureColumns.flatMap(({ name }) => {
      const column = columnOf(name, round);
      return quarters.filter(
        (quarter) => isKnown(column, quarter) === Number.isNaN(column.values[quarter]),
      );
    }),
  );
  expect(wrong).toEqual([]);
});

test('every figure of a quarter with fewer than 300 people is withheld, in both rounds', () => {
  for (const round of rounds) {
    const people = society.rounds[round].population.values;
    const small = quarters.filter((quarter) => people[quarter]! < 300);
    expect(small.length).toBeGreaterThan(0);
    const told = small.flatMap((quarter) =>
      figureColumns.filter(({ name }) => columnOf(name, round).states[quarter] === stateCode.known),
    );
    expect(told).toEqual([]);
  }
});

test('no count from 1 to 9 is told', () => {
  const few = figureColumns
    .filter(({ type }) => type === 'INT32')
    .flatMap(({ name }) => [...columnOf(name).values].filter((count) => count > 0 && count < 10));
  expect(few).toEqual([]);
});

test('the four groups of origin add up to the migrants, and no group is larger than its whole', () => {
  const migrants = columnOf('Migranten');
  const complete = quarters.filter((quarter) =>
    originColumns.every(({ name }) => isKnown(columnOf(name), quarter)),
  );
  const differences = complete.map((quarter) =>
    originColumns.reduce(
      (rest, { name }) => rest - columnOf(name).values[quarter]!,
      migrants.values[quarter]!,
    ),
  );
  expect(complete.length).toBeGreaterThan(quarters.length / 2);
  expect(differences.filter((difference) => difference !== 0)).toEqual([]);
  const wholes = [
    ['Schwache_Voraussetzungen', 'Migranten'],
    ['Kinder_mit_Migrationshintergrund', 'Kinder_unter_15'],
    ['Kinder_mit_Migrationshintergrund', 'Migranten'],
  ] as const;
  for (const [part, whole] of wholes) {
    const beyond = quarters.filter(
      (quarter) => columnOf(part).values[quarter]! > columnOf(whole).values[quarter]!,
    );
    expect(beyond, part).toEqual([]);
  }
});

test('the share is the count: 100 · migrants / people, with one decimal', () => {
  const share = columnOf('Anteil_Migrationshintergrund').values;
  const people = society.rounds['2024'].population.values;
  const off = quarters.filter((quarter) => {
    const exact = (100 * columnOf('Migranten').values[quarter]!) / people[quarter]!;
    return Math.abs(share[quarter]! - exact) > 0.05 + 1e-9;
  });
  expect(off).toEqual([]);
});

test('neighbours resemble each other: half and more of the variance inside municipalities is shared', () => {
  const municipality = Int32Array.from(ground.quarters, (quarter) => quarter.municipality);
  const inside = borderingInside(bordering(ground.topology, quarters.length), municipality);
  for (const name of ['Anteil_Migrationshintergrund', 'Anteil_Transferbezug']) {
    const { values } = columnOf(name);
    const own: number[] = [];
    const around: number[] = [];
    for (const quarter of quarters.filter((number) => ground.quarters[number]!.municipality < 20)) {
      const near = [...neighboursOf(inside, quarter)].map((other) => values[other]!);
      const known = near.filter((value) => !Number.isNaN(value));
      if (known.length === 0 || Number.isNaN(values[quarter])) continue;
      own.push(values[quarter]!);
      around.push(mean(known)!);
    }
    expect(slope(around, own), name).toBeGreaterThan(0.5);
  }
});

/** Least squares of `y` on `x`. */
function slope(x: readonly number[], y: readonly number[]): number {
  const [middleX = 0, middleY = 0] = [mean(x), mean(y)];
  const together = x.reduce(
    (sum, value, place) => sum + (value - middleX) * (y[place]! - middleY),
    0,
  );
  return together / x.reduce((sum, value) => sum + (value - middleX) ** 2, 0);
}

test('priority housing is built of large estates and simple old houses; all words are those of Musterstadt', () => {
  const words = new Set(society.buildings);
  expect([...words].toSorted()).toEqual([
    'Einfamilienhäuser',
    'Gewerbe',
    'Großwohnsiedlung',
    'Neubau',
    'Siedlungshäuser',
    'Villen',
    'Wald und Park',
    'Zeilenbau',
    'einfacher Altbau',
    'gehobener Altbau',
    'gemischt',
  ]);
  expect(society.buildings).toHaveLength(quarters.length);
});

test('2021 is 2024 with plausible change: people fewer by 1.5 %, rents lower by a tenth, shares alike', () => {
  const ratioOf = (name: string): number => {
    const [now, before] = [columnOf(name).values, columnOf(name, '2021').values];
    const both = quarters.filter((quarter) => !Number.isNaN(now[quarter]! + before[quarter]!));
    return mean(both, (quarter) => before[quarter]!)! / mean(both, (quarter) => now[quarter]!)!;
  };
  expect(ratioOf('Angebotsmiete')).toBeCloseTo(0.9, 2);
  expect(ratioOf('Anteil_Migrationshintergrund')).toBeGreaterThan(0.88);
  expect(ratioOf('Anteil_Migrationshintergrund')).toBeLessThan(0.97);
  const people = rounds.map((round) => mean(society.rounds[round].population.values)!);
  expect(people[1]! / people[0]!).toBeCloseTo(0.985, 2);
});
