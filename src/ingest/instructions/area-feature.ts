import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { RawFeature } from '../text/raw-collection.ts';

/** A feature that becomes an area, or a part of one. */
export interface AreaFeature {
  readonly feature: RawFeature;
  readonly geometry: AreaGeometry;
}
