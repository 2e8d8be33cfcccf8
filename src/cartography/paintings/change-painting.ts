import { isKnown, type Column } from '../../areas/column.ts';
import { absencesOf } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ground } from '../colours/ramps.ts';
import { plainNumber, rangeOf, roundStep } from './round-ranges.ts';

/**
 * From fallen to risen, the middle is unchanged and nearest to the ground. Light: ColorBrewer PuOr. Dark: the same hues, the
 * strongest changes brightest. Neighbours are told apart with every kind of colour vision.
 */
export const changeColours: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#542788', '#998ec3', '#d8daeb', '#f7f7f7', '#fee0b6', '#f1a340', '#b35806'],
  dark: ['#c9b8ff', '#8f7bd0', '#564b8c', '#3b424d', '#6b4d22', '#b87c2c', '#ffc46b'],
};

/** Where a step ends, in steps from 0: seven codes of the same width around "unchanged". */
const edges = [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5] as const;

/** The differences of a figure in seven ranges of one width around 0; the ends are open. */
export function changePainting(change: Column, from: string, ground: Ground): Painting {
  const step = changeStep(change);
  const bounds = edges.map((edge) => plainNumber(edge * step));
  const codes = Uint8Array.from(change.values, (value, area) =>
    isKnown(change, area) ? rangeOf(value, bounds) : 0,
  );
  return {
    id: 'change',
    codes,
    absences: absencesOf(change),
    colours: changeColours[ground],
    ranges: { bounds, of: { from } },
  };
}

/** A round width (1, 2 or 5 times a power of ten) with which nine of ten differences stay off the open ends. */
function changeStep(change: Column): number {
  const sizes = change.values
    .filter((_, area) => isKnown(change, area))
    .map(Math.abs)
    .sort();
  const width = (sizes[Math.floor(0.9 * (sizes.length - 1))] ?? 0) / 2.5;
  return width > 0 ? roundStep(width) : 1;
}
