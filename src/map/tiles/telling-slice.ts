/** How much the map of tiles is told within one frame. */

export interface TellingSlice {
  readonly milliseconds: number;
  readonly features: number;
}

/**
 * Most milliseconds of telling and most features told per frame. The map then looks every told feature up in every tile
 * in sight and in every layer, which takes several times as long as telling it.
 */
export const usualSlice: TellingSlice = { milliseconds: 10, features: 1_200 };
/** Municipalities have one layer, and one more for each kind of lines that point them out. */
const farFeatures = 3_000;
/** Of the first picture, before which nothing is filled: every frame more is one that draws next to nothing. */
const firstSlice: TellingSlice = { milliseconds: 15, features: 4_000 };

export interface TellingState {
  /** Whether a whole picture has been told already. */
  readonly hasTold: boolean;
  /** Whether municipalities stand for the areas. */
  readonly isFar: boolean;
  /** How many kinds of lines point municipalities out. */
  readonly kindsOfLines: number;
}

export function sliceFor({ hasTold, isFar, kindsOfLines }: TellingState): TellingSlice {
  if (!hasTold) return firstSlice;
  return isFar ? { ...usualSlice, features: farFeatures / (1 + kindsOfLines) } : usualSlice;
}
