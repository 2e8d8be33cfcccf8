import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type ColumnarKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { megabytes } from '../../numbers/megabytes.ts';

/** German sentences about columns (Parquet), tiles (PMTiles) and the server they come from. */

const { counted, inFile, listed, quoted, theColumn, told } = partsDe;

const again = 'Bitte die Datei neu erzeugen oder neu hochladen und das Projekt noch einmal laden.';

/** Why an archive of tiles is not used. */
const tileFaults: Readonly<Record<string, string>> = {
  'not-tiles': 'Die Datei ist kein PMTiles-Archiv (Version 3)',
  'is-html': 'Statt der Datei kam eine Webseite, etwa die Fehlermeldung eines Servers',
  truncated: 'Die Datei ist unvollständig',
  'other-areas': 'Die Kacheln gehören zu anderen Gebieten als die Gebietsdatei',
  'no-areas': 'In den Kacheln fehlt die Ebene der Gebiete',
  'no-boxes':
    'In der Gebietsdatei fehlen Spalten mit Lage und Beschriftungspunkt (west, south, east, north, longitude, latitude)',
  'cut-off':
    'Die Datei kam nur zum Teil an, auch beim zweiten Versuch am Zwischenspeicher des Browsers vorbei',
  fetch: 'Die Datei ließ sich nicht laden',
  'other-origin': 'Die Datei liegt auf einem anderen Server',
};

export const columnarDiagnosticsDe: Pick<DiagnosticWords, ColumnarKind> = {
  'parquet-damaged': (d) =>
    sentences(
      `${named(d.file, 'Eine Parquet-Datei')} ist beschädigt oder unvollständig und lässt sich nicht als Parquet lesen.`,
      quoted('Meldung', d.found),
      'Bitte die Datei neu herunterladen oder neu speichern (unkomprimiert, mit Snappy oder GZIP).',
    ),
  'parquet-no-geometry': (d) =>
    sentences(
      `${inFile(d, 'der Parquet-Datei')} ist keine Spalte mit Umrissen (GeoParquet, WKB).`,
      listed('Spalten', d.items),
      'Bitte die Gebiete als GeoParquet mit einer Spalte „geometry“ speichern.',
    ),
  'parquet-column-text': (d) =>
    sentences(
      `${inFile(d, 'der Parquet-Datei')} enthält ${theColumn(d)} etwas anderes als Zahlen.`,
      'Bitte die Spalte als Zahl (DOUBLE oder INT32) speichern.',
    ),
  'parquet-other-areas': (d) =>
    sentences(
      `${named(d.file, 'Eine Tabelle')} gehört nicht zu diesen Gebieten: Zahl oder Reihenfolge der Zeilen ist eine andere. Die Zeilen wurden über die Schlüssel zugeordnet.`,
      told('Tabelle', d.found),
      told('Gebiete', d.expected),
      'Bitte Gebiete und Tabellen aus einem Lauf nehmen.',
    ),
  'tiles-unusable': (d) =>
    sentences(
      `Die Kacheln der Karte${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; die Karte wurde aus den Umrissen der Gebietsdatei gemacht.`,
      isStated(d.found) ? `${tileFaults[d.found] ?? tileFaults['not-tiles']}.` : '',
      told('Meldung', d.expected),
      again,
    ),
  'borders-unusable': (d) =>
    sentences(
      `Die Grenzlinien der Gebiete${isStated(d.file) ? ` (${d.file})` : ''} sind nicht zu verwenden; Nachbarschaften wurden aus den Umrissen bestimmt.`,
      quoted('Meldung', d.found),
      again,
    ),
  'server-without-ranges': (d) =>
    sentences(
      `Der Server liefert nur ganze Dateien (keine Byte-Bereiche, HTTP 206): ${d.count === undefined || d.count === 1 ? 'Eine Datei wurde' : `${counted(d, 'Datei', 'Dateien')} ${agrees(d, 'wurde', 'wurden')}`} ganz geladen, was länger dauert.`,
      listed('Dateien', d.items),
      told('Zusammen', d.found && megabytes(d.found, 'de')),
      'Bitte auf dem Server Range-Anfragen erlauben.',
    ),
};
