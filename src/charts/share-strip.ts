import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../i18n/numbers/language.ts';
import { formatValue } from '../i18n/numbers/numbers.ts';
import { dotRadius, stripHead, stripLayout, stripX, type StripDot } from './strip-layout.ts';

/** A dot per share on a line from 0 to 100 %, filled where it lies above the mark. */
@customElement('share-strip')
export class ShareStrip extends LitElement {
  static override styles = css`
    :host {
      display: block;
      max-width: 30rem;
      margin-bottom: var(--space-2);
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
    }

    circle {
      fill: var(--surface);
      stroke: var(--ink-soft);
      stroke-width: 1.25;
    }

    .above {
      fill: var(--ink);
      stroke: var(--surface);
      stroke-width: 0.75;
    }

    line {
      stroke: var(--line-strong);
    }

    .mark {
      stroke: var(--ink);
      stroke-dasharray: 3 2;
      stroke-width: 1.5;
    }

    text {
      fill: var(--ink);
      font-size: 11px;
      text-anchor: middle;
    }
  `;

  /** What the chart says, in words. */
  @property() label = '';
  /** 0 to 1 each; NaN where it is not known. */
  @property({ attribute: false }) shares: ArrayLike<number> = [];
  /** Whose share it is, by the same places. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** Where the mark stands (0 to 1), and what it is called. */
  @property({ attribute: false }) mark: { readonly at: number; readonly label: string } | undefined;
  /** Whether the share at a place lies above the mark; decided where the share is made. */
  @property({ attribute: false }) isAbove: (place: number) => boolean = () => false;
  @property({ attribute: false }) language: Language = 'de';

  #dot({ place, share, x, y }: StripDot): TemplateResult {
    const text = `${this.names[place] ?? ''}: ${formatValue(this.language, 100 * share, 'percent', 1)}`;
    return svg`<circle
      class=${this.isAbove(place) ? 'above' : ''}
      cx=${x}
      cy=${y}
      r=${dotRadius}
    ><title>${text}</title></circle>`;
  }

  #tick(share: number, foot: number): TemplateResult {
    const x = stripX(share);
    const text = formatValue(this.language, 100 * share, 'percent', 0);
    return svg`<line x1=${x} x2=${x} y1=${foot} y2=${foot + 4}></line>
      <text x=${x} y=${foot + 16}>${text}</text>`;
  }

  #mark(foot: number): TemplateResult {
    const { at = 0, label = '' } = this.mark ?? {};
    const x = stripX(at);
    return svg`<line class="mark" x1=${x} x2=${x} y1=${stripHead} y2=${foot + 4}></line>
      <text x=${x} y=${stripHead - 4}>${label}</text>`;
  }

  override render(): TemplateResult {
    const { left, right, width, height, foot, dots } = stripLayout(this.shares);
    return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
      ${svg`<line x1=${left} x2=${right} y1=${foot} y2=${foot}></line>`}
      ${[0, 0.5, 1].map((share) => this.#tick(share, foot))} ${this.mark ? this.#mark(foot) : ''}
      ${dots.map((dot) => this.#dot(dot))}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-strip': ShareStrip;
  }
}
