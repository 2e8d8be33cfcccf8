import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/numbers/language.ts';
import type { ReviewWords } from '../../i18n/review-words.ts';
import { isLink } from '../../review/entry/entry.ts';
import { choiceText } from '../desk/choice-text.ts';
import { linksOf, toggled, withFormer } from '../desk/decision-form.ts';
import type { Desk } from '../desk/desk.ts';

/** What is said more rarely: the office that is to act, fields of action, addresses. */
export function decisionMore(
  desk: Desk,
  { decision: words }: ReviewWords,
  language: Language,
): TemplateResult {
  const { form } = desk.state;
  const textOf = choiceText(desk.plan.fields, words.fieldWords, language);
  return html`<details>
    <summary>${words.more}</summary>
    <label class="label" for="office">${words.office}</label>
    <input
      id="office"
      type="text"
      list="offices"
      maxlength="200"
      .value=${form.office}
      @input=${(event: Event) => desk.form.change({ office: valueOf(event) })}
    />
    <datalist id="offices">
      ${desk.plan.offices.map((office) => html`<option value=${office}></option>`)}
    </datalist>
    <p class="label">${words.fields}</p>
    <div class="fields" role="group" aria-label=${words.fields}>
      ${withFormer(desk.plan.fields, form.fields).map(
        (field) =>
          html`<button
            type="button"
            aria-pressed=${form.fields.includes(field.key) ? 'true' : 'false'}
            @click=${() => desk.form.change({ fields: toggled(form.fields, field.key) })}
          >
            ${textOf(field.key)}
          </button>`,
      )}
    </div>
    <label class="label" for="links">${words.links}</label>
    <textarea
      id="links"
      rows="1"
      .value=${form.links}
      @input=${(event: Event) => desk.form.change({ links: valueOf(event) })}
    ></textarea>
    ${linksOf(form.links)
      .filter(isLink)
      .map(
        (link) =>
          html`<p>
            <a href=${link} target="_blank" rel="noopener noreferrer">${new URL(link).host}</a>
          </p>`,
      )}
  </details>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value;
}
