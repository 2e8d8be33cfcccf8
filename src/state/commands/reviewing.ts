import type { Question } from '../../analysis/question/question.ts';
import type { BasisFingerprints } from '../../worker/basis-fingerprints.ts';
import type { LogsProgress } from '../../worker/read-logs.ts';
import { readReviewFiles, type ReviewFilesReading } from '../record/review-files.ts';
import type { CommandBasis } from './command-basis.ts';

/** What the review asks the worker for. */
export function reviewing({ caller }: Pick<CommandBasis, 'caller'>) {
  return {
    /** What a review under this question stands on. */
    fingerprints: (question: Question): Promise<BasisFingerprints> => caller.fingerprints(question),

    /** Logs and backups of a project, read in a worker of their own; undefined where it was called off. */
    readReviewFiles: (
      files: readonly File[],
      project: string,
      report: (progress: LogsProgress) => void,
      signal?: AbortSignal,
    ): Promise<ReviewFilesReading | undefined> =>
      readReviewFiles(files, project, (sources, of) =>
        caller.readLogs(sources, of, report, signal),
      ),
  };
}
