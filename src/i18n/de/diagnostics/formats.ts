import type { FormatDiagnostics } from '../../../areas/diagnostics/formats.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed while a file with areas is decoded, by its format. */

const { at, inFile, counted, quote, told, quoted, listed, available } = partsDe;

const file = 'der Gebietsdatei';
const aFile = 'Die Gebietsdatei';

/** Why an archive is not unpacked. */
const archiveFaults: Readonly<Record<string, string>> = {
  damaged: 'Das Archiv ist beschädigt oder unvollständig',
  empty: 'Das Archiv ist leer',
  encrypted: 'Das Archiv ist mit einem Kennwort geschützt',
  'false-size': 'Das Archiv gibt die Größe seiner Dateien falsch an',
  method: 'Das Archiv ist mit einem Verfahren gepackt, das der Atlas nicht kennt',
  path: 'Das Archiv enthält Pfade, die aus dem Archiv hinausführen',
  'too-large': 'Der Inhalt ist ausgepackt größer als 400 MB',
  nested: 'Archive in Archiven bleiben geschlossen',
  'too-many-entries': 'Das Archiv enthält mehr als 1000 Dateien',
};

/** A damaged archive cannot be unpacked by a person either, and a workbook is nothing to unpack. */
function wayOut({ file = '', found = '' }: { readonly file?: string; readonly found?: string }) {
  if (['damaged', 'empty', 'false-size'].includes(found))
    return 'Bitte das Archiv neu herunterladen oder neu packen.';
  if (/\.(?:xls\w?|ods)$/i.test(file))
    return 'Bitte die Tabelle in ihrem Programm als CSV speichern.';
  return 'Bitte die Dateien selbst auspacken und einzeln öffnen.';
}

const checkJson = 'Bitte dort Kommas, Klammern und Anführungszeichen prüfen.';
const geojson = 'der GeoJSON-Datei';

export const formatsDe: Pick<DiagnosticWords, keyof FormatDiagnostics> = {
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
  'geojson-line-broken': (d) =>
    sentences(
      `${at(d, file)} steht kein Objekt, obwohl die Datei sonst eines je Zeile hat.`,
      quoted('Gefunden', d.found),
      'Bitte die Datei neu herunterladen oder diese Zeile berichtigen.',
    ),
  'geojson-records': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Datensatz', 'Datensätze')} ohne Umrisse: eine Tabelle in JSON.`,
      listed('Spalten', d.items),
      'Bitte dazu eine Datei mit den Gebieten öffnen, zum Beispiel GeoJSON oder Shapefile.',
    ),
  'geojson-no-number': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'steht', 'stehen')} ${counted(d, 'Angabe', 'Angaben')} ohne Zahl da („keine Zahl“ oder „unendlich“); ${agrees(d, 'sie gilt', 'sie gelten')} als fehlend.`,
      listed('Objekt und Angabe', d.items),
      'Es ist nichts zu tun, wenn dort nichts bekannt ist.',
    ),
  'areas-format-refused': (d) =>
    sentences(
      `${named(d.file, aFile)} ist in einem Format, das der Atlas nicht lesen kann: Die Datenbank darin braucht Programmteile (WebAssembly), die die Sicherheitsregeln der Seite nicht zulassen.`,
      told('Format', d.found),
      'Bitte die Ebene in QGIS über „Exportieren → Objekte speichern als“ als GeoJSON speichern.',
    ),
  'areas-file-damaged': (d) =>
    sentences(
      `${named(d.file, aFile)} lässt sich nicht${isStated(d.expected) ? ` als ${d.expected}` : ''} lesen: Die Datei ist beschädigt, unvollständig oder in einem anderen Format.`,
      quoted('Stelle', d.found),
      'Bitte die Datei neu herunterladen oder neu speichern.',
    ),
  'areas-links-only': (d) =>
    sentences(
      `${named(d.file, aFile)} enthält selbst keine Gebiete, sondern verweist auf eine andere Adresse.`,
      quoted('Adresse', d.found),
      'Bitte die Datei dort herunterladen und hier öffnen.',
    ),
  'areas-archive-refused': (d) =>
    sentences(
      `${named(d.file, 'Ein Archiv')} wurde nicht ausgepackt.`,
      isStated(d.found) ? `${archiveFaults[d.found] ?? archiveFaults['damaged']}.` : '',
      wayOut(d),
    ),
  'areas-archive-empty': (d) =>
    sentences(
      `Im Archiv${isStated(d.file) ? ` ${d.file}` : ''} sind keine Gebiete (GeoJSON, TopoJSON, Shapefile oder KML).`,
      listed('Enthalten', d.items),
      'Archive in Archiven bitte vorher auspacken.',
    ),
  'areas-layer-chosen': (d) =>
    sentences(
      `${inFile(d, file)} sind mehrere Ebenen; gelesen wurde ${isStated(d.found) ? quote(d.found) : 'eine davon'} mit den meisten Flächen.`,
      listed('Vorhanden', d.items),
      'Eine andere nennt die Projektdatei unter „areas.layer“.',
    ),
  'areas-layer-missing': (d) =>
    sentences(
      isStated(d.found)
        ? `${inFile(d, file)} gibt es die Ebene ${quote(d.found)} nicht.`
        : `${inFile(d, file)} sind mehrere Ebenen, und keine ist gewählt.`,
      available('Vorhanden', d),
      'Bitte eine davon in der Projektdatei unter „areas.layer“ angeben.',
    ),
  'areas-companion-missing': (d) =>
    sentences(
      `Zu ${named(d.file, file)} fehlt ein Teil des Shapefiles.`,
      told('Erwartet', d.expected),
      'Bitte alle Teile mit demselben Namen (SHP, DBF, PRJ, CPG) zusammen oder als ZIP öffnen.',
    ),
  'areas-rows-differ': (d) =>
    sentences(
      `${inFile(d, file)} passen Flächen und Sachdaten nicht zusammen.`,
      told('Flächen / Zeilen', d.found),
      'Bitte prüfen, ob alle Teile des Shapefiles aus demselben Export stammen.',
    ),
  'areas-rows-deleted': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'ist', 'sind')} ${counted(d, 'Zeile', 'Zeilen')} als gelöscht gekennzeichnet; ${agrees(d, 'das Gebiet wurde', 'die Gebiete wurden')} nicht gelesen.`,
      listed('Gelöscht', d.items),
      'Wenn sie gebraucht werden, bitte die Löschung im Ursprungsprogramm zurücknehmen.',
    ),
  'areas-encoding-guessed': (d) =>
    sentences(
      `${inFile(d, file)} ist der Zeichensatz nicht ${isStated(d.found) ? 'verständlich ' : ''}angegeben.`,
      quoted('Angabe in der CPG-Datei', d.found),
      told('Angenommen wurde', d.expected),
      'Bitte die Umlaute prüfen; die Projektdatei kann den Zeichensatz unter „areas.encoding“ angeben.',
    ),
  'areas-ring-left-out': (d) =>
    sentences(
      `${inFile(d, file)} ${agrees(d, 'hat', 'haben')} ${counted(d, 'Objekt', 'Objekte')} innere Umrisse ohne äußeren; diese wurden ausgelassen.`,
      listed('Objekte', d.items),
      'Bitte die Flächen dort prüfen.',
    ),
};
