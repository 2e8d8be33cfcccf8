import type { TableInstructions } from '../ingest/instructions/table-instructions.ts';
import { expect, test } from 'vitest';
import { areaId } from '../areas/area-id.ts';
import type { ParquetFile } from '../ingest/parquet/open-parquet.ts';
import { ParquetValues, type ParquetColumn } from '../ingest/parquet/parquet-values.ts';
import { ShelvedTable, type ShelfAreas } from './shelved-table.ts';

/** Two areas, and a file with their rows in the same order. */
const areas: ShelfAreas = {
  reading: {
    areas: [
      { id: areaId('01'), name: 'Aue' },
      { id: areaId('02'), name: 'Berg' },
    ],
    geometries: [],
    placeByKey: new Map([
      ['01', 0],
      ['02', 1],
    ]),
  },
  fingerprint: 'two',
};

function column(numbers: readonly number[]): ParquetColumn {
  const values = new ParquetValues(numbers.length);
  values.add(Float64Array.from(numbers), 0);
  return values.finish('column');
}

const file: ParquetFile = {
  rows: 2,
  columns: ['KEY', 'EW', 'Anteil'],
  fingerprint: 'two',
  metadataOf: () => undefined,
  read: async () =>
    new Map([
      ['EW', column([1.024, 2.31])],
      ['Anteil', column([0.07, 0.29])],
    ]),
};

test('columns of a file with types have their factor, too: 0.07 is 7 and 1.024 thousand are 1024', async () => {
  const instructions: TableInstructions = {
    source: 'werte.parquet',
    key: 'KEY',
    population: 'EW',
    indicators: [
      { id: 'share', column: 'Anteil', label: { de: 'Anteil' }, role: 'other', unit: 'percent' },
    ],
    columnForms: { EW: { factor: 1000 }, Anteil: { factor: 100 } },
  };
  const table = new ShelvedTable(instructions, areas, async () => file);
  const figures = await table.read(new Set(['share']), true, () => undefined);
  expect([...(figures?.columns.get('share')?.values ?? [])]).toEqual([7, 29]);
  expect([...(figures?.population?.values ?? [])]).toEqual([1024, 2310]);
});
