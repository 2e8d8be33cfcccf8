/** Areas made of shared border lines: each line once, in degrees. */
export interface SharedBorders {
  /** Coordinates of all lines, x0,y0,x1,y1,… */
  coordinates: Float64Array;
  /** start (in points) of each line, plus the end */
  starts: Uint32Array;
  /** Area on each side per line; -1 outside */
  left: Int32Array;
  right: Int32Array;
  /** Per area: polygons → rings → line numbers (~n = reversed, as TopoJSON) */
  rings: readonly (readonly (readonly Int32Array[])[])[];
}
