/** The rarer filters of a list: a button that opens them, and a line of their own. */
import { css, html, nothing, type TemplateResult } from 'lit';

export const moreFiltersStyles = css`
  .more {
    padding: 0 var(--space-2);
    white-space: nowrap;
  }

  /* In a line of their own, under what they add to. */
  .rarer {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    order: 1;
  }
`;

/** @param toggle told whether they are to be shown */
export function moreFilters(
  label: string,
  isOpen: boolean,
  toggle: (isOpen: boolean) => void,
  filters: () => TemplateResult,
): TemplateResult {
  return html`<button
      type="button"
      class="more"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => toggle(!isOpen)}
    >
      ${label}
    </button>
    ${isOpen ? html`<div class="rarer">${filters()}</div>` : nothing}`;
}
