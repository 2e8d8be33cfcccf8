import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { columnIn } from '../../analysis/values/rounds.ts';
import { figureAt } from '../../areas/column.ts';
import type { Group } from '../../areas/group.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { formatFigure } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** How many times the share of each group in the area is its share in the whole; nothing where there are no groups. */
@customElement('quotient-list')
export class QuotientList extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      dl {
        margin: var(--space-1) 0 0;
        font-size: var(--text-small);
      }

      div {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
      }

      dd {
        margin: 0;
        font-variant-numeric: tabular-nums;
      }

      summary {
        min-height: 1.5rem;
      }

      @media print {
        details:not([open]) {
          display: none;
        }
      }

      @media (pointer: coarse) {
        summary {
          min-height: 2.75rem;
        }
      }
    `,
  ];

  @property({ attribute: false }) data: Dataset | undefined;
  @property({ attribute: false }) round: Round | undefined;
  @property({ attribute: false }) index = 0;

  #row(id: string, { label, description }: Group): TemplateResult | typeof nothing {
    const column = this.round && columnIn(this.round, id);
    if (!column) return nothing;
    const figure = figureAt(column, this.index);
    const text = formatFigure(this.language, figure, 'quotient', 2, this.texts.states);
    return html`<div>
      <dt>
        ${shownText(this.language, label)}
        ${description ? html`<span class="soft">${shownText(this.language, description)}</span>` : nothing}
      </dt>
      <dd>${text}</dd>
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    const quotients = (data?.indicators ?? []).filter(({ quotientOf }) => quotientOf !== undefined);
    if (!data || quotients.length === 0) return nothing;
    const { quotient } = this.texts.study;
    return html`<section>
      <details>
        <summary>${quotient.dimension}</summary>
        <p class="small soft">${quotient.description}</p>
        <dl>
          ${quotients.map(({ id, quotientOf }) => {
            const group = data.groups?.find((one) => one.id === quotientOf);
            return group ? this.#row(id, group) : nothing;
          })}
        </dl>
      </details>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotient-list': QuotientList;
  }
}
