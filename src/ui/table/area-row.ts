import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Texts } from '../../i18n/de/de.ts';
import { isLongName } from '../grid/active-place.ts';
import { swatch } from '../parts/swatch.ts';
import { classChip, flagSign, isSoft, type ClassChip, type FlagSign } from './row-cells.ts';
import type { TableCell, TableColumn } from './table-columns.ts';

/** One row of the table of areas. */
export interface AreaRow {
  readonly columns: readonly TableColumn[];
  /** Place in area order. */
  readonly area: number;
  /** The chosen indicator, whose classes are shown in colour. */
  readonly chosen: string | undefined;
  readonly colours: readonly string[];
}

export function areaCells(row: AreaRow, texts: Texts): readonly TemplateResult[] {
  return row.columns.map((column) => cell(column, column.cellAt(row.area), row, texts));
}

function cell(column: TableColumn, content: TableCell, row: AreaRow, texts: Texts): TemplateResult {
  switch (content.kind) {
    case 'flag':
      return html`<div class="cell lead" role="gridcell" title=${content.text}>
        ${flag(content)}
      </div>`;
    case 'text':
      return html`<div
        class="cell ${column.kind} ${isLongName(column.kind, content.text) ? 'long' : ''}"
        role=${column.kind === 'name' ? 'rowheader' : 'gridcell'}
        title=${content.text}
      >
        <bdi class="text">${content.text}</bdi>
      </div>`;
    case 'absent':
      return html`<div class="cell figures absent" role="gridcell" title=${content.text}>
        <span class="text">${content.text}</span
        >${column.kind === 'indicator' ? html`<span class="class"></span>` : nothing}
      </div>`;
    case 'figure':
      return html`<div class="cell figures" role="gridcell">
        ${content.text}
        ${column.kind === 'indicator' ? chip(classChip(content.class, column, row, texts)) : nothing}
      </div>`;
    default:
      return content satisfies never;
  }
}

function flag(content: TableCell & { readonly kind: 'flag' }): TemplateResult {
  const soft = isSoft(content) ? 'soft' : '';
  const { text, short } = content;
  return html`${outline(flagSign(content))}${
    short === undefined
      ? html`<span class="flag-text ${soft}">${text}</span>`
      : html`<span class="flag-text" aria-hidden="true">${short}</span
          ><span class="visually-hidden">${text}</span>`
  }`;
}

function outline(sign: FlagSign): TemplateResult | typeof nothing {
  switch (sign) {
    case 'flagged':
      return html`<span class="sign">${swatch({ kind: 'flagged' })}</span>`;
    case 'thin':
      return box('none');
    case 'broken':
      return box('4 4');
    case 'none':
      return nothing;
    default:
      return sign satisfies never;
  }
}

function box(dashes: string): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 28 18" aria-hidden="true">
    ${svg`<rect x="2" y="2" width="24" height="14" fill="none" stroke="var(--ink-soft)" stroke-width="1.5" stroke-dasharray=${dashes}></rect>`}
  </svg>`;
}

function chip(shown: ClassChip | undefined): TemplateResult {
  if (!shown) return html`<span class="class"></span>`;
  const { colour, short, long } = shown;
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
    <span class="soft" aria-hidden="true">${short}</span>
    <span class="visually-hidden">${long}</span>
  </span>`;
}
