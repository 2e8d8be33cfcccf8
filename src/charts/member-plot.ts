import { html, LitElement, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { drawAll, drawMembers } from './member-dots.ts';
import { memberPlotStyles } from './member-plot-styles.ts';
import { extentOf, placeOf, type Scale } from './scatter-dots.ts';
import type { PlotAxis } from './scatter-events.ts';
import {
  plotFrame,
  plotScale,
  plotTicks,
  stepsAcross,
  type PlotFrame,
  type Tick,
} from './scatter-layout.ts';

/** So low, and no higher, it stands below a map with its words beside it, and so much room the figures of its lower axis take (CSS pixels). */
const [leastHeight, mostHeight, foot] = [176, 220, 20];

/** The names of the axes stand below it. */
function memberFrame(width: number): PlotFrame {
  const frame = plotFrame(width, leastHeight);
  const height = Math.min(frame.height, mostHeight);
  return { ...frame, height, foot: height - foot };
}

/**
 * Where some areas lie among all by two figures: they are filled, those beside them are rings, and the cuts are lines that
 * nobody moves. All areas are drawn once and stay; from one neighbourhood to the next only its own dots change.
 */
@customElement('member-plot')
export class MemberPlot extends LitElement {
  static override styles = memberPlotStyles;

  @property({ attribute: false }) x: PlotAxis | undefined;
  @property({ attribute: false }) y: PlotAxis | undefined;
  /** Where the rule cuts, on each axis; none, one, or several where the place decides. */
  @property({ attribute: false }) cuts: Readonly<Record<'x' | 'y', readonly number[]>> = {
    x: [],
    y: [],
  };
  @property({ attribute: false }) members: readonly number[] = [];
  @property({ attribute: false }) beside: readonly number[] = [];
  /** What the picture says, in words. */
  @property({ attribute: false }) text = '';

  @state() private width = 0;
  @query('.all') private all!: HTMLCanvasElement | null;
  @query('.own') private own!: HTMLCanvasElement | null;
  readonly #extents: Record<'x' | 'y', readonly [number, number]> = { x: [0, 1], y: [0, 1] };
  #sizes: ResizeObserver | undefined;
  /** The colours of the page change with its theme. */
  #themes: MutationObserver | undefined;
  /** What all areas were drawn for. */
  #drawn: readonly unknown[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sizes = new ResizeObserver(([entry]) => {
      this.width = Math.round(entry?.contentRect.width ?? 0);
    });
    this.#sizes.observe(this);
    this.#themes = new MutationObserver(() => this.#draw(true));
    this.#themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#themes?.disconnect();
    this.#drawn = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const axis of ['x', 'y'] as const) {
      const values = this[axis]?.values;
      if (values && values !== (changed.get(axis) as PlotAxis | undefined)?.values)
        this.#extents[axis] = extentOf(values);
    }
  }

  protected override updated(): void {
    this.#draw(false);
  }

  #scale(axis: 'x' | 'y'): Scale {
    return plotScale(axis, this.#extents[axis], memberFrame(this.width));
  }

  #draw(isAnew: boolean): void {
    const { x, y, all, own, width, members, beside } = this;
    if (!x || !y || !all || !own || width === 0) return;
    const dots = { x: x.values, y: y.values, across: this.#scale('x'), up: this.#scale('y') };
    const style = getComputedStyle(this);
    const basis = [x.values, y.values, width];
    if (isAnew || basis.some((one, place) => one !== this.#drawn[place])) {
      this.#drawn = basis;
      drawAll(this.#contextOf(all), style, dots);
    }
    drawMembers(this.#contextOf(own), style, dots, { members, beside });
  }

  /** Empty, in pixels of the page. */
  #contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const ratio = Math.max(1, Math.min(window.devicePixelRatio, 3));
    canvas.width = this.width * ratio;
    canvas.height = memberFrame(this.width).height * ratio;
    const context = canvas.getContext('2d');
    context?.scale(ratio, ratio);
    return context;
  }

  #axes(): TemplateResult {
    const { left, right, top, foot } = memberFrame(this.width);
    const across = ({ value, place, decimals }: Tick): TemplateResult => svg`<line
        class="grid" x1=${place} x2=${place} y1=${top} y2=${foot}></line>
      <text class="tick" x=${place} y=${foot + 15} text-anchor="middle">${this.x?.format(value, decimals)}</text>`;
    const up = ({ value, place, decimals }: Tick): TemplateResult => svg`<line
        class="grid" x1=${left} x2=${right} y1=${place} y2=${place}></line>
      <text class="tick" x=${left - 6} y=${place + 4} text-anchor="end">${this.y?.format(value, decimals)}</text>`;
    return svg`${plotTicks(this.#scale('x'), stepsAcross(this.width)).map(across)}
      ${plotTicks(this.#scale('y'), 5).map(up)}`;
  }

  #cuts(): TemplateResult {
    const { left, right, top, foot } = memberFrame(this.width);
    const [across, up] = [this.#scale('x'), this.#scale('y')];
    const inside = ({ from, to }: Scale, values: readonly number[]): readonly number[] =>
      values.filter((value) => value >= from && value <= to);
    return svg`${inside(across, this.cuts.x).map((value) => {
      const place = placeOf(across, value);
      return svg`<line class="cut" x1=${place} x2=${place} y1=${top} y2=${foot}></line>`;
    })}${inside(up, this.cuts.y).map((value) => {
      const place = placeOf(up, value);
      return svg`<line class="cut" x1=${left} x2=${right} y1=${place} y2=${place}></line>`;
    })}`;
  }

  override render(): TemplateResult | typeof nothing {
    if (this.width === 0) return nothing;
    const { height } = memberFrame(this.width);
    return html`<div class="plot">
        <svg width=${this.width} height=${height} role="img" aria-label=${this.text}>
          ${this.#axes()}
        </svg>
        <canvas class="all" aria-hidden="true"></canvas>
        <svg class="lines" width=${this.width} height=${height} aria-hidden="true">
          ${this.#cuts()}
        </svg>
        <canvas class="own" aria-hidden="true"></canvas>
      </div>
      <p class="axis"><span aria-hidden="true">→</span> ${this.x?.label}</p>
      <p class="axis"><span aria-hidden="true">↑</span> ${this.y?.label}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'member-plot': MemberPlot;
  }
}
