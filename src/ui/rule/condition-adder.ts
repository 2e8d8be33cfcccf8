import type { Frame } from '../../analysis/question/classing.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Condition, Rule } from '../../analysis/question/rule.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import { isSameCondition, rentCondition } from '../../analysis/rule/rule-presets.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { outerClasses } from './cut-scale.ts';
import { indicatorOptions } from '../parts/indicator-options.ts';
import { ConditionAddedEvent } from './rule-events.ts';

/** A further condition for the rule: rents by one press, or any indicator. */
@customElement('condition-adder')
export class ConditionAdder extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
      }

      .row {
        display: grid;
        gap: var(--space-2);
        grid-template-columns: 1fr auto;
      }

      select {
        width: 100%;
        min-width: 0;
      }
    `,
  ];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) analysis!: RoundAnalysis;
  @property({ attribute: false }) rule!: Rule;
  @property({ attribute: false }) frames: readonly Frame[] = ['all'];
  @property({ attribute: false }) mapFrame: Frame = 'all';
  @state() private chosen = '';

  #add(condition: Condition): void {
    this.dispatchEvent(new ConditionAddedEvent(condition, 'all'));
  }

  /** The two outer classes at the end that counts. */
  #handleAdd(indicator: Indicator): void {
    const top = this.analysis.classifications[indicator.id]?.entries.length ?? 0;
    const kind = indicator.highMeans === 'strong' ? 'class-at-most' : 'class-at-least';
    const condition: Condition = { indicator: indicator.id, frame: this.mapFrame, kind, cut: 1 };
    this.#add(outerClasses(condition, top));
  }

  #rent(): TemplateResult | typeof nothing {
    const rent = this.data.indicators.find(({ role }) => role === 'rent');
    if (!rent) return nothing;
    const { addRent } = this.texts.ruleEditor;
    const isNamed = this.frames.includes('municipality');
    const condition = rentCondition(rent.id, isNamed ? 'municipality' : 'all');
    if (this.rule.all.some((one) => isSameCondition(one, condition))) return nothing;
    return html`<button type="button" data-add="rent" @click=${() => this.#add(condition)}>
      + ${isNamed ? addRent[this.data.municipalityKind] : addRent.all}
    </button>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { indicators } = this.data;
    const chosen = indicators.find(({ id }) => id === this.chosen) ?? indicators[0];
    if (!chosen) return nothing;
    const { ruleEditor } = this.texts;
    return html`${this.#rent()}
      <div class="row">
        <select
          aria-label=${ruleEditor.indicator}
          @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}
        >
          ${indicatorOptions(indicators, chosen.id, this.texts, this.language)}
        </select>
        <button type="button" data-add="condition" @click=${() => this.#handleAdd(chosen)}>
          ${ruleEditor.add}
        </button>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'condition-adder': ConditionAdder;
  }
}
