import type { Question } from '../analysis/question/question.ts';

/**
 * What each study depends on, so that the page knows when an answer is out of date without having to know how the
 * answer is made (`studies.ts`).
 */

/** `data`: on nothing that is chosen; `round`; `classes`: round and classing; `rule`: these and the rule. */
export type StudyBasis = 'data' | 'round' | 'classes' | 'rule';

interface StudyDependence {
  readonly basis: StudyBasis;
  /** Whether it is a study of the indicator that is shown. */
  readonly ofIndicator?: boolean;
  /** Names of the options it looks at. */
  readonly options?: readonly string[];
  /** The figures it is about beside those of the rule; without it, all of the round. */
  readonly needs?: StudyNeeds;
}

/** `rule`: those of the rule alone; `indicator`: also the one that is shown; `round`: all of it; `rounds`: all of all. */
export type StudyNeeds = 'rule' | 'indicator' | 'round' | 'rounds';

const studyBases = {
  municipalities: { basis: 'rule' },
  clusters: { basis: 'rule', needs: 'rule' },
  outlines: { basis: 'rule', needs: 'rule' },
  robustness: { basis: 'rule', needs: 'rule' },
  segregation: { basis: 'round' },
  schools: { basis: 'data', needs: 'rule' },
  spread: { basis: 'classes', ofIndicator: true, options: ['location'] },
  comparison: { basis: 'rule', options: ['by'] },
  lorenz: { basis: 'round' },
  bivariate: { basis: 'rule', options: ['x', 'y'] },
  moran: { basis: 'round', ofIndicator: true, needs: 'indicator' },
  change: { basis: 'rule', options: ['from'], needs: 'rounds' },
  dynamics: { basis: 'round', options: ['from'], needs: 'rounds' },
  sensitivity: { basis: 'round' },
  indexSpread: { basis: 'classes' },
  warnings: { basis: 'data', needs: 'rounds' },
} as const satisfies Readonly<Record<string, StudyDependence>>;

export type StudyId = keyof typeof studyBases;

/** What a study is asked: the question of the judgement, the indicator that is shown, and the view's options. */
export interface StudyQuestion {
  readonly question: Question;
  readonly indicator: string;
  /** Choices of the views, by name, as the URL keeps them. */
  readonly options: Readonly<Record<string, string>>;
}

/** Two questions with the same key have the same answer. */
export function studyKey(id: StudyId, { question, indicator, options }: StudyQuestion): string {
  const { basis, ofIndicator = false, options: names = [] } = dependenceOf(id);
  const { round, classing, rule } = question;
  return JSON.stringify([
    basis === 'data' ? null : round,
    basis === 'classes' || basis === 'rule' ? classing : null,
    basis === 'rule' ? rule : null,
    ofIndicator ? indicator : null,
    names.map((name) => options[name] ?? null),
  ]);
}

/** The figures a study is about. */
export function roundsNeeded(id: StudyId): StudyNeeds {
  return dependenceOf(id).needs ?? 'round';
}

function dependenceOf(id: StudyId): StudyDependence {
  return studyBases[id];
}
