import { megabytes } from '../../numbers/megabytes.ts';
import { areasDiagnosticsDe } from './areas.ts';
import { columnarDiagnosticsDe } from './columnar.ts';
import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { formatDiagnosticsDe } from './format.ts';
import { figureDiagnosticsDe } from './figure.ts';
import { endDiagnosticsDe } from './end.ts';
import { workbookDiagnosticsDe } from './workbook.ts';
import { pointsDiagnosticsDe } from './points.ts';
import { countDiagnosticsDe } from './count.ts';
import { deliveryDiagnosticsDe } from './delivery.ts';
import { keyDiagnosticsDe } from './key.ts';
import { tableDiagnosticsDe } from './table.ts';

/** German sentences for what was noticed while reading: what was found, where, and what to do. */

const { at, atLine, available, counted, inFile, list, listed, quote, quoted, told } = partsDe;

const together =
  'Bitte Projektdatei, Gebiete (GeoJSON) und Tabellen (CSV) zusammen öffnen oder hierher ziehen.';
const again = 'Bitte die Datei neu herunterladen oder neu speichern.';
const checkSpelling = 'Bitte die Schreibweise in der Projektdatei prüfen.';
const checkJson = 'Bitte dort Kommas, Klammern und Anführungszeichen prüfen.';
const geojson = 'der GeoJSON-Datei';
const project = 'der Projektdatei';

/** What the project file allows at a place, in words. */
const allowedWords: Readonly<Record<string, string>> = {
  text: 'ein Text',
  list: 'eine Liste',
  'non-empty list': 'eine Liste mit mindestens einem Eintrag',
  object: 'ein Objekt in geschweiften Klammern',
  number: 'eine Zahl',
  'whole number': 'eine ganze Zahl',
  boolean: 'true oder false',
  column: 'der Name einer Spalte',
  'column or numerator': 'entweder „column“ oder „numerator“ mit „denominator“, nicht beides',
  unique: 'eine Kennung, die noch nicht vergeben ist',
};

function allowed(expected: string | undefined): string {
  if (!isStated(expected)) return '';
  const terms = expected.split(' | ').map((term) => allowedWords[term] ?? inWords(term));
  return `Erlaubt: ${list(terms)}.`;
}

function inWords(term: string): string {
  return term.replace(/^≥ /, 'mindestens ').replace(/^≤ /, 'höchstens ');
}

