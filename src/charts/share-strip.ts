import { css, html, LitElement, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { stripPlaces, type StripPlace } from '../cartography/paintings/strip-places.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { formatValue } from '../i18n/numbers/numbers.ts';

const width = 360;
const margin = 16;
const radius = 3.5;
/** Each as wide as a dot. */
const steps = Math.floor(width / (2 * radius));
const head = 16;
const tallest = 84;

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

  #dot({ place, share, level }: StripPlace, foot: number, rise: number): TemplateResult {
    const text = `${this.names[place] ?? ''}: ${formatValue(this.language, 100 * share, 'percent', 1)}`;
    return svg`<circle
      class=${this.isAbove(place) ? 'above' : ''}
      cx=${margin + share * width}
      cy=${foot - radius - 1 - level * rise}
      r=${radius}
    ><title>${text}</title></circle>`;
  }

  #tick(share: number, foot: number): TemplateResult {
    const x = margin + share * width;
    const text = formatValue(this.language, 100 * share, 'percent', 0);
    return svg`<line x1=${x} x2=${x} y1=${foot} y2=${foot + 4}></line>
      <text x=${x} y=${foot + 16}>${text}</text>`;
  }

  #mark(foot: number): TemplateResult {
    const { at = 0, label = '' } = this.mark ?? {};
    const x = margin + at * width;
    return svg`<line class="mark" x1=${x} x2=${x} y1=${head} y2=${foot + 4}></line>
      <text x=${x} y=${head - 4}>${label}</text>`;
  }

  override render(): TemplateResult {
    const places = stripPlaces(this.shares, steps);
    const levels = 1 + places.reduce((most, { level }) => Math.max(most, level), 0);
    const rise = Math.min(2 * radius, tallest / levels);
    const foot = head + 8 + 2 * radius + (levels - 1) * rise;
    return html`<svg
      viewBox="0 0 ${width + 2 * margin} ${foot + 20}"
      role="img"
      aria-label=${this.label}
    >
      ${svg`<line x1=${margin} x2=${margin + width} y1=${foot} y2=${foot}></line>`}
      ${[0, 0.5, 1].map((share) => this.#tick(share, foot))} ${this.mark ? this.#mark(foot) : ''}
      ${places.map((one) => this.#dot(one, foot, rise))}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'share-strip': ShareStrip;
  }
}
