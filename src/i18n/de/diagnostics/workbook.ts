import type { WorkbookDiagnostics } from '../../../areas/diagnostics/workbook.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import { agrees, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of workbooks and their sheets. */

const { at, inFile, counted, told, quoted, listed, available } = partsDe;

const workbook = 'der Arbeitsmappe';
const saveAs = 'Bitte in Excel oder LibreOffice öffnen und als XLSX oder CSV speichern.';

/** By the format, as `ingest/workbook/workbook-format.ts` names it. */
const formats: Readonly<Record<string, string>> = {
  xls: 'ist eine Arbeitsmappe im alten Excel-Format (.xls, bis Excel 2003), das der Atlas nicht liest',
  'xls-html': 'heißt wie eine Arbeitsmappe, ist aber eine Internetseite (HTML) mit einer Tabelle',
  'xls-xml':
    'ist eine Arbeitsmappe im Format „XML-Kalkulationstabelle 2003“, das der Atlas nicht liest',
  xlsb: 'ist eine binäre Excel-Arbeitsmappe (.xlsb), die der Atlas nicht liest',
  password: 'ist mit einem Kennwort verschlüsselt',
  numbers: 'ist eine Datei von Apple Numbers, die der Atlas nicht liest',
  document: 'ist ein Textdokument oder eine Präsentation und keine Tabelle',
  ole: 'ist eine Office-Datei in einem alten Format, das der Atlas nicht liest',
};

const waysOut: Readonly<Record<string, string>> = {
  password: 'Bitte in Excel oder LibreOffice öffnen und ohne Kennwort als XLSX oder CSV speichern.',
  numbers: 'Bitte in Numbers unter „Ablage“, „Exportieren“ als XLSX oder CSV speichern.',
  document:
    'Bitte die Tabelle daraus in eine Arbeitsmappe kopieren und als XLSX oder CSV speichern.',
};

export const workbookDe: Pick<DiagnosticWords, keyof WorkbookDiagnostics> = {
  'table-workbook-unreadable': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ist ein Archiv und keine Arbeitsmappe.`,
      listed('Enthalten', d.items),
      'Bitte die Tabelle auspacken und einzeln öffnen oder im Format XLSX oder als CSV speichern.',
    ),
  'table-sheet-missing': (d) =>
    sentences(
      `${at(d, 'der Arbeitsmappe')} gibt es das verlangte Blatt nicht.`,
      quoted('Verlangt', d.found),
      available('Vorhanden', d),
      'Bitte „sheet“ in der Projektdatei berichtigen.',
    ),
  'table-sheet-assumed': (d) =>
    sentences(
      `${at(d, 'der Arbeitsmappe')} gibt es mehrere Blätter; gelesen wurde das erste mit Inhalt.`,
      quoted('Gelesen', d.found),
      listed('Vorhanden', d.items),
      'Bitte „sheet“ in der Projektdatei angeben.',
    ),
  'workbook-format-refused': ({ file, found = '' }) =>
    sentences(
      `${named(file, 'Eine Datei')} ${formats[found] ?? formats['ole']}.`,
      waysOut[found] ?? saveAs,
    ),
  'workbook-sheet-too-large': (d) =>
    sentences(
      `${inFile(d, workbook)} ist ein Blatt zu groß.`,
      quoted('Blatt', d.found),
      told('Höchstzahl gefüllter Zellen', d.expected && statedNumber(d.expected, 'de')),
      'Bitte Zellen weit außerhalb der Tabelle löschen oder die Tabelle allein als CSV speichern.',
    ),
  'workbook-sheets-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Blatt', 'Blätter')} ausgeblendet.`,
      quoted('Gelesen', d.found),
      listed('Ausgeblendet', d.items),
      'Ein anderes Blatt lässt sich in der Projektdatei mit „sheet“ nennen.',
    ),
  'workbook-rows-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Zeile', 'Zeilen')} ${d.expected === 'filtered' ? 'durch einen Filter ausgeblendet' : 'ausgeblendet'} und ${agrees(d, 'wurde', 'wurden')} ${d.expected === 'read' ? 'mitgelesen, wie das Projekt es verlangt' : 'nicht gelesen'}.`,
      quoted('Blatt', d.found),
      listed('Zeilen', d.items),
      d.expected === 'read'
        ? ''
        : 'Mitgelesen werden sie, wenn in der Projektdatei „hidden“ auf „rows“ steht.',
    ),
  'workbook-columns-hidden': (d) =>
    sentences(
      `${inFile(d, workbook)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Spalte', 'Spalten')} ausgeblendet und ${agrees(d, 'wurde', 'wurden')} ${d.expected === 'read' ? 'mitgelesen, wie das Projekt es verlangt' : 'nicht gelesen'}.`,
      quoted('Blatt', d.found),
      listed('Spalten', d.items),
      d.expected === 'read'
        ? ''
        : 'Mitgelesen werden sie, wenn in der Projektdatei „hidden“ auf „columns“ steht.',
    ),
  'workbook-cell-errors': (d) =>
    sentences(
      `${inFile(d, workbook)} ${agrees(d, 'steht', 'stehen')} in ${counted(d, 'Zelle', 'Zellen')} eine Fehlermeldung statt eines Wertes; der Wert gilt dort als fehlend.`,
      listed('Zellen', d.items),
      'Bitte die Formeln prüfen.',
    ),
  'workbook-formulas-unsaved': (d) =>
    sentences(
      `${inFile(d, workbook)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Formel', 'Formeln')} kein gespeichertes Ergebnis; der Wert gilt dort als fehlend.`,
      'Bitte die Datei einmal in Excel oder LibreOffice öffnen und speichern.',
    ),
};
