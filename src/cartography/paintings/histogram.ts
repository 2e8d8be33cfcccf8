/** How areas and people spread over the values of an indicator, in bins of equal width and round bounds. */
import { bisectRight, max, nice, ticks } from 'd3-array';
import type { Classification } from '../../analysis/classes/classification.ts';
import { isKnown, type Column } from '../../areas/column.ts';

/** The part of a bar that belongs to one class; a bin that holds a break has two or more. */
export interface HistogramPart {
  readonly class: number;
  readonly colour: string;
  readonly areas: number;
  readonly people: number;
}

export interface HistogramBin {
  /** Inclusive lower bound. */
  readonly from: number;
  /** Exclusive upper bound; inclusive in the last bin. */
  readonly to: number;
  readonly areas: number;
  /** People in these areas as far as known. */
  readonly people: number;
  /** By ascending class; empty parts are left out. */
  readonly parts: readonly HistogramPart[];
}

export interface Histogram {
  /** Lowest and highest bound of the bins: the axis. */
  readonly from: number;
  readonly to: number;
  readonly bins: readonly HistogramBin[];
  readonly mostAreas: number;
  readonly mostPeople: number;
  /** Inner breaks of the classification, as positions on the axis. */
  readonly breaks: readonly number[];
}

/** About how many bins fit the width of the legend. */
const usualBins = 32;

/** Values closer together than this share one bin; round bounds between them cannot be written. */
const smallestSpread = 1e-100;

/**
 * Bins the known values of a column and splits each by class. Undefined without known values.
 * Bounds are multiples of 1, 2 or 5 (d3-array's ticks), so the number of bins is approximate.
 */
export function histogram(
  column: Column,
  population: Column | undefined,
  classification: Classification,
  colours: readonly string[],
  bins: number = usualBins,
): Histogram | undefined {
  const areas = knownAreas(column);
  if (areas.length === 0) return undefined;
  const edges = roundEdges(areas, column.values, bins);
  const counted = countBins(areas, column, population, classification.classes, edges, colours);
  return {
    from: counted[0]?.from ?? 0,
    to: counted.at(-1)?.to ?? 0,
    bins: counted,
    mostAreas: max(counted, (one) => one.areas) ?? 0,
    mostPeople: max(counted, (one) => one.people) ?? 0,
    breaks: classification.breaks,
  };
}

/** Bounds of the bins, ascending, the first at or below every value and the last at or above. */
function roundEdges(areas: Uint32Array, values: Float64Array, bins: number): number[] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const area of areas) {
    const value = values[area] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  const spread = highest - lowest;
  if (spread < smallestSpread || spread === Infinity) return [lowest, highest];
  const [from, to] = nice(lowest, highest, bins);
  // At the limits of precision a rounded bound may fall on the wrong side of a value.
  const [first, last] = [Math.min(from, lowest), Math.max(to, highest)];
  const inner = ticks(from, to, bins).filter((edge) => edge > first && edge < last);
  return [first, ...inner, last];
}

function knownAreas(column: Column): Uint32Array {
  const areas = new Uint32Array(column.states.length);
  let count = 0;
  for (let area = 0; area < areas.length; area += 1) {
    if (isKnown(column, area)) areas[count++] = area;
  }
  return areas.subarray(0, count);
}

/** Areas and people in each bin, by class; each area is looked at once. */
function countBins(
  known: Uint32Array,
  column: Column,
  population: Column | undefined,
  classes: Uint8Array,
  edges: readonly number[],
  colours: readonly string[],
): HistogramBin[] {
  const bins = edges.length - 1;
  const kinds = colours.length + 1;
  const areas = new Uint32Array(bins * kinds);
  const people = new Float64Array(bins * kinds);
  for (const area of known) {
    const bin = Math.min(bisectRight(edges, column.values[area] ?? Number.NaN) - 1, bins - 1);
    const place = bin * kinds + (classes[area] ?? 0);
    areas[place] = (areas[place] ?? 0) + 1;
    people[place] = (people[place] ?? 0) + peopleIn(population, area);
  }
  return Array.from({ length: bins }, (_, bin) => {
    const [from, to] = [bin * kinds, (bin + 1) * kinds];
    const ownPeople = people.subarray(from, to);
    const parts = Array.from(areas.subarray(from, to), (count, place) => ({
      class: place,
      colour: colours[place - 1] ?? '',
      areas: count,
      people: ownPeople[place] ?? 0,
    })).filter((part) => part.areas > 0);
    return {
      from: edges[bin] ?? Number.NaN,
      to: edges[bin + 1] ?? Number.NaN,
      areas: parts.reduce((sum, part) => sum + part.areas, 0),
      people: ownPeople.reduce((sum, count) => sum + count, 0),
      parts,
    };
  });
}

function peopleIn(population: Column | undefined, area: number): number {
  if (population === undefined || !isKnown(population, area)) return 0;
  return population.values[area] ?? 0;
}
