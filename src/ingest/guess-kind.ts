import type { Reason } from '../areas/reason.ts';
import type { CellCounts, ColumnKind, Guess } from './understanding.ts';

/** What is known of a column before its kind is guessed. */
export interface ColumnFacts {
  readonly name: string;
  readonly cells: CellCounts;
  /** Values of the cells that are numbers. */
  readonly values: readonly number[];
  /** Different cells that are not empty. */
  readonly different: number;
  readonly rows: number;
}

/** Words in names of columns and what they stand for; the first that fits counts. */
const kindByWord: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(?:jahr|year|zeit|stichtag|datum|date|berichtsjahr|zeitraum)$/i, 'year'],
  [/anteil|quote(?![a-zäöü])|%|prozent|(?:^|[\s_])(?:share|rate)(?:[\s_]|$)/i, 'share'],
  [/miete|(?:^|[\s_])rent(?:[\s_]|$)/i, 'rent'],
  [/^(?:merkmal|indikator|kennzahl|variable|indicator|ausprägung|auspraegung)/i, 'indicator-name'],
  [
    /^(?:ew|einwohner(?:zahl|innen.*)?|bev(?:ö|oe)lkerung(?:sstand)?|population|residents|insgesamt|gesamt|personen)(?=$|[\s_(\d])(?!.*\bmit\b)/i,
    'population',
  ],
  [
    /name|bezeichnung|^(?:stadtteil|stadtgebiet|ortsteil|quartier|gemeinde|bezirk|kreis|land)$/i,
    'name',
  ],
];

const unitByWord: readonly (readonly [RegExp, string])[] = [
  [/%|prozent|percent/i, 'percent'],
  [/€\s?\/\s?m²|eur\s?\/\s?(?:m²|m2|qm)|miete|(?:^|[\s_])rent(?:[\s_]|$)/i, 'EUR/m²'],
  [/anzahl|\bcount\b/i, 'count'],
];

const kindsOfNumbers: ReadonlySet<ColumnKind> = new Set(['share', 'rent', 'population']);

/** Least part of the cells with content that must be numbers or signs. */
const leastReadable = 0.8;
/** The same where the name of the column says that they are. */
const leastWhereNamed = 0.5;
/** A column that names figures has each of its texts many times. */
const leastRepeats = 2;
const mostNames = 200;
/** Whole numbers that are codes of classes or districts: few different ones, each many times. */
const mostCodes = 30;
const codeRepeats = 5;

/** What a column that is no key stands for: by its name where the cells agree, and by its cells. */
export function guessKind(facts: ColumnFacts): Guess<ColumnKind> {
  const { name, cells, values } = facts;
  const filled = facts.rows - cells.missing;
  if (filled === 0) return guess('other', 'certain', { code: 'cells-are-empty' });
  const readable = values.length === 0 ? 0 : (filled - cells.unreadable) / filled;
  const [word, kind] = kindByWord.find(([pattern]) => pattern.test(name)) ?? [];
  const said = kind !== undefined && fits(kind, facts, readable);
  if (said)
    return guess(kind, 'likely', { code: 'name-says', text: word?.exec(name)?.[0] ?? name });
  return readable >= leastReadable ? guessOfNumbers(facts) : guessOfTexts(facts);
}

/** A name counts only where the cells can be what it says. */
function fits(
  kind: ColumnKind,
  { values, different, rows }: ColumnFacts,
  readable: number,
): boolean {
  if (kindsOfNumbers.has(kind)) {
    if (readable < leastWhereNamed) return false;
    return kind !== 'share' || values.every((value) => value >= 0 && value <= 100);
  }
  if (kind === 'indicator-name')
    return readable < leastReadable && different * leastRepeats <= rows;
  return kind === 'year' || readable < leastReadable;
}

function guessOfNumbers({ values, different, rows }: ColumnFacts): Guess<ColumnKind> {
  const areWhole = values.every((value) => Number.isInteger(value) && value >= 0);
  if (areWhole && values.every((value) => value >= 1900 && value <= 2100)) {
    return guess('year', 'likely', { code: 'cells-are-years' });
  }
  if (areWhole && different <= mostCodes && different * codeRepeats <= rows) {
    return guess('other', 'open', { code: 'cells-repeat', count: different, of: rows });
  }
  return areWhole
    ? guess('count', 'open', { code: 'cells-are-whole-numbers' })
    : guess('value', 'open', { code: 'cells-are-numbers' });
}

function guessOfTexts({ different, rows }: ColumnFacts): Guess<ColumnKind> {
  if (different > 1 && different <= mostNames && different * leastRepeats <= rows) {
    return guess('other', 'open', { code: 'cells-repeat', count: different, of: rows });
  }
  return guess('name', 'open', { code: 'cells-are-texts' });
}

/** `percent`, `EUR/m²` or `count` where name or kind say so; else empty. */
export function guessUnit(name: string, kind: ColumnKind): Guess<string> {
  const [word, unit] = unitByWord.find(([pattern]) => pattern.test(name)) ?? [];
  if (kind === 'share') return guess('percent', 'likely', { code: 'cells-are-shares' });
  if (kind === 'population' || kind === 'count') {
    return guess('count', 'likely', { code: 'cells-are-whole-numbers' });
  }
  const isFigure = kind === 'rent' || kind === 'value';
  if (!isFigure || unit === undefined) return guess('', 'open', { code: 'nothing-decides' });
  return guess(unit, 'likely', { code: 'name-says', text: word?.exec(name)?.[0] ?? name });
}

function guess<Value>(
  value: Value,
  certainty: Guess<Value>['certainty'],
  reason: Reason,
): Guess<Value> {
  return { value, certainty, reason };
}
