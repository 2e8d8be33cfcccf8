import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { isFiltered } from '../../state/url/settings.ts';
import { activeAfter, columnSizes, headAfterKey, isOtherList } from './active-place.ts';
import { areaHead } from './area-head.ts';
import { areaRow } from './area-row.ts';
import { areaTableStyles } from './area-table-styles.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent, FilterClearedEvent, SortChosenEvent } from '../parts/events.ts';
import { placeAfterKey } from '../parts/place-after-key.ts';
import { RowWindow, type WindowRow } from '../parts/row-window.ts';
import type { TableColumn } from './table-columns.ts';
import type { TableView } from './table-view.ts';

/** Height of a row in CSS pixels: for a mouse, and for a finger. */
const rowHeights = { fine: 32, coarse: 44 } as const;

const noColumns: readonly TableColumn[] = [];
const noRows = new Uint32Array(0);

/** All areas in a table that draws only the rows in sight; one row is active for the keys, one area selected. */
@customElement('area-table')
export class AreaTable extends AtlasElement {
  static override styles = [sharedStyles, areaTableStyles];

  readonly #coarse = window.matchMedia('(pointer: coarse)');
  readonly #window = new RowWindow(this, () => this.scroller);

  @property({ attribute: false }) view: TableView | undefined;
  /** The chosen area, as a place in area order; its row is brought into sight when it changes. */
  @property({ attribute: false }) selected: number | undefined;
  /** Place of the row in the table that the keys move. */
  @state() private active = 0;
  @state() private activeHead = 0;
  @state() private rowHeight: number = rowHeights.fine;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.head') private readonly head!: HTMLElement | null;
  @query('.body') private readonly body!: HTMLElement | null;
  #rowHadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#coarse.addEventListener('change', this.#handlePointer);
    this.#handlePointer();
  }

  override disconnectedCallback(): void {
    this.#coarse.removeEventListener('change', this.#handlePointer);
    super.disconnectedCallback();
  }

  get #rows(): Uint32Array {
    return this.view?.rows ?? noRows;
  }

  get #columns(): readonly TableColumn[] {
    return this.view?.columns ?? noColumns;
  }

  get #focusedRow(): HTMLElement | null {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.body .row') ?? null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    if (changed.has('selected') || (before && this.view && isOtherList(before, this.view))) {
      this.active = Math.max(0, this.#selectedPlace());
    } else if (before && before.rows !== this.#rows) {
      this.active = activeAfter(before.rows, this.#rows, this.active);
    }
    this.#rowHadFocus = this.#focusedRow !== null;
    const { rowHeight, active } = this;
    this.#window.set({ count: this.#rows.length, rowHeight, kept: active });
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#setSizes();
    this.#scroll(changed);
    const focused = this.#focusedRow;
    if (!this.#rowHadFocus || (focused && positionOf(focused) === this.active)) return;
    this.#rowAt(this.active)?.focus({ preventScroll: true });
  }

  #selectedPlace(): number {
    return this.selected === undefined ? -1 : this.#rows.indexOf(this.selected);
  }

  /** Sizes that depend on the data; the page allows no style attributes. */
  #setSizes(): void {
    const height = `${this.#rows.length * this.rowHeight}px`;
    if (this.body && this.body.style.height !== height) this.body.style.height = height;
    const { rest, tracks } = columnSizes(this.#columns);
    const style = this.scroller?.style;
    style?.setProperty('--rest', rest);
    style?.setProperty('--columns', tracks);
    style?.setProperty('--row-height', `${this.rowHeight}px`);
  }

  #scroll(changed: PropertyValues<this>): void {
    const before = changed.get('view');
    const place = this.#selectedPlace();
    if ((changed.has('selected') || (changed.has('view') && !before)) && place >= 0) {
      this.#window.reveal(place, this.#headHeight, true);
    } else if (this.scroller && before && this.view && isOtherList(before, this.view)) {
      this.scroller.scrollTop = 0;
    }
  }

  get #headHeight(): number {
    return this.head?.offsetHeight ?? 0;
  }

  readonly #handlePointer = (): void => {
    this.rowHeight = this.#coarse.matches ? rowHeights.coarse : rowHeights.fine;
  };

  #handleFocus(event: FocusEvent): void {
    const row = rowOf(event);
    if (!row) return;
    this.active = positionOf(row);
    this.#window.reveal(this.active, this.#headHeight);
  }

  #handleClick(event: MouseEvent): void {
    const row = rowOf(event);
    if (row) this.#pick(positionOf(row), false);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const handled = rowOf(event) ? this.#handleRowKey(event.key) : this.#handleHeadKey(event.key);
    if (handled) event.preventDefault();
  }

  #handleRowKey(key: string): boolean {
    if (key === 'Enter' || key === ' ') {
      this.#pick(this.active, key === 'Enter');
      return true;
    }
    if (key === 'ArrowUp' && this.active === 0) {
      this.#headButton(this.activeHead)?.focus();
      return true;
    }
    const page = this.#window.pageLength(this.#headHeight);
    const place = placeAfterKey(key, this.active, { count: this.#rows.length, page });
    if (place === undefined) return false;
    this.active = place;
    this.#window.reveal(place, this.#headHeight);
    return true;
  }

  #handleHeadKey(key: string): boolean {
    if (key === 'ArrowDown') {
      this.#rowAt(this.active)?.focus();
      return true;
    }
    const place = headAfterKey(key, this.activeHead, this.#columns.length);
    if (place === undefined) return false;
    this.activeHead = place;
    this.#headButton(place)?.focus();
    return true;
  }

  #pick(position: number, zoom: boolean): void {
    const area = this.#rows[position];
    if (area !== undefined) this.dispatchEvent(new AreaPickedEvent(area, zoom));
  }

  #rowAt(position: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-position="${position}"]`);
  }

  #headButton(place: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-column="${place}"]`);
  }

  #row({ index: position, start }: WindowRow, view: TableView): unknown {
    const area = view.rows[position];
    if (area === undefined) return nothing;
    const { columns, indicator, colours } = view;
    const isActive = position === this.active;
    const isSelected = area === this.selected;
    const chosen = indicator?.id;
    return guard([columns, colours, chosen, area, start, isActive, isSelected], () =>
      areaRow(
        { columns, area, position, start, isActive, isSelected, chosen, colours },
        this.texts,
      ),
    );
  }

  #empty(view: TableView): TemplateResult {
    const { table } = this.texts;
    return html`<div class="empty">
      <p class="soft">${table.empty}</p>
      ${
        isFiltered(view.filter)
          ? html`<button type="button" @click=${() => this.dispatchEvent(new FilterClearedEvent())}>
              ${table.clearFilter}
            </button>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const { view } = this;
    if (!view) return html``;
    const { columns, rows, sort, indicator } = view;
    const { table } = this.texts;
    return html`<div class="scroller">
        <div
          class="grid"
          role="grid"
          aria-label=${table.caption}
          aria-describedby="keys"
          aria-rowcount=${rows.length + 1}
          aria-colcount=${columns.length}
          @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
        >
          ${areaHead({
            columns,
            sort,
            active: this.activeHead,
            chosen: indicator?.id,
            handleSort: (chosen, place) => {
              this.activeHead = place;
              this.dispatchEvent(new SortChosenEvent(chosen));
            },
          })}
          <div
            class="body"
            role=${rows.length > 0 ? 'rowgroup' : 'presentation'}
            @focusin=${(event: FocusEvent) => this.#handleFocus(event)}
            @click=${(event: MouseEvent) => this.#handleClick(event)}
          >
            ${repeat(
              this.#window.rows,
              ({ index }) => view.rows[index],
              (row) => this.#row(row, view),
            )}
          </div>
        </div>
        ${rows.length === 0 ? this.#empty(view) : nothing}
      </div>
      <p id="keys" class="visually-hidden">${table.keys}</p>`;
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
    'area-table': AreaTable;
  }
}
