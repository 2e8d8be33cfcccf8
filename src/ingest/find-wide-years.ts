import type { ColumnUnderstanding, WideYears } from './understanding.ts';

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
  return {
    years,
    figures: several.map(([name, columnOfYear]) => ({ name, columnOfYear })),
    reason: { code: 'names-differ-by-year', text: several[0]?.[0] ?? '', count: years.length },
  };
}

/** A column named by a year alone is taken for figures whatever its cells look like. */
function isFigure(kind: string): boolean {
  return kindsOfFigures.has(kind) || kind === 'year';
}
