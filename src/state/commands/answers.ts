import type { Question } from '../../analysis/question/question.ts';
import { withAnalysis, type RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import type { Result } from '../store/atlas-state.ts';
import { sameBasis, sameQuestion } from '../shown/same-question.ts';
import { outcomeOf } from './outcome.ts';

/** A question to the atlas that a load has brought, with the figures that have come until now. */
export interface Asked {
  readonly load: number;
  readonly atlas: Atlas;
  readonly question: Question;
}

/** Milliseconds after which it is said that an answer is being made: shorter ones are there before anybody has read it. */
const patience = 100;

/** Asks the worker one question at a time; while it works, only the newest question waits. */
export class Answers {
  readonly #caller: AtlasCaller;
  readonly #give: (asked: Asked, result: Result) => void;
  readonly #onFailed: (error: unknown, asked: Asked) => void;
  readonly #onLate: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: Asked | undefined;
  #last: (Asked & { readonly result: Result }) | undefined;
  /** The load whose questions are being answered; those of a replaced one may never be. */
  #busy: number | undefined;

  constructor(
    caller: AtlasCaller,
    give: (asked: Asked, result: Result) => void,
    onFailed: (error: unknown, asked: Asked) => void,
    onLate: () => void = () => undefined,
  ) {
    this.#caller = caller;
    this.#give = give;
    this.#onFailed = onFailed;
    this.#onLate = onLate;
  }

  /** Whether a question waits for its answer. */
  get isBusy(): boolean {
    return this.#busy !== undefined;
  }

  /** The answer goes to `give`, unless a newer question has been asked meanwhile. */
  async ask(question: Asked): Promise<void> {
    const { load } = question;
    this.#waiting = question;
    if (!this.#knows(question)) this.#timer ??= setTimeout(this.#onLate, patience);
    if (this.#busy === load) return;
    this.#busy = load;
    while (this.#waiting && this.#busy === load) {
      const asked = this.#waiting;
      this.#waiting = undefined;
      const outcome = await outcomeOf(this.answer(asked));
      // Of an atlas that another one has replaced nobody wants to know.
      if (!this.#waiting && this.#busy === load) this.#tell(asked, outcome);
      // What is asked meanwhile could not be shown earlier.
      await nextFrame();
    }
    if (this.#busy === load) this.#busy = undefined;
  }

  /** Whether what is on screen is the answer, but for figures that have come since. */
  #knows({ load, question }: Asked): boolean {
    return this.#last?.load === load && sameQuestion(this.#last.question, question);
  }

  /** Whoever waits has an answer, or none is expected any more. */
  #stopClock(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tell(asked: Asked, outcome: { readonly value: Result } | { readonly error: unknown }): void {
    this.#stopClock();
    if ('value' in outcome) this.#give(asked, outcome.value);
    else if (!(outcome.error instanceof LineEnded)) this.#onFailed(outcome.error, asked);
  }

  /** Answers at once; what is already known about the same round and classing is not sent again. */
  async answer(asked: Asked): Promise<Result> {
    const last = this.#last?.load === asked.load ? this.#last : undefined;
    const isSame = last !== undefined && sameQuestion(last.question, asked.question);
    if (isSame && last.atlas === asked.atlas) return last.result;
    const [judgement, analysis] = await Promise.all([
      isSame ? last.result.judgement : this.#caller.judge(asked.question),
      this.#analyse(asked),
    ]);
    const result = { analysis, judgement };
    this.#last = { ...asked, result };
    return result;
  }

  /** Of the same round and classing, only figures that have come since are analysed. */
  async #analyse({ load, atlas, question }: Asked): Promise<RoundAnalysis> {
    const last = this.#last?.load === load ? this.#last : undefined;
    const { round, classing } = question;
    if (!last || !sameBasis(last.question, question)) {
      return this.#caller.analyse(round, classing);
    }
    const { analysis } = last.result;
    if (last.atlas === atlas) return analysis;
    const known = Object.keys(analysis.classifications);
    return withAnalysis(analysis, await this.#caller.analyse(round, classing, known));
  }
}

/** A page that is not seen has no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => resolve());
  });
}
