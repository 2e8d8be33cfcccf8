import type { Reason } from '../../areas/reason.ts';
import { partsOfName, plainName } from '../cells/column-words.ts';
import { namesMoney, namesPeople, namesRent, saysPerThousand } from '../cells/kind-terms.ts';
import type { CellCounts, ColumnKind, Guess } from '../instructions/understanding.ts';

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

const years = /^(?:jahr|year|zeit|stichtag|datum|date|berichtsjahr|zeitraum)$/;
const shares =
  /\banteile?\b|anteil|quote(?![a-z])|%|‰|prozent|promille|(?:^| )(?:v h|vh|share|rate|percent|pct)(?= |$)/;
/** Beside a title that speaks of shares. */
const counts = /(?:^| )(?:anzahl|absolut|abs|zahl)(?= |$)/;
const figureNames = /^(?:merkmal|indikator|kennzahl|variable|indicator|auspraegung)/;
const places =
  /name|bezeichnung|^(?:stadtteil|stadtgebiet|ortsteil|quartier|gemeinde|bezirk|kreis|land)$/;

/** What a name speaks of, and the word that says so; the last line of a header counts before the titles above it. */
function kindOfName(name: string): readonly [kind: ColumnKind, word: string] | undefined {
  const { own } = partsOfName(name);
  const found = (pattern: RegExp, text = own) => pattern.exec(text)?.[0].trim();
  const share = found(shares) ?? (counts.test(own) ? undefined : found(shares, plainName(name)));
  const figureName = found(figureNames);
  const place = found(places);
  if (years.test(own)) return ['year', own];
  const rate = saysPerThousand(name);
  if (rate !== undefined) return ['share', rate];
  if (share !== undefined) return ['share', share];
  if (namesRent(name)) return ['rent', 'miete'];
  if (namesMoney(name)) return ['value', own];
  if (figureName !== undefined) return ['indicator-name', figureName];
  if (namesPeople(name)) return ['population', own];
  return place === undefined ? undefined : ['name', place];
}

const perMille = /‰|promille/i;
const speaksOfYears = /jahr|year|datum|stichtag|zeit/;
/** A year of a long table stands in many rows; figures that happen to lie between 1900 and 2100 differ. */
const yearRepeats = 2;

const unitByWord: readonly (readonly [RegExp, string])[] = [
  [perMille, '‰'],
  [/%|prozent|percent/i, 'percent'],
  [/(?:€|eur|euro)\s?(?:\/|je|pro)\s?(?:m²|m2|qm)|miete|(?:^|[\s_])rent(?:[\s_]|$)/i, 'EUR/m²'],
  [/€|(?:^|[^a-z])eur(?:o)?(?:[^a-z]|$)/i, 'EUR'],
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
  const [kind, text] = kindOfName(name) ?? [];
  if (kind !== undefined && fits(kind, facts, readable)) {
    return guess(kind, 'likely', { code: 'name-says', text: writtenIn(name, text) });
  }
  return readable >= leastReadable ? guessOfNumbers(facts) : guessOfTexts(facts);
}

/** The word as the name writes it. */
function writtenIn(name: string, word = name): string {
  const at = name.toLowerCase().indexOf(word);
  return at < 0 ? name : name.slice(at, at + word.length);
}

/** A name counts only where the cells can be what it says. */
function fits(
  kind: ColumnKind,
  { name, values, different, rows }: ColumnFacts,
  readable: number,
): boolean {
  if (kind === 'value') return readable >= leastWhereNamed;
  if (kindsOfNumbers.has(kind)) {
    if (readable < leastWhereNamed) return false;
    return kind !== 'share' || areShares(values, mostOfShare(name));
  }
  if (kind === 'indicator-name')
    return readable < leastReadable && different * leastRepeats <= rows;
  return kind === 'year' || readable < leastReadable;
}

/** Not more than the whole; where most are above it, they are shares in another unit, which is asked. */
function areShares(values: readonly number[], most: number): boolean {
  if (values.some((value) => value < 0)) return false;
  const above = values.filter((value) => value > most).length;
  return above === 0 || 2 * above > values.length;
}

function mostOfShare(name: string): number {
  return isPerMille(name) ? 1000 : 100;
}

function isPerMille(name: string): boolean {
  return perMille.test(name) || saysPerThousand(name) !== undefined;
}

function guessOfNumbers({ name, values, different, rows }: ColumnFacts): Guess<ColumnKind> {
  const areWhole = values.every((value) => Number.isInteger(value) && value >= 0);
  const canBeYears = different * yearRepeats <= rows || speaksOfYears.test(partsOfName(name).own);
  if (areWhole && canBeYears && values.every((value) => value >= 1900 && value <= 2100)) {
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
  const rate = saysPerThousand(name);
  if (kind === 'share' && rate !== undefined) {
    return guess('‰', 'likely', { code: 'name-says', text: rate });
  }
  const [word, unit] = unitByWord.find(([pattern]) => pattern.test(name)) ?? [];
  if (kind === 'share' && unit !== '‰') {
    return guess('percent', 'likely', { code: 'cells-are-shares' });
  }
  if (kind === 'population' || kind === 'count') {
    return guess('count', 'likely', { code: 'cells-are-whole-numbers' });
  }
  const isFigure = kind === 'rent' || kind === 'value' || kind === 'share';
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
