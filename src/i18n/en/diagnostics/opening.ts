import type { OpeningDiagnostics } from '../../../areas/diagnostics/opening.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { statedNumber } from '../../numbers/stated-number.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed while the files of a project are brought together, dropped or from a server. */

const { counted, quote, told, quoted, listed } = partsEn;

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

const dropInstead = 'Please download the files and drop them here.';
const together =
  'Please open the project file, the areas (GeoJSON) and the tables (CSV) together, or drag them here.';
const checkSpelling = 'Please check the spelling in the project file.';

export const openingEn: Pick<DiagnosticWords, keyof OpeningDiagnostics> = {
  'no-files': () => sentences('No file was chosen.', together),
  'no-project-file': (d) =>
    sentences(
      'There is no project file (JSON) among the files.',
      listed('Found', d.items),
      together,
    ),
  'several-project-files': (d) =>
    sentences(
      'There is more than one project file.',
      listed('Found', d.items),
      'Please open only one of them with its data.',
    ),
  'file-name-twice': (d) =>
    sentences(
      'Two files or two sources of the project have the same name.',
      listed('Affected', d.items),
      'Please rename them: opened files are identified by their names alone.',
    ),
  'local-project-needed': (d) =>
    sentences(
      `The link belongs to ${isStated(d.file) ? `the project ${quote(d.file)}` : 'a project'}, whose files are not on the web.`,
      together,
    ),
  'file-not-recognised': (d) =>
    sentences(
      `In ${named(d.file, 'a file')} neither areas nor a table were recognised (a header line, rows below it, at least two columns).`,
      quoted('It begins with', d.found),
      'Please save it as CSV, XLSX or GeoJSON, or state by hand what it is.',
    ),
  'file-unused': (d) =>
    `${named(d.file, 'A file')} is not named in the project and was not used. ${checkSpelling}`,
  'file-too-large': (d) =>
    sentences(
      `${named(d.file, 'A file')} is too large and was not read.`,
      told('Size', d.found && megabytes(d.found, 'en')),
      told('Allowed', d.expected && megabytes(d.expected, 'en')),
      'Please save only the areas, columns or years that are needed, or simplify the outlines.',
    ),
  'file-other-origin': (d) =>
    sentences(
      `${named(d.file, 'A file')} lies on another server and was not loaded.`,
      told('Server', d.found),
      'To protect the data, the atlas loads only from its own address (Content-Security-Policy).',
      dropInstead,
    ),
  'file-fetch-failed': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded.`,
      told('Message', d.found),
      told('Address', d.expected),
      'Please check the address, or download the files and drop them here.',
    ),
  'file-cut-off': (d) =>
    sentences(
      `${named(d.file, 'A file')} came only in part, also at the second attempt past the browser’s cache.`,
      `Received: ${statedNumber(d.found, 'en')} of ${statedNumber(d.expected, 'en')} bytes.`,
      'Please try again; if it stays like this, check the file on the server.',
    ),
  'file-silent': (d) =>
    sentences(
      `${named(d.file, 'A file')} could not be loaded: the server sent nothing for ${statedNumber(d.found, 'en')} seconds.`,
      'Please check the connection and try again.',
    ),
  'server-without-ranges': (d) =>
    sentences(
      `The server sends whole files only (no byte ranges, HTTP 206): ${d.count === undefined || d.count === 1 ? 'a file was' : `${counted(d, 'file', 'files')} ${agrees(d, 'was', 'were')}`} loaded as a whole, which takes longer.`,
      listed('Files', d.items),
      told('Together', d.found && megabytes(d.found, 'en')),
      'Please allow range requests on the server.',
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
};
