import { html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type {
  ListedNeighbourhood,
  NeighbourhoodOrder,
} from '../../state/table/neighbourhood-list.ts';
import type { GridHead } from '../grid/grid-head.ts';
import { isLongName } from '../grid/active-place.ts';
import { gridStyles } from '../grid/grid-styles.ts';
import { RowGrid, type GridRows, type GridWords } from '../grid/row-grid.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { NeighbourhoodPickedEvent } from '../parts/events.ts';
import { Kept } from '../parts/kept.ts';
import { neighbourhoodHeads, type NeighbourhoodColumn } from './neighbourhood-columns.ts';

/** The neighbourhoods in a table; one may be chosen. */
@customElement('neighbourhood-table')
export class NeighbourhoodTable extends RowGrid {
  static override styles = [sharedStyles, gridStyles];

  @property({ attribute: false }) columns: readonly NeighbourhoodColumn[] = [];
  /** In the order of the list. */
  @property({ attribute: false }) rows: readonly ListedNeighbourhood[] = [];
  @property({ attribute: false }) order: NeighbourhoodOrder | undefined;
  /** Changes where other rows are asked for. */
  @property() asked = '';
  /** Key of the chosen neighbourhood. */
  @property({ attribute: false }) selected: string | undefined;
  readonly #heads = new Kept<readonly GridHead[]>();

  protected override get shownRows(): GridRows {
    const { rows, order, asked, selected } = this;
    return {
      count: rows.length,
      rows,
      list: JSON.stringify([order, asked]),
      selected,
      idAt: (place) => rows[place]?.cluster.key,
      placeOf: (id) => rows.findIndex(({ cluster }) => cluster.key === id),
    };
  }

  protected override get heads(): readonly GridHead[] {
    const { columns, rows, order } = this;
    return this.#heads.from([columns, rows, order], () => neighbourhoodHeads(columns, rows, order));
  }

  protected override get words(): GridWords {
    const { title, keys } = this.texts.neighbourhoodList;
    return { caption: title, keys };
  }

  protected override seenAt(place: number): readonly unknown[] {
    return [this.columns, this.rows[place]];
  }

  protected override keyAt(place: number): string {
    return this.rows[place]?.cluster.key ?? '';
  }

  protected override cellsAt(place: number): readonly TemplateResult[] {
    const row = this.rows[place];
    if (!row) return [];
    return this.columns.map(({ kind, text, title }) => {
      const shown = text(row);
      return html`<div
        class="cell ${kind === 'number' ? 'figures' : kind} ${isLongName(kind, shown) ? 'long' : ''}"
        role=${kind === 'name' ? 'rowheader' : 'gridcell'}
        title=${title?.(row) ?? shown}
      >
        <bdi class="text">${shown}</bdi>
      </div>`;
    });
  }

  protected override pick(place: number): void {
    const cluster = this.rows[place]?.cluster;
    if (cluster) this.dispatchEvent(new NeighbourhoodPickedEvent(cluster));
  }

  protected override empty(): TemplateResult {
    return html`<p class="empty soft">${this.texts.neighbourhoodList.empty}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'neighbourhood-table': NeighbourhoodTable;
  }
}
