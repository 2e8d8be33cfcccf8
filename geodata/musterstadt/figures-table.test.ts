import { deviation, mean, sum } from 'd3-array';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder } from './generate.ts';

const text = readFileSync(new URL('figures.csv', folder), 'utf8');
const lines = text.slice(1).split('\r\n').slice(0, -1);

const titles = ['migrants', 'unemployment', 'transfer', 'childPoverty', 'rent'] as const;
type Title = (typeof titles)[number];
interface Row {
  readonly key: string;
  readonly year: string;
  readonly people: number;
  readonly cells: Readonly<Record<Title, string>>;
}

const rows: readonly Row[] = lines.slice(1).map((line): Row => {
  const [key = '', year = '', people, ...cells] = line.split(';');
  const named = Object.fromEntries(titles.map((title, index) => [title, cells[index] ?? '']));
  return Object.freeze({ key, year, people: Number(people), cells: named as Row['cells'] });
});
const of = (year: string): Row[] => rows.filter((row) => row.year === year);

/** Undefined where a sign stands in place of a figure. */
function figure(row: Row, title: Title): number | undefined {
  const cell = row.cells[title];
  return /^\d+,\d+$/.test(cell) ? Number(cell.replace(',', '.')) : undefined;
}
const known = (year: string, title: Title): number[] =>
  of(year).flatMap((row) => figure(row, title) ?? []);
const extent = (values: readonly number[]): number[] => [Math.min(...values), Math.max(...values)];

interface Weighed {
  readonly key: string;
  readonly value: number;
  readonly people: number;
}

/** Septiles by population (docs/method.md): class 1 + the number of breaks below the value. */
function septileClasses(areas: readonly Weighed[]): Map<string, number> {
  const sorted = areas.toSorted((a, b) => a.value - b.value);
  const total = sum(sorted, ({ people }) => people);
  const breaks = [1, 2, 3, 4, 5, 6].map((k) => {
    let people = 0;
    return sorted.find((area) => 7 * (people += area.people) >= k * total)?.value ?? Infinity;
  });
  const classOf = (value: number): number => 1 + breaks.filter((limit) => limit < value).length;
  return new Map(areas.map(({ key, value }) => [key, classOf(value)]));
}

function migrantAreas(year: string): Weighed[] {
  return of(year).flatMap((row) => {
    const value = figure(row, 'migrants');
    return value === undefined ? [] : [{ ...row, value }];
  });
}

/** The sum of the three z-scores; d3's deviation is the sample's, which leaves every rank as it is. */
function statusAreas(year: string): Weighed[] {
  const components = ['unemployment', 'transfer', 'childPoverty'] as const;
  const complete = of(year).flatMap((row) => {
    const values = components.flatMap((title) => figure(row, title) ?? []);
    return values.length === components.length ? [{ ...row, values }] : [];
  });
  const scales = components.map((_, index) => {
    const values = complete.map((row) => row.values[index] ?? 0);
    return { middle: mean(values) ?? 0, spread: deviation(values) ?? 1 };
  });
  return complete.map(({ key, people, values }) => ({
    key,
    people,
    value: sum(scales, ({ middle, spread }, index) => ((values[index] ?? 0) - middle) / spread),
  }));
}

function bothClasses(year: string): { key: string; migrants: number; weak: number }[] {
  const weak = septileClasses(statusAreas(year));
  return [...septileClasses(migrantAreas(year))].flatMap(([key, migrants]) => {
    const base = weak.get(key);
    return base === undefined ? [] : [{ key, migrants, weak: base }];
  });
}
const flagged = (year: string): string[] =>
  bothClasses(year)
    .filter(({ migrants, weak }) => migrants >= 6 && weak >= 6)
    .map(({ key }) => key);

test('a table as an office saves it: byte order mark, semicolons, CRLF, one row per quarter and year', () => {
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(lines[0]).toBe(
    'Quartier;Jahr;Einwohner;Anteil_Migrationshintergrund;Arbeitslosenanteil;Anteil_Transferbezug;Kinderarmut;Angebotsmiete;Fluktuation;Kinder_unter_15;Kinder_mit_Migrationshintergrund;Herkunft_Tuerkei;Herkunft_Osteuropa;Herkunft_Westeuropa;Herkunft_uebrige',
  );
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect([of('2024').length, of('2021').length]).toEqual([300, 298]); // two quarters were built in between
  expect(rows.every(({ key }) => /^0\d{5}$/.test(key))).toBe(true);
});

test('about 450,000 people live in Musterstadt, nobody at the airport and in one harbour quarter', () => {
  expect(sum(of('2024'), ({ people }) => people)).toBe(449_758);
  const empty = of('2024').filter(({ people }) => people === 0);
  expect(empty.map(({ cells }) => Object.values(cells).join())).toEqual(['x,x,x,x,x', 'x,x,x,x,x']);
});

test('below 300 people every figure is secret; other gaps are few', () => {
  const small = of('2024').filter(({ people }) => people > 0 && people < 300);
  expect(small.every(({ cells }) => Object.values(cells).join('') === '.....')).toBe(true);
  const cells = of('2024').flatMap((row) => Object.values(row.cells));
  const count = (sign: string): number => cells.filter((cell) => cell === sign).length;
  expect({
    small: small.length,
    later: count('...'),
    unreliable: count('/'),
    empty: count(''),
  }).toEqual({ small: 13, later: 5, unreliable: 4, empty: 2 });
});

test('the figures of 2024 span what German cities span', () => {
  const spans = titles.map((title) => [title, extent(known('2024', title))]);
  expect(Object.fromEntries(spans)).toEqual({
    migrants: [6.6, 60.8],
    unemployment: [1.5, 11.5],
    transfer: [2, 36.2],
    childPoverty: [0, 58.7],
    rent: [6.73, 13.53],
  });
  expect(known('2024', 'childPoverty').filter((value) => value === 0)).toHaveLength(8);
});

test('the default rule flags 40 quarters in 2024 and 39 in 2021, 35 of them in both', () => {
  const [now, before] = [flagged('2024'), flagged('2021')];
  expect([now.length, before.length, now.filter((key) => before.includes(key)).length]).toEqual([
    40, 39, 35,
  ]);
});

test('both conditions matter: 7 well-off quarters with many migrants, 6 poor ones with few', () => {
  const classes = bothClasses('2024');
  expect(classes.filter(({ migrants, weak }) => migrants >= 6 && weak <= 2)).toHaveLength(7);
  expect(classes.filter(({ migrants, weak }) => migrants <= 3 && weak >= 6)).toHaveLength(6);
});
