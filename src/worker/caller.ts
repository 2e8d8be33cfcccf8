import type { LoadRequest } from '../opening/fetching/load-request.ts';
import type { Classing } from '../analysis/question/classing.ts';
import { proxy, type Remote } from 'comlink';
import type { Judgement } from '../analysis/rule/judgement.ts';
import type { Question } from '../analysis/question/question.ts';
import type { RoundAnalysis } from '../analysis/classes/round-analysis.ts';
import { keepTextRanks, type TextRanks } from '../analysis/values/text-ranks.ts';
import type { OnProgress } from '../ingest/instructions/reading.ts';
import type { AtlasPreview, LoadAnswer, PackedAnswer } from '../opening/atlas.ts';
import type { FiguresAnswer } from '../opening/given-figures.ts';
import type { AtlasFunctions } from './functions.ts';
import type { StudyResult } from '../studies/computations.ts';
import type { BasisFingerprints } from './basis-fingerprints.ts';
import { DraftSession } from './draft-session.ts';
import { unpackAnalysis } from './packed-analysis.ts';
import { LineEnded } from './line-ended.ts';
import type { NeighbourhoodSheet } from './neighbourhood-sheets.ts';
import type { LogsAnswer, LogsProgress, LogSource } from './read-logs.ts';
import { unpackAnswer } from '../opening/unpack-answer.ts';
import { lineDiagnostic, lineRemedy } from './line-diagnostic.ts';
import type { ReviewAsked, ReviewFileKind, ReviewView } from './review-files.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { WorkerLine } from './worker-line.ts';
import type { StudyId } from '../studies/studies.ts';
import type { StudyQuestion } from '../studies/study.ts';

/** How a load ended; files that are no project stay in their worker, for a draft. */
export type LoadEnd = LoadAnswer & { readonly draft?: DraftSession };

/**
 * Typed caller of the functions off the main thread. A load runs in a worker of its own, which takes
 * the place of the present one only when it has succeeded: a failed or cancelled load changes nothing.
 */
export class AtlasCaller {
  #current: WorkerLine | undefined;
  #loading:
    | { readonly line: WorkerLine; readonly give: (answer: LoadAnswer | undefined) => void }
    | undefined;

