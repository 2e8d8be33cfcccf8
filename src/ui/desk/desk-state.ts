import type { Entry } from '../../review/entry/entry.ts';
import type { PresentFigures } from '../../review/standing/other-figures.ts';
import {
  standingOf,
  type Standing,
  type StandingSettings,
} from '../../review/standing/standing.ts';
import type { RecordFault } from '../../state/record/record-fault.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import { wholeQueue, type QueuePick } from './desk-lists.ts';
import type { Stroke } from './quick-run.ts';
import { emptyForm, type DecisionForm } from './decision-form.ts';

/** The desk as it stands: who reviews what, what has been decided, and what is in the form. */
export interface DeskState {
  /** `waiting`: record or list are being read; `start`: nothing has been begun; `failed`: the record cannot be read. */
  readonly stage: 'waiting' | 'start' | 'review' | 'failed';
  /** Reviews of this project in this browser, the last one first. */
  readonly heads: readonly ReviewHead[];
  readonly head: ReviewHead | undefined;
  /** All entries, in the order in which this browser has got them. */
  readonly log: readonly Entry[];
  /** Of neighbourhoods with an entry. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Neighbourhoods that two people are to decide. */
  readonly twoEyed: ReadonlySet<string>;
  /** Figures of all neighbourhoods on screen, by key; undefined until the list has come. */
  readonly present: ReadonlyMap<string, PresentFigures> | undefined;
  /** What is picked out of the queue: the way goes through it. */
  readonly pick: QueuePick;
  /** Whether the agreement of several people stands in the place of the figures. */
  readonly isComparing: boolean;
  /** Whether the map shows what is said of all neighbourhoods in place of its picture. */
  readonly isMapped: boolean;
  /** The last decisions of this visit; never kept. */
  readonly strokes: readonly Stroke[];
  /** What is on screen; undefined until it has been worked out. */
  readonly prints: BasisFingerprints | undefined;
  /** The neighbourhood the form belongs to. */
  readonly formKey: string | undefined;
  readonly form: DecisionForm;
  /** What is decided already is being changed. */
  readonly isEditing: boolean;
  /** Saving was tried, so that what is lacking is said. */
  readonly isTried: boolean;
  readonly isSaving: boolean;
  readonly saved: Saved | undefined;
  readonly fault: RecordFault | undefined;
  /** Neighbourhoods skipped in this visit, in the order in which they were. */
  readonly skipped: readonly string[];
}

/** What the browser has acknowledged last. */
export interface Saved {
  readonly entry: Entry;
  readonly at: Date;
}

export const initialDesk: DeskState = Object.freeze({
  stage: 'waiting',
  heads: [],
  head: undefined,
  log: [],
  standings: new Map<string, Standing>(),
  twoEyed: new Set<string>(),
  present: undefined,
  pick: wholeQueue,
  isComparing: false,
  isMapped: false,
  strokes: [],
  prints: undefined,
  formKey: undefined,
  form: emptyForm,
  isEditing: false,
  isTried: false,
  isSaving: false,
  saved: undefined,
  fault: undefined,
  skipped: [],
});

/** What is asked of the entries to tell where a neighbourhood stands. */
export function settingsOf({
  twoEyed,
  present,
}: Pick<DeskState, 'twoEyed' | 'present'>): StandingSettings {
  return { fourEyes: twoEyed, ...(present && { present }) };
}

/** The state of all neighbourhoods with further entries: only of those that they are about anything follows. Entries that are there already change nothing. */
export function withEntries(
  { log, standings, ...asked }: Pick<DeskState, 'log' | 'standings' | 'twoEyed' | 'present'>,
  entries: readonly Entry[],
): Pick<DeskState, 'log' | 'standings'> {
  const isNew = (entry: Entry): boolean =>
    standings.get(entry.neighbourhood)?.history.every(({ id }) => id !== entry.id) !== false;
  const fresh = entries.filter(isNew);
  if (fresh.length === 0) return { log, standings };
  const historyOf = (key: string): readonly Entry[] => standings.get(key)?.history ?? [];
  const keys = new Set(
    fresh.flatMap(({ neighbourhood, merged = [] }) => [
      neighbourhood,
      ...merged,
      ...historyOf(neighbourhood).flatMap((entry) => entry.merged ?? []),
    ]),
  );
  const concerned = new Set([...keys].flatMap((key) => historyOf(key).map(({ id }) => id)));
  const inOrder = [...log.filter(({ id }) => concerned.has(id)), ...fresh];
  const found = standingOf(inOrder, settingsOf(asked));
  const next = new Map(standings);
  for (const key of keys) {
    const standing = found.get(key);
    if (standing) next.set(key, standing);
  }
  return { log: [...log, ...fresh], standings: next };
}

/**
 * The last entry of a person that stands: what is taken back first. Numbers count within a chain, so that those of another
 * device tell nothing of what came last here.
 */
export function lastOwn(
  standings: DeskState['standings'],
  author: string,
  device: string | undefined,
): Entry | undefined {
  let last: Entry | undefined;
  for (const { current } of standings.values()) {
    for (const entry of current) {
      const isOwn = entry.author === author && entry.device === device;
      if (isOwn && entry.seq > (last?.seq ?? 0)) last = entry;
    }
  }
  return last;
}
