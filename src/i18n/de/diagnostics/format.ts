import { partsDe } from './diagnostic-parts.ts';
import {
  agrees,
  named,
  sentences,
  type DiagnosticWords,
  type FormatKind,
} from '../../parts/diagnostic-parts.ts';

/** German sentences about formats of files that are not read, and about JSON that is written loosely. */

const { at, counted, inFile, listed, quoted, told } = partsDe;
const file = 'der Gebietsdatei';

/** What a file of each class is, and the way out. */
const ways: Readonly<Record<string, readonly [what: string, way: string]>> = {
  geodata: [
    'enthält Geodaten in einem Format, das der Atlas nicht liest',
    'Bitte die Ebene in QGIS über „Exportieren → Objekte speichern als“ als GeoJSON speichern.',
  ],
  drawing: [
    'ist eine technische Zeichnung, die der Atlas nicht liest',
    'Bitte die Flächen in QGIS mit ihren Schlüsseln versehen und als GeoJSON speichern.',
  ],
  document: [
    'ist ein Dokument, aus dem der Atlas keine Gebiete und keine Zahlen liest',
    'Bitte die Tabelle daraus in einem Tabellenprogramm als XLSX oder CSV speichern, oder beim Amt danach fragen.',
  ],
  picture: [
    'ist ein Bild und hat keine Gebiete und keine Zahlen',
    'Bitte die Gebiete als GeoJSON oder Shapefile besorgen und die Zahlen als Tabelle.',
  ],
  table: [
    'ist eine Tabelle in einem Format, das der Atlas nicht liest',
    'Bitte sie in ihrem Programm öffnen und als XLSX oder CSV speichern.',
  ],
  archive: [
    'ist ein Archiv, das der Atlas nicht auspackt',
    'Bitte es auspacken und die Dateien einzeln oder als ZIP öffnen.',
  ],
  tiles: [
    'enthält Kartenkacheln ohne die Gebiete selbst',
    'Bitte die Gebiete als GeoJSON oder Shapefile besorgen.',
  ],
};

export const formatDiagnosticsDe: Pick<DiagnosticWords, FormatKind> = {
  'file-format-refused': (d) => {
    const [what = '', way = ''] = ways[d.expected ?? ''] ?? ways['geodata'] ?? [];
    return sentences(`${named(d.file, 'Eine Datei')} ${what}.`, told('Format', d.found), way);
  },
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
};
