import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { DeskKeys } from '../desk/desk-keys.ts';

/** Three things that are easily taken for one another, each beside its key. */
export function putOffHelp(keys: DeskKeys, words: ReviewWords['decision']): TemplateResult {
  const { differences, outcomes, skip } = words;
  const names = { skip, deferred: outcomes.deferred, unclear: outcomes.unclear };
  const kinds = ['skip', 'deferred', 'unclear'] as const;
  return html`<dl data-differences>
    ${kinds.map(
      (kind) =>
        html`<dt>
            ${keys[kind] === '' ? nothing : html`<kbd>${keys[kind].toUpperCase()}</kbd>`}${names[kind]}
          </dt>
          <dd>${differences[kind]}</dd>`,
    )}
  </dl>`;
}
