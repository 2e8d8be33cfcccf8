import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TableSort } from '../../state/url/settings.ts';
import { swatch } from '../parts/swatch.ts';
import { sortsFromTop, type TableColumn } from './table-columns.ts';

/** The head of the table of areas: every column is sorted by its button. */
export interface AreaHead {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  /** The column whose button takes part in the order of the tab key. */
  readonly active: number;
  readonly chosen: string | undefined;
  readonly handleSort: (sort: TableSort, place: number) => void;
}

export function areaHead(head: AreaHead): TemplateResult {
  return html`<div class="row head" role="row" aria-rowindex="1">
    ${head.columns.map((column, place) => headCell(column, place, head))}
  </div>`;
}

function headCell(column: TableColumn, place: number, head: AreaHead): TemplateResult {
  const isSorted = column.id === head.sort.column;
  const direction = head.sort.descending ? 'descending' : 'ascending';
  const isFigure = column.kind === 'people' || column.kind === 'indicator';
  const kind = column.kind === 'flag' ? 'flag' : isFigure ? 'figures' : '';
  const isChosen = column.kind === 'indicator' && column.id === head.chosen;
  return html`<div
    class="cell ${kind} ${isChosen ? 'chosen' : ''}"
    role="columnheader"
    aria-sort=${ifDefined(isSorted ? direction : undefined)}
  >
    <button
      type="button"
      title=${column.label}
      data-column=${place}
      tabindex=${place === head.active ? 0 : -1}
      @click=${() => head.handleSort(nextSort(column, head.sort), place)}
    >
      ${isSorted ? arrow(head.sort.descending) : nothing}
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

/** The same column again turns the order round. */
function nextSort(column: TableColumn, sort: TableSort): TableSort {
  const isSorted = column.id === sort.column;
  return { column: column.id, descending: isSorted ? !sort.descending : sortsFromTop(column) };
}

function arrow(descending: boolean): TemplateResult {
  return html`<svg class="arrow" viewBox="0 0 10 10" aria-hidden="true">
    <path d=${descending ? 'M1 2h8l-4 6z' : 'M1 8h8l-4-6z'}></path>
  </svg>`;
}
