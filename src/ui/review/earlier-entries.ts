import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Entry } from '../../review/entry/entry.ts';
import type { DecidedOnOthers } from '../../review/standing/new-basis.ts';
import type { Sight } from '../desk/desk-sight.ts';
import { dayText, momentShown } from '../sheets/moment-text.ts';

/** Which of the entries were decided on other figures, and what their indicators are called. */
export interface OtherFigures {
  readonly byId: ReadonlyMap<string, DecidedOnOthers>;
  readonly labelOf: (indicator: string) => string;
}

/** The entries of a neighbourhood that may be seen, the newest first; of a blind second opinion only that it is one. */
export function earlierEntries(
  { earlier, seen, isBlind }: Sight,
  words: ReviewWords,
  language: Language,
  others: OtherFigures,
): TemplateResult | typeof nothing {
  const blind = isBlind ? html`<p class="small">${words.earlier.blind}</p>` : nothing;
  if (earlier.length === 0) return html`${blind}`;
  const standing = new Set(seen.map(({ id }) => id));
  return html`${blind}
    <ol class="small" role="list" aria-label=${words.earlier.title} tabindex="0">
      ${earlier.toReversed().map((entry) => {
        const isReplaced = !standing.has(entry.id) && entry.outcome !== 'withdrawn';
        return html`<li data-entry=${entry.id}>
          <span class=${isReplaced ? 'replaced' : ''}>${lineOf(entry, words, language)}</span>
          ${isReplaced ? html`<span>(${words.earlier.replaced})</span>` : nothing}
          ${detailsOf(entry, words, language)} ${besideOf(entry, words, language, others)}
        </li>`;
      })}
    </ol>`;
}

function lineOf(entry: Entry, words: ReviewWords, language: Language): TemplateResult {
  const { outcome, author, at } = entry;
  const line = words.earlier.line(
    words.decision.outcomes[outcome],
    author,
    momentShown(at, language),
  );
  return html`<bdi>${line}</bdi>`;
}

function detailsOf(entry: Entry, words: ReviewWords, language: Language): TemplateResult {
  const { earlier, decision } = words;
  const { reasons, note, until, extent = [], merged, second } = entry;
  const parts = [
    ...reasons.map((reason) => decision.reasonWords[reason] ?? reason),
    ...(note === '' ? [] : [note]),
    ...(until === undefined ? [] : [earlier.until(dayText(until, language))]),
    ...(extent.length === 1 ? [earlier.extent(extent[0]?.length ?? 0)] : []),
    ...(extent.length > 1 ? [earlier.parts(extent.length)] : []),
    ...(merged ? [earlier.merged(merged.join(', '))] : []),
    ...(second ? [earlier.second] : []),
  ];
  return html`${parts.map((part) => html`<span class="soft"> · <bdi>${part}</bdi></span>`)}
  ${entry.links.filter(isSafe).map(
    (link) =>
      html` ·
        <a href=${link} target="_blank" rel="noopener noreferrer">${new URL(link).host}</a>`,
  )}`;
}

/** Of an entry that was decided on other figures: what has changed, before and now side by side. */
function besideOf(
  { id }: Entry,
  { earlier }: ReviewWords,
  language: Language,
  { byId, labelOf }: OtherFigures,
): TemplateResult | typeof nothing {
  const other = byId.get(id);
  if (!other) return nothing;
  const { joined, left, figures } = other;
  const parts = [
    ...(joined.length > 0 ? [earlier.joined(joined.join(', '))] : []),
    ...(left.length > 0 ? [earlier.left(left.join(', '))] : []),
    ...figures.map(({ indicator, before, now }) =>
      earlier.beforeAndNow(
        labelOf(indicator),
        figuresText(before, language),
        figuresText(now, language),
      ),
    ),
  ];
  return html`<p data-other-figures>
    <strong>${earlier.otherFigures}</strong>${parts.map((part) => html` · <bdi>${part}</bdi>`)}
  </p>`;
}

/** Lowest, mean and highest value, as far as they are known. */
function figuresText(
  figures: DecidedOnOthers['figures'][number]['now'],
  language: Language,
): string {
  const { lowest = null, mean = null, highest = null } = figures ?? {};
  return [lowest, mean, highest]
    .map((value) => (value === null ? '–' : Number(value).toLocaleString(language, most)))
    .join(' / ');
}

const most = { maximumFractionDigits: 4 };

/** Entries may come from elsewhere; their form was checked, and is not relied on here. */
function isSafe(link: string): boolean {
  return link.startsWith('https://') && URL.canParse(link);
}
