import { html, nothing, type TemplateResult } from 'lit';
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { reloadButton, retryButton } from '../parts/retry-button.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { remedyOf } from '../../worker/line-diagnostic.ts';

/** What stands in a view while its study is being made, or when it has failed; nothing once it is current. */
export function studyStatus(
  study: {
    readonly isCurrent: boolean;
    readonly progress: { readonly done: number; readonly total: number } | undefined;
    readonly failure: Diagnostic | undefined;
    /** The answer before, which may still be there. */
    readonly value?: unknown;
  },
  texts: Texts,
  language: Language,
): TemplateResult | typeof nothing {
  const { frame } = texts;
  if (study.failure) return failed(study.failure, study.value !== undefined, texts, language);
  if (study.isCurrent) return nothing;
  const { progress } = study;
  if (!progress) return html`<p role="status" class="soft">${frame.computing}</p>`;
  const percent = formatValue(language, (100 * progress.done) / progress.total, 'percent', 0);
  return html`<p role="status" class="soft">${frame.progress(percent)}</p>`;
}

/** Why a study could not be made, and what may help. */
function failed(
  failure: Diagnostic,
  hasBefore: boolean,
  { columnar, failure: words, frame }: Texts,
  language: Language,
): TemplateResult {
  const isReload = remedyOf(failure) === 'reload';
  return html`<p role="alert">
    ${frame.failed(wordDiagnostic(failure, language))} ${hasBefore ? frame.answerBefore : ''}
    ${isReload ? reloadButton(words.reload) : retryButton(columnar.retry)}
  </p>`;
}
