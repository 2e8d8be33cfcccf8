import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import { offset } from '../parts/offset.ts';
import { swatch } from '../parts/swatch.ts';
import type { TableCell, TableColumn } from './table-columns.ts';

/** One row of the table of areas. */
export interface AreaRow {
  readonly columns: readonly TableColumn[];
  /** Place in area order. */
  readonly area: number;
  /** Place in the table, counted from 0. */
  readonly position: number;
  /** CSS pixels below the head. */
  readonly start: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** The chosen indicator, whose classes are shown in colour. */
  readonly chosen: string | undefined;
  readonly colours: readonly string[];
}

export function areaRow(row: AreaRow, texts: Texts): TemplateResult {
  return html`<div
    class="row"
    role="row"
    data-position=${row.position}
    aria-rowindex=${row.position + 2}
    aria-selected=${row.isSelected ? 'true' : 'false'}
    tabindex=${row.isActive ? 0 : -1}
    ${offset(row.start)}
  >
    ${row.columns.map((column) => cell(column, column.cellAt(row.area), row, texts))}
  </div>`;
}

function cell(column: TableColumn, content: TableCell, row: AreaRow, texts: Texts): TemplateResult {
  switch (content.kind) {
    case 'flag':
      return html`<div class="cell" role="gridcell" title=${content.text}>${flag(content)}</div>`;
    case 'text':
      return html`<div
        class="cell ${column.kind}"
        role=${column.kind === 'name' ? 'rowheader' : 'gridcell'}
        title=${content.text}
      >
        <span class="text">${content.text}</span>
      </div>`;
    case 'absent':
      return html`<div class="cell figures absent" role="gridcell">
        ${content.text}${column.kind === 'indicator' ? html`<span class="class"></span>` : nothing}
      </div>`;
    case 'figure':
      return html`<div class="cell figures" role="gridcell">
        ${content.text}
        ${column.kind === 'indicator' ? classChip(content.class, column, row, texts) : nothing}
      </div>`;
    default:
      return content satisfies never;
  }
}

function flag(content: TableCell & { readonly kind: 'flag' }): TemplateResult {
  const soft = content.answer === 'no' && !content.nearMiss ? 'soft' : '';
  return html`${flagSign(content)}<span class="flag-text ${soft}">${content.text}</span>`;
}

/** Marked: the outline of the legend; narrowly not: the same outline, thin; undecidable: broken; else nothing. */
function flagSign({ answer, nearMiss }: TableCell & { readonly kind: 'flag' }): TemplateResult {
  if (answer === 'yes') return html`<span class="sign">${swatch({ kind: 'flagged' })}</span>`;
  const box = (dashes: string): TemplateResult =>
    html`<svg class="sign" viewBox="0 0 28 18" aria-hidden="true">
      ${svg`<rect x="2" y="2" width="24" height="14" fill="none" stroke="var(--ink-soft)" stroke-width="1.5" stroke-dasharray=${dashes}></rect>`}
    </svg>`;
  if (nearMiss) return box('none');
  if (answer === 'undecidable') return box('4 4');
  return html`<span class="sign"></span>`;
}

function classChip(
  number: number,
  column: TableColumn,
  row: AreaRow,
  texts: Texts,
): TemplateResult {
  if (number === 0) return html`<span class="class"></span>`;
  const colour = column.id === row.chosen ? row.colours[number - 1] : undefined;
  return html`<span class="class">
    ${
      colour
        ? html`<svg viewBox="0 0 12 12" aria-hidden="true">
            <rect
              x="0.5"
              y="0.5"
              width="11"
              height="11"
              fill=${colour}
              stroke="var(--line-strong)"
            ></rect>
          </svg>`
        : nothing
    }
    <span class="soft" aria-hidden="true">${texts.table.shortClass(number)}</span>
    <span class="visually-hidden">${texts.table.class} ${number}</span>
  </span>`;
}
