import type { JoinDiagnostics } from '../../../areas/diagnostics/join.ts';
import { agrees, isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed while the rows of a table and the areas meet; an error only where nothing met at all. */

const { at, inFile, atLine, counted, theColumn, told, listed, available } = partsEn;

const table = 'the table';
const chooseColumn = 'Please name the column in the project file.';

export const joinEn: Pick<DiagnosticWords, keyof JoinDiagnostics> = {
  'table-key-column-missing': (d) =>
    sentences(
      `${atLine(d, table)} ${theColumn(d)} is missing, which should hold the keys of the areas.`,
      available('Found', d),
      chooseColumn,
    ),
  'table-no-match': (d) =>
    sentences(
      `${at(d, table)} no key belongs to an area.`,
      told('Keys in the table', d.found),
      told('Keys of the areas', d.expected),
      'Please check the key columns of the table and of the areas in the project file.',
    ),
  'table-key-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key occurs', 'keys occur')} more than once; the first row of each was used.`,
      listed('Keys and lines', d.items),
      'Please check the rows or select among them with ‘where’ in the project file.',
    ),
  'table-key-empty': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'row has', 'rows have')} no key and ${agrees(d, 'was', 'were')} not used.`,
      listed('Lines', d.items),
      'Please add the keys.',
    ),
  'table-keys-padded': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key', 'keys')} had lost the leading zeros; they were put back as the project asks.`,
      listed('Keys', d.items),
      'Nothing needs to be done.',
    ),
  'table-keys-could-be-padded': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key has', 'keys have')} probably lost the leading zeros and found no area.`,
      listed('Keys', d.items),
      isStated(d.expected)
        ? `Please state "keyPad": ${d.expected} for this table in the project file.`
        : 'Please state ‘keyPad’ for this table in the project file.',
    ),
  'table-keys-compared': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key', 'keys')} matched ${agrees(d, 'its area', 'their areas')} only in the form of comparison that the project asks for.`,
      listed('Keys', d.items),
      'Please check that the areas are the right ones.',
    ),
  'table-keys-could-be-compared': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key', 'keys')} would match an area if ${alike(d.expected)} were made equal; nothing is joined without consent.`,
      listed('Keys', d.items),
      `Please state "keyForm": ${isStated(d.expected) ? d.expected : '"name"'} for this table in the project file.`,
    ),
  'table-keys-ambiguous': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key', 'keys')} ${agrees(d, 'fits', 'fit')} several areas and ${agrees(d, 'was', 'were')} not joined.`,
      listed('Keys', d.items),
      'Please name the area under ‘matches’ in the project file.',
    ),
  'table-keys-shortened': (d) =>
    sentences(
      `${inFile(d, table)} a spreadsheet has rounded ${counted(d, 'key', 'keys')} as numbers; ${isStated(d.expected) ? `the last ${d.expected} digits` : 'digits'} are lost, and different areas have the same key.`,
      listed('Found', d.items),
      'Nothing was guessed. Please format the column as text in the spreadsheet and export the table again.',
    ),
  'table-keys-dates': (d) =>
    sentences(
      `${inFile(d, table)} a spreadsheet has made ${counted(d, 'key a date', 'keys dates')}, such as ‘1 March’ of ‘1-3’.`,
      listed('Found', d.items),
      'Nothing was guessed. Please format the column as text in the spreadsheet and export the table again.',
    ),
  'table-keys-of-parts': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key', 'keys')} ${agrees(d, 'means', 'mean')} only a part of a merged area and ${agrees(d, 'was', 'were')} not used.`,
      listed('Keys', d.items),
      'Please check ‘matches’ in the project file.',
    ),
  'table-keys-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'row without an area', 'rows without an area')} ${agrees(d, 'belongs', 'belong')} to another year’s list of areas: the key occurs in some of the years only and is not a typing error.`,
      listed('Keys and years', d.items),
    ),
  'table-areas-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'area', 'areas')} ${agrees(d, 'has', 'have')} no row in the chosen year but in other years: the list of areas was a different one.`,
      listed('Keys and years', d.items),
    ),
  'table-areas-without-row': (d) =>
    sentences(
      `${inFile(d, table)} there is no row for ${counted(d, 'area', 'areas')}; the values count as missing there.`,
      listed('Areas', d.items),
      'Please check that the keys agree.',
    ),
  'table-rows-without-area': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'key belongs', 'keys belong')} to no area; the rows were not used.`,
      listed('Keys', d.items),
      'Please check that the table and the areas are of the same date.',
    ),
  'table-list-unused': (d) =>
    sentences(
      `${inFile(d, table)} there is no row for ${counted(d, 'entry', 'entries')} of ‘${isStated(d.expected) ? d.expected : 'matches'}’.`,
      listed('Entries', d.items),
      'Please check the entries in the project file.',
    ),
  'table-match-unknown': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'entry', 'entries')} of ‘matches’ ${agrees(d, 'names', 'name')} areas that do not exist.`,
      listed('Entries', d.items),
      'Please correct the keys of the areas in the project file.',
    ),
  'table-areas-merged': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'row', 'rows')} ${agrees(d, 'represents', 'represent')} several areas at once; these areas were merged so that nobody is counted twice.`,
      listed('Merged', d.items),
      'Nothing needs to be done.',
    ),
};

/** What is written alike in the stated form of comparison. */
function alike(form: string | undefined): string {
  if (form === '"ags"') return 'municipality keys of different lengths';
  return form === '"clean"' ? 'unseen and wrapping signs' : 'spellings of names';
}
