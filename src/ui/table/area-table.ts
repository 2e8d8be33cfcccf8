import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isFiltered } from '../../state/url/settings.ts';
import type { GridHead } from '../grid/grid-head.ts';
import { gridStyles } from '../grid/grid-styles.ts';
import { RowGrid, type GridRows, type GridWords } from '../grid/row-grid.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent, FilterClearedEvent } from '../parts/events.ts';
import { Kept } from '../parts/kept.ts';
import { areaCells } from './area-row.ts';
import { areaTableStyles } from './area-table-styles.ts';
import { areaHeads } from './head-cells.ts';
import type { TableView } from './table-view.ts';

const noHeads: readonly GridHead[] = [];

/** All areas in a table; one area may be chosen. */
@customElement('area-table')
export class AreaTable extends RowGrid {
  static override styles = [sharedStyles, gridStyles, areaTableStyles];

  @property({ attribute: false }) view: TableView | undefined;
  /** The chosen area, as a place in area order. */
  @property({ attribute: false }) selected: number | undefined;
  readonly #heads = new Kept<readonly GridHead[]>();
  readonly #list = new Kept<object>();

  protected override get shownRows(): GridRows | undefined {
    const { view, selected } = this;
    if (!view) return undefined;
    const { rows } = view;
    return {
      count: rows.length,
      rows,
      list: this.#list.from([view.dataset, JSON.stringify([view.sort, view.filter])], () => ({})),
      selected,
      idAt: (place) => rows[place],
      placeOf: (id) => rows.indexOf(Number(id)),
    };
  }

  protected override get heads(): readonly GridHead[] {
    const { view } = this;
    if (!view) return noHeads;
    const { columns, sort, indicator } = view;
    return this.#heads.from([columns, sort, indicator], () =>
      areaHeads(columns, sort, indicator?.id),
    );
  }

  protected override get words(): GridWords {
    return this.texts.table;
  }

  protected override seenAt(): readonly unknown[] {
    const { columns, colours, indicator } = this.view ?? {};
    return [columns, colours, indicator];
  }

  protected override keyAt(place: number): string {
    return this.view?.dataset.areas[this.view.rows[place] ?? -1]?.id ?? '';
  }

  protected override cellsAt(place: number): readonly TemplateResult[] {
    const { view } = this;
    const area = view?.rows[place];
    if (!view || area === undefined) return [];
    const { columns, colours, indicator } = view;
    return areaCells({ columns, area, chosen: indicator?.id, colours }, this.texts);
  }

  protected override pick(place: number, byEnter: boolean): void {
    const area = this.view?.rows[place];
    if (area !== undefined) this.dispatchEvent(new AreaPickedEvent(area, byEnter));
  }

  protected override empty(): TemplateResult {
    const { table } = this.texts;
    return html`<div class="empty">
      <p class="soft">${table.empty}</p>
      ${
        this.view && isFiltered(this.view.filter)
          ? html`<button type="button" @click=${() => this.dispatchEvent(new FilterClearedEvent())}>
              ${table.clearFilter}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-table': AreaTable;
  }
}
