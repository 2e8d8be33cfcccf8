import type { ColumnarDiagnostics } from '../../../areas/diagnostics/columnar.ts';
import { named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsDe } from './diagnostic-parts.ts';

/** In German: what is noticed of Parquet files. */

const { inFile, theColumn, told, quoted, listed } = partsDe;

export const columnarDe: Pick<DiagnosticWords, keyof ColumnarDiagnostics> = {
  'parquet-damaged': (d) =>
    sentences(
      `${named(d.file, 'Eine Parquet-Datei')} ist beschädigt oder unvollständig und lässt sich nicht als Parquet lesen.`,
      quoted('Meldung', d.found),
      'Bitte die Datei neu herunterladen oder neu speichern (unkomprimiert, mit Snappy oder GZIP).',
    ),
  'parquet-without-project': (d) =>
    sentences(
      `${named(d.file, 'Eine Datei')} ist eine Parquet-Datei; der Atlas liest solche nur mit einer Projektdatei.`,
      'Bitte sie zusammen mit der Projektdatei öffnen, oder die Gebiete als GeoJSON und die Tabelle als CSV speichern.',
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
};
