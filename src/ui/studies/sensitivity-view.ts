import { max } from 'd3-array';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Sensitivity } from '../../analysis/index/composite-index.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { spreadColumns, spreadRows } from './spread-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

/** Each weighted index: its weights, how much it depends on each of them, and how groups spread over its classes. */
@customElement('sensitivity-view')
export class SensitivityView extends StudyElement {
  static override styles = [
    ...StudyElement.styles,
    css`
      h3:not(:first-of-type) {
        margin-top: var(--space-5);
      }

      h4 {
        margin: var(--space-3) 0 var(--space-1);
      }
    `,
  ];

  readonly #study = new StudyController(this, 'sensitivity');
  readonly #spread = new StudyController(this, 'indexSpread');

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
        text: ({ correlation }) => this.figure(correlation, '', 4),
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

  /** How the groups spread over the classes of the index: the study's integration preconditions by neighbourhood. */
  #groups(id: string): TemplateResult | typeof nothing {
    const { texts, language } = this;
    const { index: words } = texts.study;
    if (!this.#spread.isCurrent) return html`${studyStatus(this.#spread, texts, language)}`;
    const found = this.#spread.value?.find((one) => one.id === id)?.groups ?? [];
    const rows = spreadRows(found, this.shown?.dataset.groups ?? [], language);
    if (rows.length === 0) return nothing;
    const classes = max(rows, ({ spread }) => spread.shares?.length ?? 0) ?? 0;
    const title = words.spread(this.indicatorLabel(id));
    return html`<h4>${title}</h4>
      <p class="small soft">${words.spreadHelp(classes)}</p>
      ${rows
        .filter(({ spread }) => spread.withoutClass > 0 || spread.unknownAreas > 0)
        .map(
          ({ label, spread }) =>
            html`<p class="small soft">
              ${texts.study.spread.without(label, spread.withoutClass, spread.unknownAreas)}
            </p>`,
        )}
      <study-table
        .label=${title}
        .columns=${spreadColumns(classes, texts, language)}
        .rows=${rows}
      ></study-table>`;
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
          ></study-table>
          ${this.#groups(id)}`;
      })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sensitivity-view': SensitivityView;
  }
}
