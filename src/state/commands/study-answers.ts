import { LineEnded } from '../../worker/line-ended.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { studyKey, type StudyId } from '../../studies/studies.ts';
import type { StudyQuestion } from '../../studies/study.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';
import type { StudyAnswer } from '../store/study-answer.ts';
import { studyQuestionIn } from '../shown/study-question.ts';

/** Asks the worker for studies; of each one at a time, and while it works only the newest question waits. */
export class StudyAnswers {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  readonly #caller: AtlasCaller;
  /** Number of the load for which a study is being made; the answer for a replaced one may never come. */
  readonly #busy = new Map<StudyId, number>();
  readonly #waiting = new Map<StudyId, StudyQuestion>();

  constructor(store: AtlasStore, write: AtlasWriter, caller: AtlasCaller) {
    this.#store = store;
    this.#write = write;
    this.#caller = caller;
  }

  /** Sees to it that the study answers the present question. */
  async need(id: StudyId): Promise<void> {
    const { load, studies } = this.#store.live;
    const asked = studyQuestionIn(this.#store.live);
    if (!asked || studies[id]?.asked === studyKey(id, asked)) return;
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
    const isCurrent = (): boolean => this.#store.live.load === load && !this.#waiting.has(id);
    try {
      const result = await this.#caller.study(id, asked, (done, total) => {
        if (isCurrent()) this.#put(id, { progress: { done, total } });
      });
      if (!result || !isCurrent()) return true;
      this.#put(id, { result, answered: studyKey(id, asked), progress: undefined });
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
