import { answer, type Judgement } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { UndecidedReason } from '../../areas/undecided.ts';
import { absenceCode } from './area-paint.ts';
import type { Painting } from './painting.ts';
import type { Ground } from '../colours/ramps.ts';

/** The answer of the rule as colours: 1 not flagged, 2 near miss, 3 flagged; areas that cannot be decided have the sign of what they lack. */
export const flagColours: Readonly<Record<Ground, readonly string[]>> = {
  light: ['#e3e8ec', '#9bbcd3', '#2f5f8f'],
  dark: ['#343d49', '#5b86a8', '#bfe3ff'],
};

/** A withheld figure weighs more than a missing one; without anything to compare with, the rule does not apply. */
const absenceOf: Readonly<Record<UndecidedReason, number>> = {
  missing: absenceCode.missing,
  suppressed: absenceCode.suppressed,
  both: absenceCode.suppressed,
  comparison: absenceCode['not-applicable'],
};

export function flagPainting(dataset: Dataset, judgement: Judgement, ground: Ground): Painting {
  const { flags, nearMisses } = judgement;
  const reasonAt = undecidedReasonsOf(dataset, judgement);
  const codes = flags.map((flag, index) => {
    if (flag === answer.undecidable) return 0;
    if (flag === answer.yes) return 3;
    return nearMisses[index] === 1 ? 2 : 1;
  });
  return {
    id: 'flags',
    codes,
    absences: codes.map((_, area) => {
      const reason = reasonAt(area);
      return reason ? absenceOf[reason] : absenceCode.none;
    }),
    colours: flagColours[ground],
  };
}
