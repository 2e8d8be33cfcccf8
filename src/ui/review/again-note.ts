import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk/desk.ts';
import type { Sight } from '../desk/desk-sight.ts';
import type { EntryTexts } from './entry-texts.ts';
import { dayText } from '../sheets/moment-text.ts';

/** Why a neighbourhood that has an entry comes again: its day has come, or it was decided on other figures. */
export function againNote(
  desk: Desk,
  sight: Sight,
  { words, language }: EntryTexts,
): TemplateResult | typeof nothing {
  const { people } = words;
  const { isDue, isOwnOutdated, isOutdated, seen } = sight;
  const until = seen.findLast(({ outcome }) => outcome === 'deferred')?.until;
  return html`${
    isDue && until !== undefined
      ? html`<p class="small again" data-due>${people.due(dayText(until, language))}</p>`
      : nothing
  }
  ${
    isOutdated || isOwnOutdated
      ? html`<p class="small again" data-outdated>${people.basis.again}</p>
          ${isOwnOutdated && !desk.state.isEditing ? asBefore(desk, people.basis.asBefore) : nothing}`
      : nothing
  }`;
}

function asBefore(desk: Desk, text: string): TemplateResult {
  return html`<button type="button" data-as-before @click=${() => desk.form.edit()}>
    ${text}
  </button>`;
}
