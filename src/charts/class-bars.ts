import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../i18n/numbers/language.ts';
import { formatValue } from '../i18n/numbers/numbers.ts';
import { barFoot, classBarChart, largestShare, type ClassBar } from './class-bar-layout.ts';

/** Shares per class, one small chart per group, all on the same scale and in the colours of the classes. */
@customElement('class-bars')
export class ClassBars extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      margin-bottom: var(--space-3);
      gap: var(--space-3) var(--space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
    }

    figure {
      margin: 0;
    }

    figcaption {
      font-size: var(--text-small);
      font-weight: 600;
    }

    svg {
      display: block;
      width: 100%;
      max-width: 24rem;
      height: auto;
    }

    rect {
      stroke: var(--line-strong);
      stroke-width: 0.5;
    }

    text {
      fill: var(--ink);
      font-size: 11px;
      text-anchor: middle;
    }

    line {
      stroke: var(--line-strong);
    }
  `;

  /** What the charts show, for screen readers. */
  @property() label = '';
  /** Shares between 0 and 1, class 1 first; undefined where there is nobody to spread. */
  @property({ attribute: false }) rows: readonly {
    readonly label: string;
    readonly shares: readonly number[] | undefined;
  }[] = [];
  @property({ attribute: false }) colours: readonly string[] = [];
  @property({ attribute: false }) language: Language = 'de';

  #bar({ share, left, top, width, height, middle }: ClassBar, at: number): TemplateResult {
    const text = formatValue(this.language, 100 * share, 'percent', 0);
    return svg`<rect
        x=${left}
        y=${top}
        width=${width}
        height=${height}
        fill=${this.colours[at] ?? ''}
      ></rect>
      <text x=${middle} y=${top - 3}>${text}</text>
      <text x=${middle} y=${barFoot + 13}>${at + 1}</text>`;
  }

  override render(): TemplateResult[] {
    const known = this.rows.filter(({ shares }) => shares !== undefined);
    const largest = largestShare(known);
    return known.map(({ label, shares = [] }) => {
      const { width, height, bars } = classBarChart(shares, largest);
      return html`<figure>
        <figcaption>${label}</figcaption>
        <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${this.label}: ${label}">
          ${bars.map((bar, at) => this.#bar(bar, at))}
          ${svg`<line x1="0" x2=${width} y1=${barFoot} y2=${barFoot}></line>`}
        </svg>
      </figure>`;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'class-bars': ClassBars;
  }
}
