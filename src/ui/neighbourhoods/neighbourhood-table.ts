import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  ListedNeighbourhood,
  NeighbourhoodOrder,
} from '../../state/table/neighbourhood-list.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { NeighbourhoodPickedEvent, SortChosenEvent } from '../parts/events.ts';
import { offset } from '../parts/offset.ts';
import { placeAfterKey } from '../parts/place-after-key.ts';
import { RowWindow, type WindowRow } from '../parts/row-window.ts';
import { beginsAtTop, widthOf, type NeighbourhoodColumn } from './neighbourhood-columns.ts';
import { neighbourhoodTableStyles } from './neighbourhood-table-styles.ts';

/** Height of a row in CSS pixels: for a mouse, and for a finger. */
const rowHeights = { fine: 28, coarse: 44 } as const;

/** The neighbourhoods in a table that draws only the rows in sight; one row is active for the keys, one may be chosen. */
@customElement('neighbourhood-table')
export class NeighbourhoodTable extends AtlasElement {
  static override styles = [sharedStyles, neighbourhoodTableStyles];

  readonly #coarse = window.matchMedia('(pointer: coarse)');
  readonly #window = new RowWindow(this, () => this.scroller);

  @property({ attribute: false }) columns: readonly NeighbourhoodColumn[] = [];
  /** In the order of the list. */
  @property({ attribute: false }) rows: readonly ListedNeighbourhood[] = [];
  @property({ attribute: false }) order: NeighbourhoodOrder | undefined;
  /** Key of the chosen neighbourhood; its row is brought into sight when it changes. */
  @property({ attribute: false }) selected: string | undefined;
  /** Place of the row that the keys move. */
  @state() private active = 0;
  @state() private activeHead = 0;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.head') private readonly head!: HTMLElement | null;
  @query('.body') private readonly body!: HTMLElement | null;
  #rowHadFocus = false;

