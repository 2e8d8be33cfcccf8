import type { MultiPolygon, Polygon } from 'geojson';

/** The outline of an area (WGS 84); null where the file has none that can be drawn. */
export type AreaGeometry = Polygon | MultiPolygon | null;