  /**
   * Undefined when the load was cancelled or another one took its place.
   * @param line of a worker that has read the files already
   */
  load(
    request: LoadRequest,
    report: OnProgress,
    foresee: (preview: AtlasPreview) => void,
    line = new WorkerLine(),
  ): Promise<LoadEnd | undefined> {
    this.cancelLoad();
    return new Promise((resolve) => {
      const give = (answer: LoadAnswer | undefined): void => {
        if (this.#loading?.line === line) this.#loading = undefined;
        if (answer?.ok === false && answer.isWithoutProject) {
          return resolve({ ...answer, draft: new DraftSession(line) });
        }
        this.#settle(line, answer?.ok === true);
        if (answer?.ok && answer.atlas.textRanks)
          keepTextRanks(answer.atlas.dataset, answer.atlas.textRanks);
        resolve(answer);
      };
      this.#loading = { line, give };
      line
        .call<PackedAnswer>((functions) =>
          functions.loadPacked(request, proxy(report), proxy(foresee)),
        )
        .then(unpackAnswer)
        .then(give, (error: unknown) =>
          give(
            error instanceof LineEnded
              ? undefined
              : { ok: false, diagnostics: [lineDiagnostic(error)], remedy: lineRemedy(error) },
          ),
        );
    });
  }

  /** Whether there was a load to cancel. */
  cancelLoad(): boolean {
    const loading = this.#loading;
    loading?.give(undefined);
    return loading !== undefined;
  }

  /** @param known ids of indicators whose analysis is here already and is left out */
  async analyse(
    round: string,
    classing: Classing,
    known: readonly string[] = [],
  ): Promise<RoundAnalysis> {
    return unpackAnalysis(
      await this.#ask((functions) => functions.analysePacked(round, classing, known)),
    );
  }

  /** Figures of a round that the page does not have yet: of the stated indicators, or all. */
  fetchFigures(round: string, ids?: readonly string[]): Promise<FiguresAnswer> {
    return this.#ask<FiguresAnswer>((functions) => functions.fetchFigures(round, ids));
  }

  /** Places of the areas' texts in the alphabet, where the load has not brought them. */
  textRanks(): Promise<TextRanks> {
    return this.#ask((functions) => functions.textRanks());
  }

  /** A tile of the areas (MVT, not compressed), where the worker makes them; undefined where nothing lies in it. */
  tile(zoom: number, x: number, y: number): Promise<Uint8Array | undefined> {
    return this.#ask((functions) => functions.tile(zoom, x, y));
  }

  judge(question: Question): Promise<Judgement> {
    return this.#ask((functions) => functions.judge(question));
  }

  flaggedGeojson(question: Question): Promise<string> {
    return this.#ask((functions) => functions.flaggedGeojson(question));
  }

  neighbourhoodsGeojson(question: Question, keys?: readonly string[]): Promise<string> {
    return this.#ask((functions) => functions.neighbourhoodsGeojson(question, keys));
  }

  exportStudies(question: Question): ReturnType<AtlasFunctions['exportStudies']> {
    return this.#ask((functions) => functions.exportStudies(question));
  }

  /** What a review under this question stands on: project, data and rule. */
  fingerprints(question: Question): Promise<BasisFingerprints> {
    return this.#ask((functions) => functions.fingerprints(question));
  }

  /** What a review has come to, for the page. */
  reviewView(asked: ReviewAsked): Promise<ReviewView> {
    return this.#ask((functions) => functions.reviewView(asked));
  }

  /** One of the files of a review. */
  reviewFile(asked: ReviewAsked, kind: ReviewFileKind, language: Language): Promise<string> {
    return this.#ask((functions) => functions.reviewFile(asked, kind, language));
  }

  /** The evidence sheets of these neighbourhoods, a few at a time, until `take` wants no more. */
  neighbourhoodSheets(
    question: Question,
    keys: readonly string[],
    take: (sheets: readonly NeighbourhoodSheet[]) => Promise<boolean>,
  ): Promise<void> {
    return this.#ask((functions) => functions.neighbourhoodSheets(question, keys, proxy(take)));
  }

  /**
   * Reads logs of a review in a worker of its own, so that nothing else waits for it.
   * @param signal ends it; undefined is then the answer
   */
  async readLogs(
    sources: readonly LogSource[],
    project: string,
    report: (progress: LogsProgress) => void,
    signal?: AbortSignal,
  ): Promise<LogsAnswer | undefined> {
    const line = new WorkerLine();
    const end = (): void => line.close();
    signal?.addEventListener('abort', end);
    try {
      return await line.call<LogsAnswer>((functions) =>
        functions.readLogs(sources, project, proxy(report)),
      );
    } catch (error) {
      if (error instanceof LineEnded) return undefined;
      throw error;
    } finally {
      signal?.removeEventListener('abort', end);
      line.close();
    }
  }

  /** Undefined when the study was cancelled, or asked again meanwhile. */
  study<Id extends StudyId>(
    id: Id,
    asked: StudyQuestion,
    report: (done: number, total: number) => void,
  ): Promise<StudyResult<Id> | undefined> {
    const answer = this.#ask<unknown>((functions) => functions.study(id, asked, proxy(report)));
    return answer as Promise<StudyResult<Id> | undefined>;
  }

  /** Where the worker has ended, so has the study. */
  async cancelStudy(id: StudyId): Promise<void> {
    await this.#ask((functions) => functions.cancelStudy(id)).catch(() => 0);
  }

  /** @throws LineEnded where another load has taken the place of the one that was asked */
  #ask<Answer>(ask: (functions: Remote<AtlasFunctions>) => Promise<Answer>): Promise<Answer> {
    if (!this.#current) throw new Error('no project is loaded');
    return this.#current.call(ask);
  }

  #settle(line: WorkerLine, succeeded: boolean): void {
    if (line === this.#current) return;
    if (!succeeded) {
      line.close();
      return;
    }
    this.#current?.close();
    this.#current = line;
  }
}
