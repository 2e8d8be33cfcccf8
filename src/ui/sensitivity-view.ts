import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Sensitivity } from '../analysis/composite-index.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { StudyController } from '../state/study-controller.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

/** How much each weighted index depends on each of its weights. */
@customElement('sensitivity-view')
export class SensitivityView extends StudyElement {
  readonly #study = new StudyController(this, 'sensitivity');

  #columns(): StudyColumn<Sensitivity>[] {
    const { index: words } = this.texts.study;
    return [
      { label: words.component, value: ({ indicator }) => this.indicatorLabel(indicator) },
      {
        label: words.factor,
        value: ({ factor }) => factor,
        text: ({ factor }) => formatNumber(this.language, factor, 1),
        isNumber: true,
      },
      {
        label: words.correlation,
        value: ({ correlation }) => correlation,
        text: ({ correlation }) => this.figure(correlation, '', 3),
        isNumber: true,
      },
      {
        label: words.moved,
        value: ({ movedAreas }) => movedAreas,
        text: ({ movedAreas, areas }) => `${this.count(movedAreas)} / ${this.count(areas)}`,
        isNumber: true,
      },
    ];
  }

  override render(): TemplateResult {
    const { texts } = this;
    const { index: words } = texts.study;
    const composites = this.shown?.dataset.composites ?? [];
    return html`${studyStatus(this.#study, texts, this.language)}
      <p class="small soft">${words.definition}</p>
      ${(this.#study.value ?? []).map(({ id, rows }) => {
        const components = composites.find((one) => one.id === id)?.components ?? [];
        const weights = components.map(
          ({ indicator, weight }) =>
            `${this.indicatorLabel(indicator)} × ${formatNumber(this.language, weight, 2)}`,
        );
        return html`<h3>${this.indicatorLabel(id)}</h3>
          <p>${words.weight}: ${weights.join(' + ')}</p>
          <study-table
            .label=${this.indicatorLabel(id)}
            .columns=${this.#columns()}
            .rows=${rows}
          ></study-table>`;
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sensitivity-view': SensitivityView;
  }
}
