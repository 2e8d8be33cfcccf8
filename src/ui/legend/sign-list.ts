import { css, html, type TemplateResult } from 'lit';
import type { LegendAbsence } from '../../cartography/paintings/legend-entries.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { swatch } from '../parts/swatch.ts';
import { markedInShort } from '../rule/rule-sentence.ts';

/** The signs of a short legend: what is marked, then why areas have no colour, each with its number of areas. */
export function signList(
  result: Pick<Result, 'judgement'> | undefined,
  absences: readonly { readonly kind: LegendAbsence['kind']; readonly areas: string }[],
  texts: Texts,
): TemplateResult {
  const { legend, states } = texts;
  const words = {
    missing: states.missing,
    suppressed: states.suppressed,
    'not-applicable': legend.notApplicable,
  };
  return html`<ul role="list" class="signs">
    <li>
      ${swatch({ kind: 'flagged' })}
      ${result ? `${legend.flagged}: ${markedInShort(result, texts)}` : legend.flagged}
    </li>
    ${absences.map(
      ({ kind, areas }) => html`<li>${swatch({ kind })} ${words[kind]}: ${areas}</li>`,
    )}
  </ul>`;
}

export const signListStyles = css`
  .signs {
    display: flex;
    margin-top: var(--space-1);
    flex-wrap: wrap;
    font-size: var(--text-small);
    gap: 0 var(--space-3);
  }

  .signs li {
    display: flex;
    gap: var(--space-1);
    align-items: center;
  }

  .signs svg {
    width: 1.25rem;
    height: 0.8125rem;
    flex: none;
  }
`;
