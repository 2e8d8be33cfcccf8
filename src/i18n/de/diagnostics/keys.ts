import type { KeyDiagnostics } from '../../../areas/diagnostics/keys.ts';
import { agrees, isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of the keys and names of areas. */

const { inFile, atLine, counted, listed, available } = partsDe;

const geojson = 'der GeoJSON-Datei';

export const keysDe: Pick<DiagnosticWords, keyof KeyDiagnostics> = {
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
};

function theProperty(column: string | undefined): string {
  return isStated(column) ? `die Eigenschaft ${column}` : 'die Eigenschaft';
}
