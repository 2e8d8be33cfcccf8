import { conditionsOf } from '../analysis/question/rule.ts';
import { bivariate } from './bivariate.ts';
import { change } from './change.ts';
import { clusters } from './clusters.ts';
import { comparison } from './comparison.ts';
import { dynamics } from './dynamics.ts';
import { indexSpread } from './index-spread.ts';
import { lorenz } from './lorenz.ts';
import { moran } from './moran.ts';
import { municipalities } from './municipalities.ts';
import { neighbourhood } from './neighbourhood.ts';
import { neighbourhoods } from './neighbourhoods.ts';
import { otherRounds } from './other-rounds.ts';
import { outlines } from './outlines.ts';
import { robustness } from './robustness.ts';
import { schools } from './schools.ts';
import { segregation } from './segregation.ts';
import { sensitivity } from './sensitivity.ts';
import { spread } from './spread.ts';
import type { StudyDescription, StudyNeeds, StudyQuestion } from './study.ts';
import { warnings } from './warnings.ts';

/**
 * All studies, described: enough for the page to know when an answer is out of date, without having to know how the answer
 * is made (`computations.ts`). One line per study, in the order in which `result.json` tells of them.
 */
export const studies = {
  clusters,
  neighbourhoods,
  neighbourhood,
  outlines,
  robustness,
  segregation,
  schools,
  municipalities,
  spread,
  moran,
  change,
  dynamics,
  comparison,
  lorenz,
  bivariate,
  sensitivity,
  indexSpread,
  warnings,
  otherRounds,
} as const satisfies Readonly<Record<string, StudyDescription>>;

export type StudyId = keyof typeof studies;

type Shown = (typeof studies)[StudyId]['shown'];

/** The views below the map: each study that names one must have it (`ui/studies/study-views.ts`). */
export type ViewId = Extract<Shown, { readonly view: string }>['view'];

/** The paintings of the map that show a study (`state/shown/paintings.ts`). */
export type StudyPaintingId = Extract<Shown, { readonly painting: string }>['painting'];

/** Two questions with the same key have the same answer. */
export function studyKey(id: StudyId, { question, indicator, options }: StudyQuestion): string {
  const { basis, ofIndicator = false, options: names = {} } = describe(id);
  const { round, classing, rule } = question;
  const isOfRound = basis === 'data' || basis === 'round';
  return JSON.stringify([
    basis === 'data' ? null : round,
    isOfRound ? null : classing,
    basis === 'rule' ? rule : null,
    basis === 'indicators' ? conditionsOf(rule).map((one) => one.indicator) : null,
    ofIndicator ? indicator : null,
    Object.keys(names).map((name) => options[name] ?? null),
  ]);
}

/** Whether two keys of studies on the rule are of the same round, classing and rule. */
export function areOfOneQuestion(one: string, other: string): boolean {
  const questionOf = (key: string): string =>
    JSON.stringify((JSON.parse(key) as unknown[]).slice(0, 3));
  return questionOf(one) === questionOf(other);
}

/** The figures a study is about. */
export function figuresNeeded(id: StudyId): StudyNeeds {
  return describe(id).needs ?? 'round';
}

/** The choices a study looks at, as far as their values are possible ones. */
export function chosenOptions(
  id: StudyId,
  options: StudyQuestion['options'],
): StudyQuestion['options'] {
  const possible = Object.entries(describe(id).options ?? {});
  return Object.fromEntries(
    possible.flatMap(([name, values]) => {
      const value = options[name];
      if (value === undefined) return [];
      return typeof values === 'string' || values.includes(value) ? [[name, value]] : [];
    }),
  );
}

function describe(id: StudyId): StudyDescription {
  return studies[id];
}
