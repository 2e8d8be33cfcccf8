import type { TableDiagnostics } from '../../../areas/diagnostics/table.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of a table as a whole: its header, its rows, its columns. */

const { at, inFile, atLine, counted, theColumn, told, quoted, listed, available } = partsEn;

const table = 'the table';
const chooseColumn = 'Please name the column in the project file.';

export const tableEn: Pick<DiagnosticWords, keyof TableDiagnostics> = {
  'table-no-rows': (d) =>
    sentences(
      `${at(d, table)} there is no row with values.`,
      quoted('Found', d.found),
      'Please check that the header is right and that values follow it.',
    ),
  'table-too-wide': (d) =>
    sentences(
      `${at(d, table)} there are more columns than are read (${counted(d, 'column', 'columns')}).`,
      told('At most', d.expected),
      'Please check separator and line ends, or export only the columns that are needed.',
    ),
  'table-column-missing': (d) =>
    sentences(
      `${atLine(d, table)} ${theColumn(d)} is missing.`,
      available('Found', d),
      chooseColumn,
    ),
  'table-where-no-rows': (d) =>
    sentences(
      `${inFile(d, table)} no row fits the selection ‘where’ of the project file.`,
      told('Column', d.column),
      quoted('Wanted', d.expected),
      listed('Available', d.items),
      'Please correct the selection.',
    ),
  'table-header-duplicate': (d) =>
    sentences(
      `${at(d, table)} column names occur more than once; the later ones were numbered.`,
      listed('New names', d.items),
      'Please use these names in the project file.',
    ),
  'table-header-empty': (d) =>
    sentences(
      `${at(d, table)} ${counted(d, 'column has', 'columns have')} no name; the number of the column serves as the name.`,
      listed('New names', d.items),
      'Please use these names in the project file.',
    ),
  'table-row-width': (d) =>
    sentences(
      d.severity === 'error'
        ? `${inFile(d, table)} most rows have more cells than the header, so their values are shifted.`
        : `${inFile(d, table)} ${counted(d, 'row has', 'rows have')} more or fewer cells than the header; absent cells count as empty, surplus ones were not used.`,
      told('Cells in the header', d.expected),
      told('Cells in the first row that differs', d.found),
      listed('Lines', d.items),
      'Please check separators and quotation marks.',
    ),
  'table-titles': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'title line', 'title lines')} above the header ${agrees(d, 'was', 'were')} skipped.`,
      listed('Lines', d.items),
      'Please state ‘headerRow’ in the project file if that is not right.',
    ),
  'table-header-joined': (d) =>
    sentences(
      `${inFile(d, table)} the header has ${counted(d, 'line', 'lines')}, which were joined to one name per column.`,
      listed('Lines', d.items),
      'Please state ‘headerRow’ and ‘headerRows’ in the project file if that is not right.',
    ),
  'table-without-header': (d) =>
    sentences(
      `${inFile(d, table)} there is no header line: the first line is an area already. The columns are therefore called ‘Spalte 1’, ‘Spalte 2’ and so on.`,
      quoted('First line', d.found),
      'Please state ‘headerRow’ in the project file if that is not right.',
    ),
  'table-footer': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'line', 'lines')} below the values ${agrees(d, 'was', 'were')} not used.`,
      listed('Lines', d.items),
      'Please state ‘lastRow’ in the project file if that is not right.',
    ),
  'table-requoted': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'line', 'lines')} had been quoted twice and split at the decimal comma; they were put together again.`,
      'Nothing needs to be done.',
    ),
  'table-quote-unclosed': (d) =>
    sentences(
      `${inFile(d, table)} the quotation marks are wrong in ${counted(d, 'row', 'rows')}, which ${agrees(d, 'was', 'were')} not used. An open quotation mark may also hide the rows that follow.`,
      listed('Lines', d.items),
      quoted('Found', d.found),
      'Please correct the quotation marks.',
    ),
  'table-rows-left-out': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'row', 'rows')} ${agrees(d, 'was', 'were')} left out as the project asks.`,
      listed('Rows', d.items),
      'Nothing needs to be done.',
    ),
  'table-pivot-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'value', 'values')} ${agrees(d, 'occurs', 'occur')} again for the same area and figure; the first one was used.`,
      listed('Rows', d.items),
      'Please select the rows with ‘where’ in the project file, for example the year.',
    ),
};
