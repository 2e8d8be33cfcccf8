import type { FormatDiagnostics } from '../../../areas/diagnostics/formats.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed while a file with areas is decoded, by its format. */

const { at, inFile, counted, quote, told, quoted, listed, available } = partsEn;

const file = 'the file with the areas';
const aFile = 'The file with the areas';

/** Why an archive is not unpacked. */
const archiveFaults: Readonly<Record<string, string>> = {
  damaged: 'The archive is damaged or incomplete',
  empty: 'The archive is empty',
  encrypted: 'The archive is protected by a password',
  'false-size': 'The archive states wrong sizes of its files',
  method: 'The archive is packed by a method that the atlas does not know',
  path: 'The archive contains paths that lead out of the archive',
  'too-large': 'Its content is larger than 400 MB when unpacked',
  nested: 'Archives in archives stay closed',
  'too-many-entries': 'The archive contains more than 1000 files',
};

/** A damaged archive cannot be unpacked by a person either, and a workbook is nothing to unpack. */
function wayOut({ file = '', found = '' }: { readonly file?: string; readonly found?: string }) {
  if (['damaged', 'empty', 'false-size'].includes(found))
    return 'Please download or pack the archive again.';
  if (/\.(?:xls\w?|ods)$/i.test(file)) return 'Please save the table as CSV in its program.';
  return 'Please unpack the files yourself and open them one by one.';
}

const checkJson = 'Please check the commas, brackets and quotation marks there.';
const geojson = 'the GeoJSON file';
const someFile = 'the file with areas';

export const formatsEn: Pick<DiagnosticWords, keyof FormatDiagnostics> = {
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
  'geojson-line-broken': (d) =>
    sentences(
      `${at(d, someFile)} there is no object, although the file has one per line elsewhere.`,
      quoted('Found', d.found),
      'Please download the file again or correct this line.',
    ),
  'geojson-records': (d) =>
    sentences(
      `${inFile(d, someFile)} there ${agrees(d, 'is', 'are')} ${counted(d, 'record', 'records')} without outlines: a table in JSON.`,
      listed('Columns', d.items),
      'Please open a file with the areas beside it, such as GeoJSON or a Shapefile.',
    ),
  'geojson-no-number': (d) =>
    sentences(
      `${inFile(d, someFile)} ${counted(d, 'entry', 'entries')} ${agrees(d, 'has', 'have')} no number (‘not a number’ or ‘infinity’); ${agrees(d, 'it counts', 'they count')} as missing.`,
      listed('Feature and property', d.items),
      'Nothing needs to be done if nothing is known there.',
    ),
  'areas-format-refused': (d) =>
    sentences(
      `${named(d.file, aFile)} is in a format that the atlas cannot read: the database in it needs code (WebAssembly) that the security rules of the page do not allow.`,
      told('Format', d.found),
      'Please save the layer as GeoJSON with ‘Export → Save Features As’ in QGIS.',
    ),
  'areas-file-damaged': (d) =>
    sentences(
      `${named(d.file, aFile)} cannot be read${isStated(d.expected) ? ` as ${d.expected}` : ''}: the file is damaged, incomplete or in another format.`,
      quoted('Place', d.found),
      'Please download or save the file again.',
    ),
  'areas-links-only': (d) =>
    sentences(
      `${named(d.file, aFile)} has no areas of its own but points to another address.`,
      quoted('Address', d.found),
      'Please download the file there and open it here.',
    ),
  'areas-archive-refused': (d) =>
    sentences(
      `${named(d.file, 'An archive')} was not unpacked.`,
      isStated(d.found) ? `${archiveFaults[d.found] ?? archiveFaults['damaged']}.` : '',
      wayOut(d),
    ),
  'areas-archive-empty': (d) =>
    sentences(
      `In the archive${isStated(d.file) ? ` ${d.file}` : ''} there are no areas (GeoJSON, TopoJSON, Shapefile or KML).`,
      listed('Contained', d.items),
      'Please unpack archives in archives first.',
    ),
  'areas-layer-chosen': (d) =>
    sentences(
      `${inFile(d, file)} there are several layers; ${isStated(d.found) ? quote(d.found) : 'one'} with the most polygons was read.`,
      listed('Available', d.items),
      'The project file names another one under ‘areas.layer’.',
    ),
  'areas-layer-missing': (d) =>
    sentences(
      isStated(d.found)
        ? `${inFile(d, file)} there is no layer ${quote(d.found)}.`
        : `${inFile(d, file)} there are several layers, and none is chosen.`,
      available('Available', d),
      'Please name one of them in the project file under ‘areas.layer’.',
    ),
  'areas-companion-missing': (d) =>
    sentences(
      `For ${named(d.file, file)} a part of the Shapefile is missing.`,
      told('Expected', d.expected),
      'Please open all parts of the same name (SHP, DBF, PRJ, CPG) together or as a ZIP.',
    ),
  'areas-rows-differ': (d) =>
    sentences(
      `${inFile(d, file)} polygons and attributes do not fit together.`,
      told('Polygons / rows', d.found),
      'Please check that all parts of the Shapefile come from the same export.',
    ),
  'areas-rows-deleted': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'row', 'rows')} ${agrees(d, 'is', 'are')} marked as deleted; ${agrees(d, 'the area was', 'the areas were')} not read.`,
      listed('Deleted', d.items),
      'If they are needed, please undo the deletion in the program they come from.',
    ),
  'areas-encoding-guessed': (d) =>
    sentences(
      `${inFile(d, file)} the encoding is not stated${isStated(d.found) ? ' in a known way' : ''}.`,
      quoted('The CPG file says', d.found),
      told('Assumed', d.expected),
      'Please check the umlauts; the project file can state the encoding under ‘areas.encoding’.',
    ),
  'areas-ring-left-out': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'feature has', 'features have')} inner outlines without an outer one; these were left out.`,
      listed('Features', d.items),
      'Please check the polygons there.',
    ),
};
