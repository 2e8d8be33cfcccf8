/**
 * The figures of one round as Parquet: one row per quarter in the order of the areas, a column per figure with null where
 * there is none, and beside it a column `<name>:state` with the codes of `src/areas/column.ts`, which tells withheld
 * figures from missing ones. All rows stand in one group, so that a column is one range of bytes.
 */
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { isKnown, type Column } from '../../src/areas/column.ts';
import { fingerprintKey, fingerprintOf } from './fingerprint.ts';
import { figureColumns, populationColumn } from './society/figure-columns.ts';
import type { SocietyRound } from './society/society.ts';

export const stateColumn = (name: string): string => `${name}:state`;

export function figuresParquet(
  keys: readonly string[],
  { population, columns }: SocietyRound,
): Uint8Array {
  const figures = figureColumns.flatMap(({ name, type }): ColumnSource[] => {
    const column = columns[name];
    if (!column) return [];
    return [
      { name, type, data: valuesOf(column) },
      {
        name: stateColumn(name),
        type: 'INT32',
        data: Int32Array.from(column.states),
        nullable: false,
      },
    ];
  });
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'key', type: 'STRING', data: [...keys], nullable: false },
      { name: populationColumn, type: 'INT32', data: valuesOf(population) },
      ...figures,
    ],
    rowGroupSize: Math.max(1, keys.length),
    kvMetadata: [{ key: fingerprintKey, value: fingerprintOf(keys) }],
  });
  return new Uint8Array(buffer);
}

function valuesOf(column: Column): (number | null)[] {
  return Array.from(column.values, (value, area) => (isKnown(column, area) ? value : null));
}
