import type { ColumnarDiagnostics } from '../../../areas/diagnostics/columnar.ts';
import { named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of Parquet files. */

const { inFile, theColumn, told, quoted, listed } = partsEn;

export const columnarEn: Pick<DiagnosticWords, keyof ColumnarDiagnostics> = {
  'parquet-damaged': (d) =>
    sentences(
      `${named(d.file, 'A Parquet file')} is damaged or incomplete and cannot be read as Parquet.`,
      quoted('Message', d.found),
      'Please download or save the file again (uncompressed, with Snappy or GZIP).',
    ),
  'parquet-without-project': (d) =>
    sentences(
      `${named(d.file, 'A file')} is a Parquet file; the atlas reads these only with a project file.`,
      'Please open it together with the project file, or save the areas as GeoJSON and the table as CSV.',
    ),
  'parquet-no-geometry': (d) =>
    sentences(
      `${inFile(d, 'the Parquet file')} there is no column of outlines (GeoParquet, WKB).`,
      listed('Columns', d.items),
      'Please save the areas as GeoParquet with a column ‘geometry’.',
    ),
  'parquet-column-text': (d) =>
    sentences(
      `${inFile(d, 'the Parquet file')} ${theColumn(d)} holds something other than numbers.`,
      'Please save the column as numbers (DOUBLE or INT32).',
    ),
  'parquet-other-areas': (d) =>
    sentences(
      `${named(d.file, 'A table')} does not belong to these areas: its number or order of rows differs. Its rows were joined by their keys.`,
      told('Table', d.found),
      told('Areas', d.expected),
      'Please use areas and tables from the same run.',
    ),
};
