import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type ColumnarKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { megabytes } from '../../numbers/megabytes.ts';

/** English sentences about columns (Parquet), tiles (PMTiles) and the server they come from. */

const { counted, inFile, listed, quoted, theColumn, told } = partsEn;

const again = 'Please create or upload the file again, then reload the project.';

/** Why an archive of tiles is not used. */
const tileFaults: Readonly<Record<string, string>> = {
  'not-tiles': 'The file is not a PMTiles archive (version 3)',
  'is-html': 'A web page came instead of the file, such as the error message of a server',
  truncated: 'The file is incomplete',
  'other-areas': 'The tiles belong to different areas from those in the file with the areas',
  'no-areas': 'The tiles have no layer of areas',
  'no-boxes':
    'The file with the areas has no columns for boxes and label points (west, south, east, north, longitude, latitude)',
  'cut-off': 'The file came only in part, also at the second attempt past the browser’s cache',
  fetch: 'The file could not be loaded',
  'other-origin': 'The file is on another server',
};

export const columnarDiagnosticsEn: Pick<DiagnosticWords, ColumnarKind> = {
  'parquet-damaged': (d) =>
    sentences(
      `${named(d.file, 'A Parquet file')} is damaged or incomplete and cannot be read as Parquet.`,
      quoted('Message', d.found),
      'Please download or save the file again (uncompressed, with Snappy or GZIP).',
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
  'tiles-unusable': (d) =>
    sentences(
      `The tiles of the map${isStated(d.file) ? ` (${d.file})` : ''} cannot be used; the map was made from the outlines in the file with the areas.`,
      isStated(d.found) ? `${tileFaults[d.found] ?? tileFaults['not-tiles']}.` : '',
      told('Message', d.expected),
      again,
    ),
  'borders-unusable': (d) =>
    sentences(
      `The border lines of the areas${isStated(d.file) ? ` (${d.file})` : ''} cannot be used; neighbours were found from the outlines.`,
      quoted('Message', d.found),
      again,
    ),
  'server-without-ranges': (d) =>
    sentences(
      `The server sends whole files only (no byte ranges, HTTP 206): ${d.count === undefined || d.count === 1 ? 'a file was' : `${counted(d, 'file', 'files')} ${agrees(d, 'was', 'were')}`} loaded as a whole, which takes longer.`,
      listed('Files', d.items),
      told('Together', d.found && megabytes(d.found, 'en')),
      'Please allow range requests on the server.',
    ),
};
