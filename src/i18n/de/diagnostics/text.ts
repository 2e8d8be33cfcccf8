import type { TextDiagnostics } from '../../../areas/diagnostics/text.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed before a file is read: there are no bytes, or none of the expected kind. */

const { told, quoted, listed } = partsDe;

const again = 'Bitte die Datei neu herunterladen oder neu speichern.';

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

export const textDe: Pick<DiagnosticWords, keyof TextDiagnostics> = {
  'file-not-found': (d) =>
    sentences(
      `${isStated(d.file) ? `Die Datei ${d.file}` : 'Eine Datei, die das Projekt nennt,'} wurde nicht gefunden.`,
      listed('Vorhanden', d.items),
      'Bitte den Namen in der Projektdatei prüfen und alle Dateien des Projekts zusammen öffnen.',
    ),
  'file-empty': (d) => sentences(`${named(d.file, 'Eine Datei')} ist leer (0 Byte).`, again),
  'file-blank': (d) =>
    sentences(`${named(d.file, 'Eine Datei')} enthält nur Leerzeichen und Leerzeilen.`, again),
  'file-unreadable': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} lässt sich nicht als Text lesen.`,
      quoted('Gefunden', d.found),
      told('Lesbare Zeichensätze', d.expected),
      'Bitte die Datei als Text (UTF-8) speichern.',
    ),
  'file-gone': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} lässt sich nicht mehr lesen: Die Datei wurde seit dem Öffnen geändert, verschoben oder gelöscht, oder ein anderes Programm sperrt sie.`,
      'Bitte die Datei noch einmal öffnen oder hierher ziehen.',
    ),
  'file-is-folder': (d) =>
    sentences(
      `${named(d.file, 'Was geöffnet wurde,')} ist ein Ordner und keine Datei.`,
      'Bitte die Dateien darin öffnen oder hierher ziehen.',
    ),
  'file-too-nested': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ist so tief verschachtelt, dass sie sich nicht lesen lässt: Tausende Klammern oder Elemente stehen ineinander.`,
      'Bitte die Datei neu speichern, aus einem anderen Programm oder in einem anderen Format.',
    ),
  'file-format-refused': (d) => {
    const [what = '', way = ''] = ways[d.expected ?? ''] ?? ways['geodata'] ?? [];
    return sentences(`${named(d.file, 'Eine Datei')} ${what}.`, told('Format', d.found), way);
  },
  'is-html': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} enthält eine Webseite oder die Fehlermeldung eines Servers statt der Daten.`,
      quoted('Sie beginnt mit', d.found),
      'Bitte die Datei neu herunterladen.',
    ),
};
