import { html, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../areas/group.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { shownText } from '../../i18n/texts.ts';

/** "mit Migrationshintergrund: Menschen, die …" for each group the project defines. */
export function definedGroups(
  groups: readonly Pick<Group, 'label' | 'description'>[],
  language: Language,
): string[] {
  return groups.flatMap(({ label, description }) =>
    description ? [`${shownText(language, label)}: ${shownText(language, description)}`] : [],
  );
}

/** The same, folded away under a view that compares groups. */
export function groupDefinitions(
  groups: readonly Pick<Group, 'label' | 'description'>[],
  title: string,
  language: Language,
): TemplateResult | typeof nothing {
  const lines = definedGroups(groups, language);
  if (lines.length === 0) return nothing;
  return html`<details class="small" data-groups>
    <summary>${title}</summary>
    ${lines.map((line) => html`<p class="soft">${line}</p>`)}
  </details>`;
}
