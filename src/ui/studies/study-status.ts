import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { retryButton } from '../parts/retry-button.ts';
import type { Language } from '../../i18n/numbers/language.ts';

/** What stands in a view while its study is being made, or when it has failed; nothing once it is current. */
export function studyStatus(
  study: {
    readonly isCurrent: boolean;
    readonly progress: { readonly done: number; readonly total: number } | undefined;
    readonly failure: string | undefined;
    /** The answer before, which may still be there. */
    readonly value?: unknown;
  },
  texts: Texts,
  language: Language,
): TemplateResult | typeof nothing {
  const { frame } = texts;
  if (study.failure !== undefined) {
    const before = study.value === undefined ? '' : frame.answerBefore;
    return html`<p role="alert">
      ${frame.failed(study.failure)} ${before} ${retryButton(texts.columnar.retry)}
    </p>`;
  }
  if (study.isCurrent) return nothing;
  const { progress } = study;
  if (!progress) return html`<p role="status" class="soft">${frame.computing}</p>`;
  const percent = formatValue(language, (100 * progress.done) / progress.total, 'percent', 0);
  return html`<p role="status" class="soft">${frame.progress(percent)}</p>`;
}