export const diagnosticsDe: DiagnosticWords = {
  'no-files': () => sentences('Es wurde keine Datei ausgewählt.', together),
  'file-empty': (d) => sentences(`${named(d.file, 'Eine Datei')} ist leer (0 Byte).`, again),
  'file-not-recognised': (d) =>
    sentences(
      `In ${named(d.file, 'einer Datei')} wurden weder Gebiete noch eine Tabelle erkannt (Kopfzeile, darunter Zeilen, mindestens zwei Spalten).`,
      quoted('Sie beginnt mit', d.found),
      'Bitte als CSV, XLSX oder GeoJSON speichern, oder von Hand angeben, was sie ist.',
    ),
  'local-project-needed': (d) =>
    sentences(
      `Der Link gehört zu ${isStated(d.file) ? `dem Projekt ${quote(d.file)}` : 'einem Projekt'}, dessen Dateien nicht im Netz liegen.`,
      together,
    ),
  'file-blank': (d) =>
    sentences(`${named(d.file, 'Eine Datei')} enthält nur Leerzeichen und Leerzeilen.`, again),
  'file-not-found': (d) =>
    sentences(
      `${isStated(d.file) ? `Die Datei ${d.file}` : 'Eine Datei, die das Projekt nennt,'} wurde nicht gefunden.`,
      listed('Vorhanden', d.items),
      'Bitte den Namen in der Projektdatei prüfen und alle Dateien des Projekts zusammen öffnen.',
    ),
  'file-unreadable': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} lässt sich nicht als Text lesen.`,
      quoted('Gefunden', d.found),
      told('Lesbare Zeichensätze', d.expected),
      'Bitte prüfen, ob die Datei noch vorhanden ist, und sie als Text (UTF-8) speichern.',
    ),
  'file-too-large': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ist zu groß und wurde nicht gelesen.`,
      told('Größe', d.found && megabytes(d.found, 'de')),
      told('Erlaubt', d.expected && megabytes(d.expected, 'de')),
      'Bitte nur die gebrauchten Gebiete, Spalten oder Jahre speichern, oder die Umrisse vereinfachen.',
    ),
  'file-unused': (d) =>
    `${named(d.file, 'Eine Datei')} kommt im Projekt nicht vor und wurde nicht verwendet. ${checkSpelling}`,
  'is-html': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} enthält eine Webseite oder die Fehlermeldung eines Servers statt der Daten.`,
      quoted('Sie beginnt mit', d.found),
      'Bitte die Datei neu herunterladen.',
    ),
  'no-project-file': (d) =>
    sentences(
      'Unter den Dateien ist keine Projektdatei (JSON).',
      listed('Gefunden', d.items),
      together,
    ),
  'file-name-twice': (d) =>
    sentences(
      'Zwei Dateien oder zwei Quellen des Projekts heißen gleich.',
      listed('Betroffen', d.items),
      'Bitte umbenennen; geöffnete Dateien werden nur am Namen unterschieden.',
    ),
  'several-project-files': (d) =>
    sentences(
      'Es liegen mehrere Projektdateien vor.',
      listed('Gefunden', d.items),
      'Bitte nur eine davon mit ihren Daten öffnen.',
    ),
  'project-not-json': (d) =>
    sentences(
      `${at(d, project)} steht kein gültiges JSON.`,
      quoted('Gefunden', d.found),
      checkJson,
    ),
  'project-wrong': (d) =>
    sentences(
      `${inFile(d, project)} ${wrongPlace(d.column, d.found)}.`,
      quoted('Gefunden', d.found),
      allowed(d.expected),
      'Bitte die Projektdatei berichtigen.',
    ),
  'project-unknown-key': (d) =>
    sentences(
      `${inFile(d, project)} ist die Angabe${isStated(d.column) ? ` ${quote(d.column)}` : ''} nicht bekannt; sie wurde nicht beachtet.`,
      isStated(d.expected) ? `Bekannt: ${list(d.expected.split(' | '))}.` : '',
      'Bitte die Schreibweise prüfen.',
    ),
  'project-newer': (d) =>
    sentences(
      `${named(d.file, 'Die Projektdatei')} hat eine neuere Version, als dieser Atlas lesen kann.`,
      told('Version der Datei', d.found),
      told('Lesbar bis Version', d.expected),
      'Bitte eine neuere Fassung des Atlas verwenden.',
    ),
  'project-assumed': (d) =>
    sentences(
      `${inFile(d, project)} fehlt eine Angabe${isStated(d.column) ? `: ${quote(d.column)}` : ''}.`,
      told('Angenommen wurde', d.expected),
      'Bitte die Angabe ergänzen.',
    ),
  'geojson-not-json': (d) =>
    sentences(
      `${at(d, geojson)} steht kein gültiges JSON.`,
      quoted('Gefunden', d.found),
      checkJson,
    ),
  'geojson-truncated': (d) =>
    sentences(
      `${at(d, geojson)} bricht der Text mitten in den Daten ab.`,
      quoted('Letzte Zeichen', d.found),
      'Bitte die Datei vollständig neu herunterladen.',
    ),
  'geojson-wrong': (d) =>
    sentences(
      `${at(d, geojson)} steht kein gültiges GeoJSON.`,
      quoted('Gefunden', d.found),
      told('Erwartet', d.expected),
      'Bitte die Gebiete als GeoJSON (RFC 7946) exportieren.',
    ),
  'geojson-no-polygons': (d) =>
    sentences(
      `${at(d, geojson)} ist keine Fläche enthalten.`,
      told('Gefunden', d.found),
      'Bitte die Gebiete als Flächen (Polygon oder MultiPolygon) liefern.',
    ),
  'geojson-not-polygon': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'enthält', 'enthalten')} ${counted(d, 'Objekt', 'Objekte')} Punkte oder Linien statt Flächen; diese wurden ausgelassen.`,
      listed('Objekte', d.items),
      'Bitte prüfen, ob dort Flächen fehlen.',
    ),
  'geojson-no-geometry': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} keine Geometrie; die Gebiete stehen in der Tabelle, aber nicht auf der Karte.`,
      listed('Objekte', d.items),
      'Bitte die Flächen ergänzen.',
    ),
  'geojson-bad-geometry': (d) =>
    sentences(
      d.severity === 'error'
        ? `${at(d, geojson)} ist die Geometrie fehlerhaft, und keine andere Fläche lässt sich zeichnen.`
        : `${inFile(d, geojson)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} eine fehlerhafte Geometrie; die Gebiete stehen in der Tabelle, aber nicht auf der Karte.`,
      d.items && d.items.length > 0 ? listed('Objekte', d.items) : quoted('Gefunden', d.found),
      told('Erwartet', d.expected),
      'Bitte die Geometrie berichtigen.',
    ),
  'geojson-ring-closed': (d) =>
    sentences(
      `${inFile(d, geojson)} waren bei ${counted(d, 'Objekt', 'Objekten')} die Umrisse nicht geschlossen; sie wurden geschlossen.`,
      listed('Objekte', d.items),
      'Bitte prüfen, ob die Flächen vollständig sind.',
    ),
  'geojson-crs-member': (d) =>
    sentences(
      `${at(d, geojson)} steht die veraltete Angabe „crs“; die Koordinaten wurden als Länge und Breite in Grad gelesen.`,
      told('Gefunden', d.found),
      'Es ist nichts zu tun.',
    ),
  'geojson-winding': (d) =>
    sentences(
      `${inFile(d, geojson)} liefen bei ${counted(d, 'Objekt', 'Objekten')} die Umrisse entgegen der Norm (RFC 7946); sie wurden gedreht.`,
      listed('Objekte', d.items),
      'Es ist nichts zu tun.',
    ),
  ...areasDiagnosticsDe,
  ...columnarDiagnosticsDe,
  'area-key-column-missing': (d) =>
    sentences(
      `${atLine(d, geojson)} fehlt ${theProperty(d.column)} mit dem Schlüssel der Gebiete.`,
      available('Gefunden', d),
      'Bitte die Eigenschaft in der Projektdatei angeben.',
    ),
  'area-key-empty': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} keinen Schlüssel; die Werte der Tabellen lassen sich dort nicht zuordnen.`,
      listed('Objekte', d.items),
      'Bitte die Schlüssel ergänzen.',
    ),
  'area-key-duplicate': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'kommt', 'kommen')} ${counted(d, 'Schlüssel', 'Schlüssel')} mehrfach vor; Flächen mit gleichem Schlüssel gelten als ein Gebiet.`,
      listed('Schlüssel und Objekte', d.items),
      'Bitte prüfen, ob sie zusammengehören.',
    ),
  'area-keys-cleaned': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'wurde', 'wurden')} ${counted(d, 'Schlüssel', 'Schlüssel')} ohne unsichtbare und umschließende Zeichen gelesen, wie im Projekt verlangt.`,
      listed('Im Original', d.items),
      'Es ist nichts zu tun.',
    ),
  'area-keys-padded': (d) =>
    sentences(
      `${inFile(d, geojson)} fehlten bei ${counted(d, 'Schlüssel', 'Schlüsseln')} die führenden Nullen; sie wurden wie im Projekt verlangt ergänzt.`,
      listed('Im Original', d.items),
      'Es ist nichts zu tun.',
    ),
  'area-keys-ambiguous': (d) =>
    sentences(
      `${inFile(d, geojson)} unterscheiden sich ${counted(d, 'Schlüssel', 'Schlüssel')} nur durch unsichtbare oder umschließende Zeichen oder führende Nullen; sie blieben, wie sie sind.`,
      listed('Schlüssel', d.items),
      'Bitte die Schlüssel in der Datei berichtigen.',
    ),
  'area-keys-apart': (d) =>
    sentences(
      `${inFile(d, geojson)} teilten sich Gebiete einen Schlüssel; wie im Projekt verlangt, ${agrees(d, 'hat', 'haben')} ${counted(d, 'Gebiet', 'Gebiete')} einen eigenen bekommen.`,
      listed('Neue Schlüssel', d.items),
      'Bitte die Zeilen der Tabellen diesen Gebieten zuordnen.',
    ),
  'area-keys-left-out': (d) =>
    sentences(
      `${inFile(d, geojson)} ${agrees(d, 'blieb', 'blieben')} ${counted(d, 'Schlüssel', 'Schlüssel')} mit mehreren Flächen weg, wie im Projekt verlangt.`,
      listed('Schlüssel', d.items),
      'Es ist nichts zu tun.',
    ),
  'area-name-missing': (d) =>
    sentences(
      `${inFile(d, geojson)} ist ${theProperty(d.column)} bei ${counted(d, 'Gebiet', 'Gebieten')} nicht angegeben.`,
      listed('Betroffen', d.items),
      'Bitte die Angabe ergänzen oder die Eigenschaft in der Projektdatei prüfen.',
    ),
  ...figureDiagnosticsDe,
  ...workbookDiagnosticsDe,
  ...endDiagnosticsDe,
  ...formatDiagnosticsDe,
  ...keyDiagnosticsDe,
  ...tableDiagnosticsDe,
  ...countDiagnosticsDe,
  ...deliveryDiagnosticsDe,
  ...pointsDiagnosticsDe,
  'group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, 'den Tabellen')} ${agrees(d, 'ist', 'sind')} in ${counted(d, 'Gebiet', 'Gebieten')} mehr Menschen einer Gruppe gezählt als Menschen insgesamt; diese Gebiete bleiben bei der Gruppe außer Betracht.`,
      quoted('Spalte', d.column),
      listed('Gebiete', d.items),
      'Bitte die Zahlen prüfen.',
    ),
  'index-undefined': (d) =>
    sentences(
      `${isStated(d.column) ? `Der Index ${quote(d.column)}` : 'Ein Index'} lässt sich nicht berechnen, weil in keinem Gebiet alle Bestandteile bekannt sind oder alle Gebiete dieselben Werte haben.`,
      listed('Jahr', d.items),
      'Bitte die Spalten der Bestandteile prüfen.',
    ),
};

/** A value that is not there is absent, not wrong. */
function wrongPlace(path: string | undefined, found: string | undefined): string {
  if (!isStated(path) || path === '$') return 'passt der Inhalt nicht zum Projektformat';
  return isStated(found)
    ? `stimmt die Angabe ${quote(path)} nicht`
    : `fehlt die Angabe ${quote(path)}`;
}

function theProperty(column: string | undefined): string {
  return isStated(column) ? `die Eigenschaft ${column}` : 'die Eigenschaft';
}
