import { ascendingOrder } from '../../analysis/values/fast/ascending-order.ts';
import { answer } from '../../analysis/rule/judgement.ts';
import { isKnown, stateAt, type Column } from '../../areas/column.ts';
import type { Area, Dataset, Round } from '../../areas/dataset.ts';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Result } from '../store/atlas-state.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { listedIndicators } from './listed-indicators.ts';
import { inAlphabet } from './neighbourhood-list.ts';
import { placesOf, placeTest } from './places.ts';
import { isFiltered, type TableFilter, type TableSort } from '../url/settings.ts';
import { textRanks } from '../../analysis/values/text-ranks.ts';

/** Which areas the table shows, and in which order: indices in area order. */
export interface RowsInput {
  readonly dataset: Dataset;
  readonly round: Round;
  readonly result: Result;
  /** The chosen indicator, to which the class filter belongs. */
  readonly indicator: string;
  readonly filter: TableFilter;
  readonly sort: TableSort;
  /** 1 for the areas that are picked out in the scatter diagram; undefined: all are shown. */
  readonly brushed?: Uint8Array | undefined;
  /** 1 for the areas the map shows, where the filter asks for these; undefined: all. */
  readonly inView?: Uint8Array | undefined;
}

type SortInput = Omit<RowsInput, 'indicator' | 'filter'>;

/** All areas in the order of the sort; of the result it depends on the flags alone, and only where they are sorted by. */
export function sortedAreas(input: SortInput): Uint32Array {
  const values = sortValues(input);
  if (values) return areasByValue(values, input.sort.descending);
  return Uint32Array.from(input.dataset.areas, (_area, index) => index);
}

/** Those of the areas, in their order, that the filter shows. */
export function filteredAreas(input: Omit<RowsInput, 'sort'>, areas: Uint32Array): Uint32Array {
  const { brushed, inView, dataset, filter } = input;
  let rows = areas;
  for (const wanted of [brushed, inView]) {
    if (wanted) rows = rows.filter((area) => wanted[area] === 1);
  }
  const isThere = placeTest(dataset, filter);
  if (isThere) rows = rows.filter(isThere);
  return isFiltered(filter) ? rows.filter(rowFilter(input)) : rows;
}

/** Whether the table has a row of an area: the same as `filteredAreas`, for a few of them. */
export function rowTest(input: Omit<RowsInput, 'sort'>): (area: number) => boolean {
  const { brushed, inView, dataset, filter } = input;
  const isThere = placeTest(dataset, filter) ?? (() => true);
  const passes = rowFilter(input);
  const isWanted = (wanted: Uint8Array | undefined, area: number) => !wanted || wanted[area] === 1;
  return (area) =>
    isWanted(brushed, area) && isWanted(inView, area) && isThere(area) && passes(area);
}

/** Whether the filter looks at classes or flags, so that it must be applied anew when they change. */
export function filterNeedsResult({ show, class: number }: TableFilter): boolean {
  return number !== undefined || !['all', 'missing', 'suppressed'].includes(show);
}

function rowFilter({
  dataset,
  round,
  result,
  indicator,
  filter,
}: Omit<RowsInput, 'sort'>): (index: number) => boolean {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const classes = result.analysis.classifications[indicator]?.classes;
  const shown = showTest(filter, round, result, dataset);
  const found = words.map((word) => areasWithWord(dataset, word));
  return (index) => {
    if (filter.class !== undefined && classes?.[index] !== filter.class) return false;
    if (!shown(index)) return false;
    return found.every((areas) => areas[index] === 1);
  };
}

/** Names and keys of all areas in one text, which is looked through ten times as fast as many. */
interface LowerTexts {
  readonly text: string;
  /** Where the text of each area begins, and where the next one would. */
  readonly starts: Uint32Array;
  readonly municipalities: readonly string[];
}

/** Stands between the texts of two areas. */
const separator = '\0';

const textsOfAreas = new WeakMap<Dataset['areas'], LowerTexts>();

/** 1 for the areas in whose name, key or municipality a typed word stands. */
function areasWithWord(dataset: Dataset, word: string): Uint8Array {
  const { text, starts, municipalities } = lowerTexts(dataset);
  const { municipalityOf } = placesOf(dataset);
  const isInMunicipality = municipalities.map((name) => name.includes(word));
  const found = new Uint8Array(municipalityOf.length);
  for (let place = 0; place < found.length; place += 1) {
    if (isInMunicipality[municipalityOf[place] ?? -1]) found[place] = 1;
  }
  let area = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[area])) {
    while ((starts[area + 1] as number) <= at) area += 1;
    found[area] = 1;
    area += 1;
    if (area >= found.length) break;
  }
  return found;
}

