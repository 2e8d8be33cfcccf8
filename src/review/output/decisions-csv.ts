/** The decisions of a review as a table, undecided neighbourhoods too. Source: docs/review-log.md#table-of-decisions. */
import { csvText, type Cell } from '../../export/csv-text.ts';
import { sheetForm } from '../../export/area-sheet.ts';
import { decisionWords, type DecisionWords } from '../../i18n/decision-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatDate } from '../../i18n/numbers/numbers.ts';
import { textsOf } from '../../i18n/texts.ts';
import type { Source } from '../../areas/dataset.ts';
import type { Entry, Evidence } from '../entry/entry.ts';
import type { Log } from '../log/log.ts';
import type { Standing } from '../standing/standing.ts';
import { labelsOf, type ListedNeighbourhood, type ReviewOutcome } from './review-outcome.ts';

/** What the first lines of a table of the review say it is of. */
export interface TableOrigin {
  readonly title: string;
  readonly fictional: boolean;
  readonly sources?: readonly Source[];
  /** Of the figures at hand. */
  readonly fingerprints?: Evidence['fingerprints'];
  readonly log: Pick<Log, 'entries' | 'chains'>;
}

export interface DecisionsInput extends TableOrigin {
  readonly standings: ReadonlyMap<string, Standing>;
  /** In the order of the rows; those that are only in the log come after them. */
  readonly neighbourhoods: readonly ListedNeighbourhood[];
  /** Words of the project for its reasons and fields of action; a key without one is written as it is. */
  readonly labels?: ReadonlyMap<string, string>;
}

export interface DecisionsOptions {
  readonly language: Language;
  /** The day it is made. */
  readonly made: Date;
}

/** The table of a review, as page and `analyse` write it. */
export function decisionsCsvOf(outcome: ReviewOutcome, options: DecisionsOptions): string {
  const { standings, neighbourhoods, plan } = outcome;
  const labels = labelsOf(plan, options.language);
  return decisionsCsv({ ...originOf(outcome), standings, neighbourhoods, labels }, options);
}

/** What the files of a review are of. */
export function originOf({ input, log, fingerprints }: ReviewOutcome): TableOrigin {
  const { title, fictional = false, sources } = input.dataset;
  return { title, fictional, sources, log, ...(fingerprints && { fingerprints }) };
}

/** Title, number of entries and the ends of all chains in the first lines, then a row per neighbourhood. */
export function decisionsCsv(input: DecisionsInput, options: DecisionsOptions): string {
  const words = decisionWords(options.language);
  const columns = columnsOf(input, words, options.language);
  return csvText(
    [
      ...originLines(input, words.title, options).map((line) => [line]),
      [],
      columns.map(({ head }) => head),
      ...rowsOf(input).map((row) => columns.map(({ cell }) => cell(row))),
    ],
    sheetForm(options.language),
  );
}

/** Title, what is fictional, what the table has, sources, fingerprints of the figures, number of entries, ends of all chains. */
export function originLines(
  { title, fictional, sources = [], fingerprints, log }: TableOrigin,
  subject: string,
  { language, made }: DecisionsOptions,
): string[] {
  const texts = textsOf(language);
  const words = decisionWords(language);
  const named = sources.map(({ text, licence }) =>
    licence === undefined ? text : `${text} (${licence})`,
  );
  return [
    title,
    ...(fictional ? [texts.fictionalBand] : []),
    subject,
    ...(named.length > 0 ? [texts.files.sources(named.join('; '))] : []),
    texts.files.made(formatDate(language, made)),
    ...(fingerprints ? [words.fingerprints(fingerprints)] : []),
    words.log(log.entries.length),
    ...log.chains.map(({ author, device, count, head }) =>
      words.chain(author, device, count, head ?? ''),
    ),
  ];
}

interface Row {
  readonly key: string;
  readonly listed: ListedNeighbourhood | undefined;
  readonly standing: Standing | undefined;
  /** What holds; in a conflict what stands against each other. */
  readonly entries: readonly Entry[];
}

function rowsOf({ neighbourhoods, standings }: DecisionsInput): Row[] {
  const listed = new Map(neighbourhoods.map((one) => [one.key, one]));
  return [...new Set([...listed.keys(), ...standings.keys()])].map((key) => {
    const standing = standings.get(key);
    const { deciding = [], current = [] } = standing ?? {};
    const entries = deciding.length > 0 ? deciding : current;
    return { key, listed: listed.get(key), standing, entries };
  });
}

interface Column {
  readonly head: string;
  readonly cell: (row: Row) => Cell;
}

function columnsOf(
  { fictional, labels }: DecisionsInput,
  words: DecisionWords,
  language: Language,
): Column[] {
  const { heads, outcomes, states } = words;
  const { named } = textsOf(language).study.clusters;
  const column = (name: keyof typeof heads, cell: Column['cell']) => ({ head: heads[name], cell });
  const each = (name: keyof typeof heads, textOf: (entry: Entry) => string) =>
    column(name, ({ entries }) => joined(entries.map(textOf)));
  const label = (keys: readonly string[]) => keys.map((key) => labels?.get(key) ?? key).join(', ');
  const parts = ({ extent = [] }: Entry) => extent.map((part) => part.join(' ')).join(' / ');
  return [
    column('key', ({ key }) => key),
    column('name', ({ listed }) => (listed ? named(listed.name, listed.others) : null)),
    column('land', ({ listed }) => listed?.land || null),
    column('municipality', ({ listed }) => listed?.municipality || null),
    column('areas', ({ listed, entries }) =>
      (listed?.areas ?? entries[0]?.members ?? []).join(' '),
    ),
    column('state', ({ standing }) => states[standing?.state ?? 'open']),
    each('outcome', ({ outcome }) => outcomes[outcome]),
    each('extent', parts),
    each('merged', ({ merged = [] }) => merged.join(' ')),
    each('until', ({ until = '' }) => until),
    each('reasons', ({ reasons }) => label(reasons)),
    each('note', ({ note }) => note),
    each('office', ({ office }) => office),
    each('fields', ({ fields }) => label(fields)),
    each('links', ({ links }) => links.join(' ')),
    each('author', ({ author }) => author),
    each('at', ({ at }) => at),
    column('figures', (row) => figuresText(row, words)),
    each('round', ({ evidence }) => evidence.round),
    column('entries', ({ entries }) => entries.map(({ id }) => id).join(' ') || null),
    ...(fictional ? [column('notice', () => textsOf(language).fictionalBand)] : []),
  ];
}

/** What the entries say, each once where they say the same; in their order where they differ. */
function joined(texts: readonly string[]): Cell {
  const distinct = [...new Set(texts)];
  if (distinct.length <= 1) return distinct[0] || null;
  return texts.join(' | ');
}

function figuresText({ standing, entries }: Row, words: DecisionWords): Cell {
  if (!standing || entries.length === 0) return null;
  if (standing.isGone) return words.gone;
  if (standing.onOtherFigures === undefined) return null;
  return standing.onOtherFigures ? words.otherFigures : words.presentFigures;
}
