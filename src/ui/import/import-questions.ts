import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DraftQuestion } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { questionText } from './question-texts.ts';

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
  return html`<div class="questions">
    ${title === undefined ? nothing : html`<h3>${title}</h3>`}
    ${questions.map((question) => field(question, texts, (value) => answer(question, value)))}
  </div>`;
}

function field(
  question: DraftQuestion,
  texts: Texts,
  answer: (value: string) => void,
): TemplateResult {
  const { isOpen, ask, options } = questionText(question, texts);
  return html`<fieldset class=${isOpen ? 'open' : 'answered'}>
    <legend>${ask}</legend>
    ${options.map(
      ({ value, text, isChosen, proposed }) =>
        html`<label class="check"
          ><input
            type="radio"
            name=${question.id}
            .checked=${live(isChosen)}
            @change=${() => answer(value)}
          />${text}${
            proposed === undefined ? nothing : html` <span class="small soft">${proposed}</span>`
          }</label
        >`,
    )}
  </fieldset>`;
}
