import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Histogram } from '../cartography/histogram.ts';

const width = 288;
const height = 72;
const foot = 6;

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
  `;

  @property({ attribute: false }) histogram: Histogram | undefined;
  /** The value at which a condition of the rule cuts. */
  @property({ attribute: false }) cut: number | undefined;
  /** The value of the chosen area. */
  @property({ attribute: false }) own: number | undefined;
  /** What the picture says, in words. */
  @property({ attribute: false }) text = '';

  override render(): TemplateResult | typeof nothing {
    const { histogram } = this;
    if (!histogram) return nothing;
    return html`<svg viewBox="0 0 ${width} ${height + foot}" role="img" aria-label=${this.text}>
      ${this.#bars(histogram)}
      <line class="axis" x1="0" x2=${width} y1=${height} y2=${height}></line>
      ${histogram.breaks.map((value) => {
        const x = this.#place(histogram, value);
        return svg`<line class="break" x1=${x} x2=${x} y1=${height} y2=${height + foot}></line>`;
      })}
      ${this.#cutLine(histogram)} ${this.#ownMark(histogram)}
    </svg>`;
  }

  #place({ from, to }: Histogram, value: number): number {
    if (to === from) return width / 2;
    return (width * (value - from)) / (to - from);
  }

  #bars(histogram: Histogram): TemplateResult[] {
    const byPeople = histogram.mostPeople > 0;
    const most = byPeople ? histogram.mostPeople : histogram.mostAreas;
    return histogram.bins.flatMap((bin) => {
      const x = this.#place(histogram, bin.from);
      const end = bin.to === bin.from ? x + width / 20 : this.#place(histogram, bin.to);
      let top = height;
      return bin.parts.map((part) => {
        const size = (height * (byPeople ? part.people : part.areas)) / most;
        top -= size;
        return svg`<rect class="bar" x=${x} y=${top} width=${Math.max(end - x - 0.5, 0.5)} height=${size} fill=${part.colour}></rect>`;
      });
    });
  }

  #cutLine(histogram: Histogram): TemplateResult | typeof nothing {
    const { cut } = this;
    if (cut === undefined || !Number.isFinite(cut)) return nothing;
    const x = this.#place(histogram, cut);
    return svg`<line class="cut" x1=${x} x2=${x} y1="-2" y2=${height}></line>`;
  }

  #ownMark(histogram: Histogram): TemplateResult | typeof nothing {
    if (this.own === undefined) return nothing;
    const x = this.#place(histogram, this.own);
    return svg`<path class="own" d="M${x} ${height - 1}l-5 7h10z"></path>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'value-histogram': ValueHistogram;
  }
}
