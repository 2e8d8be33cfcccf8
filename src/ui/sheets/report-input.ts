import { groupBy } from '../../ingest/result/group-by.ts';
import { textsOf } from '../../i18n/texts.ts';
import { decisionWords } from '../../i18n/decision-words.ts';
import { agreement, type Agreement } from '../../review/agreement/agreement.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { progress, type ProgressByLand } from '../../review/standing/progress.ts';
import type { Standing } from '../../review/standing/standing.ts';
import type { ReviewHead } from '../../state/record/review-head.ts';
import type { StudyResult } from '../../studies/computations.ts';
import type { Sight } from '../desk/desk-sight.ts';
import { momentShown } from './moment-text.ts';
import { reasonText, type PaperInput } from './sheet-input.ts';

/** What the report of a review is made of. */
export interface ReportInput extends PaperInput {
  readonly head: ReviewHead;
  /** Number of entries of the log. */
  readonly entries: number;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly sight: (key: string) => Sight;
  /** The list of neighbourhoods on screen; undefined until it has come. */
  readonly list: StudyResult<'neighbourhoods'> | undefined;
}

/** A neighbourhood with what was decided of it, in brief. */
export interface DecidedRow {
  readonly key: string;
  readonly name: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly who: string;
}

export interface ReportFacts {
  readonly progress: ProgressByLand;
  readonly agreement: Agreement;
  /** With an entry in force that may be seen, in the order of the queue. */
  readonly decided: readonly DecidedRow[];
  readonly conflicts: readonly DecidedRow[];
  /** Neighbourhoods whose entries may not be seen yet. */
  readonly hidden: number;
}

export function reportFacts(input: ReportInput): ReportFacts {
  const { head, standings, sight, list } = input;
  const { keys } = head.queue;
  const rows = new Map(list?.rows.map((row) => [row.cluster.key, row]));
  const byLand = [...groupBy(keys, (key) => rows.get(key)?.lands[0] ?? '')];
  const sorted = byLand.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const sights = keys.map((key) => ({ key, seen: sight(key) }));
  const { named } = textsOf(input.language).study.clusters;
  const nameOf = (key: string): string => {
    const cluster = rows.get(key)?.cluster;
    return cluster ? named(cluster.name, cluster.others) : key;
  };
  const shown = sights.filter(({ seen }) => seen.seen.length > 0);
  const rowOf = ({ key, seen }: (typeof shown)[number]): DecidedRow =>
    decidedRow({ key, name: nameOf(key) }, seen.seen, input);
  const isIn = ({ seen }: (typeof shown)[number]): boolean => seen.state === 'in-conflict';
  return {
    progress: progress(standings, new Map(sorted)),
    agreement: agreement(keys.flatMap((key) => standings.get(key) ?? [])),
    decided: shown.filter((one) => !isIn(one)).map(rowOf),
    conflicts: shown.filter(isIn).map(rowOf),
    hidden: sights.filter(({ seen }) => seen.isBlind).length,
  };
}

/** Where entries differ, what each says stands in their order. */
function decidedRow(
  { key, name }: Pick<DecidedRow, 'key' | 'name'>,
  entries: readonly Entry[],
  input: ReportInput,
): DecidedRow {
  const { outcomes } = decisionWords(input.language);
  const reason = reasonText(input);
  const once = (texts: readonly string[]): string => [...new Set(texts)].join(' | ');
  return {
    key,
    name,
    outcome: once(entries.map(({ outcome }) => outcomes[outcome])),
    reasons: once(entries.map(({ reasons }) => reasons.map(reason).join('; ')).filter(Boolean)),
    who: entries
      .map(({ author, at }) => `${author}, ${momentShown(at, input.language)}`)
      .join(' | '),
  };
}
