import { megabytes } from '../../numbers/megabytes.ts';
import { areasDiagnosticsEn } from './areas.ts';
import { columnarDiagnosticsEn } from './columnar.ts';
import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { formatDiagnosticsEn } from './format.ts';
import { figureDiagnosticsEn } from './figure.ts';
import { endDiagnosticsEn } from './end.ts';
import { workbookDiagnosticsEn } from './workbook.ts';
import { pointsDiagnosticsEn } from './points.ts';
import { countDiagnosticsEn } from './count.ts';
import { deliveryDiagnosticsEn } from './delivery.ts';
import { keyDiagnosticsEn } from './key.ts';
import { tableDiagnosticsEn } from './table.ts';

/** English sentences for what was noticed while reading: what was found, where, and what to do. */

const { at, atLine, available, counted, inFile, list, listed, quote, quoted, told } = partsEn;

const together =
  'Please open the project file, the areas (GeoJSON) and the tables (CSV) together, or drag them here.';
const again = 'Please download or save the file again.';
const checkSpelling = 'Please check the spelling in the project file.';
const checkJson = 'Please check the commas, brackets and quotation marks there.';
const geojson = 'the GeoJSON file';
const project = 'the project file';

/** What the project file allows at a place, in words. */
const allowedWords: Readonly<Record<string, string>> = {
  text: 'a text',
  list: 'a list',
  'non-empty list': 'a list with at least one entry',
  object: 'an object in curly brackets',
  number: 'a number',
  'whole number': 'a whole number',
  boolean: 'true or false',
  column: 'the name of a column',
  'column or numerator': 'either ‘column’ or ‘numerator’ with ‘denominator’, not both',
  unique: 'an identifier that is not in use yet',
};

function allowed(expected: string | undefined): string {
  if (!isStated(expected)) return '';
  const terms = expected.split(' | ').map((term) => allowedWords[term] ?? inWords(term));
  return `Allowed: ${list(terms)}.`;
}

function inWords(term: string): string {
  return term.replace(/^≥ /, 'at least ').replace(/^≤ /, 'at most ');
}

