import { bivariateComputation } from './bivariate.ts';
import { changeComputation } from './change.ts';
import { clustersComputation } from './clusters.ts';
import { comparisonComputation } from './comparison.ts';
import { dynamicsComputation } from './dynamics.ts';
import { indexSpreadComputation } from './index-spread.ts';
import type { LoadedAtlas } from './loaded-atlas.ts';
import { lorenzComputation } from './lorenz.ts';
import { moranComputation } from './moran.ts';
import { municipalitiesComputation } from './municipalities.ts';
import { neighbourhoodComputation } from './neighbourhood.ts';
import { neighbourhoodsComputation } from './neighbourhoods.ts';
import { otherRoundsComputation } from './other-rounds.ts';
import { outlinesComputation } from './outlines.ts';
import { robustnessComputation } from './robustness.ts';
import { schoolsComputation } from './schools.ts';
import { segregationComputation } from './segregation.ts';
import { sensitivityComputation } from './sensitivity.ts';
import { spreadComputation } from './spread.ts';
import { chosenOptions, studyKey, type studies, type StudyId } from './studies.ts';
import type { Computation, StudyDescription, StudyQuestion, StudyRun } from './study.ts';
import { warningsComputation } from './warnings.ts';

/** How each of the studies is computed: for the worker and the command line; a study of the list without one does not compile. */
export const computations = {
  clusters: clustersComputation,
  neighbourhoods: neighbourhoodsComputation,
  neighbourhood: neighbourhoodComputation,
  outlines: outlinesComputation,
  robustness: robustnessComputation,
  segregation: segregationComputation,
  schools: schoolsComputation,
  municipalities: municipalitiesComputation,
  spread: spreadComputation,
  moran: moranComputation,
  change: changeComputation,
  dynamics: dynamicsComputation,
  comparison: comparisonComputation,
  lorenz: lorenzComputation,
  bivariate: bivariateComputation,
  sensitivity: sensitivityComputation,
  indexSpread: indexSpreadComputation,
  warnings: warningsComputation,
  otherRounds: otherRoundsComputation,
} satisfies { readonly [Id in StudyId]: Computation<(typeof studies)[Id], unknown> };

/** What a study answers. */
export type StudyResult<Id extends StudyId> = NonNullable<
  Awaited<ReturnType<(typeof computations)[Id]['compute']>>
>;

/** In one piece, whoever else waits. */
const inOnePiece: StudyRun = { step: () => Promise.resolve(true) };

/** The answer of a study; undefined where it is no longer wanted, or where the data do not allow it. */
export async function computeStudy<Id extends StudyId>(
  id: Id,
  atlas: LoadedAtlas,
  asked: StudyQuestion,
  run: StudyRun = inOnePiece,
): Promise<StudyResult<Id> | undefined> {
  const { compute }: Computation<StudyDescription, unknown> = computations[id];
  const options = chosenOptions(id, asked.options);
  return (await compute(atlas, { ...asked, options }, run)) as StudyResult<Id> | undefined;
}

/** Asks the studies of one project; the same question is computed once. */
export type AskStudy = <Id extends StudyId>(
  id: Id,
  asked: StudyQuestion,
) => Promise<StudyResult<Id> | undefined>;

export function askOnce(atlas: LoadedAtlas): AskStudy {
  const kept = new Map<string, Promise<unknown>>();
  return <Id extends StudyId>(id: Id, asked: StudyQuestion) => {
    const key = id + studyKey(id, asked);
    const answer = kept.get(key) ?? computeStudy(id, atlas, asked);
    kept.set(key, answer);
    return answer as Promise<StudyResult<Id> | undefined>;
  };
}
