import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isPending } from '../../analysis/values/rounds.ts';
import { trendOf, type TrendPoint } from '../../analysis/time/trend.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import '../../charts/trend-lines.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { shownIn } from '../../state/shown/shown.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { awaitedText } from '../parts/awaited-text.ts';
import { Kept } from '../parts/kept.ts';
import { meanLabel, trendMarks, trendRows } from './trend-rows.ts';

/** The shown indicator of one area over all rounds, beside the mean of its municipality: a picture, and a table that says the same. */
@customElement('area-trend')
export class AreaTrend extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      section {
        margin-bottom: var(--space-4);
      }

      h3 {
        margin-bottom: var(--space-1);
      }

      table {
        width: 100%;
        margin-top: var(--space-1);
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      th,
      td {
        padding: 2px var(--space-2) 2px 0;
        border-bottom: 1px solid var(--line);
        text-align: left;
        vertical-align: bottom;
      }

      thead th {
        color: var(--ink-soft);
        font-weight: 400;
      }

      .number {
        padding-right: 0;
        text-align: right;
        white-space: normal;
      }

      p {
        margin-top: var(--space-1);
      }
    `,
  ];

  readonly #indicator = new SelectController(this, (state) => shownIn(state)?.indicator);
  readonly #failed = new SelectController(this, ({ failedFigures }) => failedFigures);
  readonly #points = new Kept<readonly TrendPoint[] | undefined>();

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) result!: Result;
  @property({ attribute: false }) index = 0;

  #table(points: readonly TrendPoint[], indicator: Indicator, mean: string): TemplateResult {
    const { chooser, study } = this.texts;
    const rows = trendRows(points, indicator, this.result.analysis, this.language);
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${chooser.round}</th>
          <th scope="col" class="number">${study.trend.own}</th>
          <th scope="col" class="number">${mean}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.round}</th>
              <td class="number">${row.figure}</td>
              <td class="number">${row.mean}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    const indicator = this.#indicator.value;
    const points =
      indicator &&
      this.#points.from([this.data, indicator.id, this.index], () =>
        trendOf(this.data, indicator.id, this.index),
      );
    if (!indicator) return nothing;
    const { trend: words } = this.texts.study;
    const title = words.title(shownText(this.language, indicator.label));
    const awaited = this.data.rounds.find((round) => isPending(round, indicator.id));
    if (awaited) {
      return html`<section>
        <h3>${title}</h3>
        <p class="small soft">
          ${awaited.id}: ${awaitedText(this.#failed.value ?? [], awaited.id, this.texts)}
        </p>
      </section>`;
    }
    if (!points) return nothing;
    const mean = meanLabel(this.data, this.index, this.language);
    return html`<section>
      <h3>${title}</h3>
      <trend-lines
        .label=${`${title}. ${words.inTable}`}
        .marks=${trendMarks(points)}
      ></trend-lines>
      <p class="small soft">${words.key(mean)}</p>
      ${this.#table(points, indicator, mean)}
      ${indicator.unit === 'index' ? html`<p class="small soft">${words.index}</p>` : nothing}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-trend': AreaTrend;
  }
}
