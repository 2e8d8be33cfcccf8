import type { DraftRole } from '../../areas/draft.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { labelOfColumn } from './draft-labels.ts';
import { roleOfName } from './role-terms.ts';
import type { IndicatorEntry } from '../file/schema.ts';

/** Which columns of a table are drafted as indicators, and in which role; by words in their names. */

const kindsOfFigures: ReadonlySet<string> = new Set(['share', 'rent', 'value']);

function roleByWords({ name, kind }: Pick<ColumnUnderstanding, 'name' | 'kind'>): DraftRole {
  if (kind.value === 'rent') return 'rent';
  const isFigure = kind.value === 'share' || kind.value === 'value';
  const { role } = roleOfName(name);
  return isFigure || role === 'rent' ? role : 'other';
}

/** A column, and the name of its figure where that is not the name of the column. */
type DraftedColumn = ColumnUnderstanding & { readonly label?: string };

/** Indicators of a table; of several shares of migrants the one by background has the role before foreigners. */
export function draftIndicators(
  columns: readonly DraftedColumn[],
  taken: Set<string>,
): IndicatorEntry[] {
  const figures = columns.filter(
    ({ kind, cells }) => kindsOfFigures.has(kind.value) && cells.value + cells.zero > 0,
  );
  const shares = figures.filter((column) => roleByWords(column) === 'migrant-share');
  const share = shares.find(({ name }) => !roleOfName(name).isForeigners) ?? shares[0];
  return figures.map((column) => {
    const role = roleByWords(column);
    const isSecond = role === 'migrant-share' && column !== share;
    const { name, label = name } = column;
    return indicatorEntry(name, isSecond ? 'other' : role, unitOf(column), taken, label);
  });
}

/** A new entry with an id of its own. */
export function indicatorEntry(
  column: string,
  role: DraftRole,
  unit: string,
  taken: Set<string>,
  label = column,
): IndicatorEntry {
  const text = labelOfColumn(label);
  const id = freeId(text, taken);
  taken.add(id);
  return {
    id,
    column,
    label: text,
    ...roleKeys(role),
    unit,
  };
}

/** The keys of the project file that state a role. */
export function roleKeys(role: DraftRole): Pick<IndicatorEntry, 'role' | 'highMeans'> {
  switch (role) {
    case 'base-weak':
      return { role: 'economic-base', highMeans: 'weak' };
    case 'base-strong':
      return { role: 'economic-base', highMeans: 'strong' };
    case 'migrant-share':
    case 'rent':
    case 'other':
      return { role };
    default:
      return role satisfies never;
  }
}

export function roleOf({ role, highMeans }: Pick<IndicatorEntry, 'role' | 'highMeans'>): DraftRole {
  if (role === 'economic-base') return highMeans === 'strong' ? 'base-strong' : 'base-weak';
  return role ?? 'other';
}

/** A share by what it counts: "Personen mit Migrationsbiografie: 12,4". */
const sharesByWord: ReadonlySet<DraftRole> = new Set(['migrant-share', 'base-weak']);
/** "Arbeitslose je 1000" are no percents. */
const isRatio = /\bje\b|\bpro\b|\bper\b|index/i;

export function unitOf(
  column: Pick<ColumnUnderstanding, 'unit' | 'name' | 'kind' | 'values'>,
): string {
  if (column.unit.value !== '') return column.unit.value;
  const role = roleByWords(column);
  if (role === 'rent') return 'EUR/m²';
  const isShare = sharesByWord.has(role) && (column.values?.most ?? Infinity) <= 100;
  return isShare && !isRatio.test(column.name) ? 'percent' : '';
}

const letters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function freeId(column: string, taken: ReadonlySet<string>): string {
  const plain = column
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'indicator' : plain;
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return id;
}
