import { sameClassing } from '../analysis/rule.ts';
import type { Question } from '../analysis/question.ts';
import type { Atlas } from '../worker/atlas.ts';
import type { AtlasCaller } from '../worker/caller.ts';
import type { Result } from './atlas-state.ts';
import { ruleToText } from './rule-text.ts';

/** Asks the worker one question at a time; while it works, only the newest question waits. */
export class Answers {
  readonly #caller: AtlasCaller;
  readonly #give: (atlas: Atlas, result: Result) => void;
  #waiting: { readonly atlas: Atlas; readonly question: Question } | undefined;
  #last:
    { readonly atlas: Atlas; readonly question: Question; readonly result: Result } | undefined;
  /** The atlas whose questions are being answered; those of a replaced one may never be. */
  #busy: Atlas | undefined;

  constructor(caller: AtlasCaller, give: (atlas: Atlas, result: Result) => void) {
    this.#caller = caller;
    this.#give = give;
  }

  /** The answer goes to `give`, unless a newer question has been asked meanwhile. */
  async ask(atlas: Atlas, question: Question): Promise<void> {
    this.#waiting = { atlas, question };
    if (this.#busy === atlas) return;
    this.#busy = atlas;
    try {
      while (this.#waiting && this.#busy === atlas) {
        const asked = this.#waiting;
        this.#waiting = undefined;
        const result = await this.answer(asked.atlas, asked.question);
        if (!this.#waiting && this.#busy === atlas) this.#give(asked.atlas, result);
      }
    } finally {
      if (this.#busy === atlas) this.#busy = undefined;
    }
  }

  /** Answers at once; what is already known about the same round and classing is not sent again. */
  async answer(atlas: Atlas, question: Question): Promise<Result> {
    const last = this.#last?.atlas === atlas ? this.#last : undefined;
    if (last && sameQuestion(last.question, question)) return last.result;
    const analysis =
      last && sameBasis(last.question, question)
        ? last.result.analysis
        : await this.#caller.analyse(question.round, question.classing);
    const judgement = await this.#caller.judge(question);
    const result = { analysis, judgement };
    this.#last = { atlas, question, result };
    return result;
  }
}

function sameBasis(one: Question, other: Question): boolean {
  return one.round === other.round && sameClassing(one.classing, other.classing);
}

function sameQuestion(one: Question, other: Question): boolean {
  return sameBasis(one, other) && ruleToText(one.rule) === ruleToText(other.rule);
}
