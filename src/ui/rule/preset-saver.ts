import { css, html, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { PresetSavedEvent } from './rule-events.ts';

/** Gives the rule in force a name, under which it stands in the project file. */
@customElement('preset-saver')
export class PresetSaver extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      form {
        display: grid;
        gap: var(--space-2);
      }

      label {
        display: grid;
        gap: 2px;
      }

      span,
      p {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .error {
        color: var(--error);
      }
    `,
  ];

  @query('input') private field!: HTMLInputElement;
  @state() private error = '';

  #handleSubmit(event: Event): void {
    event.preventDefault();
    const name = this.field.value.trim();
    this.error = name === '' ? this.texts.ruleEditor.nameMissing : '';
    if (name === '') return this.field.focus();
    this.field.value = '';
    this.dispatchEvent(new PresetSavedEvent(name));
  }

  override render(): TemplateResult {
    const { ruleEditor } = this.texts;
    return html`<form @submit=${(event: Event) => this.#handleSubmit(event)}>
      <label>
        <span>${ruleEditor.saveName}</span>
        <input
          aria-label=${ruleEditor.saveName}
          type="text"
          maxlength="60"
          aria-invalid=${this.error !== ''}
          aria-describedby="error help"
        />
      </label>
      <p id="error" class="error" role="alert">${this.error}</p>
      <button type="submit">${ruleEditor.saveButton}</button>
      <p id="help">${ruleEditor.saveHelp}</p>
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'preset-saver': PresetSaver;
  }
}
