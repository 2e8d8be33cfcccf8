import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import type { Drafting } from '../../state/store/atlas-state.ts';

/** A draft takes further files, and says what has become of those that came last. */
export function joinedFiles(
  drafting: Drafting | undefined,
  isJoining: boolean,
  { import: words }: Texts,
  add: () => void,
): TemplateResult {
  return html`<p class="small joined">
    <button type="button" @click=${add}>${words.addFiles}</button>
    <span role="status">${joinedText(drafting, isJoining, words)}</span>
  </p>`;
}

function joinedText(
  drafting: Drafting | undefined,
  isJoining: boolean,
  words: Texts['import'],
): string {
  if (!drafting?.joined) return '';
  const { added, replaced } = drafting.joined;
  return isJoining ? words.filesJoining : words.filesJoined(added, replaced);
}
