import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shownText } from '../../i18n/texts.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { LegendWantedEvent } from '../parts/events.ts';
import { paintingLegend } from './painting-legends.ts';
import { PaneElement } from '../parts/pane-element.ts';

/** Width of one colour in the chip, in CSS pixels. */
const step = 12;

/** Stands on the map while the legend is folded away: what the map shows, in its colours, and the way back to the legend. */
@customElement('legend-chip')
export class LegendChip extends PaneElement {
  static override styles = [
    sharedStyles,
    css`
      button {
        display: flex;
        max-width: 100%;
        min-height: 2.25rem;
        box-shadow: var(--shadow);
        align-items: center;
        gap: var(--space-2);
        text-align: start;
      }

      @media (pointer: coarse) {
        button {
          min-height: 2.75rem;
        }
      }

      /* Beside the colours there is no room for a long word. */
      @media (max-width: 359px) {
        button {
          padding-block: var(--space-1);
          flex-wrap: wrap;
        }
      }

      svg {
        flex: none;
      }

      /* On a phone it leaves the map in sight. */
      @media (max-width: 599px) {
        .what span {
          display: none;
        }
      }

      .what {
        line-height: 1.25;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;

  #what(shown: Shown): string {
    const legend = paintingLegend(shown.paint);
    return legend
      ? legend.title(this.texts, shown)
      : shownText(this.language, shown.indicator.label);
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    const { panes } = this.texts;
    const { colours } = shown.painting ?? shown.ramp;
    return html`<button
      type="button"
      aria-label=${`${panes.showLegend}: ${this.#what(shown)}`}
      @click=${() => this.dispatchEvent(new LegendWantedEvent())}
    >
      ${shown.painting?.bivariate ? square(colours) : strip(colours)}
      <span class="what">${panes.legend}<span>: ${this.#what(shown)}</span></span>
    </button>`;
  }
}

function strip(colours: readonly string[]): TemplateResult {
  return html`<svg width=${colours.length * step} height="14" aria-hidden="true">
    ${colours.map(
      (colour, index) =>
        svg`<rect x=${index * step} width=${step} height="14" fill=${colour}></rect>`,
    )}
  </svg>`;
}

/** Nine colours as they lie over each other: the first at the bottom left. */
function square(colours: readonly string[]): TemplateResult {
  const side = step - 4;
  return html`<svg width=${3 * side} height=${3 * side} aria-hidden="true">
    ${colours.map(
      (colour, index) =>
        svg`<rect x=${(index % 3) * side} y=${(2 - Math.floor(index / 3)) * side} width=${side} height=${side} fill=${colour}></rect>`,
    )}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'legend-chip': LegendChip;
  }
}
