import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { clusterOutlines } from '../analysis/space/cluster-outlines.ts';
import { outlineShape } from '../analysis/space/outline-shape.ts';
import type { AreaGeometry } from '../areas/area-geometry.ts';
import { germanWords, type ExportWords } from './export-words.ts';
import { geojsonText } from './geojson-text.ts';
import {
  exportedRows,
  neighbourhoodColumns,
  type NeighbourhoodInput,
} from './neighbourhood-columns.ts';

/**
 * The neighbourhoods as GeoJSON text (RFC 7946), with the properties of their table and the ground of their areas in one
 * piece; null where no area has an outline. Where outlines overlap, their lines.
 * @param keys those to write, in this order; all of them where absent
 */
export function neighbourhoodsGeojson(
  input: NeighbourhoodInput & { readonly geometries: readonly AreaGeometry[] },
  keys?: readonly string[],
  words: ExportWords = germanWords,
): string {
  const rows = exportedRows(input, keys);
  const columns = neighbourhoodColumns(input, words);
  const outlines = clusterOutlines({ list: rows.map(({ cluster }) => cluster) }, input.geometries);
  const features = rows.map((row, place): Feature<MultiPolygon | MultiLineString | null> => ({
    type: 'Feature',
    id: row.cluster.key,
    properties: Object.fromEntries(columns.map(({ name, cell }) => [name, cell(row)])),
    geometry: outlineShape(outlines[place] ?? []),
  }));
  return geojsonText(input, words, features);
}
