import { workbookWordsEn } from './workbook-words.ts';
import type { ColumnUse, FileKind, Lack } from '../../areas/draft.ts';
import type { Reason } from '../../areas/reason.ts';
import type { importDe } from '../de/import.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { draftCommandEn } from './draft-command.ts';
import { importStepsEn } from './import-steps.ts';
import { questionsEn } from './questions.ts';

/** The import assistant in English. */

const count = (value: number): string => formatNumber('en', value, 0);

const uses: Readonly<Record<ColumnUse, string>> = {
  none: 'not used',
  key: 'key: names the area',
  population: 'population',
  'migrant-share': 'indicator: share of people with a migration background',
  'base-weak': 'indicator: economic base, high = weak',
  'base-strong': 'indicator: economic base, high = strong',
  rent: 'indicator: rent',
  other: 'other indicator',
};
const kinds: Readonly<Record<FileKind, string>> = {
  areas: 'Areas',
  table: 'Table',
  points: 'Points',
  part: 'Part of a Shapefile',
  unknown: 'not used',
};
const lacks: Readonly<Record<Lack, string>> = {
  areas: 'a file with areas',
  key: 'the key that joins areas and table',
  indicator: 'at least one column as an indicator',
};

function reason({ code, text = '', line = 0, count: some = 0, of = 0 }: Reason): string {
  const words: Readonly<Record<Reason['code'], string>> = {
    stated: 'set by you',
    'byte-order-mark': 'a mark at the start of the file says so',
    'zero-bytes': 'there are zero bytes between the characters',
    'valid-utf-8': 'all characters are valid UTF-8',
    'no-utf-8': 'has characters that UTF-8 does not have',
    'words-read': `only so the words can be read: ${text}`,
    'rows-agree': `${count(some)} of ${count(of)} rows then have the same number of cells`,
    'separator-line': 'the file says so in its first line',
    'quoted-twice': 'the lines were quoted twice',
    'first-line-is-row': 'the first line has figures like the following ones',
    'first-line': 'first line with content',
    'titles-above': 'only titles stand above',
    'names-incomplete': 'only both lines together name every column',
    'one-line': 'one line names all columns',
    'footer-below': 'only notes stand below',
    'end-of-file': 'end of the file',
    counted: 'counted',
    'name-says': `the name contains ‘${text}’`,
    'cells-meet-areas': `${count(some)} of ${count(of)} values meet areas`,
    'cells-meet-areas-with-zeros': `with leading zeros ${count(some)} of ${count(of)} values meet areas`,
    'cells-meet-areas-in-form': `written alike, ${count(some)} of ${count(of)} values meet areas`,
    'cells-meet-areas-cleaned': `without unseen and wrapping signs ${count(some)} of ${count(of)} values meet areas`,
    'keys-have-signs': `${count(some)} of ${count(of)} keys have unseen or wrapping signs`,
    'cells-differ': 'nearly all values differ',
    'cells-are-years': 'the values are years',
    'cells-repeat': 'few values repeat',
    'cells-are-shares': 'the values lie between 0 and 100',
    'cells-are-whole-numbers': 'the values are whole numbers',
    'cells-are-numbers': 'the values are numbers',
    'cells-are-texts': 'the values are texts',
    'cells-are-empty': 'the column is empty',
    'cells-prove-sign': `‘${text}’ shows it`,
    'german-signs': 'as is usual in German tables',
    'nothing-decides': 'nothing in the file decides it',
    'counts-are-whole': 'counts have no decimals',
    'names-differ-by-year': `the names differ in the year only (${count(some)} years)`,
    'sum-of-rows': `sum of ${count(some)} rows from line ${count(line)}`,
    'total-by-name': `is called ‘${text}’`,
    'far-outside': 'is far outside all other values',
    'row-says-invalid': `the row says ‘${text}’`,
  };
  return words[code] ?? 'no reason known';
}

