/** What a new basis (another round, other data, another rule) means for what was decided: nothing is dropped, and nothing carried over in silence. Source: docs/review-log.md#other-figures. */
import type { Entry } from '../entry/entry.ts';
import { isOnOtherFigures, numberOf, type PresentFigures } from './other-figures.ts';
import type { Standing } from './standing.ts';

/** Figures of an indicator then and now; undefined where the rule did not, or does not, know it. */
export interface FiguresBeforeAndNow {
  readonly indicator: string;
  readonly before: PresentFigures['conditions'][number] | undefined;
  readonly now: PresentFigures['conditions'][number] | undefined;
}

/** An entry that was decided on other figures, with both side by side. */
export interface DecidedOnOthers {
  readonly key: string;
  readonly entry: Entry;
  /** Keys of areas that belong to it now and did not then, and the other way round. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** The indicators whose figures differ, those of the entry first. */
  readonly figures: readonly FiguresBeforeAndNow[];
}

export interface NewBasis {
  /** Neighbourhoods whose decisions stay: areas and values are the same. */
  readonly same: readonly string[];
  /** Entries in force that were decided on other figures. */
  readonly others: readonly DecidedOnOthers[];
  /** Neighbourhoods with entries that are none any more; their entries stay in the log. */
  readonly gone: readonly string[];
}

/** @param present figures of all neighbourhoods there are on the new basis, by key */
export function newBasisOf(
  standings: Iterable<Standing>,
  present: ReadonlyMap<string, PresentFigures>,
): NewBasis {
  const same: string[] = [];
  const others: DecidedOnOthers[] = [];
  const gone: string[] = [];
  for (const { key, current } of standings) {
    const now = present.get(key);
    const own = current.filter(({ neighbourhood }) => neighbourhood === key);
    const differ = now ? own.filter((entry) => isOnOtherFigures(entry, now)) : [];
    if (!now) gone.push(key);
    else if (differ.length === 0) same.push(key);
    for (const entry of differ) others.push(beforeAndNow(key, entry, now as PresentFigures));
  }
  return { same, others, gone };
}

function beforeAndNow(key: string, entry: Entry, now: PresentFigures): DecidedOnOthers {
  const [decided, present] = [entry.evidence.conditions, now.conditions];
  const indicators = new Set([...decided, ...present].map(({ indicator }) => indicator));
  const figures = [...indicators].map((indicator): FiguresBeforeAndNow => {
    const of = (some: PresentFigures['conditions']) =>
      some.find((one) => one.indicator === indicator);
    return { indicator, before: of(decided), now: of(present) };
  });
  return {
    key,
    entry,
    joined: now.members.filter((member) => !entry.members.includes(member)),
    left: entry.members.filter((member) => !now.members.includes(member)),
    figures: figures.filter((one) => valuesOf(one.before) !== valuesOf(one.now)),
  };
}

function valuesOf(figures: FiguresBeforeAndNow['before']): string {
  return figures
    ? JSON.stringify([figures.lowest, figures.mean, figures.highest].map(numberOf))
    : '';
}
