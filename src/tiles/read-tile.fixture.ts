import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

/** A feature as it stands in a tile: rings or lines in tile units, x0,y0,x1,y1,… each. */
export interface TileFeature {
  readonly id: number | undefined;
  readonly parts: readonly (readonly number[])[];
}

/** The features of a layer of a tile; none where it has no such layer. */
export function featuresOf(tile: Uint8Array | undefined, name: string): TileFeature[] {
  const layer = tile && new VectorTile(new PbfReader(tile)).layers[name];
  if (!layer) return [];
  return Array.from({ length: layer.length }, (_, at) => {
    const feature = layer.feature(at);
    const parts = feature.loadGeometry().map((part) => part.flatMap(({ x, y }) => [x, y]));
    return { id: feature.id, parts };
  });
}
