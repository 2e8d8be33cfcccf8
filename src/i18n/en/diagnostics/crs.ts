import type { CrsDiagnostics } from '../../../areas/diagnostics/crs.ts';
import { nameSystems } from '../../parts/coordinate-systems.ts';
import { isStated, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of coordinates and the system they are in. */

const { at, inFile, told, quoted } = partsEn;

const file = 'the file with the areas';
const stateSystem =
  'Please state the right system in the project file, for example ‘areas’: { ‘crs’: ‘EPSG:25832’ }.';
const compare = 'Please check the place on the map.';
const convert = 'Please convert the file to WGS 84 (EPSG:4326), for example with QGIS.';
const geojson = 'the GeoJSON file';

export const crsEn: Pick<DiagnosticWords, keyof CrsDiagnostics> = {
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
  'geojson-crs-member': (d) =>
    sentences(
      `${at(d, geojson)} there is the outdated entry ‘crs’; the coordinates were read as longitude and latitude in degrees.`,
      told('Found', d.found),
      'Nothing needs to be done.',
    ),
};

/** What to state; with several systems only a person can tell which it is. */
function stateProposal(items: readonly string[] | undefined): string {
  const [first, ...others] = items ?? [];
  if (first === undefined || !first.startsWith('EPSG:')) return '';
  return others.length > 0
    ? 'The numbers alone do not show which of these systems is right. Please state the right one in the project file under ‘areas’ as "crs", or convert the file to WGS 84 (EPSG:4326).'
    : `If that is right, please state it in the project file under ‘areas’: "crs": "${first}". Or convert the file to WGS 84 (EPSG:4326).`;
}

function fits(items: readonly string[] | undefined): string {
  return items && items.length > 0 ? told('The numbers fit', nameSystems(items.join(', '))) : '';
}

function landing(items: readonly string[] | undefined): string {
  if (!items || items.length < 4) return '';
  const [west, south, east, north] = items;
  return `The areas now lie between ${west}° and ${east}° longitude and ${south}° and ${north}° latitude.`;
}
