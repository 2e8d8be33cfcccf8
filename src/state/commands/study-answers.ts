import { LineEnded } from '../../worker/line-ended.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { studyKey, type StudyId } from '../../studies/studies.ts';
import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import type { StudyAnswer } from '../store/study-answer.ts';
import { outcomeOf } from './outcome.ts';
import { ForeseenStudies } from './foreseen-studies.ts';
import { studyQuestionIn } from '../shown/study-question.ts';

/** Asks the worker for studies; of each one at a time, and while it works only the newest question waits. */
export class StudyAnswers {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  readonly #caller: AtlasCaller;
  /** Number of the load for which a study is being made; the answer for a replaced one may never come. */
  readonly #busy = new Map<StudyId, number>();
  readonly #waiting = new Map<StudyId, StudyQuestion>();

  readonly #foreseen: ForeseenStudies;
  /** The load they are of. */
  #foreseenOf = Number.NaN;

  constructor(store: AtlasStore, write: AtlasWriter, caller: AtlasCaller) {
    this.#store = store;
    this.#write = write;
    this.#caller = caller;
    this.#foreseen = new ForeseenStudies(async (id, asked) => {
      // What is not foreseen is asked when it is needed, and tells then why there is none.
      const outcome = await outcomeOf(caller.study(id, asked, () => undefined));
      return 'value' in outcome ? outcome.value : undefined;
    });
  }

  /** Makes the answers to these options of the present question, while nobody waits for this study. */
  foresee(id: StudyId, options: readonly StudyQuestion['options'][]): void {
    const { load } = this.#store.live;
    const asked = studyQuestionIn(this.#store.live);
    if (!asked || this.#busy.get(id) === load) return;
    if (load !== this.#foreseenOf) this.#foreseen.forget();
    this.#foreseenOf = load;
    const questions = options.map((one) => ({ ...asked, options: { ...asked.options, ...one } }));
    void this.#foreseen.foresee(id, questions);
  }

  /** Sees to it that the study answers the present question. */
  async need(id: StudyId): Promise<void> {
    const { load, studies } = this.#store.live;
    const asked = studyQuestionIn(this.#store.live);
    if (!asked || studies[id]?.asked === studyKey(id, asked)) return;
    if (this.#isForeseen(id, asked, load)) return;
    this.#waiting.set(id, asked);
    this.#put(id, { asked: studyKey(id, asked), failure: undefined, progress: undefined });
    if (this.#busy.get(id) === load) {
      void this.#caller.cancelStudy(id);
      return;
    }
    this.#busy.set(id, load);
    while (this.#busy.get(id) === load && (await this.#answerNext(id, load)));
    if (this.#busy.get(id) === load) this.#busy.delete(id);
  }

  /** What was foreseen is there at once, whatever is being made. */
  #isForeseen(id: StudyId, asked: StudyQuestion, load: number): boolean {
    const result = load === this.#foreseenOf ? this.#foreseen.at(id, asked) : undefined;
    if (result === undefined) {
      this.#foreseen.giveWay(id);
      return false;
    }
    const key = studyKey(id, asked);
    this.#waiting.delete(id);
    this.#put(id, {
      result,
      asked: key,
      answered: key,
      failure: undefined,
      progress: undefined,
    });
    return true;
  }

  /** What failed counts as not asked, so that whoever shows it asks again: figures have come, or somebody wants to try again. */
  forgetFailures(): void {
    for (const [id, answer] of Object.entries(this.#store.live.studies)) {
      if (answer?.failure !== undefined)
        this.#put(id as StudyId, { asked: '', failure: undefined });
    }
  }

  /** Whether there was a question waiting. */
  async #answerNext(id: StudyId, load: number): Promise<boolean> {
    const asked = this.#waiting.get(id);
    if (!asked) return false;
    this.#waiting.delete(id);
    const key = studyKey(id, asked);
    // A question that was foreseen may have been answered since.
    const isCurrent = (): boolean =>
      this.#store.live.load === load &&
      !this.#waiting.has(id) &&
      this.#store.live.studies[id]?.asked === key;
    try {
      const result = await this.#caller.study(id, asked, (done, total) => {
        if (isCurrent()) this.#put(id, { progress: { done, total } });
      });
      if (!result || !isCurrent()) return true;
      this.#put(id, { result, answered: key, progress: undefined });
    } catch (error) {
      if (isCurrent()) this.#fail(id, error);
    }
    return true;
  }

  /** Of an atlas that another one has replaced nobody wants to know. */
  #fail(id: StudyId, error: unknown): void {
    if (error instanceof LineEnded) return;
    this.#put(id, { failure: lineDiagnostic(error), progress: undefined });
  }

  #put<Id extends StudyId>(id: Id, patch: Partial<StudyAnswer<Id>>): void {
    const { studies } = this.#store.live;
    const before = studies[id] ?? {
      asked: '',
      answered: undefined,
      result: undefined,
      progress: undefined,
      failure: undefined,
    };
    this.#write({ studies: { ...studies, [id]: { ...before, ...patch } } });
  }
}
