import type { RawFeature } from '../text/raw-collection.ts';
import type { AreaGeometry } from './reading.ts';

/** A feature that becomes an area, or a part of one. */
export interface AreaFeature {
  readonly feature: RawFeature;
  readonly geometry: AreaGeometry;
}
