/**
 * The colour ramps the map offers, for 3 to 9 classes: from near the ground (class 1) to what stands out most from it (the
 * last class), so from light to dark on the light page and from dark to bright on the dark one. A ramp is offered for as
 * many classes as it can tell apart: the ColorBrewer ones for 7, viridis for 8, cividis for 9.
 * Neighbouring colours are at least 5 apart (CIEDE2000) for normal, protan, deutan and tritan vision
 * and in grey; red and orange ramps, which alarm, are not offered for areas where people live.
 * Source: ColorBrewer (C. Brewer), cividis (Nuñez et al. 2018) and viridis, all as https://github.com/d3/d3-scale-chromatic has them.
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
import type { IndicatorRole } from '../../areas/indicator.ts';

/** Number of classes a ramp colours unless another is asked for: septiles. */
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

/** What a picture is drawn on. */
export type Ground = 'light' | 'dark';

export interface Ramp {
  readonly id: RampId;
  readonly ground: Ground;
  /** A colour per class as `#rrggbb`; the colour of class k stands at k − 1. */
  readonly colours: readonly string[];
}

interface RampSource {
  /** Most classes whose colours keep the distance. */
  readonly most: number;
  /** The colours for so many classes on each ground, always the same list, so that it can be compared. */
  readonly colours: Readonly<Record<Ground, readonly (readonly string[])[]>>;
}

/** Where the dark ramps of a scale begin, so that class 1 is 5 apart from the dark ground for every viewer. */
const offGround = 0.09;

const sources: Readonly<Record<RampId, RampSource>> = {
  BuPu: scheme(schemeBuPu),
  PuBu: scheme(schemePuBu),
  PuBuGn: scheme(schemePuBuGn),
  YlGnBu: scheme(schemeYlGnBu),
  Blues: scheme(schemeBlues),
  cividis: sampled(interpolateCividis, 9),
  viridis: sampled(interpolateViridis, 8),
  Greys: { ...scheme(schemeGreys), colours: greysOnBoth() },
};

/** The offered ramps, in the order in which they are offered, for the light page and for the dark one. */
export const ramps: readonly Ramp[] = rampIds.map((id) => rampOf(id));
export const darkRamps: readonly Ramp[] = rampIds.map((id) => rampOf(id, rampLength, 'dark'));

/** The colours of a ramp; of its longest version, for more classes than it can tell apart. */
export function rampOf(id: RampId, classes: number = rampLength, ground: Ground = 'light'): Ramp {
  const { most, colours } = sources[id];
  return { id, ground, colours: colours[ground][Math.min(classes, most)] ?? [] };
}

/** The ramps that tell so many classes apart. */
export function rampsWith(classes: number): readonly RampId[] {
  return rampIds.filter((id) => sources[id].most >= classes);
}

/** Whether a text, for instance from a link, names an offered ramp. */
export function isRampId(text: string): text is RampId {
  return rampIds.some((id) => id === text);
}

/** The ramp an indicator is shown in until the user chooses another one that tells its classes apart. */
export function rampFor(
  role: IndicatorRole,
  classes: number = rampLength,
  ground: Ground = 'light',
): Ramp {
  const usual = usualRamp(role);
  return rampOf(sources[usual].most >= classes ? usual : longestRamp, classes, ground);
}

/** The chosen ramp where it tells so many classes apart, otherwise the recommended one. */
export function rampIn(
  chosen: string | undefined,
  role: IndicatorRole,
  classes: number = rampLength,
  ground: Ground = 'light',
): Ramp {
  const offered = rampsWith(classes).find((id) => id === chosen);
  return offered ? rampOf(offered, classes, ground) : rampFor(role, classes, ground);
}

/** Tells nine classes apart. */
const longestRamp: RampId = 'cividis';

function usualRamp(role: IndicatorRole): RampId {
  switch (role) {
    case 'migrant-share':
      return 'BuPu';
    case 'economic-base':
      return 'PuBu';
    case 'rent':
      return 'YlGnBu';
    case 'other':
      return 'PuBuGn';
    default:
      return role satisfies never;
  }
}

/** ColorBrewer has a scheme of its own for each number of classes from 3; one or two classes take of the first. */
function scheme(schemes: readonly (readonly string[])[]): RampSource {
  const [light = '', middle = '', dark = ''] = schemes[3] ?? [];
  const colours = [[], [middle], [light, dark], ...schemes.slice(3, 8)];
  return {
    most: 7,
    colours: { light: colours, dark: colours.map((own) => own.toReversed()) },
  };
}

/** Equally spaced colours of a scale that runs from dark (0) to light (1). */
function sampled(scale: (position: number) => string, most: number): RampSource {
  return {
    most,
    colours: { light: samples(scale, most, [1, 0]), dark: samples(scale, most, [offGround, 1]) },
  };
}

/** For each number of classes so many colours between two places of a scale. */
function samples(
  scale: (position: number) => string,
  most: number,
  [first, last]: readonly [number, number],
): readonly (readonly string[])[] {
  const sample = (classes: number): readonly string[] =>
    Array.from({ length: classes }, (_, step) => {
      const along = classes === 1 ? 0.5 : step / (classes - 1);
      return hexOf(scale(first + along * (last - first)));
    });
  return Array.from({ length: most + 1 }, (_, classes) => sample(classes));
}

/** The darkest grey of ColorBrewer is that of the dark ground: there the greys begin lighter. */
function greysOnBoth(): RampSource['colours'] {
  const { light } = scheme(schemeGreys).colours;
  return { light, dark: samples(greyOf, 7, [0.24, 0.98]) };
}

/** The grey of a lightness from 0 to 1 (CIELAB L* / 100, above 0.08), so that steps look equal. */
function greyOf(lightness: number): string {
  const linear = ((100 * lightness + 16) / 116) ** 3;
  const part = Math.round(255 * (1.055 * linear ** (1 / 2.4) - 0.055));
  return `rgb(${part}, ${part}, ${part})`;
}

/** `rgb(0, 32, 81)` as `#002051`; a colour that is already written so stays as it is. */
function hexOf(colour: string): string {
  if (colour.startsWith('#')) return colour;
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
