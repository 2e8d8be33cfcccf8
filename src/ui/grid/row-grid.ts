import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { AtlasElement } from '../parts/atlas-element.ts';
import { SortChosenEvent } from '../parts/events.ts';
import { offset } from '../parts/offset.ts';
import { placeAfterKey } from '../parts/place-after-key.ts';
import { RowWindow, type WindowRow } from '../parts/row-window.ts';
import { activeAfter, columnSizes, headAfterKey, widthOfWords } from './active-place.ts';
import { gridHead, type GridHead } from './grid-head.ts';

/** Height of a row in CSS pixels: for a mouse, and for a finger. */
const rowHeights = { fine: 28, coarse: 44 } as const;

/** What a grid shows; places count from 0. */
export interface GridRows {
  readonly count: number;
  /** Changes (by identity) with the rows. */
  readonly rows: unknown;
  /** Changes where other rows are asked for or another order: one reads from the top again. */
  readonly list: unknown;
  /** What is chosen; its row is brought into sight when it changes. */
  readonly selected: string | number | undefined;
  /** What tells a row from all others, whatever its place. */
  readonly idAt: (place: number) => string | number | undefined;
  /** -1 where there is no such row. */
  readonly placeOf: (id: string | number) => number;
}

export interface GridWords {
  readonly caption: string;
  /** How the grid is worked by keys. */
  readonly keys: string;
}

/** Many rows of which only those in sight are elements; one row is active for the keys, one may be chosen. */
export abstract class RowGrid extends AtlasElement {
  readonly #coarse = window.matchMedia('(pointer: coarse)');
  readonly #window = new RowWindow(this, () => this.scroller);
  /** Place of the row that the keys move. */
  @state() private active = 0;
  @state() private activeHead = 0;
  @state() private rowHeight: number = rowHeights.fine;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.head') private readonly head!: HTMLElement | null;
  @query('.body') private readonly body!: HTMLElement | null;
  #drawn: GridRows | undefined;
  #activeId: string | number | undefined;
  #rowHadFocus = false;
  #scrollsTo: 'selected' | 'top' | undefined;

