import { absenceCode } from './area-paint.ts';
import type { Painting } from './painting.ts';

/** High among high, low among low, high among low, low among high, not conspicuous, without neighbour. */
const moranColours = ['#b2182b', '#2166ac', '#f4a582', '#92c5de', '#e9ecef', '#c9ced3'] as const;

/** The local clusters of a figure; areas without a figure have no code. */
export function moranPainting(codes: Uint8Array): Painting {
  return {
    id: 'moran',
    codes,
    absences: codes.map((code) => (code === 0 ? absenceCode.missing : absenceCode.none)),
    colours: moranColours,
  };
}
