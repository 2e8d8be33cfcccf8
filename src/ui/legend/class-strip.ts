import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { absenceRows, breakLabels, classRows } from './legend-rows.ts';
import { signList, signListStyles } from './sign-list.ts';

/** The legend in two lines: the colours with the breaks between them, then the signs of what has no class, and of what is marked. */
@customElement('class-strip')
export class ClassStrip extends AtlasElement {
  static override styles = [
    sharedStyles,
    signListStyles,
    css`
      .classes {
        display: grid;
        grid-auto-columns: minmax(0, 1fr);
        grid-auto-flow: column;
      }

      .classes li {
        position: relative;
      }

      .classes svg {
        display: block;
        width: 100%;
        height: 0.875rem;
      }

      rect {
        stroke: var(--line-strong);
      }

      .break {
        position: absolute;
        top: 1rem;
        left: 100%;
        transform: translateX(-50%);
        font-size: 0.75rem;
        line-height: 1.2;
        white-space: nowrap;
      }

      .unit {
        right: 0;
        left: auto;
        transform: none;
        color: var(--ink-soft);
      }

      .classes[data-breaks] {
        padding-bottom: 1.125rem;
      }
    `,
  ];

  @property({ attribute: false }) result: Pick<Result, 'judgement'> | undefined;
  @property({ attribute: false }) classification: Classification | undefined;
  /** Sign of the unit of the breaks; empty where they have none. */
  @property() unit = '';
  @property({ attribute: false }) entries: LegendEntries | undefined;

  #classes(entries: LegendEntries, classification: Classification): TemplateResult {
    const { language } = this;
    const { legend } = this.texts;
    const labels = breakLabels(classification, language);
    return html`<ul
      role="list"
      class="classes"
      aria-label=${legend.title}
      ?data-breaks=${labels.some((label) => label !== '')}
    >
      ${classRows(entries, classification, language).map(
        (row, place, rows) =>
          html`<li>
            <svg viewBox="0 0 40 14" preserveAspectRatio="none" aria-hidden="true">
              <rect x="0" y="0.5" width="40" height="13" fill=${row.colour}></rect>
            </svg>
            <span class="visually-hidden">${legend.inClass(row.class, row.range)}</span>
            ${place === rows.length - 1 ? html`<span class="break unit" aria-hidden="true">${this.unit}</span>` : nothing}
            ${labels[place] ? html`<span class="break" aria-hidden="true">${labels[place]}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { classification, entries } = this;
    if (!classification || !entries || classification.state !== 'ok') return nothing;
    return html`${this.#classes(entries, classification)}
    ${signList(this.result, absenceRows(entries, this.language), this.texts)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'class-strip': ClassStrip;
  }
}
