import { studyKey, type StudyId } from '../../studies/studies.ts';
import type { StudyResult } from '../../studies/computations.ts';
import type { StudyQuestion } from '../../studies/study.ts';

type Ask = <Id extends StudyId>(
  id: Id,
  asked: StudyQuestion,
) => Promise<StudyResult<Id> | undefined>;

/**
 * Answers that are likely to be wanted next, made while nothing else is asked. The worker gives a study up for a newer question
 * of the same study, so that what is foreseen never keeps anybody waiting.
 */
export class ForeseenStudies {
  readonly #ask: Ask;
  #kept: ReadonlyMap<string, unknown> = new Map();
  /** Number of the list that is being made. */
  #turn = 0;
  #id: StudyId | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** One after the other, in their order; what was foreseen and is not among them is forgotten. */
  async foresee<Id extends StudyId>(id: Id, questions: readonly StudyQuestion[]): Promise<void> {
    const turn = (this.#turn += 1);
    this.#id = id;
    const wanted = new Map(questions.map((one) => [studyKey(id, one), one]));
    this.#kept = new Map([...this.#kept].filter(([key]) => wanted.has(key)));
    for (const [key, question] of wanted) {
      if (this.#kept.has(key)) continue;
      const result = await this.#ask(id, question);
      if (turn !== this.#turn) return;
      if (result) this.#kept = new Map([...this.#kept, [key, result]]);
    }
  }

  /** Somebody waits for this study: nothing more of it is made; what is there stays. */
  giveWay(id: StudyId): void {
    if (id === this.#id) this.#turn += 1;
  }

  /** The answer that was foreseen to a question; undefined where it was not. */
  at<Id extends StudyId>(id: Id, question: StudyQuestion): StudyResult<Id> | undefined {
    return this.#kept.get(studyKey(id, question)) as StudyResult<Id> | undefined;
  }

  /** Other figures are about to be shown. */
  forget(): void {
    this.#turn += 1;
    this.#kept = new Map();
  }
}
