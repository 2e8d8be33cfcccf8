import type { Question } from '../analysis/question/question.ts';
import { resultJson } from '../export/result-json.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Entry } from '../review/entry/entry.ts';
import { logOf } from '../review/log/log.ts';
import { logText } from '../review/log/write-log.ts';
import { decisionsCsvOf } from '../review/output/decisions-csv.ts';
import { decisionsGeojson, groundAreas } from '../review/output/decisions-geojson.ts';
import { disagreements, type Disagreement } from '../review/output/disagreements.ts';
import { disagreementsCsv } from '../review/output/disagreements-csv.ts';
import { logCsv } from '../review/output/log-csv.ts';
import { overview, type Overview } from '../review/output/overview.ts';
import { reviewOutcome, type ReviewOutcome } from '../review/output/review-outcome.ts';
import { reviewPart } from '../review/output/review-result.ts';
import { askOnce } from '../studies/computations.ts';
import { resultParts } from '../studies/told-studies.ts';
import type { LoadedProject } from './loaded-project.ts';

/** The files that a review gives out. */
export const reviewFileKinds = [
  'decisions',
  'geojson',
  'result',
  'disagreements',
  'log-csv',
  'log',
] as const;

export type ReviewFileKind = (typeof reviewFileKinds)[number];

/** What the page shows of what a review has come to; made of the same as its files. */
export interface ReviewView {
  readonly overview: Overview;
  readonly disagreements: readonly Disagreement[];
}

/** Entries of a review, and the question they are held against. */
export interface ReviewAsked {
  readonly question: Question;
  readonly entries: readonly Entry[];
}

export async function reviewView(project: LoadedProject, asked: ReviewAsked): Promise<ReviewView> {
  const outcome = await outcomeOf(project, asked);
  return { overview: overview(outcome), disagreements: disagreements(outcome) };
}

/** The text of one of the files. */
export async function reviewFile(
  project: LoadedProject,
  asked: ReviewAsked,
  kind: ReviewFileKind,
  language: Language,
): Promise<string> {
  const outcome = await outcomeOf(project, asked);
  const sheet = { language, made: new Date() };
  switch (kind) {
    case 'decisions':
      return decisionsCsvOf(outcome, sheet);
    case 'disagreements':
      return disagreementsCsv(outcome, sheet);
    case 'log-csv':
      return logCsv(outcome, sheet);
    case 'log':
      return logText(logOf(project.project.review.id, asked.entries));
    case 'geojson':
      return decisionsGeojson(await withGround(project, outcome), language);
    case 'result':
      return resultText(project, asked.question, outcome);
    default:
      return kind satisfies never;
  }
}

async function outcomeOf(
  project: LoadedProject,
  { question, entries }: ReviewAsked,
): Promise<ReviewOutcome> {
  const { review } = project.project;
  const fingerprints = await project.fingerprints(question);
  const studies = await project.exportStudies(question);
  const { dataset } = project;
  const result = {
    dataset,
    analysis: project.analysis(question),
    judgement: project.judgement(question),
    studies,
  };
  return reviewOutcome(logOf(review.id, entries), result, review, fingerprints);
}

async function withGround({ opened }: LoadedProject, outcome: ReviewOutcome) {
  const { geometries, outlines } = opened;
  const drawn = outlines ? await outlines(groundAreas(outcome)) : geometries;
  return { ...outcome, geometries: drawn };
}

/** As `analyse` writes it, with the figures of all rounds, which are fetched first; its sentences are German there, too. */
async function resultText(
  project: LoadedProject,
  question: Question,
  outcome: ReviewOutcome,
): Promise<string> {
  const { atlas, figures } = project.opened;
  for (const round of project.dataset.rounds) await figures?.need(round.id);
  const parts = await resultParts(project, askOnce(project), question);
  const { statusIndex } = project.project;
  return resultJson({
    ...outcome.input,
    dataset: project.dataset,
    analysis: project.analysis(question),
    judgement: project.judgement(question),
    joins: atlas.joins,
    diagnostics: atlas.diagnostics,
    parts: { ...parts, review: reviewPart(outcome) },
    ...(statusIndex && { statusIndex: statusIndex.id }),
    word: (diagnostic) => wordDiagnostic(diagnostic, 'de'),
  });
}
