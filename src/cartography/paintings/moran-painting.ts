import type { Column } from '../../areas/column.ts';
import { absencesOf } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ground } from '../colours/ramps.ts';

/**
 * High among high, low among low, high among low, low among high, not conspicuous, without neighbour. Violet for high and
 * ochre for low values; no red, which alarms. Told apart with every kind of colour vision, and from the ground.
 */
export const moranColours: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#4b1d82', '#a65304', '#ac9fdc', '#f0b35e', '#eef0f2', '#cfd4d9'],
  dark: ['#d3c4ff', '#ffb84d', '#7a63c7', '#a8671c', '#333b46', '#525c69'],
};

/** The local clusters of a figure; an area without one has no code and the sign of why. */
export function moranPainting(codes: Uint8Array, column: Column, ground: Ground): Painting {
  return {
    id: 'moran',
    codes,
    absences: absencesOf(column),
    colours: moranColours[ground],
  };
}
