import type { Column } from '../areas/column.ts';
import { absencesOf } from './area-paint.ts';
import type { Painting } from './painting.ts';

/** High among high, low among low, high among low, low among high, not conspicuous, without neighbour. */
const moranColours = ['#b2182b', '#2166ac', '#f4a582', '#92c5de', '#e9ecef', '#c9ced3'] as const;

/** The local clusters of a figure; an area without one has no code and the sign of why. */
export function moranPainting(codes: Uint8Array, column: Column): Painting {
  return {
    id: 'moran',
    codes,
    absences: absencesOf(column),
    colours: moranColours,
  };
}
