import { answer, type Judgement } from '../analysis/judgement.ts';
import { absenceCode } from './area-paint.ts';
import type { Painting } from './painting.ts';

/** The answer of the rule as colours: 1 not flagged, 2 near miss, 3 flagged; undecidable areas are hatched. */
const flagColours = ['#e3e8ec', '#9bbcd3', '#2f5f8f'] as const;

export function flagPainting({ flags, nearMisses }: Judgement): Painting {
  const codes = flags.map((flag, index) => {
    if (flag === answer.undecidable) return 0;
    if (flag === answer.yes) return 3;
    return nearMisses[index] === 1 ? 2 : 1;
  });
  return {
    id: 'flags',
    codes,
    absences: codes.map((code) => (code === 0 ? absenceCode.missing : absenceCode.none)),
    colours: flagColours,
  };
}
