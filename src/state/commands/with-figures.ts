import type { Round } from '../../areas/dataset.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { FiguresAnswer } from '../../opening/given-figures.ts';

/** The atlas with the columns that have come; those it has stay the same objects. */
export function withFigures(atlas: Atlas, answer: Extract<FiguresAnswer, { ok: true }>): Atlas {
  const { dataset } = atlas;
  const rounds = dataset.rounds.map((round): Round => {
    if (round.id !== answer.round.id) return round;
    const { pending: _, ...known } = round;
    const { population = round.population } = answer.round;
    return {
      ...known,
      ...answer.round,
      ...(population && { population: round.population ?? population }),
      columns: { ...answer.round.columns, ...round.columns },
      ...(answer.round.fractions && {
        fractions: { ...answer.round.fractions, ...round.fractions },
      }),
    };
  });
  const { joins, diagnostics } = answer;
  return { ...atlas, dataset: { ...dataset, rounds }, joins, diagnostics };
}
