import type { Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { answer, type Judgement } from '../rule/judgement.ts';
import { neighboursOf, type Adjacency } from './area-pairs.ts';
import { hasPeople, peoplePerArea, PeopleSum } from '../values/people.ts';
import { findRound } from '../values/rounds.ts';

/** A priority neighbourhood: flagged areas that share boundary lines, of one municipality where the project wants it. */
export interface Cluster {
  /**
   * What it is called in addresses and files: the lowest key of its areas. It names no other, whatever the order of the
   * rows. Source: docs/method.md#keys-of-neighbourhoods.
   */
  readonly key: string;
  /** The municipalities (districts, counties) it lies in, the one with most of its people first; none where none is named. */
  readonly municipalities: readonly string[];
  /** Places of its areas, ascending. */
  readonly areas: readonly number[];
  /** People, as far as known; undefined where they are known of no area. */
  readonly population: number | undefined;
  /** Proposal for a name: what the names of its areas begin with, or the name of the area with most people. */
  readonly name: string;
  /** Areas that the name does not name. */
  readonly others: number;
}

export interface Clusters {
  /** With most people first. */
  readonly list: readonly Cluster[];
  /** Place in `list` per area; -1 where the area is in none. */
  readonly clusterOf: Int32Array;
  /** Nothing is known of any area touching another: each stands alone in the list, and none may be counted as a neighbourhood. */
  readonly touchUnknown?: true;
}

/**
 * Clusters of flagged areas: connected by shared lines (not points), inside a municipality unless the data set lets them
 * cross; over all areas where no municipality is named. Only flags decide, so the scale of the map never matters. Source: docs/method.md#priority-neighbourhoods.
 */
export function findClusters(dataset: Dataset, judgement: Judgement, rook: Adjacency): Clusters {
  const { flags } = judgement;
  const root = new Int32Array(flags.length).fill(-1);
  const rootOf = (area: number): number => {
    let top = area;
    while (root[top] !== top) top = root[top] = root[root[top] as number] as number;
    return top;
  };
  const flagged: number[] = [];
  flags.forEach((flag, area) => {
    if (flag !== answer.yes) return;
    flagged.push(area);
    root[area] = area;
  });
  for (const area of flagged) {
    for (const other of neighboursOf(rook, area)) {
      if (other > area || flags[other] !== answer.yes) continue;
      if (!liesTogether(dataset, area, other)) continue;
      const [one, two] = [rootOf(area), rootOf(other)];
      if (one !== two) root[Math.max(one, two)] = Math.min(one, two);
    }
  }
  const members = new Map<number, number[]>();
  for (const area of flagged) {
    const top = rootOf(area);
    const list = members.get(top);
    if (list) list.push(area);
    else members.set(top, [area]);
  }
  const { population } = findRound(dataset, judgement.question.round);
  const known = hasPeople(population) ? population : undefined;
  const people = peoplePerArea(population, flags.length);
  const list = [...members.values()]
    .map((areas) => clusterOf(dataset, areas, known, people))
    .sort(
      (one, other) =>
        (other.population ?? 0) - (one.population ?? 0) || (one.key < other.key ? -1 : 1),
    );
  const placeOf = new Int32Array(flags.length).fill(-1);
  list.forEach(({ areas }, place) => {
    for (const area of areas) placeOf[area] = place;
  });
  return { list, clusterOf: placeOf, ...(isTouchUnknown(dataset, rook) && { touchUnknown: true }) };
}

/** Whether it is known of no area which others it touches. */
export function isTouchUnknown({ areas }: Pick<Dataset, 'areas'>, { targets }: Adjacency): boolean {
  return targets.length === 0 && areas.length > 1;
}

/** Whether two neighbouring areas may be of one neighbourhood: they are of one municipality, or the data set lets it cross. */
export function liesTogether(dataset: Dataset, one: number, other: number): boolean {
  if (dataset.neighbourhoodsWithin === 'none') return true;
  return dataset.areas[one]?.municipality === dataset.areas[other]?.municipality;
}

function clusterOf(
  dataset: Dataset,
  areas: readonly number[],
  known: Column | undefined,
  people: Float64Array,
): Cluster {
  const sum = new PeopleSum(known);
  for (const area of areas) sum.add(area);
  const ids = areas.map((area) => String(dataset.areas[area]?.id ?? ''));
  return {
    key: ids.reduce((lowest, id) => (id < lowest ? id : lowest)),
    municipalities: municipalitiesOf(dataset, areas, people),
    areas,
    population: sum.people,
    ...nameOf(dataset, areas, people),
  };
}

/** Equal numbers of people leave the order of the areas. */
function municipalitiesOf(
  dataset: Dataset,
  areas: readonly number[],
  people: Float64Array,
): readonly string[] {
  const peopleOf = new Map<string, number>();
  for (const area of areas) {
    const name = dataset.areas[area]?.municipality;
    if (name !== undefined) peopleOf.set(name, (peopleOf.get(name) ?? 0) + (people[area] ?? 0));
  }
  return [...peopleOf].sort(([, one], [, other]) => other - one).map(([name]) => name);
}

/** Fewer letters in common are an accident. */
const leastCommon = 4;

function nameOf(
  dataset: Dataset,
  areas: readonly number[],
  people: Float64Array,
): Pick<Cluster, 'name' | 'others'> {
  const names = areas.map((area) => dataset.areas[area]?.name ?? '');
  const common = commonStart(names);
  if (areas.length > 1 && common.length >= leastCommon) return { name: common, others: 0 };
  const largest = areas.reduce((one, other) =>
    (people[other] ?? 0) > (people[one] ?? 0) ? other : one,
  );
  return { name: dataset.areas[largest]?.name ?? '', others: areas.length - 1 };
}

/** Whole words with which all names begin. */
function commonStart(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const words = first.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    if (others.every((name) => name === start || name.startsWith(`${start} `))) return start;
  }
  return '';
}
