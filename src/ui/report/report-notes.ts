import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { noteGroups, type ReportNote, type NoteItems } from './note-groups.ts';

/** Everything that was noticed while reading, in words, the gravest first. */
export function reportNotes(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  language: Language,
): TemplateResult {
  if (diagnostics.length === 0) return html`<p class="soft">${texts.report.noNotes}</p>`;
  return html`${noteGroups(diagnostics, texts, language).map(
    ({ severity, title, notes }) =>
      html`<h4 class="severity ${severity}">${title}</h4>
        <ul role="list" class="notes">
          ${notes.map(note)}
        </ul>`,
  )}`;
}

function note({ text, items }: ReportNote): TemplateResult {
  return html`<li>
    <p>${text}</p>
    ${items ? entries(items) : nothing}
  </li>`;
}

function entries({ summary, list, more }: NoteItems): TemplateResult {
  return html`<details>
    <summary>${summary}</summary>
    <p class="items">${list} ${more ?? nothing}</p>
  </details>`;
}
