import type { DraftRole } from '../../areas/draft.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { indicatorEntry, roleKeys } from './draft-indicators.ts';
import { roleOfName } from './role-terms.ts';
import type { IndicatorEntry, LocalTextEntry, TableEntry } from '../file/schema.ts';
import { countedThing, wholeOf } from './whole-terms.ts';

/** Shares drafted of columns that count: offices deliver counts, the rule of the study asks for shares. */

export type Denominator = NonNullable<IndicatorEntry['denominator']>;

/** What is known beside a table: whether another one tells the people. */
export interface PeopleKnown {
  /** The column of people in the table itself. */
  readonly population: string | undefined;
  readonly isElsewhere: boolean;
}

type Counting = Pick<ColumnUnderstanding, 'name' | 'kind' | 'range' | 'cells' | 'values'> & {
  readonly label?: string;
};

/** Columns that are looked at as wholes, from the left: each count is compared with each of them. */
const mostWholes = 500;

/** Values up to here could be percent as well. */
const mostPercent = 100;
/** Counts of people are rarely less than this part of the people; percent written as numbers are. */
const fewOfAll = 0.02;

/** The people of an area as a denominator; undefined where no table tells them. */
function peopleAsDenominator({ population, isElsewhere }: PeopleKnown): Denominator | undefined {
  return population ?? (isElsewhere ? { population: true } : undefined);
}

/** Whether the cells of a column are numbers of something, as far as anything tells. */
export function isCount({ kind, cells, range }: Counting): boolean {
  if (cells.value + cells.zero === 0) return false;
  const { value, reason } = kind;
  const repeats = value === 'other' && reason.code === 'cells-repeat' && range !== undefined;
  return value === 'count' || value === 'population' || repeats;
}

/** The columns of a table of which another one could be a part, all people first. */
export function possibleWholes(
  columns: readonly Counting[],
  name: string,
  people: PeopleKnown,
): Denominator[] {
  const all = peopleAsDenominator(people);
  const possible: Denominator[] = all === undefined ? [] : [all];
  for (const one of columns) {
    if (possible.length >= mostWholes) break;
    if (one.kind.value === 'other' || one.name === name || one.name === all) continue;
    if (isCount(one)) possible.push(one.name);
  }
  return possible;
}

/** The whole that the names speak for, as long as its sum is not smaller. */
export function proposedWhole(
  column: Counting,
  columns: readonly Counting[],
  people: PeopleKnown,
): Denominator | undefined {
  const possible = possibleWholes(columns, column.name, people);
  const isLarger = (name: string) =>
    sumOf(columns.find((one) => one.name === name)) >= (column.range?.sum ?? 0);
  const names = possible.filter((one) => typeof one === 'string').filter(isLarger);
  const whole = wholeOf(column.name, names);
  if (whole !== 'people') return whole?.column;
  const all = peopleAsDenominator(people);
  return typeof all !== 'string' || isLarger(all) ? all : undefined;
}

/** People in thousands are asked about (`people-thousand`), and until then nobody knows how many they are. */
function sumOf(whole: Counting | undefined): number {
  const { name = '', values, range } = whole ?? {};
  const isWhole = values === undefined || values.whole === values.known;
  return !isWhole || /1[.\s]?000|tsd|tausend|thousand/i.test(name)
    ? Infinity
    : (range?.sum ?? Infinity);
}

/** Whether the names speak for a whole, however large it is: more than the whole cannot be asked about. */
function isNamedWhole(
  { name }: Counting,
  columns: readonly Counting[],
  people: PeopleKnown,
): boolean {
  const possible = possibleWholes(columns, name, people);
  const whole = wholeOf(
    name,
    possible.filter((one) => typeof one === 'string'),
  );
  return whole === 'people' ? peopleAsDenominator(people) !== undefined : whole !== undefined;
}

/** Whole numbers up to 100 that are next to nothing beside the people: as likely percent as counts. */
export function couldBePercent(
  { range }: Counting,
  whole: Denominator | undefined,
  columns: readonly Counting[],
): boolean {
  if (!range || range.greatest > mostPercent) return false;
  const sum = columns.find(({ name }) => name === whole)?.range?.sum;
  return sum === undefined || range.sum < fewOfAll * sum;
}

/** What a share is called that is formed of a column. */
export function shareLabel(name: string): LocalTextEntry {
  const words = (language: 'de' | 'en') => textsOf(language).import.shareOf(thingOf(name));
  return { de: words('de'), en: words('en') };
}

function thingOf(name: string): string {
  const last = name.split(' – ').at(-1) ?? name;
  const text = countedThing(last) === '' ? name : last;
  return text
    .replaceAll('_', ' ')
    .replace(/^(?:Anzahl|Zahl)(?: der)? /, '')
    .trim();
}

/** An entry whose share is formed of two columns. */
export function shareEntry(
  { name, label = name }: Pick<Counting, 'name' | 'label'>,
  denominator: Denominator,
  role: DraftRole,
  taken: Set<string>,
): IndicatorEntry {
  const { column: _c, unit: _u, ...entry } = indicatorEntry(name, role, 'percent', taken, label);
  return { ...entry, numerator: name, denominator, label: shareLabel(label), unit: 'percent' };
}

/**
 * Shares of every column that counts and whose whole the names tell. A role goes to a share that is formed only where no
 * column of the table is one; what counts for the rule but has no whole stays a count, and will be asked.
 */
export function draftShares(
  columns: readonly Counting[],
  drafted: readonly IndicatorEntry[],
  people: PeopleKnown,
  taken: Set<string>,
): NonNullable<TableEntry['indicators']> {
  const rolesTaken = new Set(drafted.map(({ role }) => role));
  const counting = columns.filter(
    (column) => isCount(column) && column.kind.value !== 'population',
  );
  const migrants = counting.filter(({ name }) => roleOfName(name).role === 'migrant-share');
  const widest = migrants.find(({ name }) => roleOfName(name).isForeigners !== true) ?? migrants[0];
  return counting.flatMap((column) => {
    const named = roleOfName(column.name).role;
    const isSecond = named === 'migrant-share' && column !== widest;
    const role = isSecond || named === 'rent' ? 'other' : named;
    if (role !== 'other' && rolesTaken.has(roleKeys(role).role)) return [];
    const whole = proposedWhole(column, columns, people);
    const isDoubtful = couldBePercent(column, whole, columns);
    if (whole !== undefined && !isDoubtful) {
      const isOfPart = typeof whole === 'string' && roleOfName(whole).role !== 'other';
      return [shareEntry(column, whole, isOfPart ? 'other' : role, taken)];
    }
    const isBeyond = whole === undefined && isNamedWhole(column, columns, people);
    if (role === 'other' || isBeyond) return [];
    return [indicatorEntry(column.name, role, 'count', taken, column.label)];
  });
}
