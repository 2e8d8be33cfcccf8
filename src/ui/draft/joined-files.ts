import { html, nothing, type TemplateResult } from 'lit';
import { excerpt } from '../../areas/excerpt.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Keeping } from '../../state/kept/kept-draft.ts';
import type { Drafting } from '../../state/store/atlas-state.ts';

/** Files that are named. */
const namedFiles = 3;

interface DraftInHand {
  readonly drafting: Drafting | undefined;
  readonly keeping: Keeping | undefined;
}

/** A draft takes further files, and says what has become of those that came last, and what survives a reload. */
export function joinedFiles(
  { drafting, keeping }: DraftInHand,
  isJoining: boolean,
  { import: words }: Texts,
  add: () => void,
): TemplateResult {
  return html`<p class="small joined">
    <button type="button" @click=${add}>${words.addFiles}</button>
    <span aria-live="polite">${joinedText(drafting, isJoining, words)}</span>
    ${keeping ? html`<span class="soft kept">${words.left.keeping[keeping]}</span>` : nothing}
  </p>`;
}

function joinedText(
  drafting: Drafting | undefined,
  isJoining: boolean,
  words: Texts['import'],
): string {
  if (!drafting?.joined) return '';
  const { added, replaced, renamed } = drafting.joined;
  return isJoining
    ? words.filesJoining
    : words.filesJoined(listed(added, words), listed(replaced, words), listed(renamed, words));
}

/** The first names, and how many there are beside them. */
export function listed(names: readonly string[], words: Texts['import']): string {
  const first = names
    .slice(0, namedFiles)
    .map((name) => excerpt(name))
    .join(', ');
  const rest = names.length - namedFiles;
  return rest > 0 ? words.someFiles(first, rest) : first;
}