  /** Undefined while there is nothing to show. */
  protected abstract get shownRows(): GridRows | undefined;
  protected abstract get heads(): readonly GridHead[];
  protected abstract get words(): GridWords;
  /** What the cells of a row depend on. */
  protected abstract seenAt(place: number): readonly unknown[];
  protected abstract keyAt(place: number): string;
  protected abstract cellsAt(place: number): readonly TemplateResult[];
  /** Stands in the place of the rows where there are none. */
  protected abstract empty(): TemplateResult;
  /** @param byEnter whether the way to the chosen thing is wanted too */
  protected abstract pick(place: number, byEnter: boolean): void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#coarse.addEventListener('change', this.#handlePointer);
    this.#handlePointer();
  }

  override disconnectedCallback(): void {
    this.#coarse.removeEventListener('change', this.#handlePointer);
    super.disconnectedCallback();
  }

  get #focusedRow(): HTMLElement | null {
    return this.shadowRoot?.activeElement?.closest<HTMLElement>('.body .row') ?? null;
  }

  get #headHeight(): number {
    return this.head?.offsetHeight ?? 0;
  }

  get #count(): number {
    return this.shownRows?.count ?? 0;
  }

  protected override willUpdate(): void {
    const now = this.shownRows;
    if (now) this.#follow(now, this.#drawn);
    this.#drawn = now;
    this.#activeId = now?.idAt(this.active);
    this.#rowHadFocus = this.#focusedRow !== null;
    this.#window.set({ count: this.#count, rowHeight: this.rowHeight, kept: this.active });
  }

  /** The keys stay with their row; another list begins at the top, and what is newly chosen is gone to. */
  #follow(now: GridRows, before: GridRows | undefined): void {
    const isFirst = before === undefined || before.count === 0;
    const isOther = !isFirst && before.list !== now.list;
    if (!isFirst && !isOther && before.rows === now.rows && before.selected === now.selected)
      return;
    const chosen = now.selected === undefined ? -1 : now.placeOf(now.selected);
    const isNewlyChosen = chosen >= 0 && (isFirst || before.selected !== now.selected);
    if (isNewlyChosen || isOther) this.active = Math.max(0, chosen);
    else this.active = activeAfter(this.#placeOfActive(now), this.active, now.count);
    this.#scrollsTo = isNewlyChosen ? 'selected' : isOther ? 'top' : undefined;
  }

  #placeOfActive(now: GridRows): number {
    return this.#activeId === undefined ? -1 : now.placeOf(this.#activeId);
  }

  protected override updated(): void {
    this.#setSizes();
    if (this.#scrollsTo === 'selected') this.#window.reveal(this.active, this.#headHeight, true);
    else if (this.#scrollsTo === 'top' && this.scroller) this.scroller.scrollTop = 0;
    this.#scrollsTo = undefined;
    const focused = this.#focusedRow;
    if (!this.#rowHadFocus || (focused && placeIn(focused) === this.active)) return;
    this.#rowAt(this.active)?.focus({ preventScroll: true });
  }

  /** Sizes that depend on the data; the page allows no style attributes. */
  #setSizes(): void {
    const height = `${this.#count * this.rowHeight}px`;
    if (this.body && this.body.style.height !== height) this.body.style.height = height;
    const behind = this.heads.filter(({ look }) => look !== 'lead' && look !== 'name');
    const { rest, tracks } = columnSizes(
      behind.map(({ label, width }) => Math.max(width, widthOfWords(label))),
    );
    const style = this.scroller?.style;
    style?.setProperty('--rest', rest);
    style?.setProperty('--columns', tracks);
    style?.setProperty('--row-height', `${this.rowHeight}px`);
  }

  readonly #handlePointer = (): void => {
    this.rowHeight = this.#coarse.matches ? rowHeights.coarse : rowHeights.fine;
  };

  #handleFocus(event: FocusEvent): void {
    const row = rowOf(event);
    if (!row) return;
    this.active = placeIn(row);
    this.#window.reveal(this.active, this.#headHeight);
  }

  #handleClick(event: MouseEvent): void {
    const row = rowOf(event);
    if (row) this.pick(placeIn(row), false);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const handled = rowOf(event) ? this.#handleRowKey(event.key) : this.#handleHeadKey(event.key);
    if (handled) event.preventDefault();
  }

  #handleRowKey(key: string): boolean {
    if (key === 'Enter' || key === ' ') {
      this.pick(this.active, key === 'Enter');
      return true;
    }
    if (key === 'ArrowUp' && this.active === 0) {
      this.#headButton(this.activeHead)?.focus();
      return true;
    }
    const page = this.#window.pageLength(this.#headHeight);
    const place = placeAfterKey(key, this.active, { count: this.#count, page });
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
    const place = headAfterKey(key, this.activeHead, this.heads.length);
    if (place === undefined) return false;
    this.activeHead = place;
    this.#headButton(place)?.focus();
    return true;
  }

  #handleSort = ({ next }: GridHead, place: number): void => {
    this.activeHead = place;
    this.dispatchEvent(new SortChosenEvent(next));
  };

  #rowAt(place: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-position="${place}"]`);
  }

  #headButton(place: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-column="${place}"]`);
  }

  #row({ index: place, start }: WindowRow, rows: GridRows): unknown {
    const id = rows.idAt(place);
    if (id === undefined) return nothing;
    const isActive = place === this.active;
    const isSelected = id === rows.selected;
    return guard(
      [...this.seenAt(place), id, start, isActive, isSelected],
      () =>
        html`<div
          class="row"
          role="row"
          data-position=${place}
          data-key=${this.keyAt(place)}
          aria-rowindex=${place + 2}
          aria-selected=${isSelected ? 'true' : 'false'}
          tabindex=${isActive ? 0 : -1}
          ${offset(start)}
        >
          ${this.cellsAt(place)}
        </div>`,
    );
  }

  override render(): TemplateResult {
    const rows = this.shownRows;
    if (!rows) return html``;
    const { heads, words } = this;
    return html`<div class="scroller">
        <div
          class="grid"
          role="grid"
          aria-label=${words.caption}
          aria-describedby="keys"
          aria-rowcount=${rows.count + 1}
          aria-colcount=${heads.length}
          @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
        >
          ${gridHead(heads, this.activeHead, this.#handleSort)}
          <div
            class="body"
            role=${rows.count > 0 ? 'rowgroup' : 'presentation'}
            @focusin=${(event: FocusEvent) => this.#handleFocus(event)}
            @click=${(event: MouseEvent) => this.#handleClick(event)}
          >
            ${repeat(
              this.#window.rows,
              ({ index }) => rows.idAt(index),
              (row) => this.#row(row, rows),
            )}
          </div>
        </div>
        ${rows.count === 0 ? this.empty() : nothing}
      </div>
      <p id="keys" class="visually-hidden">${words.keys}</p>`;
  }
}

function rowOf(event: Event): HTMLElement | null {
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>('.body .row') : null;
}

function placeIn(row: HTMLElement): number {
  return Number(row.dataset['position']);
}
