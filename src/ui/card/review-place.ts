import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import '../../charts/member-plot.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { Kept } from '../parts/kept.ts';
import type { CardView } from '../desk/desk-view.ts';
import { figureTableStyles } from './figure-table-styles.ts';
import { membersInPlot, type MembersInPlot } from './members-in-plot.ts';
import { ReviewElement } from './review-element.ts';
import { wholeTable } from './whole-table.ts';

/** The neighbourhood in the whole: its areas among all areas, and its rank among all neighbourhoods. */
@customElement('review-place')
export class ReviewPlace extends ReviewElement {
  static override styles = [
    sharedStyles,
    figureTableStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: flex-start;
      }

      figure,
      .ranks {
        min-width: min(18rem, 100%);
        margin: 0;
        flex: 1 1 18rem;
      }

      p {
        margin: 2px 0;
      }

      .key {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
      }

      svg {
        width: 14px;
        height: 14px;
        vertical-align: -2px;
      }
    `,
  ];

  readonly #plots = new Kept<MembersInPlot | undefined>();

  #plot(card: CardView): TemplateResult {
    const words = this.cardWords;
    const plot = this.#plots.from([card, this.language], () =>
      membersInPlot(card, words, this.language),
    );
    if (!plot) return html`<p class="small soft">${words.noScatter}</p>`;
    return html`<figure>
      <member-plot
        .x=${plot.x}
        .y=${plot.y}
        .cuts=${plot.cuts}
        .members=${plot.members}
        .beside=${plot.beside}
        .text=${`${words.scatter(plot.x.label, plot.y.label)}. ${plot.sentences.join(' ')}`}
      ></member-plot>
      <figcaption>
        <p class="key small">
          <span>${sign('member')} ${words.members}</span>
          ${plot.beside.length > 0 ? html`<span>${sign('beside')} ${this.words.figures.nearMiss}</span>` : nothing}
          <span>${sign('other')} ${words.others}</span>
          <span>${sign('cut')} ${words.cuts}</span>
        </p>
        ${plot.sentences.map((sentence) => html`<p class="small">${sentence}</p>`)}
      </figcaption>
    </figure>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { desk, words, texts, language } = this;
    const card = desk?.card;
    if (!desk || !card) return nothing;
    const { list } = desk;
    const { dataset } = card.shown;
    return html`${this.#plot(card)}
      <div class="ranks">
        ${
          list
            ? wholeTable([card.cluster.key], { list, dataset, words, texts, language })
            : html`<p class="soft" role="status">${words.listComing}</p>`
        }
      </div>`;
  }
}

function sign(kind: 'member' | 'beside' | 'other' | 'cut'): TemplateResult {
  switch (kind) {
    case 'member':
      return html`<svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="5" fill="var(--accent)"></circle>
      </svg>`;
    case 'beside':
      return html`<svg viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="4" fill="none" stroke="var(--ink)" stroke-width="1.5"></circle>
      </svg>`;
    case 'other':
      return html`<svg viewBox="0 0 14 14" aria-hidden="true">
        <rect x="5" y="5" width="4" height="4" fill="var(--ink-soft)"></rect>
      </svg>`;
    case 'cut':
      return html`<svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M0 7h14" stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="4 2"></path>
      </svg>`;
    default:
      return kind satisfies never;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-place': ReviewPlace;
  }
}
