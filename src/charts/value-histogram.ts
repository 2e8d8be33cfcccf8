import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { valueAfterKey } from './slider-keys.ts';
import {
  histogramBars,
  histogramHeight,
  histogramValue,
  histogramWidth,
  histogramX,
} from './histogram-layout.ts';
import type { Histogram } from '../cartography/paintings/histogram.ts';

const width = histogramWidth;
const height = histogramHeight;
const foot = 6;

/** A break was moved by hand. */
export class BreakMovedEvent extends Event {
  static readonly type = 'break-moved';
  constructor(
    readonly place: number,
    readonly value: number,
  ) {
    super(BreakMovedEvent.type, { bubbles: true, composed: true });
  }
}

/** The breaks that can be moved, in words. */
export interface MovableBreaks {
  /** Of the value to which a break can be moved: smallest step. */
  readonly decimals: number;
  readonly nameOf: (place: number) => string;
  readonly format: (value: number) => string;
}

/** How the people (or, without them, the areas) spread over the values, with the breaks of the classes. */
@customElement('value-histogram')
export class ValueHistogram extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
    }

    .bar {
      stroke: var(--line-strong);
      stroke-width: 0.5;
    }

    .break {
      stroke: var(--ink-soft);
      stroke-width: 1;
    }

    .axis {
      stroke: var(--line-strong);
      stroke-width: 1;
    }

    .cut {
      stroke: var(--ink);
      stroke-dasharray: 3 2;
      stroke-width: 1.5;
    }

    .own {
      fill: var(--accent);
    }

    .handle {
      cursor: ew-resize;
      touch-action: none;
    }

    .handle line {
      stroke: var(--accent);
      stroke-width: 1.5;
    }

    .handle circle {
      fill: var(--surface-raised);
      stroke: var(--accent);
      stroke-width: 2;
    }

    .handle .reach {
      fill: transparent;
      stroke: none;
    }

    .handle:focus-visible {
      outline: none;
    }

    .handle:focus-visible circle:not(.reach) {
      stroke-width: 4;
    }

    .handle text {
      fill: var(--ink);
      font: 600 11px var(--font);
      text-anchor: middle;
    }
  `;

  @property({ attribute: false }) histogram: Histogram | undefined;
  /** The value at which a condition of the rule cuts. */
  @property({ attribute: false }) cut: number | undefined;
  /** The value of the chosen area. */
  @property({ attribute: false }) own: number | undefined;
  /** What the picture says, in words. */
  @property({ attribute: false }) text = '';

  /** Set where the breaks are set by hand: they can then be dragged, or moved by arrow keys. */
  @property({ attribute: false }) movable: MovableBreaks | undefined;
  /** The break that is being dragged, and where it is. */
  @state() private moved: { readonly place: number; readonly value: number } | undefined;
  @query('svg') private picture!: SVGSVGElement;

  #valueAt(histogram: Histogram, clientX: number): number {
    const box = this.picture.getBoundingClientRect();
    const share = (clientX - box.left) / box.width;
    return histogramValue(histogram, share, this.movable?.decimals ?? 0);
  }

  #handleDown(event: PointerEvent, place: number, value: number): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.moved = { place, value };
  }

  #handleMove(event: PointerEvent, histogram: Histogram, place: number): void {
    if (this.moved?.place !== place) return;
    this.moved = { place, value: this.#valueAt(histogram, event.clientX) };
  }

  #handleUp(): void {
    const { moved } = this;
    this.moved = undefined;
    if (moved) this.dispatchEvent(new BreakMovedEvent(moved.place, moved.value));
  }

  #handleKey(event: KeyboardEvent, { from, to }: Histogram, place: number, value: number): void {
    const { decimals = 0 } = this.movable ?? {};
    const next = valueAfterKey(event.key, value, { from, to, step: (to - from) / 100, decimals });
    if (next === undefined) return;
    event.preventDefault();
    this.dispatchEvent(new BreakMovedEvent(place, next));
  }

  /** A break that can be taken hold of: at least 24 units wide. */
  #handle(
    histogram: Histogram,
    movable: MovableBreaks,
    value: number,
    place: number,
  ): TemplateResult {
    const isMoved = this.moved?.place === place;
    const shown = isMoved ? (this.moved?.value ?? value) : value;
    const x = histogramX(histogram, shown);
    return svg`<g
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${movable.nameOf(place)}
      aria-valuemin=${histogram.from}
      aria-valuemax=${histogram.to}
      aria-valuenow=${shown}
      aria-valuetext=${movable.format(shown)}
      @pointerdown=${(event: PointerEvent) => this.#handleDown(event, place, value)}
      @pointermove=${(event: PointerEvent) => this.#handleMove(event, histogram, place)}
      @pointerup=${() => this.#handleUp()}
      @pointercancel=${() => (this.moved = undefined)}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, histogram, place, value)}
    >
      <line x1=${x} x2=${x} y1="0" y2=${height}></line>
      <circle class="reach" cx=${x} cy=${height - 8} r="13"></circle>
      <circle cx=${x} cy=${height - 8} r="6"></circle>
      ${isMoved ? svg`<text x=${Math.min(Math.max(x, 20), width - 20)} y="-4">${movable.format(shown)}</text>` : nothing}
    </g>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { histogram } = this;
    if (!histogram) return nothing;
    const { movable } = this;
    return html`<svg
      viewBox="0 0 ${width} ${height + foot}"
      role=${movable ? 'group' : 'img'}
      aria-label=${this.text}
    >
      ${histogramBars(histogram).map(
        ({ x, y, width: wide, height: tall, colour }) =>
          svg`<rect class="bar" x=${x} y=${y} width=${wide} height=${tall} fill=${colour}></rect>`,
      )}
      <line class="axis" x1="0" x2=${width} y1=${height} y2=${height}></line>
      ${histogram.breaks.map((value) => {
        const x = histogramX(histogram, value);
        return svg`<line class="break" x1=${x} x2=${x} y1=${height} y2=${height + foot}></line>`;
      })}
      ${this.#cutLine(histogram)} ${this.#ownMark(histogram)}
      ${movable ? histogram.breaks.map((value, place) => this.#handle(histogram, movable, value, place)) : nothing}
    </svg>`;
  }

  #cutLine(histogram: Histogram): TemplateResult | typeof nothing {
    const { cut } = this;
    if (cut === undefined || !Number.isFinite(cut)) return nothing;
    const x = histogramX(histogram, cut);
    return svg`<line class="cut" x1=${x} x2=${x} y1="-2" y2=${height}></line>`;
  }

  #ownMark(histogram: Histogram): TemplateResult | typeof nothing {
    if (this.own === undefined) return nothing;
    const x = histogramX(histogram, this.own);
    return svg`<path class="own" d="M${x} ${height - 1}l-5 7h10z"></path>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'value-histogram': ValueHistogram;
  }
  interface HTMLElementEventMap {
    'break-moved': BreakMovedEvent;
  }
}
