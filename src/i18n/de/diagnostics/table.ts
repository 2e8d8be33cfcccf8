import type { TableDiagnostics } from '../../../areas/diagnostics/table.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of a table as a whole: its header, its rows, its columns. */

const { at, inFile, atLine, counted, theColumn, told, quoted, listed, available } = partsDe;

const table = 'der Tabelle';
const chooseColumn = 'Bitte die Spalte in der Projektdatei angeben.';

export const tableDe: Pick<DiagnosticWords, keyof TableDiagnostics> = {
  'table-no-rows': (d) =>
    sentences(
      `${at(d, table)} steht keine Zeile mit Werten.`,
      quoted('Gefunden', d.found),
      'Bitte prüfen, ob die Kopfzeile stimmt und darunter Werte stehen.',
    ),
  'table-too-wide': (d) =>
    sentences(
      `${at(d, table)} stehen mehr Spalten, als gelesen werden (${counted(d, 'Spalte', 'Spalten')}).`,
      told('Höchstens', d.expected),
      'Bitte prüfen, ob Trennzeichen und Zeilenenden stimmen, oder nur die nötigen Spalten ausgeben.',
    ),
  'table-column-missing': (d) =>
    sentences(`${atLine(d, table)} fehlt ${theColumn(d)}.`, available('Gefunden', d), chooseColumn),
  'table-where-no-rows': (d) =>
    sentences(
      `${inFile(d, table)} passt keine Zeile zur Auswahl „where“ der Projektdatei.`,
      told('Spalte', d.column),
      quoted('Gesucht', d.expected),
      listed('Vorhanden', d.items),
      'Bitte die Auswahl berichtigen.',
    ),
  'table-header-duplicate': (d) =>
    sentences(
      `${at(d, table)} kommen Spaltennamen mehrfach vor; die späteren wurden nummeriert.`,
      listed('Neue Namen', d.items),
      'Bitte in der Projektdatei diese Namen verwenden.',
    ),
  'table-header-empty': (d) =>
    sentences(
      `${at(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Spalte', 'Spalten')} keinen Namen; als Name gilt die Nummer der Spalte.`,
      listed('Neue Namen', d.items),
      'Bitte in der Projektdatei diese Namen verwenden.',
    ),
  'table-row-width': (d) =>
    sentences(
      d.severity === 'error'
        ? `${inFile(d, table)} haben die meisten Zeilen mehr Zellen als die Kopfzeile; ihre Werte sind verschoben.`
        : `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Zeile', 'Zeilen')} mehr oder weniger Zellen als die Kopfzeile; fehlende Zellen gelten als leer, überzählige wurden nicht verwendet.`,
      told('Zellen in der Kopfzeile', d.expected),
      told('Zellen in der ersten abweichenden Zeile', d.found),
      listed('Zeilen', d.items),
      'Bitte Trennzeichen und Anführungszeichen prüfen.',
    ),
  'table-titles': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'steht', 'stehen')} über der Kopfzeile ${counted(d, 'Titelzeile', 'Titelzeilen')}; sie ${agrees(d, 'wurde', 'wurden')} übergangen.`,
      listed('Zeilen', d.items),
      'Bitte „headerRow“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-header-joined': (d) =>
    sentences(
      `${inFile(d, table)} besteht die Kopfzeile aus ${counted(d, 'Zeile', 'Zeilen')}, die zu einem Namen je Spalte verbunden wurden.`,
      listed('Zeilen', d.items),
      'Bitte „headerRow“ und „headerRows“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-without-header': (d) =>
    sentences(
      `${inFile(d, table)} fehlt die Kopfzeile: schon die erste Zeile ist ein Gebiet. Die Spalten heißen deshalb „Spalte 1“, „Spalte 2“ und so weiter.`,
      quoted('Erste Zeile', d.found),
      'Bitte „headerRow“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-footer': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'steht', 'stehen')} unter den Werten ${counted(d, 'Zeile', 'Zeilen')}; sie ${agrees(d, 'wurde', 'wurden')} nicht verwendet.`,
      listed('Zeilen', d.items),
      'Bitte „lastRow“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-requoted': (d) =>
    sentences(
      `${inFile(d, table)} waren ${counted(d, 'Zeile', 'Zeilen')} doppelt in Anführungszeichen gesetzt und am Dezimalkomma zerteilt; sie wurden wieder zusammengesetzt.`,
      'Es ist nichts zu tun.',
    ),
  'table-quote-unclosed': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Zeile', 'Zeilen')} fehlerhafte Anführungszeichen und ${agrees(d, 'wurde', 'wurden')} nicht verwendet. Ein offenes Anführungszeichen kann auch folgende Zeilen verdecken.`,
      listed('Zeilen', d.items),
      quoted('Gefunden', d.found),
      'Bitte die Anführungszeichen berichtigen.',
    ),
  'table-rows-left-out': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'wurde', 'wurden')} ${counted(d, 'Zeile', 'Zeilen')} weggelassen, wie das Projekt es verlangt.`,
      listed('Zeilen', d.items),
      'Es ist nichts zu tun.',
    ),
  'table-pivot-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'kommt', 'kommen')} ${counted(d, 'Wert', 'Werte')} für dasselbe Gebiet und Merkmal mehrfach vor; verwendet wurde jeweils der erste.`,
      listed('Zeilen', d.items),
      'Bitte die Zeilen mit „where“ in der Projektdatei auswählen, etwa das Jahr.',
    ),
};
