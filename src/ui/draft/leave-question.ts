import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { DraftLeftEvent } from '../parts/events.ts';

/** Asks before a draft is given up; whoever answers nothing, stays, and has the focus again where it was. */
@customElement('leave-question')
export class LeaveQuestion extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        max-width: min(30rem, calc(100vw - 2 * var(--space-4)));
        padding: var(--space-6);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }

      dialog::backdrop {
        background: rgb(20 26 34 / 0.45);
      }

      h3 {
        margin: 0 0 var(--space-2);
        font-size: var(--text-large);
      }

      p {
        margin: 0 0 var(--space-4);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        justify-content: flex-end;
      }
    `,
  ];

  @state() private isAsked = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  #isOpening = false;

  async ask(): Promise<void> {
    this.isAsked = true;
    this.#isOpening = true;
    await this.updateComplete;
    this.#isOpening = false;
    if (this.dialog?.open === false) this.dialog.showModal();
  }

  /** That a dialog has closed is told a moment later: it may be asked again by then. */
  #handleClose(event: Event): void {
    event.stopPropagation();
    if (!this.#isOpening && this.dialog?.open !== true) this.isAsked = false;
  }

  #leave(): void {
    this.dialog?.close();
    this.dispatchEvent(new DraftLeftEvent());
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isAsked) return nothing;
    const words = this.texts.import.leaving;
    return html`<dialog
      role="alertdialog"
      aria-labelledby="question"
      aria-describedby="loss"
      @keydown=${(event: Event) => event.stopPropagation()}
      @cancel=${(event: Event) => event.stopPropagation()}
      @close=${(event: Event) => this.#handleClose(event)}
    >
      <h3 id="question">${words.question}</h3>
      <p id="loss">${words.loss}</p>
      <div class="buttons">
        <button type="button" @click=${() => this.#leave()}>${words.leave}</button>
        <button type="button" class="primary" autofocus @click=${() => this.dialog?.close()}>
          ${words.stay}
        </button>
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leave-question': LeaveQuestion;
  }
}
