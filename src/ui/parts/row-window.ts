import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { LitElement, ReactiveController } from 'lit';

/** What of a long list is drawn: rows of one height, of which only those in sight are elements. */
export interface WindowedRows {
  readonly count: number;
  /** CSS pixels */
  readonly rowHeight: number;
  /** A row that stays an element even out of sight, so that it can keep the focus. */
  readonly kept: number | undefined;
}

/** Rows drawn above and below what is in sight. */
const overscan = 8;

/** Where a row lies in the list. */
export type WindowRow = Pick<VirtualItem, 'index' | 'start'>;

/** Draws its element anew when other rows come into sight. */
export class RowWindow implements ReactiveController {
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #scroller: () => HTMLElement | null;
  #rows: WindowedRows = { count: 0, rowHeight: 1, kept: undefined };
  #end: (() => void) | undefined;

  constructor(host: LitElement, scroller: () => HTMLElement | null) {
    this.#scroller = scroller;
    this.#virtualizer = new Virtualizer({
      count: 0,
      overscan,
      getScrollElement: scroller,
      estimateSize: () => this.#rows.rowHeight,
      scrollToFn: elementScroll,
      observeElementRect: observeRect,
      observeElementOffset,
      rangeExtractor: (range) => withKept(range, this.#rows.kept),
      onChange: () => host.requestUpdate(),
    });
    host.addController(this);
  }

  /** To be told before the element is drawn. */
  set(rows: WindowedRows): void {
    const { count, rowHeight, kept } = this.#rows;
    this.#rows = rows;
    if (rows.count !== count || rows.kept !== kept) this.#apply();
    if (rows.rowHeight !== rowHeight) this.#virtualizer.measure();
  }

  get rows(): readonly WindowRow[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** Rows that fit into sight. */
  pageLength(coveredAbove: number): number {
    const height = (this.#scroller()?.clientHeight ?? 0) - coveredAbove;
    return Math.max(1, Math.floor(height / this.#rows.rowHeight) - 1);
  }

  /** Scrolls as little as needed until a row is in sight below what covers the top, or puts it in the middle. */
  reveal(row: number, coveredAbove: number, middle = false): void {
    const scroller = this.#scroller();
    if (!scroller) return;
    const { rowHeight } = this.#rows;
    const top = row * rowHeight;
    const height = scroller.clientHeight - coveredAbove;
    const isAbove = top < scroller.scrollTop;
    if (!isAbove && top + rowHeight <= scroller.scrollTop + height) return;
    if (middle) scroller.scrollTop = top - (height - rowHeight) / 2;
    else scroller.scrollTop = isAbove ? top : top + rowHeight - height;
  }

  hostConnected(): void {
    this.#end = this.#virtualizer._didMount();
  }

  hostUpdated(): void {
    this.#virtualizer._willUpdate();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #apply(): void {
    const { kept } = this.#rows;
    this.#virtualizer.setOptions({
      ...this.#virtualizer.options,
      count: this.#rows.count,
      rangeExtractor: (range) => withKept(range, kept),
    });
  }
}

/** Tells the size of the list as before, and agrees on its place when it is shown again. */
function observeRect(
  list: Virtualizer<HTMLElement, HTMLElement>,
  tell: (rect: { width: number; height: number }) => void,
): ReturnType<typeof observeElementRect> {
  let wasHidden = false;
  return observeElementRect(list, (rect) => {
    tell(rect);
    const isHidden = rect.height === 0;
    if (wasHidden && !isHidden && list.scrollElement)
      agreeOnPlace(list.scrollElement, list.scrollOffset ?? 0);
    wasHidden = isHidden;
  });
}

/**
 * A list that is not displayed loses its place in some browsers and gets it back in others, and none tells of it when it is
 * shown again: the rows drawn would be elsewhere than those in sight.
 * @param known CSS pixels scrolled by what was told last
 */
export function agreeOnPlace(
  scroller: Pick<HTMLElement, 'scrollTop' | 'dispatchEvent'>,
  known: number,
): void {
  if (scroller.scrollTop === 0) scroller.scrollTop = known;
  scroller.dispatchEvent(new Event('scroll'));
}

function withKept(range: Range, kept: number | undefined): number[] {
  const rows = defaultRangeExtractor(range);
  const isElsewhere = kept !== undefined && kept < range.count && !rows.includes(kept);
  return isElsewhere ? [...rows, kept] : rows;
}
