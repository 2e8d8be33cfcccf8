import type { DiagnosticEntry, DiagnosticKind, DiagnosticOf } from '../../areas/diagnostic.ts';
import { excerpt, longestName } from '../../areas/excerpt.ts';
import { showUnseen } from '../../areas/unseen-signs.ts';
import type { Language } from '../numbers/language.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** Pieces of sentences about diagnostics; each is complete without the fields that may be absent. */

/** One function per kind, of what that kind tells: a kind without words does not compile, nor do words of what it lacks. */
export type DiagnosticWords = {
  readonly [Kind in DiagnosticKind]: (diagnostic: DiagnosticOf<Kind>) => string;
};

/** Where something was found. */
type Place = Pick<DiagnosticEntry, 'file' | 'round' | 'line' | 'feature' | 'column'>;

/** How often something was found. */
type Counted = Pick<DiagnosticEntry, 'count' | 'items'>;

/** The few words in which the pieces differ between languages. */
export interface PartWords {
  readonly language: Language;
  readonly quotes: readonly [before: string, after: string];
  readonly line: string;
  readonly feature: string;
  readonly column: string;
  readonly round: string;
  /** "in", as it opens a sentence. */
  readonly inside: string;
  readonly theColumn: string;
  readonly someColumn: string;
  /** Cells that are named by the key of their row. */
  readonly keyedItems: string;
  readonly andMore: (rest: string) => string;
}

/** Entries of a list that a sentence names; the report shows all of them. */
const namedItems = 5;

/** Longest entry of a list in a sentence, in UTF-16 units. */
const longestItem = 60;

/** The pieces of one language. */
export function partsOf(words: PartWords) {
  return { ...quotations(words), ...places(words) };
}

/** What was found, as a sentence of its own; empty where there is nothing to tell. */
function quotations(words: PartWords) {
  const quote = (text: string) => words.quotes[0] + oneLine(text) + words.quotes[1];
  const list = (items: readonly string[]) => listOf(words, items);
  /** "Status: 404." */
  const told = (head: string, text: string | undefined) =>
    isStated(text) ? ended(`${head}: ${oneLine(text)}`) : '';
  /** "Found: ‘12 a’." */
  const quoted = (head: string, text: string | undefined) =>
    isStated(text) ? `${head}: ${quote(text)}.` : '';
  /** "Found: a, b." */
  const listed = (head: string, items: readonly string[] | undefined) =>
    hasItems(items) ? ended(`${head}: ${list(items)}`) : '';
  /** What there is to choose from: the list, or its beginning where only that is given. */
  const available = (
    head: string,
    { items, expected }: Pick<DiagnosticEntry, 'items' | 'expected'>,
  ) => (hasItems(items) ? listed(head, items) : told(head, expected));
  /** A single case in quotes; several as a list of lines with what stands there, or of keys where there are no lines. */
  const examples = (
    one: string,
    many: string,
    diagnostic: Counted & Pick<DiagnosticEntry, 'found' | 'line'>,
  ) => {
    const { items, found, line } = diagnostic;
    if (line === undefined && hasItems(items)) return listed(words.keyedItems, items);
    return cases(diagnostic) > 1 && hasItems(items) ? listed(many, items) : quoted(one, found);
  };
  return { quote, list, told, quoted, listed, available, examples };
}

/** Where it was found, as the opening of a sentence, and how often. */
function places(words: PartWords) {
  const open = (diagnostic: Place, unnamed: string) =>
    `${words.inside} ${named(diagnostic.file, unnamed)}${place(words, diagnostic)}`;
  /** "In mss.csv (line 12, column S1)" */
  const at = open;
  /** "In mss.csv", where the sentence or its list has all other places. */
  const inFile = ({ file, round }: Pick<Place, 'file' | 'round'>, unnamed: string) =>
    open(
      {
        ...(file !== undefined && { file }),
        ...(round !== undefined && { round }),
      },
      unnamed,
    );
  /** "In mss.csv (line 12)", where the sentence names the column itself. */
  const atLine = ({ column: _named, ...others }: Place, unnamed: string) => open(others, unnamed);
  /** Line and feature only of a single case; a list has its own. */
  const atCases = (diagnostic: Place & Counted, unnamed: string) => {
    if (cases(diagnostic) === 1) return open(diagnostic, unnamed);
    const { line: _first, feature: _firstOne, ...others } = diagnostic;
    return open(others, unnamed);
  };
  /** "1 row", "12 rows" */
  const counted = (diagnostic: Counted, one: string, many: string) =>
    `${formatNumber(words.language, cases(diagnostic))} ${agrees(diagnostic, one, many)}`;
  /** "the column S1", or "a column" where its name is not known. */
  const theColumn = ({ column }: Pick<Place, 'column'>) =>
    isStated(column) ? `${words.theColumn} ${columnName(column)}` : words.someColumn;
  return { at, inFile, atLine, atCases, counted, theColumn };
}

/** " (line 12, column S1)" with the blank before it; nothing where no place is known. */
function place(words: PartWords, { round, line, feature, column }: Place): string {
  const steps = [
    isStated(round) ? `${words.round} ${round}` : '',
    line === undefined ? '' : `${words.line} ${formatNumber(words.language, line)}`,
    feature === undefined ? '' : `${words.feature} ${formatNumber(words.language, feature)}`,
    isStated(column) ? `${words.column} ${columnName(column)}` : '',
  ].filter((step) => step !== '');
  return steps.length > 0 ? ` (${steps.join(', ')})` : '';
}

/** "a, b, c, d, e … and 12 more"; parted by semicolons where the entries have commas. */
function listOf({ language, andMore }: PartWords, items: readonly string[]): string {
  const first = items.slice(0, namedItems).map(shorten);
  const joined = first.join(first.some((item) => item.includes(',')) ? '; ' : ', ');
  const rest = items.length - first.length;
  return rest > 0 ? `${joined} … ${andMore(formatNumber(language, rest))}` : joined;
}

function shorten(item: string): string {
  return excerpt(oneLine(excerpt(item)), longestItem);
}

/** Signs that nobody sees are written out: they may be what the sentence is about. */
function oneLine(text: string): string {
  return excerpt(showUnseen(text.trim().replace(/\s+/g, ' ')), longestName);
}

/** The name of a column with its unseen signs. */
function columnName(name: string): string {
  return excerpt(showUnseen(name));
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function hasItems(items: readonly string[] | undefined): items is readonly string[] {
  return items !== undefined && items.length > 0;
}

/** Joins sentences; those that have nothing to say are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** How many cases a diagnostic stands for. */
function cases(diagnostic: Counted): number {
  return diagnostic.count ?? diagnostic.items?.length ?? 1;
}

/** The form that fits the number of cases. */
export function agrees(diagnostic: Counted, one: string, many: string): string {
  return cases(diagnostic) === 1 ? one : many;
}

/** Empty texts count as absent. */
export function isStated(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** The name of a file, or other words where it is not known. */
export function named(name: string | undefined, unnamed: string): string {
  return isStated(name) ? name : unnamed;
}
