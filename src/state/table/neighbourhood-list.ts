import type { NeighbourhoodChange } from '../../analysis/neighbourhoods/neighbourhood-list.ts';
import type { Steadiness } from '../../analysis/neighbourhoods/steadiness.ts';
import type { Cluster } from '../../analysis/space/clusters.ts';
import { folded } from './searchable.ts';

/** The list of the neighbourhoods: which of them stand in it, and in which order. Steps on the map follow the same list. */

/** A neighbourhood with what is known of it; of a list that has not come, only the neighbourhood. */
export interface ListedNeighbourhood {
  readonly cluster: Cluster;
  readonly lands?: readonly string[];
  readonly means?: readonly (number | undefined)[];
  readonly steadiness?: Steadiness;
  readonly change?: NeighbourhoodChange;
}

/** How steady: any, those with a steady area, those without one. */
export const steadyChoices = ['any', 'some', 'none'] as const;

export interface NeighbourhoodFilter {
  /** Part of a municipality, a name or a key. */
  readonly text: string;
  /** Least number of areas. */
  readonly least: number;
  readonly steady: (typeof steadyChoices)[number];
  /** Only those that are wholly new against the other round. */
  readonly isNew: boolean;
}

export interface NeighbourhoodOrder {
  /** `name`, `key`, `land`, `municipality`, `areas`, `people`, `steadiness`, `change`, or `mean` with the place of an indicator. */
  readonly column: string;
  readonly descending: boolean;
}

/** Under which names a link keeps them (`Settings.options`). */
export const listOptions = {
  text: 'where',
  least: 'least',
  steady: 'steady',
  isNew: 'new',
  order: 'order.clusters',
} as const;

type Options = Readonly<Record<string, string>>;

/** What a link does not state, or states as nothing that there is, limits nothing. */
export function listFilter(options: Options): NeighbourhoodFilter {
  const least = Number(options[listOptions.least]);
  return {
    text: options[listOptions.text] ?? '',
    least: Number.isInteger(least) && least > 1 ? least : 1,
    steady: steadyChoices.find((one) => one === options[listOptions.steady]) ?? 'any',
    isNew: options[listOptions.isNew] === 'yes',
  };
}

export function isListFiltered({ text, least, steady, isNew }: NeighbourhoodFilter): boolean {
  return text.trim() !== '' || least > 1 || steady !== 'any' || isNew;
}

/** As they come, most people first, where the link names no order. */
export const peopleFirst: NeighbourhoodOrder = { column: 'people', descending: true };

export function listOrder(options: Options): NeighbourhoodOrder {
  const [, minus = '', column] = /^(-?)([a-z]+\d*)$/.exec(options[listOptions.order] ?? '') ?? [];
  return column === undefined ? peopleFirst : { column, descending: minus !== '' };
}

/** Whether order or filter go by what is known of the neighbourhoods beyond themselves: means, steadiness, change, Land. */
export function needsDetails(options: Options): boolean {
  const { steady, isNew } = listFilter(options);
  return steady !== 'any' || isNew || !ownColumns.has(listOrder(options).column);
}

const ownColumns: ReadonlySet<string> = new Set(['name', 'key', 'municipality', 'areas', 'people']);

/** Names of the options that state what there is not, so that they limit and order nothing. */
export function unreadListOptions(options: Options): readonly string[] {
  const { least, steady, isNew, order } = listOptions;
  const tests: readonly [string, (value: string) => boolean][] = [
    [least, (value) => /^[1-9]\d*$/.test(value)],
    [steady, (value) => steadyChoices.some((one) => one === value)],
    [isNew, (value) => value === 'yes'],
    [order, (value) => orderPattern.test(value)],
  ];
  return tests.flatMap(([name, isRead]) => {
    const value = options[name];
    return value === undefined || isRead(value) ? [] : [name];
  });
}

const orderPattern = /^-?(name|key|land|municipality|areas|people|steadiness|change|mean\d+)$/;

export function orderText({ column, descending }: NeighbourhoodOrder): string {
  return `${descending ? '-' : ''}${column}`;
}

/**
 * Those of the list that pass, in order; what is not known stands last whatever the order, equal ones stay as they came. What
 * a filter asks for and is not known passes.
 */
export function listNeighbourhoods(
  all: readonly ListedNeighbourhood[],
  filter: NeighbourhoodFilter,
  order: NeighbourhoodOrder,
): readonly ListedNeighbourhood[] {
  return inOrder(isListFiltered(filter) ? all.filter(passes(filter)) : all, order);
}

function passes({ text, least, steady, isNew }: NeighbourhoodFilter) {
  const wanted = folded(text).trim();
  return ({ cluster, steadiness, change }: ListedNeighbourhood): boolean => {
    if (cluster.areas.length < least) return false;
    if (isNew && change && !change.isNew) return false;
    if (steadiness && steady !== 'any' && (steady === 'some') !== steadiness.steady > 0)
      return false;
    if (wanted === '') return true;
    const { key, name, municipalities } = cluster;
    return [key, name, ...municipalities].some((one) => folded(one).includes(wanted));
  };
}

/** The value by which a column sorts; undefined: not known, or no such column. */
export function valueOf(
  { cluster, lands, means, steadiness, change }: ListedNeighbourhood,
  column: string,
): string | number | undefined {
  switch (column) {
    case 'name':
      return cluster.name;
    case 'key':
      return cluster.key;
    case 'land':
      return lands?.join(', ') || undefined;
    case 'municipality':
      return cluster.municipalities.join(', ') || undefined;
    case 'areas':
      return cluster.areas.length;
    case 'people':
      return cluster.population;
    case 'steadiness':
      return steadiness?.share;
    case 'change':
      return change && changeValue(change);
    default:
      return means?.[Number(/^mean(\d+)$/.exec(column)?.[1] ?? -1)];
  }
}

/** Areas that came less those that went; what is wholly new stands above everything else. */
function changeValue({ isNew, came, went }: NeighbourhoodChange): number {
  return isNew ? mostAreas + came : came - went;
}

/** No neighbourhood has more. */
const mostAreas = 1e9;

/**
 * A text as it is put in order: ä beside a, ß as ss, capitals as small letters, and numbers by their size (DIN 5007-1). Plain
 * comparison of these is many times as fast as a collator, which matters where a whole country is sorted.
 */
export function inAlphabet(text: string): string {
  const small = text.toLowerCase();
  const plain = /[^\0-\x7f]/.test(small)
    ? small
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .replaceAll('ß', 'ss')
    : small;
  return /\d/.test(plain) ? plain.replace(/\d+/g, (digits) => digits.padStart(most, '0')) : plain;
}

/** Digits of the longest number that is put in order by its size; keys of areas have twelve. */
const most = 16;

function inOrder(
  passing: readonly ListedNeighbourhood[],
  { column, descending }: NeighbourhoodOrder,
): readonly ListedNeighbourhood[] {
  /** Municipalities and Länder come again and again. */
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? inAlphabet(text);
    keys.set(text, key);
    return key;
  };
  const keyed = passing.map((one) => {
    const value = valueOf(one, column);
    return { one, key: typeof value === 'string' ? keyOf(value) : value };
  });
  const direction = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === b) return 0;
    if (a === undefined || b === undefined) return a === undefined ? 1 : -1;
    return direction * (a < b ? -1 : 1);
  });
  return keyed.map(({ one }) => one);
}
