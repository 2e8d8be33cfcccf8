import type { GeometryDiagnostics } from '../../../areas/diagnostics/geometry.ts';
import { agrees, sentences, type DiagnosticWords } from '../../parts/diagnostic-parts.ts';
import { partsEn } from './diagnostic-parts.ts';

/** In English: what is noticed of outlines: what was left out, what was put right. */

const { at, inFile, counted, told, quoted, listed } = partsEn;

const file = 'the file with the areas';
const geojson = 'the GeoJSON file';

export const geometryEn: Pick<DiagnosticWords, keyof GeometryDiagnostics> = {
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
  'geojson-winding': (d) =>
    sentences(
      `${inFile(d, geojson)} the outlines of ${counted(d, 'feature', 'features')} ran in the direction the standard (RFC 7946) does not allow; they have been reversed.`,
      listed('Features', d.items),
      'Nothing needs to be done.',
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
  'areas-same-outline': (d) =>
    sentences(
      `${inFile(d, file)} ${counted(d, 'area has', 'areas have')} exactly the outline of another one; on the map one lies above the other.`,
      listed('Areas', d.items),
      'Please check that the outlines are right there.',
    ),
};
