import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { stateCode } from '../../src/areas/column.ts';
import { fingerprintOf } from './fingerprint.ts';
import { figureColumns, originColumns } from './society/figure-columns.ts';
import { buildSociety } from './society/society.ts';
import { standInCountry } from './society/stand-in-country.fixture.ts';
import { figuresParquet, stateColumn } from './write-figures.ts';

const ground = standInCountry(40, 300_000);
const keys = ground.quarters.map(({ key }) => key);
const society = buildSociety(ground);
const bytes = figuresParquet(keys, society.rounds['2024']);
const file = bytes.buffer.slice(0, bytes.byteLength) as ArrayBuffer;

type Row = Record<string, string | number | null>;
const rows = (await parquetReadObjects({ file })) as Row[];

test('the file has a row per quarter in the order of the areas and the fingerprint of their keys', () => {
  expect(rows.map(({ key }) => key)).toEqual(keys);
  const metadata = parquetMetadata(file);
  expect(metadata.row_groups).toHaveLength(1);
  expect(metadata.key_value_metadata).toContainEqual({
    key: 'quartieratlas.fingerprint',
    value: fingerprintOf(keys),
  });
});

test('the fingerprint of the keys "a" and "b" is the beginning of SHA-256 of "a\\nb"', () => {
  expect(fingerprintOf(['a', 'b'])).toBe('7e18f737311b2dc3');
});

test('a figure is a number where its state is known, and null where it is missing or withheld', () => {
  const states = new Set<unknown>();
  for (const { name } of figureColumns) {
    const wrong = rows.filter((row) => {
      const state = row[stateColumn(name)];
      states.add(state);
      return (state === stateCode.known) !== (typeof row[name] === 'number');
    });
    expect(wrong, name).toEqual([]);
  }
  expect([...states].toSorted()).toEqual([
    stateCode.missing,
    stateCode.known,
    stateCode.suppressed,
  ]);
});

test('where all four groups of origin are known they add up to the migrants', () => {
  const complete = rows.filter((row) => originColumns.every(({ name }) => row[name] !== null));
  expect(complete.length).toBeGreaterThan(rows.length / 3);
  const sums = complete.map((row) =>
    originColumns.reduce((sum, { name }) => sum + Number(row[name]), 0),
  );
  expect(sums).toEqual(complete.map(({ Migranten }) => Migranten));
});

test('a single withheld group of origin could be reckoned from the others: there is none', () => {
  const single = rows.filter((row) => {
    const withheld = originColumns.filter(
      ({ name }) => row[stateColumn(name)] === stateCode.suppressed,
    );
    return withheld.length === 1 && row['Migranten'] !== null;
  });
  expect(single).toEqual([]);
});
