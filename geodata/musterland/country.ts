/** Musterland: a fictional country in Germany's outline, made of municipalities and their quarters. */
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';

/** Where a quarter lies in its municipality, from the centre outwards. */
export type Location = 'City' | 'Cityrand' | 'Innenstadtrand' | 'Stadtrand';

export interface Municipality {
  /** Invented and unique in the country. */
  readonly name: string;
  /** Index in `Country.lands`. */
  readonly land: number;
  /** People the municipality is planned for, by its rank: 5,000 to 3.6 million. */
  readonly population: number;
}

export interface CountryQuarter {
  /** Twelve digits: Land (2), municipality (6), quarter (4); text with leading zeros. */
  readonly key: string;
  /** Invented and unique in the municipality. */
  readonly name: string;
  /** Index in `Country.municipalities`. */
  readonly municipality: number;
  /** Longitude and latitude of a point inside the quarter, for its label. */
  readonly point: readonly [longitude: number, latitude: number];
  /** Degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly squareKilometres: number;
  /** 0 at the centre of its municipality, 1 at its edge. */
  readonly remoteness: number;
  readonly location: Location;
}

/** Quarters of one municipality stand together, municipalities of one Land as well. */
export interface Country {
  readonly lands: readonly string[];
  readonly municipalities: readonly Municipality[];
  readonly quarters: readonly CountryQuarter[];
  /** Area index = index in `quarters`. */
  readonly topology: SharedBorders;
}
