import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  sentences,
  type DiagnosticWords,
  type TableKind,
} from '../../parts/diagnostic-parts.ts';

/** German sentences about tables, their keys and their cells. */

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
} = partsDe;

const chooseColumn = 'Bitte die Spalte in der Projektdatei angeben.';
const table = 'der Tabelle';

export const tableDiagnosticsDe: Pick<DiagnosticWords, TableKind> = {
  'table-too-wide': (d) =>
    sentences(
      `${at(d, table)} stehen mehr Spalten, als gelesen werden (${counted(d, 'Spalte', 'Spalten')}).`,
      told('Höchstens', d.expected),
      'Bitte prüfen, ob Trennzeichen und Zeilenenden stimmen, oder nur die nötigen Spalten ausgeben.',
    ),
  'table-no-rows': (d) =>
    sentences(
      `${at(d, table)} steht keine Zeile mit Werten.`,
      quoted('Gefunden', d.found),
      'Bitte prüfen, ob die Kopfzeile stimmt und darunter Werte stehen.',
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
  'table-no-match': (d) =>
    sentences(
      `${at(d, table)} passt kein Schlüssel zu einem Gebiet.`,
      told('Schlüssel in der Tabelle', d.found),
      told('Schlüssel der Gebiete', d.expected),
      'Bitte die Schlüsselspalten von Tabelle und Gebieten in der Projektdatei prüfen.',
    ),
  'table-areas-without-row': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'fehlt', 'fehlen')} die ${agrees(d, 'Zeile', 'Zeilen')} zu ${counted(d, 'Gebiet', 'Gebieten')}; die Werte gelten dort als fehlend.`,
      listed('Gebiete', d.items),
      'Bitte prüfen, ob die Schlüssel übereinstimmen.',
    ),
  'table-rows-without-area': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'gehört', 'gehören')} ${counted(d, 'Schlüssel', 'Schlüssel')} zu keinem Gebiet; die Zeilen wurden nicht verwendet.`,
      listed('Schlüssel', d.items),
      'Bitte prüfen, ob Tabelle und Gebiete denselben Stand haben.',
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
  'table-quote-unclosed': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Zeile', 'Zeilen')} fehlerhafte Anführungszeichen und ${agrees(d, 'wurde', 'wurden')} nicht verwendet. Ein offenes Anführungszeichen kann auch folgende Zeilen verdecken.`,
      listed('Zeilen', d.items),
      quoted('Gefunden', d.found),
      'Bitte die Anführungszeichen berichtigen.',
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
  'table-rows-left-out': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'wurde', 'wurden')} ${counted(d, 'Zeile', 'Zeilen')} weggelassen, wie das Projekt es verlangt.`,
      listed('Zeilen', d.items),
      'Es ist nichts zu tun.',
    ),
  'table-list-unused': (d) =>
    sentences(
      `${inFile(d, table)} gibt es zu ${counted(d, 'Eintrag', 'Einträgen')} unter „${isStated(d.expected) ? d.expected : 'matches'}“ keine Zeile.`,
      listed('Einträge', d.items),
      'Bitte die Einträge in der Projektdatei prüfen.',
    ),
  'table-match-unknown': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'nennt', 'nennen')} ${counted(d, 'Eintrag', 'Einträge')} unter „matches“ Gebiete, die es nicht gibt.`,
      listed('Einträge', d.items),
      'Bitte die Schlüssel der Gebiete in der Projektdatei berichtigen.',
    ),
  'table-areas-merged': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Zeile', 'Zeilen')} für mehrere Gebiete zugleich; diese Gebiete sind zusammengefasst, damit niemand doppelt gezählt wird.`,
      listed('Zusammengefasst', d.items),
      'Es ist nichts zu tun.',
    ),
  'table-areas-other-years': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} im gewählten Jahr keine Zeile, in anderen Jahren aber schon: Der Gebietsstand ist ein anderer.`,
      listed('Schlüssel und Jahre', d.items),
    ),
  'table-pivot-duplicate': (d) =>
    sentences(
      `${inFile(d, table)} ${agrees(d, 'kommt', 'kommen')} ${counted(d, 'Wert', 'Werte')} für dasselbe Gebiet und Merkmal mehrfach vor; verwendet wurde jeweils der erste.`,
      listed('Zeilen', d.items),
      'Bitte die Zeilen mit „where“ in der Projektdatei auswählen, etwa das Jahr.',
    ),
  'table-workbook-unreadable': (d) =>
    sentences(
      `${at(d, 'der Arbeitsmappe')} ließ sich nichts lesen.`,
      told('Grund', d.found),
      'Bitte die Tabelle im Format XLSX oder als CSV speichern.',
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
  'table-decimal-ambiguous': (d) =>
    sentences(
      `${atCases(d, table)} ist nicht eindeutig, ob Punkt oder Komma die Dezimalstellen abtrennt; gelesen wurde nach deutscher Schreibweise (Dezimalkomma).`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte „decimal“ in der Projektdatei angeben, falls das nicht stimmt.',
    ),
  'table-decimal-conflict': (d) =>
    sentences(
      `${atCases(d, table)} stehen Dezimalkomma und Dezimalpunkt nebeneinander; was nicht eindeutig ist, gilt als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte die Schreibweise vereinheitlichen oder „decimal“ in der Projektdatei angeben.',
    ),
  'cell-unreadable': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Angabe', 'Angaben')} keine lesbare Zahl und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte berichtigen oder das Zeichen in der Projektdatei unter „missing“ oder „suppressed“ nennen.',
    ),
  'cell-limited': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Wert', 'Werte')} als eingeschränkt aussagekräftig gekennzeichnet (Klammern oder Fußnote) und ${agrees(d, 'wird', 'werden')} verwendet.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte bei der Deutung beachten.',
    ),
  'cell-censored': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'nennt', 'nennen')} ${counted(d, 'Angabe', 'Angaben')} nur eine Grenze statt eines Wertes und ${agrees(d, 'gilt', 'gelten')} als gesperrt.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Es ist nichts zu tun, wenn die Quelle den Wert nicht veröffentlicht.',
    ),
  'cell-sentinel': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Platzhalter', 'Platzhalter')} statt eines Wertes und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte den Platzhalter in der Projektdatei unter „missing“ oder „suppressed“ nennen.',
    ),
  'share-out-of-range': (d) =>
    sentences(
      `${atCases(d, table)} ${agrees(d, 'liegt', 'liegen')} ${counted(d, 'Anteil', 'Anteile')} nicht zwischen 0 und 100\u202f% und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte Werte und Einheit prüfen.',
    ),
  'population-not-positive': (d) =>
    sentences(
      d.severity === 'hint'
        ? `${atCases(d, table)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} keine Einwohner.`
        : `${atCases(d, table)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Einwohnerzahl', 'Einwohnerzahlen')} kleiner als null und ${agrees(d, 'gilt', 'gelten')} als fehlend.`,
      examples('Gefunden', 'Zeilen und Inhalt', d),
      'Bitte die Einwohnerzahlen prüfen.',
    ),
  'population-missing': (d) =>
    sentences(
      `${at(d, 'den Tabellen')} fehlt die Einwohnerzahl für ${counted(d, 'Gebiet', 'Gebiete')}.`,
      listed('Gebiete', d.items),
      'Bitte die Einwohnerzahlen ergänzen.',
    ),
};
