import { consume } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Commands } from '../../state/commands/commands.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { ActionChosenEvent } from './events.ts';
import { icon } from './icon.ts';

/** Milliseconds for which a message that something is done stays, unless a pointer or the focus is on it. */
const doneTime = 12_000;

/** A short message, and, for screen readers, what has been loaded. */
@customElement('notice-line')
export class NoticeLine extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .line {
        display: flex;
        padding: var(--space-1) var(--space-4);
        border-top: 1px solid var(--line-strong);
        background: var(--surface-raised);
        gap: var(--space-2);
        align-items: center;
        justify-content: center;
      }

      .line span {
        min-width: 0;
        overflow-wrap: anywhere;
      }

      .line button {
        flex: none;
        white-space: nowrap;
      }

      /* Beside the buttons there is no room for a sentence. */
      @media (max-width: 599px) {
        .line {
          flex-wrap: wrap;
          justify-content: end;
        }

        .line span {
          flex: 1 1 100%;
        }
      }

      .warning {
        border-color: var(--notice-line);
        background: var(--notice);
        color: var(--notice-ink);
      }
    `,
  ];

  readonly #dataset = new SelectController(this, (state) => state.atlas?.dataset);
  readonly #notice = new SelectController(this, (state) => state.notice);
  @consume({ context: commandsContext }) private commands!: Commands;

  #timer: number | undefined;

  override disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    super.disconnectedCallback();
  }

  protected override updated(): void {
    this.#await();
  }

  /** Nobody loses a message while looking at it. */
  #await(isHeld = false): void {
    window.clearTimeout(this.#timer);
    const notice = this.#notice.value;
    if (isHeld || notice?.tone !== 'done') return;
    this.#timer = window.setTimeout(() => this.commands.notify(undefined), doneTime);
  }

  override render(): TemplateResult {
    const notice = this.#notice.value;
    const dataset = this.#dataset.value;
    return html`<div role="status">
        ${
          notice
            ? html`<div
                class="line ${notice.tone}"
                @pointerenter=${() => this.#await(true)}
                @pointerleave=${() => this.#await()}
                @focusin=${() => this.#await(true)}
                @focusout=${() => this.#await()}
              >
                <span>${notice.text}</span>
                ${
                  notice.sheet === undefined
                    ? nothing
                    : html`<button
                        type="button"
                        class="link"
                        @click=${() => this.dispatchEvent(new ActionChosenEvent('report'))}
                      >
                        ${this.texts.header.report}
                      </button>`
                }
                ${
                  notice.canRetry
                    ? html`<button
                        type="button"
                        class="link"
                        @click=${() => this.commands.retry(notice.canRetry)}
                      >
                        ${this.texts.columnar.retry}
                      </button>`
                    : nothing
                }
                <button
                  type="button"
                  class="icon plain"
                  aria-label=${this.texts.notices.dismiss}
                  title=${this.texts.notices.dismiss}
                  @click=${() => this.commands.notify(undefined)}
                >
                  ${icon('close')}
                </button>
              </div>`
            : nothing
        }
      </div>
      <p class="visually-hidden" role="status">
        ${dataset ? this.texts.loading.done(dataset.title, dataset.areas.length) : nothing}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'notice-line': NoticeLine;
  }
}
