import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftQuestion, QuestionOption } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { isOpen } from '../../project/questions/questions.ts';

/**
 * What the files leave open, each with its answers; nothing is chosen before a person has chosen it, and what has been
 * answered stays to be seen and changed. With a title where they stand apart from the step they belong to.
 */
export function importQuestions(
  questions: readonly DraftQuestion[],
  texts: Texts,
  answer: (question: DraftQuestion, value: string) => void,
  title?: string,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  const words = texts.import;
  return html`<div class="questions">
    ${title === undefined ? nothing : html`<h3>${title}</h3>`}
    ${questions.map(
      (question) =>
        html`<fieldset class=${isOpen(question) ? 'open' : 'answered'}>
          <legend>${words.questions[question.kind].ask(question)}</legend>
          ${question.options.map((option) => optionRow(question, option, texts, answer))}
        </fieldset>`,
    )}
  </div>`;
}

function optionRow(
  question: DraftQuestion,
  option: QuestionOption,
  texts: Texts,
  answer: (question: DraftQuestion, value: string) => void,
): TemplateResult {
  const words = texts.import;
  const isProposed = option.value === question.proposed;
  return html`<label class="check"
    ><input
      type="radio"
      name=${question.id}
      .checked=${live(option.value === question.answered)}
      @change=${() => answer(question, option.value)}
    />${words.questions[question.kind].option(option, question)}${
      isProposed ? html` <span class="small soft">(${words.proposed})</span>` : nothing
    }</label
  >`;
}
