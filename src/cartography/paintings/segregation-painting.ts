import { absenceCode } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ramp } from '../colours/ramps.ts';
import { rangeOf, roundBounds } from './round-ranges.ts';

/** Ranges that a reader can tell apart on a map. */
const mostRanges = 7;

export interface SegregationMap {
  /** Place in `values` of each area's municipality; -1 where it is in none. */
  readonly groupOf: Int32Array;
  /** Index per municipality; undefined is an answer. */
  readonly values: readonly (number | undefined)[];
  readonly rampWith: (classes: number) => Ramp;
}

/** Every area with the index of its municipality, in ranges with round bounds. */
export function segregationPainting(
  { groupOf, values, rampWith }: SegregationMap,
  of: { readonly group: string; readonly measure: string },
): Painting {
  const known = values.filter((value) => value !== undefined);
  const bounds = roundBounds(known, mostRanges);
  const codeOf = values.map((value) => (value === undefined ? 0 : rangeOf(value, bounds)));
  const codes = Uint8Array.from(groupOf, (index) => codeOf[index] ?? 0);
  return {
    id: 'segregation',
    codes,
    absences: Uint8Array.from(groupOf, (index, area) => {
      if (codes[area] !== 0) return absenceCode.none;
      return index < 0 ? absenceCode['not-applicable'] : absenceCode.missing;
    }),
    colours: known.length === 0 ? [] : rampWith(bounds.length + 1).colours,
    ranges: { bounds, of },
  };
}
