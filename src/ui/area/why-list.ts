import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { differenceFits } from '../../analysis/values/decimals.ts';
import type { ConditionExplanation, Explanation } from '../../analysis/rule/explain.ts';
import type { RoundAnalysis } from '../../analysis/classes/round-analysis.ts';
import type { Dataset } from '../../areas/dataset.ts';
import {
  formatDifference,
  formatFigure,
  formatValue,
  unitSign,
} from '../../i18n/numbers/numbers.ts';
import { localText } from '../../i18n/texts.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { cutText } from '../../export/cut-text.ts';

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

  #numbers(one: ConditionExplanation, unit: string): string {
    const { panel, positions, states } = this.texts;
    const value = formatFigure(this.language, one.figure, unit, one.decimals, states);
    if (one.threshold === undefined) return value;
    const cut = panel.cut(formatValue(this.language, one.threshold, unit, one.decimals));
    if (one.position === 'unknown') return `${value} · ${cut}`;
    return `${value} · ${cut} · ${positions[one.position]}`;
  }

  /** The cut in words, the frame, how far the value is from it, and the answer. */
  #context(cut: string, one: ConditionExplanation, unit: string): string {
    const { panel, rule } = this.texts;
    const parts = [cut];
    if (one.condition.frame === 'all') parts.push(rule.frames.all);
    if (one.distance !== undefined) {
      const distance = formatDifference(this.language, one.distance, one.decimals);
      const shown = distance + (unit === 'percent' ? '' : unitSign(unit, this.language));
      parts.push(panel.distance(shown) + (this.#fits(one) ? '' : ` (${panel.unrounded})`));
    }
    const { lacksClass, lacksComparison, lacksFigure } = this.texts.ruleEditor;
    const { state } = one.figure;
    const figure = state === 'known' ? undefined : lacksFigure[state];
    const lack = { class: lacksClass, comparison: lacksComparison, figure };
    const why = one.lacks && lack[one.lacks];
    return `${parts.join(' · ')}: ${panel.holds[one.holds]}${why ? ` (${why})` : ''}`;
  }

  /** Whether the distance is that of value and cut as they are shown. */
  #fits({ figure, threshold, decimals }: ConditionExplanation): boolean {
    if (figure.state !== 'known' || threshold === undefined) return true;
    return differenceFits(figure.value, threshold, decimals);
  }

  #row(one: ConditionExplanation): TemplateResult {
    const indicator = this.data.indicators.find(({ id }) => id === one.condition.indicator);
    const classification = this.analysis.classifications[one.condition.indicator];
    const cut =
      indicator && classification
        ? cutText(one.condition, classification, indicator, this.language)
        : '';
    return html`<li data-holds=${one.holds}>
      ${this.#sign(one.holds)}
      <div>
        <p class="label">
          ${indicator ? localText(this.language, indicator.label) : one.condition.indicator}
        </p>
        <p class="numbers">
          <strong>${this.#numbers(one, indicator?.unit ?? '')}</strong>
        </p>
        <p class="numbers soft">${this.#context(cut, one, indicator?.unit ?? '')}</p>
      </div>
    </li>`;
  }

  override render(): TemplateResult {
    const { conditions } = this.explanation;
    const must = conditions.filter(({ part }) => part === 'all');
    const others = conditions.filter(({ part }) => part === 'any');
    return html`<ul>
        ${must.map((one) => this.#row(one))}
      </ul>
      ${
        others.length === 0
          ? nothing
          : html`<p class="any">${this.texts.ruleEditor.anyTitle(others.length)}</p>
              <ul>
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
