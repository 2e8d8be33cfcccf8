import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { retryButton } from '../parts/retry-button.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** Milliseconds of painting before it is said, and of rest before that is taken back: what goes on at once is one. */
const pauses = { show: 150, hide: 150 } as const;

/** Says at the head of the map that it is being drawn, where that takes longer than a moment. */
@customElement('painting-status')
export class PaintingStatus extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      div {
        position: absolute;
        z-index: 2;
        top: 12px;
        right: 0;
        left: 0;
        width: fit-content;
        margin-inline: auto;
        padding: var(--space-1) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: 2rem;
        background: var(--surface-raised);
        white-space: nowrap;
      }

      .failed {
        width: min(26rem, calc(100% - 120px));
        border-color: var(--notice-line);
        border-radius: var(--radius);
        background: var(--notice);
        color: var(--notice-ink);
        font-size: var(--text-small);
        white-space: normal;
      }
    `,
  ];

  /** Whether what was chosen to be painted could not be had. */
  @property({ type: Boolean }) failed = false;
  /** Whether something in sight is not painted yet. */
  @property({ type: Boolean }) pending = false;
  @state() private isSaid = false;
  #timer: number | undefined;

  override disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('pending')) return;
    window.clearTimeout(this.#timer);
    const { pending } = this;
    this.#timer = window.setTimeout(
      () => (this.isSaid = pending),
      pending ? pauses.show : pauses.hide,
    );
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failed) {
      return html`<div class="failed" role="status">
        ${this.texts.frame.paintFailed} ${retryButton(this.texts.columnar.retry)}
      </div>`;
    }
    return this.isSaid ? html`<div role="status">${this.texts.map.painting}</div>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'painting-status': PaintingStatus;
  }
}
