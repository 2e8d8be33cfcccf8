import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** Milliseconds of painting before it is said, and of rest before that is taken back: what goes on at once is one. */
const pauses = { show: 400, hide: 150 } as const;

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
        left: 50%;
        padding: var(--space-1) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: 2rem;
        background: var(--surface-raised);
        transform: translateX(-50%);
        white-space: nowrap;
      }
    `,
  ];

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
    return this.isSaid ? html`<div role="status">${this.texts.map.painting}</div>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'painting-status': PaintingStatus;
  }
}
