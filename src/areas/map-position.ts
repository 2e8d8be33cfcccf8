/** Where the map looks: its centre in degrees (WGS 84), and its zoom. */
export interface MapPosition {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}
