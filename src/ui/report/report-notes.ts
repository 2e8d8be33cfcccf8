import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic, DiagnosticEntry } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import type { Language } from '../../i18n/numbers/language.ts';

/** Entries behind a note that are shown on the page; the download has all of them. */
const mostItems = 200;

const severities: readonly Diagnostic['severity'][] = ['error', 'warning', 'hint'];

/** Everything that was noticed while reading, in words, the gravest first. */
export function reportNotes(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  language: Language,
): TemplateResult {
  if (diagnostics.length === 0) return html`<p class="soft">${texts.report.noNotes}</p>`;
  return html`${severities.map((severity) => {
    const notes = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (notes.length === 0) return nothing;
    return html`<h4 class="severity ${severity}">${texts.report.severities[severity]}</h4>
      <ul class="notes">
        ${notes.map((diagnostic) => note(diagnostic, texts, language))}
      </ul>`;
  })}`;
}

function note(diagnostic: Diagnostic, texts: Texts, language: Language): TemplateResult {
  const { items = [] }: DiagnosticEntry = diagnostic;
  return html`<li>
    <p>${wordDiagnostic(diagnostic, language)}</p>
    ${
      items.length > 1
        ? html`<details>
            <summary>${texts.report.showItems(items.length)}</summary>
            <p class="items">
              ${items.slice(0, mostItems).join(' · ')}
              ${items.length > mostItems ? texts.report.moreItems(items.length - mostItems) : nothing}
            </p>
          </details>`
        : nothing
    }
  </li>`;
}
