import { figureAt } from '../../areas/column.ts';
import type { PointLayer, PointSize } from '../../areas/point-layer.ts';
import { featuresOfRows } from './features-of-rows.ts';
import { pointRadii, radiusOf } from './point-layers.ts';

/** The text of a GeoJSON file for one layer: each point with its place in the layer and its radius in pixels. */
export function packPoints({ points, size }: PointLayer): string {
  const rows = points.map(({ longitude, latitude }, place) => ({
    longitude,
    latitude,
    place,
    radius: radiusAt(size, place),
  }));
  return JSON.stringify(featuresOfRows(rows, ['place', 'radius']));
}

/** An unknown figure gets the smallest sign: it is there, but nothing is known about its size. */
function radiusAt(size: PointSize | undefined, place: number): number {
  if (!size) return pointRadii.usual;
  const figure = figureAt(size.figures, place);
  return figure.state === 'known' ? radiusOf(figure.value, size.most) : pointRadii.least;
}
