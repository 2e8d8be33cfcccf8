import type { LegendInput } from './legend-input.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { hasPaintingFailed } from '../../state/shown/painting-failure.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { decidedLegend } from './decided-legend.ts';
import { firstSentence, paintingRows, type PaintingRow } from './painting-legend-rows.ts';
import { paintingLegend } from './painting-legends.ts';
import { peopleCell } from '../parts/people-text.ts';
import { flaggedSign } from '../rule/rule-sentence.ts';
import { swatch } from '../parts/swatch.ts';

/** The legend where the map does not show classes: each colour in words, with areas and people. */
@customElement('painting-legend')
export class PaintingLegendElement extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      table {
        width: 100%;
        margin-top: var(--space-2);
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      th,
      td {
        padding: 2px 0 2px var(--space-2);
        line-height: 1.35;
        font-weight: 400;
        text-align: left;
      }

      td:first-child,
      th:first-child {
        width: 1.75rem;
        padding-left: 0;
      }

      thead th {
        color: var(--ink-soft);
      }

      tbody tr {
        border-top: 1px solid var(--line);
      }

      .number {
        text-align: right;
      }

      /* What is not known goes under the number, so that the words keep their room. */
      .number:last-child {
        width: 4.75rem;
        white-space: normal;
      }

      .grid td,
      .grid th {
        padding: 4px;
        text-align: center;
        vertical-align: top;
      }

      .grid caption {
        font-size: var(--text-small);
        text-align: left;
      }

      .grid td svg {
        width: 100%;
        height: 1.5rem;
      }

      .grid td > * {
        display: block;
      }

      .grid rect {
        stroke: var(--line-strong);
        vector-effect: non-scaling-stroke;
      }

      .grid th[scope='row'] {
        width: 4.5rem;
        vertical-align: middle;
      }

      .absent {
        margin: var(--space-2) 0 0;
        padding: 0;
        font-size: var(--text-small);
        list-style: none;
      }

      .absent svg {
        flex: none;
      }

      .absent li {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }

      /* Each colour with its words; how many there are is told on demand. */
      :host([compact]) :is(thead, .number) {
        display: none;
      }

      :host([compact]) table {
        margin-top: 0;
      }

      :host([compact]) tbody tr {
        border-top: 0;
      }

      :host([compact]) :is(th, td) {
        padding-block: 0;
      }

      :host([compact]) p {
        margin-top: var(--space-1);
        line-height: 1.3;
      }

      svg {
        display: block;
        width: 1.75rem;
        height: 1.125rem;
      }

      p {
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;
  /** Without counts and help. */
  @property({ type: Boolean, reflect: true }) compact = false;
  readonly #hasFailed = new SelectController(this, hasPaintingFailed);

  #row({ sign, meaning, areas, ...people }: PaintingRow): TemplateResult {
    return html`<tr>
      <td>${swatch(sign)}</td>
      <th scope="row">${meaning}</th>
      <td class="number">${formatNumber(this.language, areas)}</td>
      <td class="number">${peopleCell(people, this.language)}</td>
    </tr>`;
  }

  #table(input: LegendInput): TemplateResult {
    const { legend, frame } = this.texts;
    return html`<table>
      <caption class="visually-hidden">
        ${frame.paintTitle}
      </caption>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${frame.paintMeaning}</th>
          <th scope="col" class="number">${legend.areas}</th>
          <th scope="col" class="number">${legend.people}</th>
        </tr>
      </thead>
      <tbody>
        ${paintingRows(input).map((row) => this.#row(row))}
        <tr>
          <td>${swatch({ kind: 'flagged' })}</td>
          <th scope="row" colspan="3">${flaggedSign(input.shown.result, this.texts)}</th>
        </tr>
      </tbody>
    </table>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts, language } = this;
    const legend = shown && paintingLegend(shown.paint);
    if (!shown || !legend) return nothing;
    if (!shown.painting) {
      const { computing, paintFailed } = texts.frame;
      return html`<p role="status">${this.#hasFailed.value ? paintFailed : computing}</p>`;
    }
    const input = { shown, texts, language };
    if (this.compact && legend.short) return legend.short(input);
    return html`${legend.render?.(input) ?? (shown.painting.neighbourhoods ? decidedLegend(input) : this.#table(input))}
      <p>${this.compact ? firstSentence(legend.help(input)) : legend.help(input)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'painting-legend': PaintingLegendElement;
  }
}
