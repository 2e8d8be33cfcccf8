import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { sharedStyles } from '../parts/atlas-element.ts';
import { rememberedKeys, rememberKeys } from './desk-keyboard.ts';
import {
  deskCommands,
  mayBeKey,
  usualKeys,
  type DeskCommand,
  type DeskKeys,
} from '../desk/desk-keys.ts';
import { ReviewElement } from '../card/review-element.ts';

/** Keys of the desk are other ones from now on. */
class KeysChangedEvent extends Event {
  static readonly type = 'keys-changed';
  constructor() {
    super(KeysChangedEvent.type, { bubbles: true, composed: true });
  }
}

/** The keys of the desk, each in a field of one character. */
@customElement('key-editor')
export class KeyEditor extends ReviewElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 2px var(--space-2);
        grid-template-columns: 1fr 3rem;
        align-items: center;
      }

      p {
        grid-column: 1 / -1;
      }

      input {
        width: 100%;
        text-align: center;
      }

      [role='alert'] {
        color: var(--error);
      }
    `,
  ];

  @state() private keys: DeskKeys = rememberedKeys();
  @state() private taken = '';

  #handle(command: DeskCommand, event: Event): void {
    const input = event.target as HTMLInputElement;
    const key = input.value.trim().toLowerCase() || usualKeys[command];
    this.taken = mayBeKey(this.keys, command, key) ? '' : key;
    if (this.taken === '') {
      this.keys = { ...this.keys, [command]: key };
      rememberKeys(this.keys);
      this.dispatchEvent(new KeysChangedEvent());
    }
    input.value = this.keys[command];
  }

  override render(): TemplateResult {
    const { decision: words } = this.words;
    const names = { ...words.outcomes, ...words.actions };
    return html`<p class="small soft">${words.keysHelp}</p>
      ${deskCommands.map(
        (command) =>
          html`<label for=${command}>${names[command]}</label>
            <input
              id=${command}
              type="text"
              maxlength="1"
              .value=${this.keys[command]}
              @change=${(event: Event) => this.#handle(command, event)}
            />`,
      )}
      ${this.taken === '' ? nothing : html`<p role="alert">${words.keyTaken(this.taken)}</p>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'key-editor': KeyEditor;
  }
  interface HTMLElementEventMap {
    'keys-changed': KeysChangedEvent;
  }
}
