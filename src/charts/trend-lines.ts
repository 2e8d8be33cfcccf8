import { extent } from 'd3-array';
import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const width = 280;
const height = 72;
const side = 14;
const foot = 16;

/** One round: its name, the area's value and the mean beside it, where there are any. */
export interface TrendMark {
  readonly name: string;
  readonly value: number | undefined;
  readonly mean: number | undefined;
}

/** The value of an area over the rounds, and the mean beside it, dashed. Rounds without a value are gaps. */
@customElement('trend-lines')
export class TrendLines extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      width: 100%;
      max-width: 24rem;
      height: auto;
      overflow: visible;
    }

    .axis {
      stroke: var(--line-strong);
    }

    .own,
    .mean {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
    }

    .mean {
      stroke: var(--ink-soft);
      stroke-dasharray: 4 3;
      stroke-width: 1.5;
    }

    circle {
      fill: var(--accent);
    }

    .mean-mark {
      fill: var(--surface);
      stroke: var(--ink-soft);
      stroke-width: 1.5;
    }

    text {
      fill: var(--ink-soft);
      font: 11px var(--font);
      text-anchor: middle;
    }
  `;

  /** What the picture says, in words. */
  @property() label = '';
  @property({ attribute: false }) marks: readonly TrendMark[] = [];

  /** Years stand as far apart as they are; other names at equal distances. */
  #places(): number[] {
    const years = this.marks.map(({ name }) => (/^\d{4}$/.test(name) ? Number(name) : Number.NaN));
    const places = years.every(Number.isFinite) ? years : [...this.marks.keys()];
    const [from = 0, to = 0] = [places[0], places.at(-1)];
    const step = to > from ? (width - 2 * side) / (to - from) : 0;
    return places.map((place) => side + (place - from) * step);
  }

  #series(
    values: readonly (number | undefined)[],
    places: readonly number[],
    heightOf: (value: number) => number,
    isOwn: boolean,
  ): TemplateResult {
    let isDrawn = false;
    const steps = values.map((value, at) => {
      const before = isDrawn;
      isDrawn = value !== undefined;
      return value === undefined ? '' : `${before ? 'L' : 'M'}${places[at]} ${heightOf(value)}`;
    });
    return svg`<path class=${isOwn ? 'own' : 'mean'} d=${steps.join('')}></path>
      ${values.map((value, at) =>
        value === undefined
          ? nothing
          : svg`<circle class=${isOwn ? '' : 'mean-mark'} cx=${places[at] ?? 0} cy=${heightOf(value)} r=${isOwn ? 3.5 : 2.5}></circle>`,
      )}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { marks } = this;
    const known = marks.flatMap(({ value, mean }) => [value ?? [], mean ?? []].flat());
    if (known.length === 0) return nothing;
    const [least = 0, most = 0] = extent(known);
    const heightOf = (value: number): number =>
      most > least ? 6 + ((height - 12) * (most - value)) / (most - least) : height / 2;
    const places = this.#places();
    const means = marks.map(({ mean }) => mean);
    const values = marks.map(({ value }) => value);
    return html`<svg viewBox="0 0 ${width} ${height + foot}" role="img" aria-label=${this.label}>
      <line class="axis" x1="0" x2=${width} y1=${height} y2=${height}></line>
      ${marks.map(({ name }, at) => svg`<text x=${places[at] ?? 0} y=${height + 13}>${name}</text>`)}
      ${this.#series(means, places, heightOf, false)}
      ${this.#series(values, places, heightOf, true)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-lines': TrendLines;
  }
}
