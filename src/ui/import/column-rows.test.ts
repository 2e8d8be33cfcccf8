import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { understandTable } from '../../ingest/understand/understand-table.ts';
import { draftTable, shownColumns, type DraftedTable } from '../../project/draft/draft-tables.ts';
import { setUse } from '../../project/draft/edit-draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { columnRow } from './column-rows.ts';

const german = textsOf('de');
const lines = [
  'NR;Name;Einwohner;Arbeitslose;Quote',
  '101;Nord;3000;210;12,5',
  '102;Süd;2500;0;0,0',
  '103;Ost;2800;.;.',
  '104;West;2600;190;kaputt',
  '105;Mitte;2900;;7,5',
  '106;Hafen;2700;180;8,5',
];

function tableOf(text: readonly string[]): DraftedTable {
  const reading = understandTable('t.csv', new TextEncoder().encode(text.join('\n')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading.understanding;
}

const table = tableOf(lines);
const draft: ProjectFile = {
  version: 1,
  title: 'T',
  areas: { source: 'a.geojson', key: 'NR' },
  tables: draftTable(table, new Set(), undefined).map((entry) => ({ ...entry, key: 'NR' })),
};
const columnNamed = (name: string) => {
  const column = shownColumns(table).find((one) => one.name === name);
  if (!column) throw new Error(`there is no ${name}`);
  return column;
};
const rowOf = (name: string, json = draft) => columnRow(table, json, columnNamed(name), german);

test('a count of unemployed: three values, one zero, one suppressed, one missing, none unreadable', () => {
  const row = rowOf('Arbeitslose');
  expect(row.about).toMatch(/^3 Werte, 1 null, 1 geheim, 1 fehlend, 0 unlesbar – /);
  expect(row.samples).toBe('210 · 0 · .');
  expect(row.unreadable).toBeUndefined();
  expect(row.wide).toBeUndefined();
});

test('the first cell that cannot be read is told with its line, where figures are wanted', () => {
  const used = setUse(draft, table, columnNamed('Quote'), 'other');
  expect(rowOf('Quote', used).unreadable).toBe('Unlesbar ist zum Beispiel „kaputt“ in Zeile 5.');
  const unused = setUse(draft, table, columnNamed('Quote'), 'none');
  expect(rowOf('Quote', unused).unreadable).toBeUndefined();
});

test('keys and names are read as text: no cells are counted', () => {
  expect(rowOf('NR')).toMatchObject({ use: 'key', indicator: undefined, hasShare: false });
  expect(rowOf('NR').about).not.toContain(' null, ');
  expect(rowOf('Name').about).not.toContain(' null, ');
});

test('a count can be a share of a whole, but not as a rent; a unit is asked only of figures taken as they are', () => {
  const plain = setUse(draft, table, columnNamed('Arbeitslose'), 'other');
  expect(rowOf('Arbeitslose', plain)).toMatchObject({ use: 'other', hasShare: true });
  const share = rowOf('Arbeitslose', plain).indicator?.numerator !== undefined;
  expect(rowOf('Arbeitslose', plain).hasUnit).toBe(!share);
  const rent = setUse(draft, table, columnNamed('Arbeitslose'), 'rent');
  expect(rowOf('Arbeitslose', rent)).toMatchObject({ use: 'rent', hasShare: false });
  expect(rowOf('Einwohner')).toMatchObject({ use: 'population', hasUnit: false });
});
