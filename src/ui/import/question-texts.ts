import type { DraftQuestion } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { isOpen } from '../../project/questions/questions.ts';

/** A question of the draft in words: nothing is chosen before a person has chosen it. */
export interface QuestionText {
  readonly isOpen: boolean;
  readonly ask: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly isChosen: boolean;
    /** The answer the files speak for, in words; undefined for the others. */
    readonly proposed: string | undefined;
  }[];
}

export function questionText(question: DraftQuestion, { import: words }: Texts): QuestionText {
  const { ask, option } = words.questions[question.kind];
  return {
    isOpen: isOpen(question),
    ask: ask(question),
    options: question.options.map((one) => ({
      value: one.value,
      text: option(one, question),
      isChosen: one.value === question.answered,
      proposed: one.value === question.proposed ? `(${words.proposed})` : undefined,
    })),
  };
}