export const diagnosticsEn: DiagnosticWords = {
  'no-files': () => sentences('No file was chosen.', together),
  'file-empty': (d) => sentences(`${named(d.file, 'A file')} is empty (0 bytes).`, again),
  'file-not-recognised': (d) =>
    sentences(
      `In ${named(d.file, 'a file')} neither areas nor a table were recognised (a header line, rows below it, at least two columns).`,
      quoted('It begins with', d.found),
      'Please save it as CSV, XLSX or GeoJSON, or state by hand what it is.',
    ),
  'local-project-needed': (d) =>
    sentences(
      `The link belongs to ${isStated(d.file) ? `the project ${quote(d.file)}` : 'a project'}, whose files are not on the web.`,
      together,
    ),
  'file-blank': (d) =>
    sentences(`${named(d.file, 'A file')} contains only blanks and empty lines.`, again),
  'file-not-found': (d) =>
    sentences(
      `${isStated(d.file) ? `The file ${d.file}` : 'A file that the project names'} was not found.`,
      listed('Available', d.items),
      'Please check the name in the project file and open all files of the project together.',
    ),
  'file-unreadable': (d) =>
    sentences(
      `${named(d.file, 'A file')} cannot be read as text.`,
      quoted('Found', d.found),
      told('Readable encodings', d.expected),
      'Please check that the file still exists, and save it as text (UTF-8).',
    ),
  'file-too-large': (d) =>
    sentences(
      `${named(d.file, 'A file')} is too large and was not read.`,
      told('Size', d.found && megabytes(d.found, 'en')),
      told('Allowed', d.expected && megabytes(d.expected, 'en')),
      'Please save only the areas, columns or years that are needed, or simplify the outlines.',
    ),
  'file-unused': (d) =>
    `${named(d.file, 'A file')} is not named in the project and was not used. ${checkSpelling}`,
  'is-html': (d) =>
    sentences(
      `${named(d.file, 'A file')} contains a web page or the error message of a server instead of the data.`,
      quoted('It begins with', d.found),
      'Please download the file again.',
    ),
  'no-project-file': (d) =>
    sentences(
      'There is no project file (JSON) among the files.',
      listed('Found', d.items),
      together,
    ),
  'file-name-twice': (d) =>
    sentences(
      'Two files or two sources of the project have the same name.',
      listed('Affected', d.items),
      'Please rename them: opened files are identified by their names alone.',
    ),
  'several-project-files': (d) =>
    sentences(
      'There is more than one project file.',
      listed('Found', d.items),
      'Please open only one of them with its data.',
    ),
  'project-not-json': (d) =>
    sentences(`${at(d, project)} there is no valid JSON.`, quoted('Found', d.found), checkJson),
  'project-wrong': (d) =>
    sentences(
      `${inFile(d, project)} ${wrongPlace(d.column, d.found)}.`,
      quoted('Found', d.found),
      allowed(d.expected),
      'Please correct the project file.',
    ),
  'project-unknown-key': (d) =>
    sentences(
      `${inFile(d, project)} the entry${isStated(d.column) ? ` ${quote(d.column)}` : ''} is not known; it was ignored.`,
      isStated(d.expected) ? `Known: ${list(d.expected.split(' | '))}.` : '',
      'Please check the spelling.',
    ),
  'project-newer': (d) =>
    sentences(
      `${named(d.file, 'The project file')} has a newer version than this atlas can read.`,
      told('Version of the file', d.found),
      told('Readable up to version', d.expected),
      'Please use a newer release of the atlas.',
    ),
  'project-assumed': (d) =>
    sentences(
      `${inFile(d, project)} an entry is missing${isStated(d.column) ? `: ${quote(d.column)}` : ''}.`,
      told('Assumed', d.expected),
      'Please add the entry.',
    ),
  'geojson-not-json': (d) =>
    sentences(`${at(d, geojson)} there is no valid JSON.`, quoted('Found', d.found), checkJson),
  'geojson-truncated': (d) =>
    sentences(
      `${at(d, geojson)} the text breaks off in the middle of the data.`,
      quoted('Last characters', d.found),
      'Please download the whole file again.',
    ),
  'geojson-wrong': (d) =>
    sentences(
      `${at(d, geojson)} there is no valid GeoJSON.`,
      quoted('Found', d.found),
      told('Expected', d.expected),
      'Please export the areas as GeoJSON (RFC 7946).',
    ),
  'geojson-no-polygons': (d) =>
    sentences(
      `${at(d, geojson)} there is no polygon.`,
      told('Found', d.found),
      'Please supply the areas as polygons (Polygon or MultiPolygon).',
    ),
  'geojson-not-polygon': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'feature contains', 'features contain')} points or lines instead of polygons; these were left out.`,
      listed('Features', d.items),
      'Please check whether polygons are missing there.',
    ),
  'geojson-no-geometry': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'feature has', 'features have')} no geometry; the areas are in the table but not on the map.`,
      listed('Features', d.items),
      'Please add the polygons.',
    ),
  'geojson-bad-geometry': (d) =>
    sentences(
      d.severity === 'error'
        ? `${at(d, geojson)} the geometry is wrong, and no other polygon can be drawn.`
        : `${inFile(d, geojson)} ${counted(d, 'feature has', 'features have')} a wrong geometry; the areas are in the table but not on the map.`,
      d.items && d.items.length > 0 ? listed('Features', d.items) : quoted('Found', d.found),
      told('Expected', d.expected),
      'Please correct the geometry.',
    ),
  'geojson-ring-closed': (d) =>
    sentences(
      `${inFile(d, geojson)} the outlines of ${counted(d, 'feature', 'features')} were not closed; they have been closed.`,
      listed('Features', d.items),
      'Please check that the polygons are complete.',
    ),
  'geojson-crs-member': (d) =>
    sentences(
      `${at(d, geojson)} there is the outdated entry ‘crs’; the coordinates were read as longitude and latitude in degrees.`,
      told('Found', d.found),
      'Nothing needs to be done.',
    ),
  'geojson-winding': (d) =>
    sentences(
      `${inFile(d, geojson)} the outlines of ${counted(d, 'feature', 'features')} ran in the direction the standard (RFC 7946) does not allow; they have been reversed.`,
      listed('Features', d.items),
      'Nothing needs to be done.',
    ),
  ...areasDiagnosticsEn,
  ...columnarDiagnosticsEn,
  'area-key-column-missing': (d) =>
    sentences(
      `${atLine(d, geojson)} ${theProperty(d.column)} with the key of the areas is missing.`,
      available('Found', d),
      'Please name the property in the project file.',
    ),
  'area-key-empty': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'feature has', 'features have')} no key; the values of the tables cannot be joined there.`,
      listed('Features', d.items),
      'Please add the keys.',
    ),
  'area-key-duplicate': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key occurs', 'keys occur')} more than once; polygons with the same key count as one area.`,
      listed('Keys and features', d.items),
      'Please check that they belong together.',
    ),
  'area-keys-cleaned': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} ${agrees(d, 'was', 'were')} read without invisible and surrounding characters, as the project asks.`,
      listed('In the file', d.items),
      'Nothing needs to be done.',
    ),
  'area-keys-padded': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} had lost leading zeros; they were put back as the project asks.`,
      listed('In the file', d.items),
      'Nothing needs to be done.',
    ),
  'area-keys-ambiguous': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key differs', 'keys differ')} only in invisible or surrounding characters or in leading zeros; they stay as they are.`,
      listed('Keys', d.items),
      'Please correct the keys in the file.',
    ),
  'area-keys-apart': (d) =>
    sentences(
      `${inFile(d, geojson)} areas shared a key; as the project asks, ${counted(d, 'area has', 'areas have')} got a key of ${agrees(d, 'its', 'their')} own.`,
      listed('New keys', d.items),
      'Please match the rows of the tables to these areas.',
    ),
  'area-keys-left-out': (d) =>
    sentences(
      `${inFile(d, geojson)} ${counted(d, 'key', 'keys')} with several shapes ${agrees(d, 'was', 'were')} left out, as the project asks.`,
      listed('Keys', d.items),
      'There is nothing to do.',
    ),
  'area-name-missing': (d) =>
    sentences(
      `${inFile(d, geojson)} ${theProperty(d.column)} is not given for ${counted(d, 'area', 'areas')}.`,
      listed('Affected', d.items),
      'Please add it, or check the property in the project file.',
    ),
  ...figureDiagnosticsEn,
  ...workbookDiagnosticsEn,
  ...endDiagnosticsEn,
  ...formatDiagnosticsEn,
  ...keyDiagnosticsEn,
  ...tableDiagnosticsEn,
  ...countDiagnosticsEn,
  ...deliveryDiagnosticsEn,
  ...pointsDiagnosticsEn,
  'group-beyond-whole': (d) =>
    sentences(
      `${inFile(d, 'the tables')} ${counted(d, 'area counts', 'areas count')} more people of a group than people in total; these areas are left out for the group.`,
      quoted('Column', d.column),
      listed('Areas', d.items),
      'Please check the figures.',
    ),
  'index-undefined': (d) =>
    sentences(
      `${isStated(d.column) ? `The index ${quote(d.column)}` : 'An index'} cannot be computed, because no area has all its components or all areas have the same values.`,
      listed('Year', d.items),
      'Please check the columns of the components.',
    ),
};

/** A value that is not there is absent, not wrong. */
function wrongPlace(path: string | undefined, found: string | undefined): string {
  if (!isStated(path) || path === '$') return 'the content does not fit the project format';
  return isStated(found)
    ? `the entry ${quote(path)} is wrong`
    : `the entry ${quote(path)} is missing`;
}

function theProperty(column: string | undefined): string {
  return isStated(column) ? `the property ${column}` : 'the property';
}
