import type { Question } from '../../analysis/question/question.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import type { NeighbourhoodSheet } from '../../worker/neighbourhood-sheets.ts';
import type { LogsAnswer, LogSource, LogsProgress } from '../../worker/read-logs.ts';
import type { ReviewAsked, ReviewFileKind, ReviewView } from '../../worker/review-files.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { CommandBasis } from './command-basis.ts';

/** What the review asks the worker for. */
export function reviewing({ caller }: Pick<CommandBasis, 'caller'>) {
  return {
    /** What a review under this question stands on. */
    fingerprints: (question: Question): Promise<BasisFingerprints> => caller.fingerprints(question),

    /** What a review has come to. */
    reviewView: (asked: ReviewAsked): Promise<ReviewView> => caller.reviewView(asked),

    /** One of the files of a review. */
    reviewFile: (asked: ReviewAsked, kind: ReviewFileKind, language: Language): Promise<string> =>
      caller.reviewFile(asked, kind, language),

    /** The evidence sheets of these neighbourhoods, a few at a time; `take` says whether more are wanted. */
    neighbourhoodSheets: (
      question: Question,
      keys: readonly string[],
      take: (sheets: readonly NeighbourhoodSheet[]) => Promise<boolean>,
    ): Promise<void> => caller.neighbourhoodSheets(question, keys, take),

    /** Logs of a project, read in a worker of their own; undefined where it was called off. */
    readLogs: (
      sources: readonly LogSource[],
      project: string,
      report: (progress: LogsProgress) => void,
      signal?: AbortSignal,
    ): Promise<LogsAnswer | undefined> => caller.readLogs(sources, project, report, signal),
  };
}
