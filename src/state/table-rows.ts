import { answer } from '../analysis/judgement.ts';
import { isKnown, type Column } from '../areas/column.ts';
import type { Dataset, Round } from '../areas/dataset.ts';
import type { Result } from './atlas-state.ts';
import { columnIn, isPending } from '../analysis/rounds.ts';
import { listedIndicators } from './listed-indicators.ts';
import { isFiltered, type TableFilter, type TableSort } from './settings.ts';
import { textRanks } from './text-ranks.ts';

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
}

export function tableRows(input: RowsInput): Uint32Array {
  return filteredAreas(input, sortedAreas(input));
}

/** All areas in the order of the sort; of the result it depends on the flags alone, and only where they are sorted by. */
export function sortedAreas(input: Omit<RowsInput, 'indicator' | 'filter'>): Uint32Array {
  return Uint32Array.from(input.dataset.areas, (_area, index) => index).sort(comparison(input));
}

/** Those of the areas, in their order, that the filter shows. */
export function filteredAreas(input: Omit<RowsInput, 'sort'>, areas: Uint32Array): Uint32Array {
  const picked = input.brushed ? areas.filter((area) => input.brushed?.[area] === 1) : areas;
  return isFiltered(input.filter) ? picked.filter(rowFilter(input)) : picked;
}

/** Whether the filter looks at classes or flags, so that it must be applied anew when they change. */
export function filterNeedsResult({ show, class: number }: TableFilter): boolean {
  return number !== undefined || (show !== 'all' && show !== 'missing');
}

function rowFilter({
  dataset,
  round,
  result,
  indicator,
  filter,
}: Omit<RowsInput, 'sort'>): (index: number) => boolean {
  const words = filter.text
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .filter((word) => word !== '');
  const classes = result.analysis.classifications[indicator]?.classes;
  const shown = showTest(filter, round, result, dataset);
  const texts = words.length > 0 ? searchTexts(dataset) : [];
  return (index) => {
    if (filter.class !== undefined && classes?.[index] !== filter.class) return false;
    if (!shown(index)) return false;
    const text = texts[index] ?? '';
    return words.every((word) => text.includes(word));
  };
}

const textsOfDatasets = new WeakMap<Dataset['areas'], readonly string[]>();

/** What a typed word is looked for in, made once per data set. */
function searchTexts(dataset: Dataset): readonly string[] {
  let texts = textsOfDatasets.get(dataset.areas);
  if (!texts) {
    texts = dataset.areas.map(({ name, id, municipality }) =>
      `${name} ${id} ${municipality ?? ''}`.toLocaleLowerCase('de'),
    );
    textsOfDatasets.set(dataset.areas, texts);
  }
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
      return (index) =>
        listed.some(({ id }) => {
          const column = columnIn(round, id);
          return column ? !isKnown(column, index) : !isPending(round, id);
        });
    default:
      return filter.show satisfies never;
  }
}

type Comparison = (one: number, other: number) => number;

/** Areas without a known value stand last, whichever way the values are sorted. */
function comparison(input: Omit<RowsInput, 'indicator' | 'filter'>): Comparison {
  const { dataset, sort, result } = input;
  const sign = sort.descending ? -1 : 1;
  const byPlace: Comparison = (one, other) => one - other;
  switch (sort.column) {
    case 'name':
      return rankComparison(sign, textRanks(dataset, 'name'));
    case 'key':
      return rankComparison(sign, textRanks(dataset, 'id'));
    case 'municipality':
      return rankComparison(sign, textRanks(dataset, 'municipality'));
    case 'flag': {
      const { flags } = result.judgement;
      const rank = [0, 2, 1];
      return (one, other) =>
        sign * ((rank[flags[one] ?? 0] ?? 0) - (rank[flags[other] ?? 0] ?? 0)) ||
        byPlace(one, other);
    }
    default: {
      const column =
        sort.column === 'population' ? input.round.population : columnIn(input.round, sort.column);
      return column ? columnComparison(sign, column) : byPlace;
    }
  }
}

function rankComparison(sign: number, ranks: Uint32Array): Comparison {
  return (one, other) => sign * ((ranks[one] ?? 0) - (ranks[other] ?? 0)) || one - other;
}

function columnComparison(sign: number, column: Column): Comparison {
  return (one, other) => {
    const knownOne = isKnown(column, one);
    const knownOther = isKnown(column, other);
    if (knownOne !== knownOther) return knownOne ? -1 : 1;
    if (!knownOne) return one - other;
    return (
      sign * ((column.values[one] as number) - (column.values[other] as number)) || one - other
    );
  };
}
