import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import { panes, type Pane } from '../../state/url/settings.ts';

/**
 * One button per pane under the map of a narrow screen.
 * @param names those without one have no tab
 */
export function paneTabs(
  texts: Texts,
  names: Readonly<Partial<Record<Pane, string>>>,
  chosen: Pane,
  choose: (pane: Pane) => void,
): TemplateResult {
  return html`<nav class="tabs" aria-label=${texts.header.view}>
    ${panes
      .filter((pane) => names[pane] !== undefined)
      .map(
        (pane) =>
          html`<button type="button" aria-pressed=${pane === chosen} @click=${() => choose(pane)}>
            ${names[pane]}
          </button>`,
      )}
  </nav>`;
}

/** The room of the panes, so that the map has its size before there is anything to stand beside it. */
export const emptyPanes = html`<div class="left"></div>
  <div class="right"></div>
  <div class="bottom"></div>`;
