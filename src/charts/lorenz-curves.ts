import type { LorenzPoint } from '../analysis/segregation/lorenz.ts';
import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { lorenzLine, side } from './lorenz-path.ts';

/** Lorenz curves side by side, each with the diagonal of equal presence. */
@customElement('lorenz-curves')
export class LorenzCurves extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      margin-bottom: var(--space-3);
      gap: var(--space-3) var(--space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
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
      max-width: 15rem;
      height: auto;
    }

    .frame {
      fill: none;
      stroke: var(--line-strong);
    }

    .equal {
      stroke: var(--ink-soft);
      stroke-dasharray: 4 3;
    }

    .between {
      fill: var(--accent);
      fill-opacity: 0.15;
    }

    .curve {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
    }

    text {
      fill: var(--ink-soft);
      font: 10px var(--font);
    }
  `;

  @property({ attribute: false }) curves: readonly {
    readonly label: string;
    /** What the picture says, in words. */
    readonly text: string;
    readonly points: readonly LorenzPoint[];
  }[] = [];
  /** What stands at the axis across. */
  @property() across = '';

  #curve(points: readonly LorenzPoint[]): TemplateResult {
    const line = lorenzLine(points);
    return svg`<path class="between" d="M${line} Z"></path><path class="curve" d="M${line}"></path>`;
  }

  override render(): TemplateResult[] {
    return this.curves.map(
      ({ label, text, points }) =>
        html`<figure>
          <figcaption>${label}</figcaption>
          <svg viewBox="0 0 ${side + 8} ${side + 22}" role="img" aria-label=${text}>
            ${svg`<rect class="frame" x="4" y="4" width=${side} height=${side}></rect>
            <line class="equal" x1="4" y1=${side + 4} x2=${side + 4} y2="4"></line>`}
            ${this.#curve(points)}
            ${svg`<text x=${side + 4} y=${side + 17} text-anchor="end">${this.across} →</text>`}
          </svg>
        </figure>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lorenz-curves': LorenzCurves;
  }
}
