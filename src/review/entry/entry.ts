/** One entry of the review log, version 1: what a person decided of a neighbourhood, and on which figures. Source: docs/review-log.md#entry. */
import * as v from 'valibot';
import { isAscending } from './ascending.ts';
import { isDay, isMoment } from './said-time.ts';

/** What an entry may say of its neighbourhood; `withdrawn` takes back the entry that it supersedes. */
const entryOutcomes = [
  'confirmed',
  'other-extent',
  'not-confirmed',
  'unclear',
  'deferred',
  'withdrawn',
] as const;

export type EntryOutcome = (typeof entryOutcomes)[number];

/** Longest texts that an entry may have, in UTF-16 units. */
export const longestTexts = Object.freeze({
  project: 1_000,
  name: 200,
  words: 10_000,
  link: 2_000,
});

/** Figures of one condition of the rule over the areas of the neighbourhood, as decimal strings; null: not known. */
export interface ConditionEvidence {
  readonly indicator: string;
  readonly lowest: string | null;
  readonly mean: string | null;
  readonly highest: string | null;
  readonly class: string | null;
  readonly cut: string;
}

/** What the person had before them. */
export interface Evidence {
  readonly round: string;
  readonly rule: { readonly words: string; readonly json: unknown };
  readonly conditions: readonly ConditionEvidence[];
  /** How many of its areas stay under the neighbouring cuts, in words and decimal strings. */
  readonly steady: string;
  readonly fingerprints: {
    readonly project: string;
    readonly data: string;
    readonly rule: string;
  };
  /** Version of the program. */
  readonly app: string;
}

export interface Entry {
  /** Version of the format. */
  readonly v: 1;
  /** SHA-256 (64 hex digits) of the canonical bytes (RFC 8785) of the entry without `id`. */
  readonly id: string;
  /** The log it belongs to: id of the review in the project file. */
  readonly project: string;
  /** Name or initials as stated: NFC, no blanks at the ends. */
  readonly author: string;
  /** 32 hex digits, drawn once per profile of the browser. */
  readonly device: string;
  /** 1, 2, 3 … in the chain of this author on this device. */
  readonly seq: number;
  /** Id of the entry before it in the chain; null for the first. */
  readonly prev: string | null;
  /** UTC, "2026-11-30T14:02:31Z": said by the device, never decides anything. */
  readonly at: string;
  /** Key of the neighbourhood. */
  readonly neighbourhood: string;
  /** Keys of its areas when it was decided, ascending by code unit. */
  readonly members: readonly string[];
  /** Other extent: the keys of each part; one part where areas were taken out or in, several where it was split. */
  readonly extent?: readonly (readonly string[])[];
  /** Keys of further neighbourhoods taken in; the entry counts for these too. */
  readonly merged?: readonly string[];
  readonly outcome: EntryOutcome;
  /** Deferred until this day, "2027-03-01". */
  readonly until?: string;
  /** Keys of the project's list; one that is no longer in the list is shown as it is. */
  readonly reasons: readonly string[];
  readonly note: string;
  readonly office: string;
  /** Fields of action, keys. */
  readonly fields: readonly string[];
  /** https only. */
  readonly links: readonly string[];
  /** Asks for a second opinion. */
  readonly second?: boolean;
  /** Decided without sight of earlier entries. */
  readonly blind?: boolean;
  /** Ids of the current entries for this neighbourhood that the person had before them, ascending; in a blind decision none of others. */
  readonly sees: readonly string[];
  /** Id of the entry that it replaces; with `withdrawn` the one that it takes back. */
  readonly supersedes?: string;
  readonly evidence: Evidence;
}

/** Only https, and nothing a browser would run; no longer than an entry may have it. */
export function isLink(value: string): boolean {
  return value.length <= longestTexts.link && value.startsWith('https://') && URL.canParse(value);
}

const text = v.string();
const isComposed = v.check(
  (value: string) => value.trim() === value && value.normalize('NFC') === value,
  'NFC',
);
const project = v.pipe(text, v.nonEmpty(), v.maxLength(longestTexts.project), isComposed);
const name = v.pipe(text, v.nonEmpty(), v.maxLength(longestTexts.name), isComposed);
const words = v.pipe(text, v.maxLength(longestTexts.words));
const day = v.pipe(text, v.check(isDay, 'YYYY-MM-DD'));
const moment = v.pipe(text, v.check(isMoment, 'YYYY-MM-DDThh:mm:ssZ'));
const hash = v.pipe(text, v.regex(/^[0-9a-f]{64}$/, '64 × 0-9 a-f'));
const key = v.pipe(text, v.nonEmpty());
const inOrder = v.check((texts: string[]) => isAscending(texts), 'ascending');
const someKeys = v.pipe(v.array(key), v.nonEmpty(), inOrder);
const decimal = v.pipe(text, v.regex(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, '"12.5"'));
const link = v.pipe(text, v.check(isLink, 'https://…'));

const condition = v.strictObject({
  indicator: key,
  lowest: v.nullable(decimal),
  mean: v.nullable(decimal),
  highest: v.nullable(decimal),
  class: v.nullable(text),
  cut: text,
});

const evidence = v.strictObject({
  round: text,
  rule: v.strictObject({ words, json: v.unknown() }),
  conditions: v.array(condition),
  steady: text,
  fingerprints: v.strictObject({ project: text, data: text, rule: text }),
  app: text,
});

const shape = v.strictObject({
  v: v.literal(1),
  id: hash,
  project,
  author: name,
  device: v.pipe(text, v.regex(/^[0-9a-f]{32}$/, '32 × 0-9 a-f')),
  seq: v.pipe(v.number(), v.safeInteger('whole number'), v.minValue(1)),
  prev: v.nullable(hash),
  at: moment,
  neighbourhood: key,
  members: someKeys,
  extent: v.exactOptional(v.pipe(v.array(someKeys), v.nonEmpty())),
  merged: v.exactOptional(someKeys),
  outcome: v.picklist(entryOutcomes),
  until: v.exactOptional(day),
  reasons: v.array(key),
  note: words,
  office: words,
  fields: v.array(key),
  links: v.array(link),
  second: v.exactOptional(v.boolean()),
  blind: v.exactOptional(v.boolean()),
  sees: v.pipe(v.array(hash), inOrder),
  supersedes: v.exactOptional(hash),
  evidence,
});

/** The shape of an entry, and what its parts say of each other; the chain and the id are checked where entries are read. */
export const entrySchema = v.pipe(
  shape,
  v.forward(
    v.check(({ seq, prev }) => (seq === 1) === (prev === null), 'null ⇔ seq 1'),
    ['prev'],
  ),
  v.forward(
    v.check(({ outcome, supersedes }) => outcome !== 'withdrawn' || supersedes !== undefined, 'id'),
    ['supersedes'],
  ),
  v.forward(
    v.check(
      ({ outcome, extent, merged }) =>
        (outcome === 'other-extent') === (extent !== undefined || merged !== undefined),
      'extent | merged ⇔ other-extent',
    ),
    ['extent'],
  ),
  v.forward(
    v.check(({ until, outcome }) => until === undefined || outcome === 'deferred', 'deferred'),
    ['until'],
  ),
) satisfies v.GenericSchema<unknown, Entry>;