/** What words are looked for in, made once per list of areas. */
function lowerTexts(dataset: Dataset): LowerTexts {
  const kept = textsOfAreas.get(dataset.areas);
  if (kept) return kept;
  const parts = dataset.areas.map(({ name, id }) => `${name} ${id}`);
  const text = `${parts.join(separator)}${separator}`.toLowerCase();
  const starts = new Uint32Array(parts.length + 1);
  for (let area = 0; area < parts.length; area += 1) {
    starts[area + 1] = text.indexOf(separator, starts[area]) + 1;
  }
  const municipalities = placesOf(dataset).municipalities.map((name) => name.toLowerCase());
  const texts = { text, starts, municipalities };
  textsOfAreas.set(dataset.areas, texts);
  return texts;
}

function showTest(
  filter: TableFilter,
  round: Round,
  { judgement }: Result,
  dataset: Dataset,
): (index: number) => boolean {
  const listed = listedIndicators(dataset, judgement.question.rule, undefined);
  switch (filter.show) {
    case 'all':
      return () => true;
    case 'flagged':
      return (index) => judgement.flags[index] === answer.yes;
    case 'undecidable':
      return (index) => judgement.flags[index] === answer.undecidable;
    case 'near-miss':
      return (index) => judgement.nearMisses[index] === 1;
    case 'missing':
    case 'suppressed': {
      const { show } = filter;
      const columns = listed
        .filter(({ id }) => !isPending(round, id))
        .map(({ id }) => columnIn(round, id));
      return (index) =>
        columns.some((column) => (column ? stateAt(column, index) : 'missing') === show);
    }
    default:
      return filter.show satisfies never;
  }
}

/** Place of the Land of every area in the alphabet; areas without one stand before them. Kept, for there are few Länder. */
function landRanks({ areas }: Dataset): Uint32Array {
  const known = ranksOfLands.get(areas);
  if (known) return known;
  const { groupOf, names } = groupsOf(areas, 'land');
  const sorted = names.toSorted((one, other) => (inAlphabet(one) < inAlphabet(other) ? -1 : 1));
  const rankOf = names.map((name) => sorted.indexOf(name) + 1);
  const ranks = Uint32Array.from(groupOf, (group) => rankOf[group] ?? 0);
  ranksOfLands.set(areas, ranks);
  return ranks;
}

const ranksOfLands = new WeakMap<readonly Area[], Uint32Array>();

/** By code of the answer: not marked, then cannot be decided, then marked. */
const flagRanks = [0, 2, 1];

/** What the order of the areas depends on: as long as it is the same object, so is the order. */
export function sortBasis({
  dataset,
  sort,
  round,
  result,
}: SortInput): Uint32Array | Uint8Array | Column | undefined {
  switch (sort.column) {
    case 'name':
      return textRanks(dataset, 'name');
    case 'key':
      return textRanks(dataset, 'id');
    case 'municipality':
      return textRanks(dataset, 'municipality');
    case 'land':
      return landRanks(dataset);
    case 'flag':
      return result.judgement.flags;
    default:
      return sort.column === 'population' ? round.population : columnIn(round, sort.column);
  }
}

/** What stands for each area in the order; NaN: it has nothing to be sorted by. Undefined: the areas stay as they come. */
export function sortValues(input: SortInput): Float64Array | undefined {
  const basis = sortBasis(input);
  if (basis === undefined) return undefined;
  if (basis instanceof Uint32Array) return Float64Array.from(basis);
  if (basis instanceof Uint8Array) return Float64Array.from(basis, (flag) => flagRanks[flag] ?? 0);
  return basis.values.map((value, area) => (isKnown(basis, area) ? value : Number.NaN));
}

/** By value, equal ones in area order; areas without a value stand last, whichever way the values are sorted. */
function areasByValue(values: Float64Array, descending: boolean): Uint32Array {
  const known = ascendingOrder(descending ? values.map((value) => -value) : values);
  const order = new Uint32Array(values.length);
  order.set(known);
  let place = known.length;
  for (let area = 0; place < order.length; area += 1) {
    if (Number.isNaN(values[area])) order[place++] = area;
  }
  return order;
}
