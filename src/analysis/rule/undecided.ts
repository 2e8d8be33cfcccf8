import { stateAt, type Column } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { UndecidedCounts, UndecidedReason } from '../../areas/undecided.ts';
import { answer, type Judgement } from './judgement.ts';
import { columnIn, findRound } from '../values/rounds.ts';

/** Asks about one area after the other; undefined where the rule has decided. */
export function undecidedReasonsOf(
  dataset: Dataset,
  { conditions, flags, question }: Judgement,
): (area: number) => UndecidedReason | undefined {
  const round = findRound(dataset, question.round);
  const columns = conditions.map(({ condition }) => columnIn(round, condition.indicator));
  return (area) => {
    if (flags[area] !== answer.undecidable) return undefined;
    let [isMissing, isSuppressed] = [false, false];
    for (let position = 0; position < conditions.length; position += 1) {
      if (conditions[position]?.holds[area] !== answer.undecidable) continue;
      const state = stateIn(columns[position], area);
      if (state === 'missing') isMissing = true;
      if (state === 'suppressed') isSuppressed = true;
    }
    if (isMissing && isSuppressed) return 'both';
    if (isSuppressed) return 'suppressed';
    return isMissing ? 'missing' : 'comparison';
  };
}

/** A column that no table delivers is missing everywhere. */
function stateIn(column: Column | undefined, area: number) {
  return column ? stateAt(column, area) : 'missing';
}

/** The areas that cannot be decided, by their reason. */
export function countUndecided(dataset: Dataset, judgement: Judgement): UndecidedCounts {
  const counts = { missing: 0, suppressed: 0, both: 0, comparison: 0 };
  const reasonAt = undecidedReasonsOf(dataset, judgement);
  for (let area = 0; area < judgement.flags.length; area += 1) {
    const reason = reasonAt(area);
    if (reason) counts[reason] += 1;
  }
  return counts;
}
