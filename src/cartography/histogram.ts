/** How areas and people spread over the values of an indicator, in bins of equal width and round bounds. */
import { bisectRight, extent, max, nice, ticks } from 'd3-array';
import type { Classification } from '../analysis/classification.ts';
import { isKnown, type Column } from '../areas/column.ts';

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
  const edges = roundEdges(
    areas.map((area) => column.values[area] ?? Number.NaN),
    bins,
  );
  const groups: number[][] = edges.slice(1).map(() => []);
  for (const area of areas) {
    const place = bisectRight(edges, column.values[area] ?? Number.NaN) - 1;
    groups[Math.min(place, groups.length - 1)]?.push(area);
  }
  const counted = groups.map((group, index) => ({
    from: edges[index] ?? Number.NaN,
    to: edges[index + 1] ?? Number.NaN,
    ...countByClass(group, population, classification.classes, colours),
  }));
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
function roundEdges(values: readonly number[], bins: number): number[] {
  const [lowest = Number.NaN, highest = Number.NaN] = extent(values);
  const spread = highest - lowest;
  if (spread < smallestSpread || spread === Infinity) return [lowest, highest];
  const [from, to] = nice(lowest, highest, bins);
  // At the limits of precision a rounded bound may fall on the wrong side of a value.
  const [first, last] = [Math.min(from, lowest), Math.max(to, highest)];
  const inner = ticks(from, to, bins).filter((edge) => edge > first && edge < last);
  return [first, ...inner, last];
}

function knownAreas(column: Column): number[] {
  const areas: number[] = [];
  for (let area = 0; area < column.states.length; area += 1) {
    if (isKnown(column, area)) areas.push(area);
  }
  return areas;
}

function countByClass(
  group: readonly number[],
  population: Column | undefined,
  classes: Uint8Array,
  colours: readonly string[],
): Pick<HistogramBin, 'areas' | 'people' | 'parts'> {
  const areas = new Uint32Array(colours.length + 1);
  const people = new Float64Array(colours.length + 1);
  for (const area of group) {
    const place = classes[area] ?? 0;
    areas[place] = (areas[place] ?? 0) + 1;
    people[place] = (people[place] ?? 0) + peopleIn(population, area);
  }
  const parts = Array.from(areas, (count, place) => ({
    class: place,
    colour: colours[place - 1] ?? '',
    areas: count,
    people: people[place] ?? 0,
  })).filter((part) => part.areas > 0);
  return { areas: group.length, people: people.reduce((sum, count) => sum + count, 0), parts };
}

function peopleIn(population: Column | undefined, area: number): number {
  if (population === undefined || !isKnown(population, area)) return 0;
  return population.values[area] ?? 0;
}
