import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Commands } from '../../state/commands/commands.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import type { LeftDraft } from '../../state/store/atlas-state.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { ActionChosenEvent } from '../parts/events.ts';
import { listed } from './joined-files.ts';

/** Offers to go on with the draft that this tab had before it was loaded anew. */
@customElement('left-draft')
export class LeftDraftOffer extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .line {
        display: flex;
        flex-wrap: wrap;
        padding: var(--space-2) var(--space-4);
        border-top: 1px solid var(--line-strong);
        background: var(--surface-raised);
        gap: var(--space-2);
        align-items: center;
        justify-content: center;
      }

      p {
        margin: 0;
      }
    `,
  ];

  readonly #left = new SelectController(this, (state) => state.leftDraft);
  @consume({ context: commandsContext }) private commands!: Commands;

  #goOn({ missing }: LeftDraft): TemplateResult {
    const { left } = this.texts.import;
    return missing
      ? html`<button
          type="button"
          class="primary"
          @click=${() => this.dispatchEvent(new ActionChosenEvent('open'))}
        >
          ${left.choose}
        </button>`
      : html`<button type="button" class="primary" @click=${() => void this.commands.resumeDraft()}>
          ${left.resume}
        </button>`;
  }

  override render(): TemplateResult {
    const left = this.#left.value;
    const { import: words } = this.texts;
    return html`<div role="status">
      ${
        left
          ? html`<div class="line">
              <p>
                ${
                  left.missing
                    ? words.left.missing(listed(left.missing, words))
                    : words.left.offer(listed(left.names, words))
                }
              </p>
              ${this.#goOn(left)}
              <button type="button" @click=${() => this.commands.discardDraft()}>
                ${words.left.discard}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'left-draft': LeftDraftOffer;
  }
}
