declare module 'shpjs' {
  import type { Geometry } from 'geojson';
  /** The geometries of a `.shp` file, in its order; null shapes are null. Throws where the file is damaged. */
  export function parseShp(bytes: Uint8Array): (Geometry | null)[];
}
