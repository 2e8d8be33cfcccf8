import type { Brush } from '../state/shown/brush.ts';
import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  partBox,
  plotFrame,
  plotScale,
  plotTicks,
  stepsAcross,
  type PlotFrame,
  type Tick,
} from './scatter-layout.ts';
import { drawDots, extentOf, nearestDot, placeOf, valueAt, type Scale } from './scatter-dots.ts';
import { valueAfterKey } from './slider-keys.ts';
import { scatterPlotStyles } from './scatter-plot-styles.ts';
import {
  BrushedEvent,
  LineMovedEvent,
  PointPickedEvent,
  type ScatterAxis,
} from './scatter-events.ts';

const reach = 12;

/** Two figures of every area as points, with the cuts of the rule to be dragged and a part to be picked out. */
@customElement('scatter-plot')
export class ScatterPlot extends LitElement {
  static override styles = scatterPlotStyles;

  @property({ attribute: false }) x: ScatterAxis | undefined;
  @property({ attribute: false }) y: ScatterAxis | undefined;
  /** 1 for marked areas. */
  @property({ attribute: false }) marked: Uint8Array = new Uint8Array();
  /** 1 for areas that are picked out; undefined: none are. */
  @property({ attribute: false }) picked: Uint8Array | undefined;
  @property({ attribute: false }) brush: Brush | undefined;
  @property({ attribute: false }) chosen: number | undefined;
  /** What the picture says, in words. */
  @property({ attribute: false }) text = '';

