import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../i18n/review-words.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import type { Entry } from '../../review/entry/entry.ts';
import type { DecidedOnOthers } from '../../review/standing/new-basis.ts';
import type { Sight } from '../desk/desk-sight.ts';
import { beforeAndNow } from './before-and-now.ts';
import { extentText, type EntryTexts } from './entry-texts.ts';
import { dayText, momentShown } from '../sheets/moment-text.ts';

/**
 * The entries of a neighbourhood that may be seen, the newest first; of a blind second opinion only that it is one.
 * @param others which of them were decided on other figures, by their ids
 */
export function earlierEntries(
  { earlier, seen, isBlind, state }: Sight,
  texts: EntryTexts,
  others: ReadonlyMap<string, DecidedOnOthers>,
  round: string,
): TemplateResult | typeof nothing {
  const { words, language } = texts;
  const blind = isBlind ? html`<p class="small">${words.earlier.blind}</p>` : nothing;
  const standing = new Set(seen.map(({ id }) => id));
  // Where they stand against each other they are shown side by side.
  const listed =
    state === 'in-conflict' && !isBlind
      ? earlier.filter(({ id, outcome }) => !standing.has(id) || outcome === 'deferred')
      : earlier;
  const beside = earlier.flatMap(({ id }) => others.get(id) ?? []);
  const list = html`<ol class="small" role="list" aria-label=${words.earlier.title} tabindex="0">
    ${listed.toReversed().map((entry) => {
      const isReplaced = !standing.has(entry.id) && entry.outcome !== 'withdrawn';
      return html`<li data-entry=${entry.id}>
        <span class=${isReplaced ? 'replaced' : ''}>${lineOf(entry, words, language)}</span>
        ${isReplaced ? html`<span>(${words.earlier.replaced})</span>` : nothing}
        ${detailsOf(entry, texts)}
      </li>`;
    })}
  </ol>`;
  return html`${blind} ${listed.length === 0 ? nothing : list}
  ${beside.map((one) => beforeAndNow(one, texts, round))}`;
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

function detailsOf(entry: Entry, texts: EntryTexts): TemplateResult {
  const { words, language, reason } = texts;
  const { earlier } = words;
  const { reasons, note, until, second } = entry;
  const parts = [
    ...extentText(entry, texts),
    ...reasons.map(reason),
    ...(note === '' ? [] : [note]),
    ...(until === undefined ? [] : [earlier.until(dayText(until, language))]),
    ...(second ? [earlier.second] : []),
  ];
  return html`${parts.map((part) => html`<span class="soft"> · <bdi>${part}</bdi></span>`)}
  ${entry.links.filter(isSafe).map(
    (link) =>
      html` ·
        <a href=${link} target="_blank" rel="noopener noreferrer">${new URL(link).host}</a>`,
  )}`;
}

/** Entries may come from elsewhere; their form was checked, and is not relied on here. */
function isSafe(link: string): boolean {
  return link.startsWith('https://') && URL.canParse(link);
}
