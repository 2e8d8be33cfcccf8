/** What the social model has to know of the country: its quarters, where they lie and who borders on whom. */
export interface Ground {
  readonly lands: readonly string[];
  readonly municipalities: readonly GroundMunicipality[];
  /** Those of one municipality stand together. */
  readonly quarters: readonly GroundQuarter[];
  /** Areas on both sides of each border line; -1 outside. */
  readonly topology: { readonly left: Int32Array; readonly right: Int32Array };
}

export interface GroundMunicipality {
  readonly name: string;
  /** Place in `lands`. */
  readonly land: number;
  /** People who should live there in all. */
  readonly population: number;
}

export interface GroundQuarter {
  readonly key: string;
  /** Place in `municipalities`. */
  readonly municipality: number;
  /** Label point, longitude and latitude. */
  readonly point: readonly [longitude: number, latitude: number];
  /** 0 centre of its municipality … 1 its edge. */
  readonly remoteness: number;
  readonly location: 'City' | 'Cityrand' | 'Innenstadtrand' | 'Stadtrand';
}
