import type { Question } from '../analysis/question/question.ts';
import type { ExportInput } from '../export/export-input.ts';
import { computations, type AskStudy } from './computations.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import type { StudyId } from './studies.ts';
import type { Computation, ResultPart, StudyDescription } from './study.ts';

/** What the studies add to the files of a question: the same for the page and for `analyse`. */

/** For the columns of the lists and of `flagged.geojson`. */
export async function exportStudies(
  ask: AskStudy,
  question: Question,
): Promise<Required<NonNullable<ExportInput['studies']>>> {
  const asked = { question, indicator: '', options: {} };
  const clusters = await ask('clusters', asked);
  const robustness = await ask('robustness', asked);
  if (!clusters || !robustness) throw new Error('a study in one piece has an answer');
  return { clusters, robustness };
}

/** For `result.json`: the parts of all studies that tell something there, in their order. */
export async function resultParts(
  atlas: LoadedAtlas,
  ask: AskStudy,
  question: Question,
): Promise<ResultPart> {
  const told: Record<string, object> = {};
  for (const [id, computation] of Object.entries(computations)) {
    const { toResultJson }: Computation<StudyDescription, unknown> = computation;
    const answer = (indicator = '') => ask(id as StudyId, { question, indicator, options: {} });
    const part = (await toResultJson?.({ atlas, question, answer })) ?? {};
    for (const [key, value] of Object.entries(part)) {
      told[key] = key in told ? { ...told[key], ...value } : value;
    }
  }
  return told;
}
