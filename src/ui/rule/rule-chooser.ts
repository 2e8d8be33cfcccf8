import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Rule } from '../../analysis/question/rule.ts';
import { sameRule } from '../../state/url/rule-text.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { RuleChangedEvent } from '../parts/events.ts';
import { RuleUndoneEvent } from './rule-events.ts';
import type { ChoosableRule } from './rule-presets.ts';

/** A rule by its name, and the way back from the last change. */
@customElement('rule-chooser')
export class RuleChooser extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .row {
        display: grid;
        margin-bottom: 6px;
        gap: var(--space-2);
        grid-template-columns: auto 1fr auto;
        align-items: center;
      }

      label {
        display: contents;
      }

      span {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      select {
        width: 100%;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) rules: readonly ChoosableRule[] = [];
  /** The rule in force. */
  @property({ attribute: false }) rule: Rule | undefined;
  @property({ type: Boolean }) canUndo = false;

  #handleChosen(event: Event): void {
    const chosen = this.rules[(event.target as HTMLSelectElement).selectedIndex];
    if (!chosen) return;
    this.dispatchEvent(new RuleChangedEvent(chosen.isDefault ? undefined : chosen.rule, true));
  }

  override render(): TemplateResult | typeof nothing {
    const { rule, rules } = this;
    if (!rule) return nothing;
    const { ruleEditor } = this.texts;
    const place = rules.findIndex((one) => sameRule(one.rule, rule));
    return html`<div class="row">
      <label>
        <span>${ruleEditor.preset}</span>
        <select
          aria-label=${ruleEditor.preset}
          @change=${(event: Event) => this.#handleChosen(event)}
        >
          ${rules.map(
            ({ name }, index) => html`<option .selected=${live(index === place)}>${name}</option>`,
          )}
          ${place < 0 ? html`<option .selected=${live(true)}>${ruleEditor.presets.own}</option>` : nothing}
        </select>
      </label>
      <button
        type="button"
        data-undo
        title=${ruleEditor.undoHelp}
        ?disabled=${!this.canUndo}
        @click=${() => this.dispatchEvent(new RuleUndoneEvent())}
      >
        ${ruleEditor.undo}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rule-chooser': RuleChooser;
  }
}
