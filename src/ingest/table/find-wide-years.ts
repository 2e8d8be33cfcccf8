import type { ColumnUnderstanding, WideYears } from '../instructions/understanding.ts';

/** A year, or a date with one, at the end of a name or alone: "2019", "EW 31.12.2020", "Anteil (2021)". */
const yearAtEnd = /^(.*?)[\s_–-]*\(?((?:\d{1,2}\.\d{1,2}\.)?((?:19|20)\d\d))\)?$/;

const kindsOfFigures: ReadonlySet<string> = new Set([
  'population',
  'share',
  'count',
  'rent',
  'value',
]);

/**
 * Columns that are one figure in several years: the same name with different years behind it. Undefined where no
 * figure comes in two years at least. Each year becomes a round of the project.
 */
export function findWideYears(columns: readonly ColumnUnderstanding[]): WideYears | undefined {
  const figures = new Map<string, Record<string, string>>();
  for (const { name, kind } of columns) {
    const [, base = '', , year = ''] = yearAtEnd.exec(name) ?? [];
    if (year === '' || !isFigure(kind.value)) continue;
    const ofFigure = figures.get(base) ?? {};
    // Two days of one year are two figures, not two rounds: the first one counts.
    ofFigure[year] ??= name;
    figures.set(base, ofFigure);
  }
  const several = [...figures].filter(([, byYear]) => Object.keys(byYear).length > 1);
  if (several.length === 0) return undefined;
  const years = [...new Set(several.flatMap(([, byYear]) => Object.keys(byYear)))];
  years.sort((one, other) => Number(other) - Number(one));
  const yearless = addYearlessPeople(columns, several, years);
  return {
    years,
    figures: several.map(([name, columnOfYear]) => ({ name, columnOfYear })),
    ...(yearless !== undefined && { yearless }),
    reason: { code: 'names-differ-by-year', text: several[0]?.[0] ?? '', count: years.length },
  };
}

/** A column named by a year alone is taken for figures whatever its cells look like. */
function isFigure(kind: string): boolean {
  return kindsOfFigures.has(kind) || kind === 'year';
}

/** People of two years differ by less than this factor. */
const growth = 1.5;

/**
 * A column of people without a year beside the people of several years is that of the year after them, as far as one can
 * tell: an office adds the years before to its newest table. Adds it to its figure and to the years.
 */
function addYearlessPeople(
  columns: readonly ColumnUnderstanding[],
  figures: readonly (readonly [name: string, columnOfYear: Record<string, string>])[],
  years: string[],
): string | undefined {
  const dated = new Set(figures.flatMap(([, columnOfYear]) => Object.values(columnOfYear)));
  const people = columns.find(
    ({ name, kind, year }) => kind.value === 'population' && year === undefined && !dated.has(name),
  );
  const newest = years[0];
  const sum = people?.range?.sum ?? 0;
  if (!people || newest === undefined || sum <= 0) return undefined;
  const figure = figures.find(([, columnOfYear]) => {
    const before = columns.find(({ name }) => name === columnOfYear[newest])?.range?.sum ?? 0;
    return before * growth > sum && before < sum * growth;
  });
  if (!figure) return undefined;
  const year = String(Number(newest) + 1);
  figure[1][year] = people.name;
  years.unshift(year);
  return year;
}
