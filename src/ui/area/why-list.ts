import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ConditionExplanation, Explanation } from '../../analysis/rule/explain.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { whyRow } from './why-rows.ts';

/** Why an area is flagged or not: every condition with value, cut and place, met or not. */
@customElement('why-list')
export class WhyList extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      li {
        display: grid;
        padding: var(--space-2) 0;
        border-top: 1px solid var(--line);
        column-gap: var(--space-3);
        grid-template-columns: 1.25rem 1fr;
      }

      .sign {
        width: 1.125rem;
        height: 1.125rem;
        margin-top: 0.15rem;
      }

      .label {
        font-weight: 600;
      }

      .any {
        padding-top: var(--space-2);
        font-size: var(--text-small);
        font-weight: 600;
      }

      .numbers {
        font-size: var(--text-small);
      }

      .numbers strong {
        font-weight: 650;
      }
    `,
  ];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) analysis!: RoundAnalysis;
  @property({ attribute: false }) explanation!: Explanation;

  #sign(holds: ConditionExplanation['holds']): TemplateResult {
    const stroke = 'currentColor';
    const paths = {
      yes: 'M4 10l4 4 8-9',
      no: 'M5 10h10',
      undecidable: 'M7 7.5a3 3 0 1 1 3.6 3v1.7M10.5 15v.6',
    };
    return html`<svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" fill="none" stroke=${stroke} stroke-width="1.25"></circle>
      <path d=${paths[holds]} fill="none" stroke=${stroke} stroke-width="1.75"></path>
    </svg>`;
  }

  #row(one: ConditionExplanation): TemplateResult {
    const { data: dataset, analysis, language } = this;
    const { holds, label, numbers, context } = whyRow(one, { dataset, analysis, language });
    return html`<li data-holds=${holds}>
      ${this.#sign(holds)}
      <div>
        <p class="label">${label}</p>
        <p class="numbers">
          <strong>${numbers}</strong>
        </p>
        <p class="numbers soft">${context}</p>
      </div>
    </li>`;
  }

  override render(): TemplateResult {
    const { conditions } = this.explanation;
    const must = conditions.filter(({ part }) => part === 'all');
    const others = conditions.filter(({ part }) => part === 'any');
    return html`<ul role="list">
        ${must.map((one) => this.#row(one))}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<p class="any">${this.texts.ruleEditor.anyTitle(others.length, must.length)}</p>
              <ul role="list">
                ${others.map((one) => this.#row(one))}
              </ul>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'why-list': WhyList;
  }
}
