import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { populationBreaks } from '../../src/analysis/classes/population-breaks.fixture.ts';
import { classOf } from '../../src/analysis/classes/septiles.ts';
import { openDuckdb } from './duckdb.ts';
import { testFolder } from './engines.fixture.ts';
import { stepText } from './method-text.ts';

const engine = await openDuckdb({ megabytes: 100, temporary: testFolder() });
afterAll(() => engine.close());

interface Area {
  /** Null: not known. */
  readonly value: number | null;
  readonly people: number | null;
}

/** Breaks and classes as step 4 makes them. */
async function septilesInSql(areas: readonly Area[]) {
  const rows = areas.map(({ value, people }, place) => ({ key: `'${place}'`, value, people }));
  const known = (figure: string, key: string, value: number | null): string =>
    `(${key}, '${figure}', ${value === null ? 'NULL' : `${value}::DOUBLE`}, ${value === null ? 0 : 1})`;
  const table = (name: string, entries: readonly string[]): string =>
    `CREATE OR REPLACE TABLE ${name} (key VARCHAR, figure VARCHAR, value DOUBLE, state INTEGER);
INSERT INTO ${name} VALUES ${entries.join(', ')};`;
  await engine.run(
    table(
      'figures',
      rows.map(({ key, people }) => known('population', key, people)),
    ) +
      table(
        'judged_figures',
        rows.map(({ key, value }) => known('share', key, value)),
      ),
  );
  await engine.run(stepText('04-septiles', 'duckdb'));
  const [row] = await engine.rows('SELECT * FROM breaks');
  const breaks = [1, 2, 3, 4, 5, 6].map((number) => row?.[`break_${number}`] ?? null);
  const classes = await engine.rows('SELECT class FROM classes ORDER BY CAST(key AS INTEGER)');
  return { breaks, classes: classes.map((one) => one['class']) };
}

/** The same by `septiles.ts`. */
function septilesInAnalysis(areas: readonly Area[]) {
  const values = Float64Array.from(areas, ({ value }) => value ?? Number.NaN);
  const people = Float64Array.from(areas, ({ people }) => people ?? 0);
  const breaks = populationBreaks(values, people);
  return {
    breaks: breaks ?? [null, null, null, null, null, null],
    classes: areas.map(({ value }) => (value === null || !breaks ? null : classOf(value, breaks))),
  };
}

test('seven areas of 100 people with the values 1 to 7: the value is the class', async () => {
  const areas = [7, 3, 1, 2, 6, 5, 4].map((value) => ({ value, people: 100 }));
  expect(await septilesInSql(areas)).toEqual({
    breaks: [1, 2, 3, 4, 5, 6],
    classes: [7, 3, 1, 2, 6, 5, 4],
  });
});

test('an area without people has a class and moves no break; without anybody there are no classes', async () => {
  const areas = [
    { value: 1, people: 700 },
    { value: 2, people: 0 },
    { value: 3, people: null },
  ];
  expect(await septilesInSql(areas)).toEqual({ breaks: [1, 1, 1, 1, 1, 1], classes: [1, 7, 7] });
  const nobody = areas.map(({ value }) => ({ value, people: 0 }));
  const none = [null, null, null, null, null, null];
  expect(await septilesInSql(nobody)).toEqual({ breaks: none, classes: [null, null, null] });
});

test('0.3 thousand people are counted in decimals: 7 × 0.1 of 0.7 reaches the first break', async () => {
  const areas = [1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, people: 0.1 }));
  expect((await septilesInSql(areas)).breaks).toEqual([1, 2, 3, 4, 5, 6]);
});

const value = fc.option(
  fc.oneof(
    fc.integer({ min: -3, max: 9 }),
    fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  ),
  { freq: 6 },
);
const wholePeople = fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 })), {
  freq: 8,
});
const estimatedPeople = fc
  .integer({ min: 0, max: 2_000_000 })
  .map((thousandths) => thousandths / 1000);

test('with ties, zeros and unknown figures, breaks and classes are those of the analysis', async () => {
  const areas = fc.array(fc.record({ value, people: wholePeople }), {
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(areas, async (some) => {
      expect(await septilesInSql(some)).toEqual(septilesInAnalysis(some));
    }),
    { numRuns: 150 },
  );
});

test('with estimated people to the thousandth they are, too', async () => {
  const areas = fc.array(fc.record({ value, people: estimatedPeople }), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(areas, async (some) => {
      expect(await septilesInSql(some)).toEqual(septilesInAnalysis(some));
    }),
    { numRuns: 80 },
  );
});
