declare module '@mapbox/geojson-rewind' {
  import type { GeoJSON } from 'geojson';
  /** Turns rings in place: outer rings counterclockwise (RFC 7946) unless `clockwise` is true. */
  export default function rewind<Shape extends GeoJSON>(shape: Shape, clockwise?: boolean): Shape;
}