export const importEn: typeof importDe = {
  title: 'Understand the files',
  intro:
    'The atlas has read the files and proposes what they mean. Everything can be changed; nothing leaves this computer.',
  name: 'Title of the atlas',
  files: 'Files',
  kindOf: (file: string) => `Kind of file ${file}`,
  kinds,
  uses,
  use: (column: string) => `Meaning of column ${column}`,
  newestYear: 'the newest year only',
  allYears: 'all years',
  noYears: 'no year',
  yearOfTable: 'Year of this table',
  yearOfTableHelp: 'empty: holds for every year',
  shareOf: (name: string) => `Share of ${name}`,
  partOfWhat: (column: string) => `What ${column} is a share of`,
  partOf: (whole: string, isProposed: boolean) =>
    `Share of: ${whole}${isProposed ? ' (proposed)' : ''}`,
  noPart: 'no share: the numbers themselves',
  peopleElsewhere: 'residents (another table)',
  unit: (column: string) => `Unit of column ${column}`,
  units: {
    '': 'no unit',
    percent: 'percent',
    count: 'count',
    'EUR/m²': 'euros per m²',
    EUR: 'euros',
    '‰': 'per mille',
  },
  reason,
  encoding: 'Encoding',
  separator: 'Separator',
  tab: 'Tab',
  headerRow: 'Line of the column names',
  noHeader: 'no header line',
  sheet: 'Sheet',
  workbook: workbookWordsEn,
  years: 'Years as rounds',
  firstRows: 'The first rows as they will be read',
  rows: (value: number) => (value === 1 ? '1 row' : `${count(value)} rows`),
  columns: 'Columns',
  cells: (value: number, zero: number, suppressed: number, missing: number, bad: number) =>
    `${count(value)} values, ${count(zero)} zero, ${count(suppressed)} suppressed, ${count(missing)} missing, ${count(bad)} unreadable`,
  leftOut: (keys: string) => `Total rows, not read: ${keys}`,
  areas: (value: number, format: string) => `${format}, ${count(value)} areas`,
  keyProperty: 'Key of the areas',
  nameProperty: 'Name of the areas',
  upperProperty: 'Municipality or district',
  upperKind: 'The level above is called',
  upperKinds: {
    municipality: 'municipality',
    district: 'district',
    quarter: 'quarter',
    county: 'county',
  },
  none: 'none',
  place: (latitude: string, longitude: string) =>
    `The areas then lie around ${latitude}° north, ${longitude}° east.`,
  outline: 'Outlines of the areas',
  join: 'Join',
  joined: (table: string, matched: number, all: number) =>
    `${table}: ${count(matched)} of ${count(all)} areas have a row`,
  areasWithout: (value: number) => `Areas without a row: ${count(value)}`,
  rowsWithout: (value: number) => `Rows without an area: ${count(value)}`,
  proposals: 'Suggestions; nothing is joined without your consent',
  accept: (from: string, to: string) => `Join ${from} → ${to}`,
  acceptAll: (value: number) => `Join ${count(value)} written alike`,
  unreadableAt: (text: string, line: number) =>
    `For example, ‘${text}’ in row ${count(line)} cannot be read.`,
  numberOf: (value: number) => count(value),
  polygons: (covered: number, total: number) =>
    `These are ${count(covered)} of ${count(total)} polygons of the file; areas that share a row are merged.`,
  pointStart: 'Choose the columns',
  moreLayout: 'More on how the table is read',
  headerRows: 'Header rows',
  lastRow: 'Last row that is read',
  decimal: 'Decimal sign',
  decimals: { '': 'detected per column', ',': 'comma', '.': 'point' },
  longNames: 'Long format: column with the names of the figures',
  longValues: 'Column with the values',
  isWide: 'no, one figure per column',
  below: (lines: number) =>
    lines === 1 ? '1 row below is not read' : `${count(lines)} rows below are not read`,
  signs: 'Signs in the place of numbers',
  signsHelp:
    'What an office means by a sign differs from table to table. Please compare with the notes of the table.',
  sign: 'Sign',
  signCount: 'Cells',
  signMeaning: 'read as',
  emptySign: '(empty cell)',
  meanings: {
    zero: 'exactly zero',
    missing: 'missing',
    suppressed: 'withheld or unreliable',
    'not-applicable': 'not applicable',
  },
  signUsual: 'as usual',
  meaningOf: (sign: string) => `Meaning of ‘${sign}’`,
  sentinel: (text: string, value: number) =>
    `${text} is used ${value === 1 ? 'once' : `${count(value)} times`} for a value that does not exist`,
  asValue: 'a number like others',
  totals: 'Total rows',
  totalsHelp: 'Ticked rows are not read because they add up others.',
  totalRow: (line: number, key: string) => `Row ${count(line)}: ${key}`,
  leaveOut: 'Leave out another row (key)',
  leaveOutDo: 'Leave out',
  leaveOutUndo: (key: string) => `Read ${key} again`,
  wideYears: (names: string) => `One figure, several columns: ${names}`,
  label: (column: string) => `Label of the column ${column}`,
  allFigures: (value: number) => `${count(value)} figures in the rows`,
  useFile: 'Take the areas from this file',
  isUsed: 'This file gives the areas.',
  layer: 'Layer in the file',
  namesEncoding: 'Encoding of the names',
  landProperty: 'State (Land)',
  properties: 'What the file says about each area',
  nearest: (distance: string, city: string) => `The middle lies ${distance} km from ${city}.`,
  gaussKrueger: 'Gauss-Kruger: after reprojection an error of 1 to 3 m remains.',
  matching: 'Rows without an area',
  matchingHelp:
    'Assign a row to an area, or to several areas if it represents several. Nothing is joined without your consent.',
  matchFilter: 'Search rows',
  moreOptions: (value: number) => `and ${count(value)} more; the project file can name them`,
  moreFiles: (value: number) =>
    `${count(value)} more files are not listed here; they have been read, too.`,
  moreRows: (value: number) =>
    `${count(value)} more rows without an area are not in this list. Mostly the key is the wrong one then.`,
  matchTo: (key: string) => `Area for ${key}`,
  matchAdd: (key: string) => `Another area for ${key}`,
  matchUnknown: (text: string) => `No free area is called ‘${text}’. Please choose from the list.`,
  matchRemove: (key: string) => `Undo the match of ${key}`,
  matched: 'Matched by hand',
  otherYear: (years: string) => `${years} only: a different list of areas, not a typing error`,
  pageOf: (from: number, to: number, all: number) =>
    `${count(from)} to ${count(to)} of ${count(all)}`,
  previous: 'Previous',
  next: 'Next',
  pointName: 'Column with the name',
  pointEast: 'Column: longitude or easting',
  pointNorth: 'Column: latitude or northing',
  pointSystem: 'Coordinates',
  degrees: 'degrees (longitude and latitude)',
  pointSize: 'Size of the circles',
  pointColumns: 'What the table says about the points',
  pointLabel: 'Name of the layer',
  pointAsText: 'text',
  placed: (value: number, outside: number) =>
    `${count(value)} points can be placed, ${count(outside)} of them outside all areas.`,
  noCoordinates: 'No two columns of this table are recognised as coordinates. Please choose them.',
  understanding: (file: string) => `Reading ${file}`,
  notes: 'Notes on the file',
  limits: (file: string, entries: number, archive: string) =>
    `Limits: each file up to ${file}; archives up to ${count(entries)} files and ${archive} unpacked.`,
  trying: 'Checking …',
  lacks,
  questions: questionsEn,
  steps: importStepsEn,
  command: draftCommandEn,
  questionsTitle: 'Please decide',
  proposed: 'proposed',
  lacking: (missing: string) => `Still missing: ${missing}.`,
  failing: 'The files cannot be loaded like this yet; the reasons are listed under ‘Join’.',
  ready: 'Everything that is needed has been set.',
  cancel: 'Cancel',
  addFiles: 'Add files …',
  filesJoining: 'The further files are being read …',
  someFiles: (first: string, rest: number) => `${first} and ${count(rest)} more`,
  filesJoined: (added: string, replaced: string, renamed: string) =>
    [
      added !== '' ? `Added: ${added}.` : '',
      replaced !== ''
        ? `Replaced because the name is the same: ${replaced}. Your choices for it start again.`
        : '',
      renamed !== '' ? `Same name from different folders, therefore renamed: ${renamed}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  /** A draft from before a reload. */
  left: {
    offer: (files: string) =>
      `A draft of this tab is still here: ${files}. Only this tab can read it.`,
    missing: (files: string) =>
      `No longer readable: ${files}. Please choose them again; your answers still hold.`,
    resume: 'Continue the draft',
    choose: 'Choose files …',
    discard: 'Discard',
    keeping: {
      all: 'The draft stays when the page is reloaded, encrypted on this device, until you apply it, discard it or close the tab.',
      answers:
        'When the page is reloaded your answers stay; you then choose the files again, because the browser cannot keep them.',
      nothing:
        'When the page is reloaded the draft is gone, because the browser keeps nothing for this page.',
    },
  },
  leaving: {
    question: 'Discard the draft?',
    loss: 'Your answers about these files will be lost. The files themselves stay as they are.',
    leave: 'Discard draft',
    stay: 'Back to the draft',
  },
  apply: 'Apply',
};
