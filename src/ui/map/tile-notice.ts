import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TileFailureKind } from '../../map/core/tile-failure.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { reloadButton } from '../parts/retry-button.ts';
import { tileSentences } from './tile-sentences.ts';

/** The reader wants to have the missing parts of the map tried again. */
class RetryWantedEvent extends Event {
  static readonly type = 'retry-wanted';
  constructor() {
    super(RetryWantedEvent.type);
  }
}

/** Says at the top of the map that parts of it could not be read, and why. */
@customElement('tile-notice')
export class TileNotice extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      div {
        position: absolute;
        z-index: 2;
        top: 12px;
        left: 12px;
        max-width: min(26rem, calc(100% - 80px));
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--notice-line);
        border-radius: var(--radius);
        background: var(--notice);
        color: var(--notice-ink);
        font-size: var(--text-small);
      }

      button {
        margin-top: var(--space-1);
      }
    `,
  ];

  /** Kinds of the tiles that failed, one entry per tile. */
  @property({ attribute: false }) failed: readonly TileFailureKind[] = [];

  override render(): TemplateResult | typeof nothing {
    if (this.failed.length === 0) return nothing;
    const { tiles } = this.texts.level;
    return html`<div role="status">
      ${tileSentences(this.failed, this.texts)}<br />
      ${
        this.failed.includes('program')
          ? reloadButton(this.texts.failure.reload)
          : html`<button type="button" @click=${() => this.dispatchEvent(new RetryWantedEvent())}>
              ${tiles.retry}
            </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tile-notice': TileNotice;
  }
}
