import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TableSort } from '../../state/url/settings.ts';
import { swatch } from '../parts/swatch.ts';
import { headCells, type HeadCell } from './head-cells.ts';
import type { TableColumn } from './table-columns.ts';

/** The head of the table of areas: every column is sorted by its button. */
export interface AreaHead {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  /** The column whose button takes part in the order of the tab key. */
  readonly active: number;
  readonly chosen: string | undefined;
  readonly handleSort: (sort: TableSort, index: number) => void;
}

export function areaHead(head: AreaHead): TemplateResult {
  return html`<div class="row head" role="row" aria-rowindex="1">
    ${headCells(head.columns, head.sort, head.chosen).map((cell, index) => headCell(cell, index, head))}
  </div>`;
}

function headCell(cell: HeadCell, index: number, head: AreaHead): TemplateResult {
  const { column, sorted } = cell;
  return html`<div
    class="cell ${cell.look} ${cell.isChosen ? 'chosen' : ''}"
    role="columnheader"
    aria-sort=${ifDefined(sorted)}
  >
    <button
      type="button"
      title=${column.label}
      data-column=${index}
      tabindex=${index === head.active ? 0 : -1}
      @click=${() => head.handleSort(cell.next, index)}
    >
      ${sorted ? arrow(sorted === 'descending') : nothing}
      ${
        column.kind === 'flag'
          ? html`<span class="sign">${swatch({ kind: 'flagged' })}</span>`
          : nothing
      }
      <span>
        <span class="label ${column.kind === 'flag' ? 'flag-text' : ''}">${column.label}</span>
        ${column.unit === '' ? nothing : html` <span class="unit">${column.unit}</span>`}
      </span>
    </button>
  </div>`;
}

function arrow(descending: boolean): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${descending ? 'M1 2h8l-4 6z' : 'M1 8h8l-4-6z'}></path>
  </svg>`;
}
