import type { DraftQuestion, QuestionOption } from '../../areas/draft.ts';

/** The words of a question of the import assistant. */
export interface QuestionWords {
  /** What is open, as a part of a sentence: "Es fehlt noch: …". */
  readonly short: string;
  /** The question with what was found. */
  readonly ask: (question: DraftQuestion) => string;
  readonly option: (option: QuestionOption, question: DraftQuestion) => string;
}
