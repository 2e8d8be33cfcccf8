import type { LocalTextEntry, IndicatorEntry, TableEntry } from '../file/schema.ts';
import type { DraftedTable } from './draft-tables.ts';
import { mainColumn } from './main-column.ts';

/** Files of one series: tables with the same columns, each of another time. They are rounds of the same indicators. */

/** A time as offices write it: 2015, 201512, 2015-12-31, 31.12.2015. */
interface Time {
  readonly year: string;
  /** Two digits; empty where only the year is known. */
  readonly month: string;
  readonly day: string;
}

const months = String.raw`0[1-9]|1[0-2]`;
const days = String.raw`0[1-9]|[12]\d|3[01]`;
const byYear = new RegExp(
  `(?<!\\d)((?:19|20)\\d\\d)(?:[-_.]?(${months})(?:[-_.]?(${days}))?)?(?!\\d)`,
  'gu',
);
const byDay = new RegExp(`(?<!\\d)(${days})[-_.](${months})[-_.]((?:19|20)\\d\\d)(?!\\d)`, 'gu');

/** The only time that a text names; undefined where it names none or several. */
export function timeIn(text: string): Time | undefined {
  const dates = [...text.matchAll(byDay)].map(([, day = '', month = '', year = '']): Time => ({
    year,
    month,
    day,
  }));
  const others = [...text.replace(byDay, ' ').matchAll(byYear)].map(
    ([, year = '', month = '', day = '']): Time => ({ year, month, day }),
  );
  const all = [...dates, ...others];
  return all.length === 1 ? all[0] : undefined;
}

function withoutTimes(text: string): string {
  return text
    .replace(byDay, '')
    .replace(byYear, '')
    .replace(/[\s_–-]+/gu, ' ')
    .trim();
}

/** The time of all rows of a table: what a column says that is the same everywhere, else the name of the file. */
function timeOf({ columns, file }: DraftedTable): Time | undefined {
  const constant = columns.find(
    ({ kind, samples }) => kind.value === 'year' && samples.length === 1,
  );
  return timeIn(constant?.samples[0] ?? '') ?? timeIn(file);
}

const forms: readonly ((time: Time) => string)[] = [
  ({ year }) => year,
  ({ year, month }) => `${year}-${month}`,
  ({ year, month, day }) => `${year}-${month}-${day}`,
];

interface Series {
  /** Newest first, each with the name of its round. */
  readonly tables: readonly { readonly table: DraftedTable; readonly round: string }[];
}

/** Tables with the same columns but for times in their names, told apart by their time. */
export function findSeries(tables: readonly DraftedTable[]): Series[] {
  const alike = new Map<string, DraftedTable[]>();
  for (const table of tables) {
    if (table.years || table.wideYears) continue;
    const names = JSON.stringify(table.columns.map(({ name }) => withoutTimes(name)).sort());
    const found = alike.get(names);
    if (found) found.push(table);
    else alike.set(names, [table]);
  }
  return [...alike.values()].flatMap((group) => seriesOf(group) ?? []);
}

function seriesOf(group: readonly DraftedTable[]): Series | undefined {
  const timed = group.flatMap((table) => {
    const time = timeOf(table);
    return time ? [{ table, time }] : [];
  });
  if (group.length < 2 || timed.length < group.length) return undefined;
  const form = forms.find(
    (one) => new Set(timed.map(({ time }) => one(time))).size === timed.length,
  );
  if (!form) return undefined;
  const named = timed.map(({ table, time }) => ({ table, round: form(time) }));
  return { tables: named.sort((one, other) => (one.round < other.round ? 1 : -1)) };
}

/** The same tables, with those of a series in the places of the series newest first: they name what they share. */
export function newestOfSeriesFirst(tables: readonly DraftedTable[]): DraftedTable[] {
  const ordered = [...tables];
  for (const series of findSeries(tables)) {
    const own = series.tables.map(({ table }) => table);
    const places = tables.flatMap((table, place) => (own.includes(table) ? [place] : []));
    places.forEach((place, index) => (ordered[place] = own[index] as DraftedTable));
  }
  return ordered;
}

/** The entries of the series with their rounds; what the newest file says of an indicator holds for all of them. */
export function withSeries(
  entries: readonly TableEntry[],
  tables: readonly DraftedTable[],
): TableEntry[] {
  return findSeries(tables).reduce<TableEntry[]>(
    (all, { tables: [newest, ...older] }) => {
      const model = all.find(({ source }) => source === newest?.table.file);
      if (!newest || !model) return all;
      const rounds = new Map([newest, ...older].map(({ table, round }) => [table.file, round]));
      return all.map((entry) => {
        const round = rounds.get(entry.source);
        return round === undefined ? entry : { ...asModel(entry, model), round };
      });
    },
    [...entries],
  );
}

function asModel(entry: TableEntry, model: TableEntry): TableEntry {
  const indicators = (entry.indicators ?? []).map((one) => {
    const same = model.indicators?.find((other) => isSameFigure(one, other));
    return same ? sameMeaning(one, same) : one;
  });
  return { ...entry, indicators };
}

function isSameFigure(one: IndicatorEntry, other: IndicatorEntry): boolean {
  const isFormed = (entry: IndicatorEntry) => entry.numerator !== undefined;
  return (
    isFormed(one) === isFormed(other) &&
    withoutTimes(mainColumn(one)) === withoutTimes(mainColumn(other))
  );
}

/** The columns are those of the file, everything else is that of the newest one. */
function sameMeaning(own: IndicatorEntry, model: IndicatorEntry): IndicatorEntry {
  const { column: _c, numerator: _n, denominator: _d, label, ...meaning } = model;
  const { column, numerator, denominator } = own;
  return {
    ...meaning,
    ...(label !== undefined && { label: labelWithoutTimes(label) }),
    ...(column !== undefined && { column }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}

function labelWithoutTimes(label: LocalTextEntry): LocalTextEntry {
  const plain = (text: string): string => {
    const short = text.replace(byDay, '').replace(byYear, '').trim();
    return short === '' ? text : short;
  };
  if (typeof label === 'string') return plain(label);
  return { de: plain(label.de), ...(label.en !== undefined && { en: plain(label.en) }) };
}
