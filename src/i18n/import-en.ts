import type { ColumnUse, FileKind, Lack } from '../areas/draft.ts';
import type { Reason } from '../areas/reason.ts';
import type { importDe } from './import-de.ts';
import { formatNumber } from './numbers.ts';

/** The import assistant in English. */

const count = (value: number): string => formatNumber('en', value, 0);

const uses: Readonly<Record<ColumnUse, string>> = {
  none: 'not used',
  key: 'key: names the area',
  population: 'population',
  'migrant-share': 'indicator: share of migrants',
  'base-weak': 'indicator: economic base, high = weak',
  'base-strong': 'indicator: economic base, high = strong',
  rent: 'indicator: rent',
  other: 'other indicator',
};
const kinds: Readonly<Record<FileKind, string>> = {
  areas: 'Areas',
  table: 'Table',
  part: 'Part of a Shapefile',
  unknown: 'not used',
};
const lacks: Readonly<Record<Lack, string>> = {
  areas: 'a file with areas',
  crs: 'confirmation of the place (coordinate system)',
  key: 'the key that joins areas and table',
  indicator: 'at least one column as an indicator',
};

function reason({ code, text = '', line = 0, count: some = 0, of = 0 }: Reason): string {
  const words: Readonly<Record<Reason['code'], string>> = {
    stated: 'set by you',
    'byte-order-mark': 'a mark at the start of the file says so',
    'zero-bytes': 'there are zero bytes between the letters',
    'valid-utf-8': 'all characters are valid UTF-8',
    'no-utf-8': 'has characters that UTF-8 does not have',
    'rows-agree': `${count(some)} of ${count(of)} rows then have the same number of cells`,
    'separator-line': 'the file says so in its first line',
    'quoted-twice': 'the lines were quoted twice',
    'first-line': 'first line with content',
    'titles-above': 'only titles stand above',
    'names-incomplete': 'only both lines together name every column',
    'one-line': 'one line names all columns',
    'footer-below': 'only notes stand below',
    'end-of-file': 'end of the file',
    counted: 'counted',
    'name-says': `the name contains “${text}”`,
    'cells-meet-areas': `${count(some)} of ${count(of)} values meet areas`,
    'cells-meet-areas-with-zeros': `with leading zeros ${count(some)} of ${count(of)} values meet areas`,
    'cells-meet-areas-in-form': `written alike, ${count(some)} of ${count(of)} values meet areas`,
    'cells-differ': 'nearly all values differ',
    'cells-are-years': 'the values are years',
    'cells-repeat': 'few values repeat',
    'cells-are-shares': 'the values lie between 0 and 100',
    'cells-are-whole-numbers': 'the values are whole numbers',
    'cells-are-numbers': 'the values are numbers',
    'cells-are-texts': 'the values are texts',
    'cells-are-empty': 'the column is empty',
    'cells-prove-sign': `“${text}” shows it`,
    'german-signs': 'as is usual in German tables',
    'nothing-decides': 'nothing in the file decides it',
    'sum-of-rows': `sum of ${count(some)} rows from line ${count(line)}`,
    'total-by-name': `is called “${text}”`,
    'far-outside': 'lies far outside of all other values',
    'row-says-invalid': `the row says “${text}”`,
  };
  return words[code] ?? 'no reason known';
}

export const importEn: typeof importDe = {
  title: 'Understand the files',
  intro:
    'There is no project file, so the atlas has read for itself what the files contain. Please check the proposals; everything can be changed and saved as a project file. Nothing leaves this computer.',
  name: 'Title of the atlas',
  files: 'Files',
  kindOf: (file: string) => `Kind of file ${file}`,
  kinds,
  uses,
  use: (column: string) => `Meaning of column ${column}`,
  unit: (column: string) => `Unit of column ${column}`,
  units: { '': 'no unit', percent: 'per cent', count: 'count', 'EUR/m²': 'euros per m²' },
  reason,
  encoding: 'Encoding',
  separator: 'Separator',
  tab: 'Tab',
  headerRow: 'Line of the column names',
  sheet: 'Sheet',
  years: 'Years as rounds',
  firstRows: 'The first rows as they will be read',
  rows: (value: number) => (value === 1 ? '1 row' : `${count(value)} rows`),
  columns: 'Columns',
  cells: (value: number, zero: number, suppressed: number, missing: number, bad: number) =>
    `${count(value)} values, ${count(zero)} zero, ${count(suppressed)} suppressed, ${count(missing)} missing, ${count(bad)} unreadable`,
  leftOut: (keys: string) => `Rows of totals, not read: ${keys}`,
  areas: (value: number, format: string) => `${format}, ${count(value)} areas`,
  keyProperty: 'Key of the areas',
  nameProperty: 'Name of the areas',
  upperProperty: 'Municipality or district',
  none: 'none',
  systemAsk: 'The file names no coordinate system. Its numbers fit:',
  system: 'Coordinate system',
  place: (latitude: string, longitude: string) =>
    `The areas then lie around ${latitude}° north, ${longitude}° east.`,
  outline: 'Outlines of the areas',
  acceptPlace: 'The place is right: take it',
  join: 'Join',
  joined: (table: string, matched: number, all: number) =>
    `${table}: ${count(matched)} of ${count(all)} areas have a row`,
  areasWithout: (value: number) => `Areas without a row: ${count(value)}`,
  rowsWithout: (value: number) => `Rows without an area: ${count(value)}`,
  proposals: 'Proposals; nothing is joined without your yes',
  accept: (from: string, to: string) => `Join ${from} → ${to}`,
  acceptAll: (value: number) => `Join ${count(value)} written alike`,
  trying: 'Checking …',
  lacks,
  lacking: (missing: string) => `Still missing: ${missing}.`,
  failing: 'The files cannot be loaded like this yet; the reasons stand under “Join”.',
  ready: 'All that is needed is set.',
  cancel: 'Cancel',
  apply: 'Apply',
};
