import { css, html, type TemplateResult } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { rememberLetters, usesLetters } from '../parts/remembered.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';

/** What the map shows and does not show, keys, privacy, software: it opens at its top, with words. */
@customElement('help-dialog')
export class HelpDialog extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      dialog {
        width: min(40rem, calc(100vw - 2rem));
        max-height: calc(100vh - 3rem);
        padding: var(--space-6);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
        color: var(--ink);
      }

      dialog::backdrop {
        background: rgb(20 26 34 / 0.45);
      }

      h2 {
        font-size: var(--text-title);
      }

      h2:focus {
        outline: none;
      }

      .letters {
        display: flex;
        min-height: 2rem;
        margin-top: var(--space-2);
        gap: var(--space-2);
        align-items: center;
      }

      h3 {
        margin-top: var(--space-4);
      }

      p {
        margin-top: var(--space-2);
      }

      dl {
        display: grid;
        margin-top: var(--space-2);
        gap: var(--space-1) var(--space-4);
        grid-template-columns: max-content 1fr;
      }

      kbd {
        display: inline-block;
        min-width: 1.75rem;
        padding: 0 var(--space-1);
        border: 1px solid var(--line-strong);
        border-bottom-width: 2px;
        border-radius: var(--radius);
        font-family: inherit;
        text-align: center;
      }

      .end {
        margin-top: var(--space-4);
        text-align: right;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  show(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.dialog.scrollTop = 0;
  }

  override render(): TemplateResult {
    const { help, byKeys } = this.texts;
    return html`<dialog aria-labelledby="title">
      <h2 id="title" tabindex="-1" autofocus>${help.title}</h2>
      <h3>${help.about}</h3>
      ${help.aboutText.map((text) => html`<p>${text}</p>`)}
      <h3>${byKeys.keysTitle}</h3>
      <dl>
        ${help.keys.map(
          ([key, meaning]) =>
            html`<dt><kbd>${key}</kbd></dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
      <label class="letters">
        <input
          type="checkbox"
          .checked=${usesLetters()}
          @change=${(event: Event) => rememberLetters((event.target as HTMLInputElement).checked)}
        />
        <span>${byKeys.letters}</span>
      </label>
      <h3>${help.privacyTitle}</h3>
      <p>${help.privacyText}</p>
      <p class="small soft">${help.software}</p>
      <p class="end">
        <button type="button" class="primary" @click=${() => this.dialog.close()}>
          ${help.close}
        </button>
      </p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'help-dialog': HelpDialog;
  }
}
