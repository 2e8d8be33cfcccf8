import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import { brushedIn } from '../shown/brush.ts';
import { roundOfResult } from '../shown/chosen.ts';
import { shownIn } from '../shown/shown.ts';
import type { AtlasState } from '../store/atlas-state.ts';
import { defaultSort, isFiltered, type TableFilter, type TableSort } from '../url/settings.ts';
import { filterNeedsResult, rowTest, sortBasis, sortValues } from './table-rows.ts';

/** The neighbourhoods in the order of the table of areas: steps on the map follow it where the table is in sight. */

/** Whether the areas stand as they come, by name: no order that somebody has chosen. */
export function isUsualSort({ column, descending }: TableSort): boolean {
  return column === defaultSort.column && descending === defaultSort.descending;
}

/**
 * What limits the steps: all filters of the table but that to what the map shows, for a step moves the map, and that to marked
 * areas, for they all are.
 */
export function filterOfSteps(filter: TableFilter): TableFilter {
  const show = filter.show === 'flagged' ? 'all' : filter.show;
  return { ...filter, show, inView: undefined };
}

let last: { readonly inputs: readonly unknown[]; readonly list: readonly Cluster[] } | undefined;

/**
 * Those of which the table has a row, in the order of the first row of each; where the areas stand in their usual order, those
 * with most people first.
 */
export function neighbourhoodsInTable(
  state: Readonly<AtlasState>,
  clusters: Clusters,
): readonly Cluster[] {
  const { atlas, result, settings } = state;
  const round = roundOfResult(state);
  if (!atlas || !result || !round) return clusters.list;
  const { dataset } = atlas;
  const { sort } = settings;
  const filter = filterOfSteps(settings.filter);
  const brushed = brushedIn(state);
  const indicator = shownIn(state)?.indicator.id ?? '';
  const input = { dataset, round, result, indicator, filter, brushed };
  const isUsual = isUsualSort(sort);
  const basis = isUsual ? undefined : sortBasis({ ...input, sort });
  const question = JSON.stringify([filter, sort, filter.class !== undefined && indicator]);
  const inputs = [clusters, basis, question, filterNeedsResult(filter) && result, brushed];
  if (last && inputs.every((one, place) => Object.is(one, last?.inputs[place]))) return last.list;
  const isRow = isFiltered(filter) || brushed ? rowTest(input) : undefined;
  const values = isUsual ? undefined : sortValues({ ...input, sort });
  const list = inOrder(clusters.list, isRow, values, sort.descending);
  last = { inputs, list };
  return list;
}

/** The first row of a neighbourhood: NaN where it has nothing to be sorted by. */
interface FirstRow {
  readonly cluster: Cluster;
  readonly area: number;
  readonly value: number;
}

function inOrder(
  all: readonly Cluster[],
  isRow: ((area: number) => boolean) | undefined,
  values: Float64Array | undefined,
  descending: boolean,
): readonly Cluster[] {
  if (!values) return isRow ? all.filter(({ areas }) => areas.some(isRow)) : all;
  const before = firstOf(descending);
  const rows = all.flatMap((cluster): FirstRow[] => {
    const areas = isRow ? cluster.areas.filter(isRow) : cluster.areas;
    const own = areas.map((area) => ({ cluster, area, value: values[area] ?? Number.NaN }));
    const [first, ...others] = own;
    if (!first) return [];
    return [others.reduce((one, other) => (before(other, one) < 0 ? other : one), first)];
  });
  return rows.sort(before).map(({ cluster }) => cluster);
}

/** As the table sorts: equal ones as the areas come, those without a value last whichever way. */
function firstOf(descending: boolean): (one: FirstRow, other: FirstRow) => number {
  return (one, other) => {
    const [a, b] = [one.value, other.value];
    if (Number.isNaN(a) || Number.isNaN(b))
      return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || one.area - other.area;
    return (descending ? b - a : a - b) || one.area - other.area;
  };
}
