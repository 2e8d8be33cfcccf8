import { nameSystems } from '../../parts/coordinate-systems.ts';
import { partsEn } from './diagnostic-parts.ts';
import {
  agrees,
  isStated,
  named,
  sentences,
  type AreasKind,
  type DiagnosticWords,
} from '../../parts/diagnostic-parts.ts';

/** English sentences about files with areas: formats, archives, coordinates, outlines. */

const { at, available, counted, inFile, listed, quote, quoted, told } = partsEn;

const file = 'the file with the areas';
const aFile = 'The file with the areas';
const stateSystem =
  'Please state the right system in the project file, for example ‘areas’: { ‘crs’: ‘EPSG:25832’ }.';
const compare = 'Please check the place on the map.';
const convert = 'Please convert the file to WGS 84 (EPSG:4326), for example with QGIS.';

/** Why an archive is not unpacked. */
const archiveFaults: Readonly<Record<string, string>> = {
  damaged: 'It is damaged, or it is not a ZIP archive',
  encrypted: 'It is protected by a password',
  'false-size': 'It states wrong sizes of its files',
  method: 'It is packed by a method that the atlas does not know',
  path: 'It contains paths that lead out of the archive',
  'too-large': 'It is larger than 400 MB when unpacked',
  nested: 'Archives in archives stay closed',
  'too-many-entries': 'It contains more than 1000 files',
};

export const areasDiagnosticsEn: Pick<DiagnosticWords, AreasKind> = {
  'areas-format-refused': (d) =>
    sentences(
      `${named(d.file, aFile)} is in a format that the atlas cannot read: the database in it needs code (WebAssembly) that the security rules of the page do not allow.`,
      told('Format', d.found),
      'Please save the layer as GeoJSON with ‘Export → Save Features As’ in QGIS.',
    ),
  'areas-file-damaged': (d) =>
    sentences(
      `${named(d.file, aFile)} is damaged or incomplete and cannot be read${isStated(d.expected) ? ` as ${d.expected}` : ''}.`,
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
      `The archive ${isStated(d.file) ? `${d.file} ` : ''}was not unpacked.`,
      isStated(d.found) ? `${archiveFaults[d.found] ?? archiveFaults['damaged']}.` : '',
      'Please unpack the files yourself and open them one by one.',
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
  'geojson-projected': (d) =>
    sentences(
      `${at(d, file)} the coordinates are not geographic (longitude and latitude in degrees).`,
      told('Found', d.found),
      isStated(d.expected) ? told('Likely coordinate system', nameSystems(d.expected)) : '',
      stateProposal(d.items) || convert,
    ),
  'areas-crs-unknown': (d) =>
    sentences(
      `${inFile(d, file)} a coordinate system is stated that the atlas does not know.`,
      quoted('Stated', d.found),
      fits(d.items),
      stateProposal(d.items) || convert,
    ),
  'areas-crs-contradicted': (d) =>
    sentences(
      `${inFile(d, file)} the coordinates do not fit the stated coordinate system.`,
      isStated(d.found) ? told('Stated', nameSystems(d.found)) : '',
      fits(d.items),
      stateProposal(d.items) || stateSystem,
    ),
  'areas-axes-swapped': (d) =>
    sentences(
      `${at(d, file)} northing or latitude probably comes before easting or longitude.`,
      told('Found', d.found),
      'Please state the order in the project file under ‘areas’: "axes": "north-east" (north first) or "east-north".',
    ),
  'areas-axes-doubtful': (d) =>
    sentences(
      `${inFile(d, file)} the areas lie far outside Europe; with swapped axes (latitude first) they would lie in it.`,
      told('Least coordinates', d.found),
      'Please check the place and state in the project file under ‘areas’: "axes": "north-east" (north first) or "east-north".',
    ),
  'areas-prj-disagrees': (d) =>
    sentences(
      `${inFile(d, file)} the name and the parameters of the coordinate system (PRJ) contradict each other; the parameters are used.`,
      quoted('Name', d.found),
      isStated(d.expected) ? told('Parameters', nameSystems(d.expected)) : '',
      compare,
    ),
  'areas-reprojected': (d) =>
    sentences(
      `${inFile(d, file)} the coordinates were converted to longitude and latitude.`,
      isStated(d.found) ? told('Coordinate system of the file', nameSystems(d.found)) : '',
      landing(d.items),
      isStated(d.found) && /EPSG:3146[6-9]$/.test(d.found)
        ? 'With the seven parameters for Gauß-Krüger an error of 1 to 3 metres remains.'
        : '',
      compare,
    ),
  'areas-points-repeated': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'feature', 'features')} had the same point several times in a row; these were merged.`,
      listed('Features', d.items),
      'Nothing needs to be done.',
    ),
  'areas-ring-touching': (d) =>
    sentences(
      `${inFile(d, file)} the outlines of ${counted(d, 'feature', 'features')} touched themselves; they were split there; the polygons cover the same area.`,
      listed('Features', d.items),
      'Nothing needs to be done.',
    ),
  'areas-ring-crossing': (d) =>
    sentences(
      `${inFile(d, file)} the outline of ${counted(d, 'feature', 'features')} crosses itself; it was left as it is.`,
      listed('Features and places', d.items),
      'Please correct the polygons there, for example with ‘Fix geometries’ in QGIS.',
    ),
  'areas-ring-left-out': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'feature has', 'features have')} inner outlines without an outer one; these were left out.`,
      listed('Features', d.items),
      'Please check the polygons there.',
    ),
  'areas-hole-outside': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'feature has', 'features have')} holes outside ${agrees(d, 'its polygon', 'their polygons')}; these were left as they are.`,
      listed('Features', d.items),
      'Please check the polygons there.',
    ),
  'areas-far-away': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'area lies', 'areas lie')} far away from all others; the map shows ${agrees(d, 'it', 'them')}, but begins with the view of the others.`,
      listed('Areas', d.items),
      'Please check that the coordinates are right there.',
    ),
};

function fits(items: readonly string[] | undefined): string {
  return items && items.length > 0 ? told('The numbers fit', nameSystems(items.join(', '))) : '';
}

/** What to state; with several systems only a person can tell which it is. */
function stateProposal(items: readonly string[] | undefined): string {
  const [first, ...others] = items ?? [];
  if (first === undefined || !first.startsWith('EPSG:')) return '';
  return others.length > 0
    ? 'The numbers alone do not show which of these systems is right. Please state the right one in the project file under ‘areas’ as "crs", or convert the file to WGS 84 (EPSG:4326).'
    : `If that is right, please state it in the project file under ‘areas’: "crs": "${first}". Or convert the file to WGS 84 (EPSG:4326).`;
}

function landing(items: readonly string[] | undefined): string {
  if (!items || items.length < 4) return '';
  const [west, south, east, north] = items;
  return `The areas now lie between ${west}° and ${east}° longitude and ${south}° and ${north}° latitude.`;
}
