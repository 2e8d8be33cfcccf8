import type { OpeningDiagnostics } from '../../../areas/diagnostics/opening.ts';
import { megabytes } from '../../numbers/megabytes.ts';
import { isStated, named, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed while the files of a project are brought together, dropped or from a server. */

const { quote, told, quoted, listed } = partsEn;

const again = 'Please create or upload the file again, then reload the project.';

/** Why a file that the atlas can do without is not used; what is none of the server's faults is one of the file. */
const serverReasons: Readonly<Record<string, string>> = {
  unreachable: 'The server could not be reached',
  redirected: 'The server sends the request on to another server, such as one to sign in at',
  refused: 'The server did not hand out the file',
  silent: 'The server sent nothing more',
  'cut-off': 'The file came only in part, also at the second attempt past the browser’s cache',
  'memory-short': 'The memory of this device did not suffice for it',
};

const fileReasons: Readonly<Record<string, string>> = {
  'not-tiles': 'The file is not a PMTiles archive (version 3)',
  'is-html': 'A web page came instead of the file, such as the error message of a server',
  truncated: 'The file is incomplete',
  damaged: 'The file is damaged or incomplete',
  'other-areas': 'The file belongs to different areas from those in the file with the areas',
  'no-areas': 'The tiles have no layer of areas',
  'no-boxes':
    'The file with the areas has no columns for boxes and label points (west, south, east, north, longitude, latitude)',
  'wrong-lines': 'Entries are missing in the file, or it names areas that do not exist',
  'other-origin': 'The file is on another server',
};

function whyUnusable(d: { readonly found?: string; readonly expected?: string }): string[] {
  const ofServer = serverReasons[d.found ?? ''];
  const reason = ofServer ?? fileReasons[d.found ?? ''] ?? fileReasons['damaged'];
  const way = ofServer ? 'Please check the connection and try again.' : again;
  return [isStated(d.found) ? `${reason}.` : '', told('Message', d.expected), way];
}

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
  'review-file': (d) =>
    sentences(
      `${named(d.file, 'One of the files')} belongs to a review${isStated(d.found) ? ` of the project ${quote(d.found)}` : ''}: it holds decisions about neighbourhoods, no data.`,
      'Please open the project and read the file in the view “Review”.',
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
  'tiles-unusable': (d) =>
    sentences(
      `The tiles of the map${isStated(d.file) ? ` (${d.file})` : ''} cannot be used; the map was made from the outlines in the file with the areas.`,
      ...whyUnusable(d),
    ),
  'borders-unusable': (d) =>
    sentences(
      `The border lines of the areas${isStated(d.file) ? ` (${d.file})` : ''} cannot be used; neighbours were found from the outlines.`,
      ...whyUnusable(d),
    ),
};