  @state() private width = 0;
  @state() private drawn: Brush | undefined;
  @state() private moved: { readonly axis: 'x' | 'y'; readonly value: number } | undefined;
  @query('canvas') private canvas!: HTMLCanvasElement;
  @query('svg') private picture!: SVGSVGElement;
  readonly #extents: Record<'x' | 'y', readonly [number, number]> = { x: [0, 1], y: [0, 1] };
  #hasMoved = false;
  #start: { readonly x: number; readonly y: number } | undefined;
  #sizes: ResizeObserver | undefined;
  /** The colours of the page change with its theme. */
  #themes: MutationObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(([entry]) => {
      this.width = Math.round(entry?.contentRect.width ?? 0);
    });
    this.#sizes.observe(this);
    this.#themes = new MutationObserver(() => this.#draw());
    this.#themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#themes?.disconnect();
  }

  get #frame(): PlotFrame {
    return plotFrame(this.width);
  }

  #scale(axis: 'x' | 'y'): Scale {
    return plotScale(axis, this.#extents[axis], this.#frame);
  }

  #valueAt(axis: 'x' | 'y', place: number): number {
    return valueAt(this.#scale(axis), place, this[axis]?.decimals ?? 0);
  }

  #pointOf(event: PointerEvent): { readonly x: number; readonly y: number } {
    const box = this.picture.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const axis of ['x', 'y'] as const) {
      const values = this[axis]?.values;
      if (changed.has(axis) && values) this.#extents[axis] = extentOf(values);
    }
  }

  protected override updated(): void {
    this.#draw();
  }

  #draw(): void {
    const { canvas, x, y, marked, picked, chosen } = this;
    const context = canvas?.getContext('2d');
    if (!context || !x || !y || this.width === 0) return;
    const ratio = Math.max(1, Math.min(window.devicePixelRatio, 3));
    canvas.width = this.width * ratio;
    canvas.height = this.#frame.height * ratio;
    context.scale(ratio, ratio);
    const [across, up] = [this.#scale('x'), this.#scale('y')];
    drawDots(context, getComputedStyle(this), { x, y, across, up, marked, picked, chosen });
  }

  #handleDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#start = this.#pointOf(event);
    this.picture.setPointerCapture(event.pointerId);
  }

  #handleMove(event: PointerEvent): void {
    const start = this.#start;
    if (!start) return;
    const end = this.#pointOf(event);
    if (Math.hypot(end.x - start.x, end.y - start.y) < 6 && !this.drawn) return;
    const ends = (axis: 'x' | 'y'): [number, number] => {
      const [one, other] = [this.#valueAt(axis, start[axis]), this.#valueAt(axis, end[axis])];
      return [Math.min(one, other), Math.max(one, other)];
    };
    this.drawn = { x: ends('x'), y: ends('y') };
  }

  #handleUp(event: PointerEvent): void {
    const { drawn } = this;
    const start = this.#start;
    this.#start = undefined;
    this.drawn = undefined;
    if (drawn) this.dispatchEvent(new BrushedEvent(drawn));
    else if (start) this.#pick(this.#pointOf(event));
  }

  /** The point nearest to a click; away from all points a click gives the picked part up. */
  #pick(at: { readonly x: number; readonly y: number }): void {
    const { x, y } = this;
    if (!x || !y) return;
    const scales = { across: this.#scale('x'), up: this.#scale('y') };
    const nearest = nearestDot({ x, y, ...scales }, at, reach);
    if (nearest !== undefined) this.dispatchEvent(new PointPickedEvent(nearest));
    else if (this.brush) this.dispatchEvent(new BrushedEvent(undefined));
  }

  #handleCutDown(event: PointerEvent, axis: 'x' | 'y', value: number): void {
    event.stopPropagation();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.moved = { axis, value };
  }

  #handleCutMove(event: PointerEvent, axis: 'x' | 'y'): void {
    if (this.moved?.axis !== axis) return;
    event.stopPropagation();
    const value = this.#valueAt(axis, this.#pointOf(event)[axis]);
    if (value === this.moved.value) return;
    this.dispatchEvent(new LineMovedEvent(axis, value, !this.#hasMoved));
    this.#hasMoved = true;
    this.moved = { axis, value };
  }

  #handleCutUp(event: PointerEvent): void {
    event.stopPropagation();
    this.#hasMoved = false;
    this.moved = undefined;
  }

  #handleKey(event: KeyboardEvent, axis: 'x' | 'y', value: number): void {
    const { from, to } = this.#scale(axis);
    const scale = { from, to, step: (to - from) / 200, decimals: this[axis]?.decimals ?? 0 };
    const next = valueAfterKey(event.key, value, scale);
    if (next === undefined) return;
    event.preventDefault();
    this.dispatchEvent(new LineMovedEvent(axis, next, true));
  }

  #cut(axis: 'x' | 'y'): TemplateResult | typeof nothing {
    const own = this[axis]?.cut;
    if (!own) return nothing;
    const scale = this.#scale(axis);
    const value = this.moved?.axis === axis ? this.moved.value : own.value;
    const place = placeOf(scale, value);
    const { left, right, top, foot } = this.#frame;
    const line = (name: string) =>
      axis === 'x'
        ? svg`<line class=${name} x1=${place} x2=${place} y1=${top} y2=${foot}></line>`
        : svg`<line class=${name} x1=${left} x2=${right} y1=${place} y2=${place}></line>`;
    return svg`<g
      class="cut"
      data-axis=${axis}
      role="slider"
      tabindex="0"
      aria-label=${own.name}
      aria-orientation=${axis === 'x' ? 'horizontal' : 'vertical'}
      aria-valuemin=${scale.from}
      aria-valuemax=${scale.to}
      aria-valuenow=${value}
      aria-valuetext=${this[axis]?.format(value) ?? ''}
      @pointerdown=${(event: PointerEvent) => this.#handleCutDown(event, axis, value)}
      @pointermove=${(event: PointerEvent) => this.#handleCutMove(event, axis)}
      @pointerup=${(event: PointerEvent) => this.#handleCutUp(event)}
      @pointercancel=${(event: PointerEvent) => this.#handleCutUp(event)}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, axis, value)}
    >
      ${line('reach')}${line('')}
      <circle cx=${axis === 'x' ? place : right} cy=${axis === 'x' ? top : place} r="6"></circle>
    </g>`;
  }

  #axes(): TemplateResult {
    const { left, right, top, foot } = this.#frame;
    const across = ({ value, place, decimals }: Tick): TemplateResult => svg`<line
        class="grid" x1=${place} x2=${place} y1=${top} y2=${foot}></line>
      <text class="tick" x=${place} y=${foot + 15} text-anchor="middle">${this.x?.format(value, decimals)}</text>`;
    const up = ({ value, place, decimals }: Tick): TemplateResult => svg`<line
        class="grid" x1=${left} x2=${right} y1=${place} y2=${place}></line>
      <text class="tick" x=${left - 6} y=${place + 4} text-anchor="end">${this.y?.format(value, decimals)}</text>`;
    return svg`
      ${plotTicks(this.#scale('x'), stepsAcross(this.width)).map(across)}
      ${plotTicks(this.#scale('y'), 5).map(up)}
      <text x=${(left + right) / 2} y=${foot + 34} text-anchor="middle">${this.x?.label}</text>
      <text
        transform="translate(14 ${(top + foot) / 2}) rotate(-90)"
        text-anchor="middle"
      >${this.y?.label}</text>`;
  }

  #part(): TemplateResult | typeof nothing {
    const part = this.drawn ?? this.brush;
    if (!part) return nothing;
    const { x, y, width, height } = partBox(part, this.#scale('x'), this.#scale('y'));
    return svg`<rect class="part" x=${x} y=${y} width=${width} height=${height}></rect>`;
  }

  override render(): TemplateResult {
    if (this.width === 0) return html``;
    return html`<div class="plot">
      <canvas aria-hidden="true"></canvas>
      <svg
        width=${this.width}
        height=${this.#frame.height}
        role="group"
        aria-label=${this.text}
        @pointerdown=${(event: PointerEvent) => this.#handleDown(event)}
        @pointermove=${(event: PointerEvent) => this.#handleMove(event)}
        @pointerup=${(event: PointerEvent) => this.#handleUp(event)}
      >
        ${this.#axes()} ${this.#part()} ${this.#cut('x')} ${this.#cut('y')}
      </svg>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scatter-plot': ScatterPlot;
  }
}
