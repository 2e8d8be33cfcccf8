/** What a review has come to on the figures at hand: worked out once, so that every file and every list tells the same. */
import { exportedRows, type NeighbourhoodInput } from '../../export/neighbourhood-columns.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { reviewWords } from '../../i18n/review-words.ts';
import { localText } from '../../i18n/texts.ts';
import type { ReviewPlan } from '../../project/file/review-plan.ts';
import type { Evidence } from '../entry/entry.ts';
import type { Log } from '../log/log.ts';
import { presentFigures } from '../standing/present-figures.ts';
import { standingOf, type Standing } from '../standing/standing.ts';
import { twoEyed } from '../standing/two-eyed.ts';
import { decidedByKey } from './decided-by-key.ts';

/** A neighbourhood that there is now. */
export interface ListedNeighbourhood {
  readonly key: string;
  readonly name: string;
  /** Areas that the name does not name. */
  readonly others: number;
  /** All Länder it lies in. */
  readonly land: string;
  readonly municipality: string;
  /** Keys of its areas. */
  readonly areas: readonly string[];
}

export interface ReviewOutcome {
  readonly log: Pick<Log, 'entries' | 'chains'>;
  readonly plan: ReviewPlan;
  /** What the figures at hand are made of; undefined where nobody has worked it out. */
  readonly fingerprints: Evidence['fingerprints'] | undefined;
  /** The analysis, with what was decided of its neighbourhoods. */
  readonly input: NeighbourhoodInput;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Most people first. */
  readonly neighbourhoods: readonly ListedNeighbourhood[];
  /** Länder in ascending order; a neighbourhood in several counts in the first. */
  readonly keysByLand: ReadonlyMap<string, readonly string[]>;
}

/** @param plan says who decides with four eyes, and words for reasons and fields of action */
export function reviewOutcome(
  log: Pick<Log, 'entries' | 'chains'>,
  result: NeighbourhoodInput,
  plan: ReviewPlan,
  fingerprints?: Evidence['fingerprints'],
): ReviewOutcome {
  const { dataset, judgement, studies } = result;
  const rows = exportedRows(result);
  const present = presentFigures(dataset, judgement, studies.clusters);
  const fourEyes = twoEyed(rows, plan.fourEyes);
  const standings = standingOf(log.entries, { present, fourEyes });
  const keys = rows.map(({ cluster }) => cluster.key);
  const byLand = new Map<string, string[]>();
  for (const { lands, cluster } of rows) {
    const [land = ''] = lands;
    byLand.set(land, [...(byLand.get(land) ?? []), cluster.key]);
  }
  return {
    log,
    plan,
    fingerprints,
    input: { ...result, decisions: decidedByKey(standings, keys) },
    standings,
    neighbourhoods: rows.map(({ cluster, lands }) => ({
      key: cluster.key,
      name: cluster.name,
      others: cluster.others,
      land: lands.join(', '),
      municipality: cluster.municipalities.join(', '),
      areas: cluster.areas.flatMap((area) => dataset.areas[area]?.id ?? []),
    })),
    keysByLand: new Map([...byLand].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** Words of the project for its reasons and fields of action, else the usual ones. */
export function labelsOf(
  { reasons, fields }: ReviewPlan,
  language: Language,
): ReadonlyMap<string, string> {
  const { reasonWords, fieldWords } = reviewWords(language).decision;
  const usual = { ...reasonWords, ...fieldWords };
  const labelled = [...reasons, ...fields].flatMap(({ key, label }) => {
    const word = label === undefined ? usual[key] : localText(language, label);
    return word === undefined ? [] : [[key, word] as const];
  });
  return new Map(labelled);
}
