import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  roundPlaces,
  trendHeight,
  trendHeights,
  trendLine,
  trendWidth,
  type TrendMark,
  type PlotPoint,
} from './trend-layout.ts';

const foot = 16;

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

  #series(points: readonly (PlotPoint | undefined)[], isOwn: boolean): TemplateResult {
    const marks = points.filter((point) => point !== undefined);
    return svg`<path class=${isOwn ? 'own' : 'mean'} d=${trendLine(points)}></path>
      ${marks.map(
        ({ x, y }) =>
          svg`<circle class=${isOwn ? '' : 'mean-mark'} cx=${x} cy=${y} r=${isOwn ? 3.5 : 2.5}></circle>`,
      )}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { marks } = this;
    const heightOf = trendHeights(marks);
    if (!heightOf) return nothing;
    const places = roundPlaces(marks.map(({ name }) => name));
    const pointsOf = (kind: 'value' | 'mean'): (PlotPoint | undefined)[] =>
      marks.map(({ [kind]: value }, at) =>
        value === undefined ? undefined : { x: places[at] ?? 0, y: heightOf(value) },
      );
    return html`<svg
      viewBox="0 0 ${trendWidth} ${trendHeight + foot}"
      role="img"
      aria-label=${this.label}
    >
      <line class="axis" x1="0" x2=${trendWidth} y1=${trendHeight} y2=${trendHeight}></line>
      ${marks.map(
        ({ name }, at) => svg`<text x=${places[at] ?? 0} y=${trendHeight + 13}>${name}</text>`,
      )}
      ${this.#series(pointsOf('mean'), false)} ${this.#series(pointsOf('value'), true)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trend-lines': TrendLines;
  }
}
