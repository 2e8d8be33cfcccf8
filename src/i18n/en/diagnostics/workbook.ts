import type { WorkbookDiagnostics } from '../../../areas/diagnostics/workbook.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of workbooks and their sheets. */

const { at, inFile, counted, told, quoted, listed, available } = partsEn;

const workbook = 'the workbook';
const saveAs = 'Please open it in Excel or LibreOffice and save it as XLSX or CSV.';

/** By the format, as `ingest/workbook/workbook-format.ts` names it. */
const formats: Readonly<Record<string, string>> = {
  xls: 'is a workbook in the old format of Excel (.xls, up to Excel 2003), which the atlas does not read',
  'xls-html': 'is called a workbook, but is a web page (HTML) with a table',
  'xls-xml': 'is a workbook in the format “XML Spreadsheet 2003”, which the atlas does not read',
  xlsb: 'is a binary Excel workbook (.xlsb), which the atlas does not read',
  password: 'is encrypted with a password',
  numbers: 'is a file of Apple Numbers, which the atlas does not read',
  document: 'is a text document or a presentation and no table',
  ole: 'is an Office file in an old format that the atlas does not read',
};

const waysOut: Readonly<Record<string, string>> = {
  password: 'Please open it in Excel or LibreOffice and save it without a password as XLSX or CSV.',
  numbers: 'Please export it from Numbers (File, Export To) as XLSX or CSV.',
  document: 'Please copy the table into a workbook and save that as XLSX or CSV.',
};

export const workbookEn: Pick<DiagnosticWords, keyof WorkbookDiagnostics> = {
  'table-workbook-unreadable': (d) =>
    sentences(
      `${named(d.file, 'A file')} is an archive and no workbook.`,
      listed('Contained', d.items),
      'Please unpack the table and open it by itself, or save it as XLSX or as CSV.',
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
  'workbook-format-refused': ({ file, found = '' }) =>
    sentences(
      `${named(file, 'A file')} ${formats[found] ?? formats['ole']}.`,
      waysOut[found] ?? saveAs,
    ),
  'workbook-sheet-too-large': (d) =>
    sentences(
      `${inFile(d, workbook)} a sheet is too large.`,
      quoted('Sheet', d.found),
      told('Most filled cells', d.expected && statedNumber(d.expected, 'en')),
      'Please delete cells far outside the table, or save the table alone as CSV.',
    ),
  'workbook-sheets-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${counted(d, 'sheet is', 'sheets are')} hidden.`,
      quoted('Read', d.found),
      listed('Hidden', d.items),
      'Another sheet can be named in the project file under “sheet”.',
    ),
  'workbook-rows-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${counted(d, 'row is', 'rows are')} hidden ${d.expected === 'filtered' ? 'by a filter ' : ''}and ${agrees(d, 'was', 'were')} ${d.expected === 'read' ? 'read, as the project asks' : 'not read'}.`,
      quoted('Sheet', d.found),
      listed('Rows', d.items),
      d.expected === 'read' ? '' : 'They are read where “hidden” is “rows” in the project file.',
    ),
  'workbook-columns-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${counted(d, 'column is', 'columns are')} hidden and ${agrees(d, 'was', 'were')} ${d.expected === 'read' ? 'read, as the project asks' : 'not read'}.`,
      quoted('Sheet', d.found),
      listed('Columns', d.items),
      d.expected === 'read' ? '' : 'They are read where “hidden” is “columns” in the project file.',
    ),
  'workbook-cell-errors': (d) =>
    sentences(
      `${inFile(d, workbook)} ${counted(d, 'cell has', 'cells have')} an error in the place of a value; the value counts as missing there.`,
      listed('Cells', d.items),
      'Please check the formulas.',
    ),
  'workbook-formulas-unsaved': (d) =>
    sentences(
      `${inFile(d, workbook)} the result of ${counted(d, 'formula', 'formulas')} was not saved; the value counts as missing there.`,
      'Please open the file once in Excel or LibreOffice and save it.',
    ),
};
