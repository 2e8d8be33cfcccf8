/** The part of the country that the social model has to know: its quarters, where they lie and who borders on whom. */
import type { SharedBorders } from '../../../src/tiles/shared-borders.ts';
import type { Country, CountryQuarter } from '../country.ts';

export interface Ground extends Pick<Country, 'lands' | 'municipalities'> {
  /** Those of one municipality stand together. */
  readonly quarters: readonly GroundQuarter[];
  /** Areas on both sides of each border line; -1 outside. */
  readonly topology: Pick<SharedBorders, 'left' | 'right'>;
}

export type GroundQuarter = Pick<
  CountryQuarter,
  'key' | 'name' | 'municipality' | 'point' | 'remoteness' | 'location'
>;
