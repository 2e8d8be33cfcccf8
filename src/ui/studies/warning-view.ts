import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { EarlyWarning } from '../../analysis/time/early-warnings.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

/** Indicators that left their band or moved against their direction twice. */
@customElement('warning-view')
export class WarningView extends StudyElement {
  readonly #study = new StudyController(this, 'warnings');

  #values({ indicator, values }: EarlyWarning): string {
    const unit = this.shown?.dataset.indicators.find(({ id }) => id === indicator)?.unit ?? '';
    return values.map((value) => this.figure(value, unit, usualDecimals(unit))).join(' → ');
  }

  #columns(): StudyColumn<EarlyWarning>[] {
    const { warnings: words, change, compare } = this.texts.study;
    return [
      { label: change.own, value: ({ area }) => this.shown?.dataset.areas[area]?.name },
      { label: compare.indicator, value: ({ indicator }) => this.indicatorLabel(indicator) },
      { label: words.what, value: ({ kind }) => words.kinds[kind] },
      { label: words.values, value: (row) => this.#values(row) },
    ];
  }

  override render(): TemplateResult {
    const { texts } = this;
    const { warnings: words } = texts.study;
    const { value } = this.#study;
    return html`${studyStatus(this.#study, texts, this.language)}
      <p class="small soft">${words.definition}</p>
      ${value?.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${
        value && value.length > 0
          ? html`<study-table
              .label=${words.title}
              .columns=${this.#columns()}
              .rows=${value}
            ></study-table>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'warning-view': WarningView;
  }
}
