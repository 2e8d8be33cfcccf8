import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TableSort } from '../../state/url/settings.ts';

/** A cell of the head of a grid: what its column is, and the order that pressing it makes. */
export interface GridHead {
  readonly id: string;
  readonly label: string;
  /** As it stands in the head; empty where the numbers have none. */
  readonly unit: string;
  /** What the column is, where its label is short. */
  readonly hint?: string | undefined;
  /** `lead` and `name` stay in sight; figures stand to the right. */
  readonly look: 'lead' | 'name' | 'text' | 'figures';
  readonly isChosen?: boolean;
  /** Stands for the label where there is little room. */
  readonly sign?: TemplateResult | undefined;
  /** Undefined where the rows are sorted by another column. */
  readonly sorted: 'ascending' | 'descending' | undefined;
  readonly next: TableSort;
  /** Least width in rem of its cells; of no effect on what stays in sight, which the style sheet sets. */
  readonly width: number;
}

/**
 * The head: every column is sorted by its button.
 * @param active the column whose button takes part in the order of the tab key
 */
export function gridHead(
  heads: readonly GridHead[],
  active: number,
  handleSort: (head: GridHead, place: number) => void,
): TemplateResult {
  return html`<div class="row head" role="row" aria-rowindex="1">
    ${heads.map(
      (head, place) =>
        html`<div
          class="cell ${head.look} ${head.isChosen ? 'chosen' : ''}"
          role="columnheader"
          aria-sort=${ifDefined(head.sorted)}
        >
          <button
            type="button"
            title=${head.hint ?? head.label}
            data-column=${place}
            tabindex=${place === active ? 0 : -1}
            @click=${() => handleSort(head, place)}
          >
            ${head.sorted ? arrow(head.sorted === 'descending') : nothing}
            ${head.sign ? html`<span class="sign">${head.sign}</span>` : nothing}
            <span class="label ${head.sign ? 'flag-text' : ''}"
              >${head.label}${head.unit === '' ? nothing : html` <span class="unit">${head.unit}</span>`}</span
            >
          </button>
        </div>`,
    )}
  </div>`;
}

function arrow(descending: boolean): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${descending ? 'M1 2h8l-4 6z' : 'M1 8h8l-4-6z'}></path>
  </svg>`;
}
