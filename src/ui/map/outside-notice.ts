import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { isAnyInSight } from '../../state/table/areas-in-view.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** The reader wants to see the data again. */
class DataWantedEvent extends Event {
  static readonly type = 'data-wanted';
  constructor() {
    super(DataWantedEvent.type);
  }
}

/** Says in the middle of a map that shows no area why it is empty, and leads back. */
@customElement('outside-notice')
export class OutsideNotice extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .notice {
        display: grid;
        position: absolute;
        z-index: 2;
        width: max-content;
        height: fit-content;
        max-width: calc(100% - 8.5rem);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface-raised);
        inset: 0;
        margin: auto;
        gap: var(--space-2);
        justify-items: center;
        text-align: center;
      }
    `,
  ];

  readonly #bounds = new SelectController(this, ({ atlas }) => atlas?.geometry.bounds, 'live');
  readonly #extent = new SelectController(this, ({ mapExtent }) => mapExtent, 'live');

  get #isOutside(): boolean {
    const [bounds, extent] = [this.#bounds.value, this.#extent.value];
    return bounds !== undefined && extent !== undefined && !isAnyInSight(bounds, extent);
  }

  override render(): TemplateResult {
    const { outside, toData } = this.texts.map;
    return html`<div role="status">
      ${
        this.#isOutside
          ? html`<div class="notice">
              <span>${outside}</span>
              <button type="button" @click=${() => this.dispatchEvent(new DataWantedEvent())}>
                ${toData}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outside-notice': OutsideNotice;
  }
  interface HTMLElementEventMap {
    'data-wanted': DataWantedEvent;
  }
}
