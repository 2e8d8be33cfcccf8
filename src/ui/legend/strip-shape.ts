import { breaksAt, type Classification } from '../../analysis/classes/classification.ts';

/** A strip of the classes of an indicator, with marks for means and for one area, in units of its picture. */

export const stripWidth = 240;

export interface StripShape {
  /** One part per class, from the lowest value to the highest. */
  readonly parts: readonly {
    readonly x: number;
    readonly width: number;
    readonly colour: string;
  }[];
  readonly means: readonly number[];
  readonly own: number;
}

/**
 * Where classes, means and the value of an area lie between the lowest and the highest value; undefined where all are equal.
 * @param area its place, for the breaks of its municipality where each has its own
 */
export function stripShape(
  classification: Classification,
  area: number,
  value: number,
  means: readonly (number | undefined)[],
  colours: readonly string[],
): StripShape | undefined {
  const { entries } = classification;
  const breaks = breaksAt(classification, area) ?? [];
  const least = entries.find((entry) => entry.from !== null)?.from;
  const most = entries.at(-1)?.to ?? entries.findLast((entry) => entry.to !== null)?.to;
  if (least == null || most == null || most === least) return undefined;
  const xOf = (one: number): number => (stripWidth * (one - least)) / (most - least);
  const edges = [least, ...breaks, most];
  const parts = colours.slice(0, breaks.length + 1).map((colour, step) => {
    const x = xOf(edges[step] ?? least);
    return { x, width: Math.max(xOf(edges[step + 1] ?? most) - x, 0), colour };
  });
  return {
    parts,
    means: means.filter((mean) => mean !== undefined).map(xOf),
    own: xOf(value),
  };
}
