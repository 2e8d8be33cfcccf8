import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  sentences,
  type DiagnosticWords,
  type TableKind,
} from '../../parts/diagnostic-parts.ts';

/** English sentences about tables, their keys and their cells. */

const {
  at,
  atCases,
  atLine,
  available,
  counted,
  examples,
  inFile,
  listed,
  quoted,
  theColumn,
  told,
} = partsEn;

const chooseColumn = 'Please name the column in the project file.';
const table = 'the table';

export const tableDiagnosticsEn: Pick<DiagnosticWords, TableKind> = {
  'table-too-wide': (d) =>
    sentences(
      `${at(d, table)} there are more columns than are read (${counted(d, 'column', 'columns')}).`,
      told('At most', d.expected),
      'Please check separator and line ends, or export only the columns that are needed.',
    ),
  'table-no-rows': (d) =>
    sentences(
      `${at(d, table)} there is no row with values.`,
      quoted('Found', d.found),
      'Please check that the header is right and that values follow it.',
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
  'table-no-match': (d) =>
    sentences(
      `${at(d, table)} no key belongs to an area.`,
      told('Keys in the table', d.found),
      told('Keys of the areas', d.expected),
      'Please check the key columns of the table and of the areas in the project file.',
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
  'table-quote-unclosed': (d) =>
    sentences(
      `${inFile(d, table)} the quotation marks are wrong in ${counted(d, 'row', 'rows')}, which ${agrees(d, 'was', 'were')} not used. An open quotation mark may also hide the rows that follow.`,
      listed('Lines', d.items),
      quoted('Found', d.found),
      'Please correct the quotation marks.',
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
  'table-rows-left-out': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'row', 'rows')} ${agrees(d, 'was', 'were')} left out as the project asks.`,
      listed('Rows', d.items),
      'Nothing needs to be done.',
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
  'table-areas-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'area', 'areas')} ${agrees(d, 'has', 'have')} no row in the chosen year but in other years: the list of areas was a different one.`,
      listed('Keys and years', d.items),
    ),
  'table-pivot-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${counted(d, 'value', 'values')} ${agrees(d, 'occurs', 'occur')} again for the same area and figure; the first one was used.`,
      listed('Rows', d.items),
      'Please select the rows with ‘where’ in the project file, for example the year.',
    ),
  'table-workbook-unreadable': (d) =>
    sentences(
      `${at(d, 'the workbook')} nothing could be read.`,
      told('Reason', d.found),
      'Please save the table as XLSX or as CSV.',
    ),
  'table-sheet-missing': (d) =>
    sentences(
      `${at(d, 'the workbook')} the sheet asked for does not exist.`,
      quoted('Asked for', d.found),
      available('Available', d),
      'Please correct ‘sheet’ in the project file.',
    ),
  'table-sheet-assumed': (d) =>
    sentences(
      `${at(d, 'the workbook')} there are several sheets; the first one that is not empty was read.`,
      quoted('Read', d.found),
      listed('Available', d.items),
      'Please state ‘sheet’ in the project file.',
    ),
  'table-decimal-ambiguous': (d) =>
    sentences(
      `${atCases(d, table)} it is not clear whether a point or a comma marks the decimals; the German convention (decimal comma) was assumed.`,
      examples('Found', 'Lines and contents', d),
      'Please state ‘decimal’ in the project file if this is wrong.',
    ),
  'table-decimal-conflict': (d) =>
    sentences(
      `${atCases(d, table)} decimal commas and decimal points stand side by side; what is not clear counts as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please use one of them throughout or state ‘decimal’ in the project file.',
    ),
  'cell-unreadable': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'entry is', 'entries are')} not a readable number and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please correct this, or name the sign under ‘missing’ or ‘suppressed’ in the project file.',
    ),
  'cell-limited': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'value is', 'values are')} marked as of limited reliability (brackets or footnote) and ${agrees(d, 'is', 'are')} used.`,
      examples('Found', 'Lines and contents', d),
      'Please bear this in mind.',
    ),
  'cell-censored': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'entry gives', 'entries give')} only a bound instead of a value and ${agrees(d, 'counts', 'count')} as withheld.`,
      examples('Found', 'Lines and contents', d),
      'Nothing needs to be done if the source does not publish the value.',
    ),
  'cell-sentinel': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'placeholder is', 'placeholders are')} in place of a value and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please name the placeholder under ‘missing’ or ‘suppressed’ in the project file.',
    ),
  'share-out-of-range': (d) =>
    sentences(
      `${atCases(d, table)} ${counted(d, 'share is', 'shares are')} not between 0 and 100% and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please check the values and the unit.',
    ),
  'population-not-positive': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${counted(d, 'area has', 'areas have')} no residents.`
        : `${atCases(d, table)} ${counted(d, 'population figure is', 'population figures are')} below zero and ${agrees(d, 'counts', 'count')} as missing.`,
      examples('Found', 'Lines and contents', d),
      'Please check the population figures.',
    ),
  'population-missing': (d) =>
    sentences(
      `${at(d, 'the tables')} the population of ${counted(d, 'area', 'areas')} is missing.`,
      listed('Areas', d.items),
      'Please add the population figures.',
    ),
};
