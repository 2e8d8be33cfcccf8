/**
 * The colour ramps the map offers: seven colours each, from light (class 1) to dark (class 7).
 * Neighbouring colours are at least 5 apart (CIEDE2000) for normal, protan, deutan and tritan vision
 * and in grey; red and orange ramps, which alarm, are not offered for areas where people live.
 * Source: ColorBrewer (C. Brewer), cividis (Nuñez et al. 2018) and viridis, all from d3-scale-chromatic.
 */
import {
  interpolateCividis,
  interpolateViridis,
  schemeBlues,
  schemeBuPu,
  schemeGreys,
  schemePuBu,
  schemePuBuGn,
  schemeYlGnBu,
} from 'd3-scale-chromatic';
import type { IndicatorRole } from '../areas/indicator.ts';

/** Number of classes a ramp colours. */
export const rampLength = 7;

/** In the order in which they are offered. */
export const rampIds = [
  'BuPu',
  'PuBu',
  'PuBuGn',
  'YlGnBu',
  'Blues',
  'cividis',
  'viridis',
  'Greys',
] as const;

export type RampId = (typeof rampIds)[number];

export interface Ramp {
  readonly id: RampId;
  /** Seven colours as `#rrggbb`; the colour of class k stands at k − 1. */
  readonly colours: readonly string[];
}

const colours: Readonly<Record<RampId, readonly string[]>> = {
  BuPu: schemeBuPu[rampLength] ?? [],
  PuBu: schemePuBu[rampLength] ?? [],
  PuBuGn: schemePuBuGn[rampLength] ?? [],
  YlGnBu: schemeYlGnBu[rampLength] ?? [],
  Blues: schemeBlues[rampLength] ?? [],
  cividis: sampleFromLight(interpolateCividis),
  viridis: sampleFromLight(interpolateViridis),
  Greys: schemeGreys[rampLength] ?? [],
};

/** The offered ramps, in the order in which they are offered. */
export const ramps: readonly Ramp[] = rampIds.map(rampOf);

export function rampOf(id: RampId): Ramp {
  return { id, colours: colours[id] };
}

/** Whether a text, for instance from a link, names an offered ramp. */
export function isRampId(text: string): text is RampId {
  return rampIds.some((id) => id === text);
}

/** The ramp an indicator is shown in until the user chooses another one. */
export function rampFor(role: IndicatorRole): Ramp {
  switch (role) {
    case 'migrant-share':
      return rampOf('BuPu');
    case 'economic-base':
      return rampOf('PuBu');
    case 'rent':
      return rampOf('YlGnBu');
    case 'other':
      return rampOf('PuBuGn');
    default:
      return role satisfies never;
  }
}

/** Seven equally spaced colours of a scale that runs from dark (0) to light (1), the light end first. */
function sampleFromLight(scale: (position: number) => string): readonly string[] {
  return Array.from({ length: rampLength }, (_, step) => hexOf(scale(1 - step / (rampLength - 1))));
}

/** `rgb(0, 32, 81)` as `#002051`; a colour that is already written so stays as it is. */
function hexOf(colour: string): string {
  if (colour.startsWith('#')) return colour;
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
