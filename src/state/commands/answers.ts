import { sameClassing } from '../../analysis/question/classing.ts';
import type { Question } from '../../analysis/question/question.ts';
import { withAnalysis, type RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Atlas } from '../../opening/atlas.ts';
import type { AtlasCaller } from '../../worker/caller.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import { isSameLoad, type Result } from '../store/atlas-state.ts';
import { ruleToText } from '../url/rule-text.ts';

/** Asks the worker one question at a time; while it works, only the newest question waits. */
export class Answers {
  readonly #caller: AtlasCaller;
  readonly #give: (atlas: Atlas, result: Result) => void;
  readonly #onFailed: (error: unknown) => void;
  #waiting: { readonly atlas: Atlas; readonly question: Question } | undefined;
  #last:
    { readonly atlas: Atlas; readonly question: Question; readonly result: Result } | undefined;
  /** The atlas whose questions are being answered; those of a replaced one may never be. */
  #busy: Atlas | undefined;

  constructor(
    caller: AtlasCaller,
    give: (atlas: Atlas, result: Result) => void,
    onFailed: (error: unknown) => void,
  ) {
    this.#caller = caller;
    this.#give = give;
    this.#onFailed = onFailed;
  }

  /** Whether a question waits for its answer. */
  get isBusy(): boolean {
    return this.#busy !== undefined;
  }

  /** The answer goes to `give`, unless a newer question has been asked meanwhile. */
  async ask(atlas: Atlas, question: Question): Promise<void> {
    this.#waiting = { atlas, question };
    if (this.#isBusyWith(atlas)) return;
    this.#busy = atlas;
    try {
      while (this.#waiting && this.#isBusyWith(atlas)) {
        const asked = this.#waiting;
        this.#waiting = undefined;
        const result = await this.answer(asked.atlas, asked.question);
        if (!this.#waiting && this.#isBusyWith(atlas)) this.#give(asked.atlas, result);
        // What is asked meanwhile could not be shown earlier.
        await nextFrame();
      }
    } catch (error) {
      // Of an atlas that another one has replaced nobody wants to know.
      if (!(error instanceof LineEnded)) this.#onFailed(error);
    } finally {
      if (this.#isBusyWith(atlas)) this.#busy = undefined;
    }
  }

  /** Answers at once; what is already known about the same round and classing is not sent again. */
  async answer(atlas: Atlas, question: Question): Promise<Result> {
    const last = this.#last && isSameLoad(this.#last.atlas, atlas) ? this.#last : undefined;
    const isSame = last !== undefined && sameQuestion(last.question, question);
    if (isSame && last.atlas === atlas) return last.result;
    const [judgement, analysis] = await Promise.all([
      isSame ? last.result.judgement : this.#caller.judge(question),
      this.#analyse(atlas, question),
    ]);
    const result = { analysis, judgement };
    this.#last = { atlas, question, result };
    return result;
  }

  /** Of the same round and classing, only figures that have come since are analysed. */
  async #analyse(atlas: Atlas, question: Question): Promise<RoundAnalysis> {
    const last = this.#last && isSameLoad(this.#last.atlas, atlas) ? this.#last : undefined;
    const { round, classing } = question;
    if (!last || !sameBasis(last.question, question)) {
      return this.#caller.analyse(round, classing);
    }
    const { analysis } = last.result;
    if (last.atlas === atlas) return analysis;
    const known = Object.keys(analysis.classifications);
    return withAnalysis(analysis, await this.#caller.analyse(round, classing, known));
  }

  #isBusyWith(atlas: Atlas): boolean {
    return this.#busy !== undefined && isSameLoad(this.#busy, atlas);
  }
}

/** A page that is not seen has no frames. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => resolve());
  });
}

function sameBasis(one: Question, other: Question): boolean {
  return one.round === other.round && sameClassing(one.classing, other.classing);
}

function sameQuestion(one: Question, other: Question): boolean {
  return sameBasis(one, other) && ruleToText(one.rule) === ruleToText(other.rule);
}