  get #rowHeight(): number {
    return this.#coarse.matches ? rowHeights.coarse : rowHeights.fine;
  }

  get #focusedRow(): HTMLElement | null {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.body .row') ?? null;
  }

  get #headHeight(): number {
    return this.head?.offsetHeight ?? 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const chosen = this.rows.findIndex(({ cluster }) => cluster.key === this.selected);
    if (changed.has('rows') || changed.has('selected')) {
      if (chosen >= 0) this.active = chosen;
      else if (changed.has('rows')) this.active = 0;
    }
    this.#rowHadFocus = this.#focusedRow !== null;
    this.#window.set({ count: this.rows.length, rowHeight: this.#rowHeight, kept: this.active });
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#setSizes();
    const chosen = this.rows.findIndex(({ cluster }) => cluster.key === this.selected);
    if ((changed.has('selected') || changed.has('rows')) && chosen >= 0)
      this.#window.reveal(chosen, this.#headHeight, true);
    else if (changed.has('rows') && this.scroller) this.scroller.scrollTop = 0;
    const focused = this.#focusedRow;
    if (!this.#rowHadFocus || (focused && positionOf(focused) === this.active)) return;
    this.#rowAt(this.active)?.focus({ preventScroll: true });
  }

  /** Sizes that depend on the data; the page allows no style attributes. */
  #setSizes(): void {
    const widths = this.columns.slice(1).map(widthOf);
    const style = this.scroller?.style;
    style?.setProperty('--rest', `${widths.reduce((sum, width) => sum + width, 0)}rem`);
    style?.setProperty('--columns', widths.map((width) => `minmax(${width}rem, 0.6fr)`).join(' '));
    style?.setProperty('--row-height', `${this.#rowHeight}px`);
    this.body?.style.setProperty('height', `${this.rows.length * this.#rowHeight}px`);
  }

  #rowAt(position: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-position="${position}"]`);
  }

  #headButton(place: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-column="${place}"]`);
  }

  #pick(position: number): void {
    const cluster = this.rows[position]?.cluster;
    if (cluster) this.dispatchEvent(new NeighbourhoodPickedEvent(cluster));
  }

  #handleFocus(event: FocusEvent): void {
    const row = rowOf(event);
    if (!row) return;
    this.active = positionOf(row);
    this.#window.reveal(this.active, this.#headHeight);
  }

  #handleClick(event: MouseEvent): void {
    const row = rowOf(event);
    if (row) this.#pick(positionOf(row));
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const handled = rowOf(event) ? this.#handleRowKey(event.key) : this.#handleHeadKey(event.key);
    if (handled) event.preventDefault();
  }

  #handleRowKey(key: string): boolean {
    if (key === 'Enter' || key === ' ') {
      this.#pick(this.active);
      return true;
    }
    if (key === 'ArrowUp' && this.active === 0) {
      this.#headButton(this.activeHead)?.focus();
      return true;
    }
    const page = this.#window.pageLength(this.#headHeight);
    const place = placeAfterKey(key, this.active, { count: this.rows.length, page });
    if (place === undefined) return false;
    this.active = place;
    this.#window.reveal(place, this.#headHeight);
    return true;
  }

  /** The head lies sideways: left and right do there what up and down do in the rows. */
  #handleHeadKey(key: string): boolean {
    if (key === 'ArrowDown') {
      this.#rowAt(this.active)?.focus();
      return true;
    }
    const turned = { ArrowLeft: 'ArrowUp', ArrowRight: 'ArrowDown', Home: 'Home', End: 'End' }[key];
    const count = this.columns.length;
    const place = turned && placeAfterKey(turned, this.activeHead, { count, page: 1 });
    if (place === undefined || place === '') return false;
    this.activeHead = place;
    this.#headButton(place)?.focus();
    return true;
  }

  #handleSort(column: NeighbourhoodColumn, place: number): void {
    this.activeHead = place;
    const isSame = this.order?.column === column.id;
    const descending = isSame ? !this.order?.descending : beginsAtTop(column);
    this.dispatchEvent(new SortChosenEvent({ column: column.id, descending }));
  }

  #headCell(column: NeighbourhoodColumn, place: number): TemplateResult {
    const { id, kind, label, unit, hint } = column;
    const isSorted = this.order?.column === id;
    const sorted = this.order?.descending ? 'descending' : 'ascending';
    return html`<div
      class="cell ${kind}"
      role="columnheader"
      aria-sort=${ifDefined(isSorted ? sorted : undefined)}
    >
      <button
        type="button"
        title=${hint ?? label}
        data-column=${place}
        tabindex=${place === this.activeHead ? 0 : -1}
        @click=${() => this.#handleSort(column, place)}
      >
        <span class="label">${label}</span>
        ${unit === '' ? nothing : html`<span class="unit">${unit}</span>`}
        ${isSorted ? html`<span>${sorted === 'descending' ? '↓' : '↑'}</span>` : nothing}
      </button>
    </div>`;
  }

  #row({ index: position, start }: WindowRow): TemplateResult | typeof nothing {
    const row = this.rows[position];
    if (!row) return nothing;
    return html`<div
      class="row"
      role="row"
      data-position=${position}
      data-key=${row.cluster.key}
      aria-rowindex=${position + 2}
      aria-selected=${row.cluster.key === this.selected ? 'true' : 'false'}
      tabindex=${position === this.active ? 0 : -1}
      ${offset(start)}
    >
      ${this.columns.map(({ kind, text, title }) => {
        const shown = text(row);
        return html`<div
          class="cell ${kind}"
          role=${kind === 'name' ? 'rowheader' : 'gridcell'}
          title=${title?.(row) ?? shown}
        >
          <bdi class="text">${shown}</bdi>
        </div>`;
      })}
    </div>`;
  }

  override render(): TemplateResult {
    const { columns, rows } = this;
    const { neighbourhoodList: words } = this.texts;
    return html`<div class="scroller">
        <div
          class="grid"
          role="grid"
          aria-label=${words.title}
          aria-describedby="keys"
          aria-rowcount=${rows.length + 1}
          aria-colcount=${columns.length}
          @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
        >
          <div class="row head" role="row" aria-rowindex="1">
            ${columns.map((column, place) => this.#headCell(column, place))}
          </div>
          <div
            class="body"
            role=${rows.length > 0 ? 'rowgroup' : 'presentation'}
            @focusin=${(event: FocusEvent) => this.#handleFocus(event)}
            @click=${(event: MouseEvent) => this.#handleClick(event)}
          >
            ${repeat(
              this.#window.rows,
              ({ index }) => rows[index]?.cluster.key,
              (row) => this.#row(row),
            )}
          </div>
        </div>
        ${rows.length === 0 ? html`<p class="empty">${words.empty}</p>` : nothing}
      </div>
      <p id="keys" class="visually-hidden">${words.keys}</p>`;
  }
}

function rowOf(event: Event): HTMLElement | null {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('.body .row') : null;
}

function positionOf(row: HTMLElement): number {
  return Number(row.dataset['position']);
}

declare global {
  interface HTMLElementTagNameMap {
    'neighbourhood-table': NeighbourhoodTable;
  }
}
