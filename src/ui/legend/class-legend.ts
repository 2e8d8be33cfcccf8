import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Classification } from '../../analysis/classes/classification.ts';
import type { StatusBand } from '../../analysis/index/status-index.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { Histogram } from '../../cartography/paintings/histogram.ts';
import type { LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import '../../charts/value-histogram.ts';
import type { MovableBreaks } from '../../charts/value-histogram.ts';
import { formatValue, unitInHead } from '../../i18n/numbers/numbers.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import './break-editor.ts';
import { classNotes, type PlaceBreaks } from '../parts/class-notes.ts';
import {
  absenceRows,
  classRows,
  histogramText,
  withoutValues,
  type AbsenceRow,
  type ClassRow,
} from './legend-rows.ts';
import { flaggedSign } from '../rule/rule-sentence.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { swatch } from '../parts/swatch.ts';

/** The legend: it shows the classification as it is and computes nothing. */
@customElement('class-legend')
export class ClassLegend extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      th,
      td {
        padding: 1px 0 1px var(--space-2);
        line-height: 1.35;
        font-weight: 400;
        text-align: left;
        vertical-align: middle;
      }

      th:first-child,
      td:first-child {
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

      .swatch {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }

      .swatch svg {
        width: 1.75rem;
        height: 1.125rem;
        margin: 1px 0;
        flex: none;
      }

      .empty {
        color: var(--ink-soft);
      }

      p {
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .warning {
        color: var(--ink);
      }

      value-histogram {
        margin-top: var(--space-2);
      }

      /* Beside the strip of the classes: only how the values spread, where there is room, and what is unusual. */
      :host([compact]) :is(table, .help, .bands, .ends) {
        display: none;
      }

      @media (max-height: 849px) {
        :host([compact]) value-histogram {
          display: none;
        }
      }

      .ends {
        display: flex;
        margin: 0 0 var(--space-2);
        justify-content: space-between;
      }
    `,
  ];

  @property({ attribute: false }) result: Pick<Result, 'judgement'> | undefined;
  @property({ attribute: false }) indicator: Indicator | undefined;
  @property({ attribute: false }) classification: Classification | undefined;
  @property({ attribute: false }) entries: LegendEntries | undefined;
  /** Areas per band, where the indicator is the status index. */
  @property({ attribute: false }) bands: Readonly<Record<StatusBand, number>> | undefined;
  @property({ attribute: false }) histogram: Histogram | undefined;
  /** Value of a cut on this indicator, and of the chosen area: shown as marks in the histogram. */
  @property({ attribute: false }) cut: number | undefined;
  @property({ attribute: false }) own: number | undefined;
  /** The breaks of the place of the chosen area, where each place has its own. */
  @property({ attribute: false }) place: PlaceBreaks | undefined;
  @property({ attribute: false }) kind: MunicipalityKind = 'municipality';
  /** The classes stand elsewhere in few words. */
  @property({ type: Boolean, reflect: true }) compact = false;

  #value(value: number, classification: Classification): string {
    return formatValue(this.language, value, this.indicator?.unit ?? '', classification.decimals);
  }

  /** What the ends of the histogram's axis stand for. */
  #ends(classification: Classification): TemplateResult | typeof nothing {
    if (!this.histogram) return nothing;
    const show = (value: number): string => this.#value(value, classification);
    return html`<p class="ends" aria-hidden="true">
      <span>${show(this.histogram.from)}</span><span>${show(this.histogram.to)}</span>
    </p>`;
  }

  /** The histogram; breaks set by hand are set there, too. */
  #distribution(classification: Classification): TemplateResult {
    const isManual = classification.classing.method === 'manual' && this.histogram !== undefined;
    const movable: MovableBreaks = {
      decimals: classification.decimals,
      nameOf: (place) => this.texts.classing.breakAt(place + 1),
      format: (value) => this.#value(value, classification),
    };
    const picture = html`<value-histogram
        .histogram=${this.histogram}
        .cut=${this.cut}
        .own=${this.own}
        .movable=${isManual ? movable : undefined}
        .text=${histogramText(classification, this.indicator?.unit ?? '', this.language)}
      ></value-histogram>
      ${this.#ends(classification)}`;
    return isManual
      ? html`<break-editor .classification=${classification}>${picture}</break-editor>`
      : picture;
  }

  #classRow({ class: number, colour, isEmpty, range, areas, people }: ClassRow): TemplateResult {
    return html`<tr class=${isEmpty ? 'empty' : ''} data-class=${number}>
      <th scope="row">
        <span class="swatch">${swatch({ kind: 'class', colour })} ${number}</span>
      </th>
      <td>${range}</td>
      <td class="number">${areas}</td>
      <td class="number">${people}</td>
    </tr>`;
  }

  #absenceRow({ kind, words, areas, people }: AbsenceRow): TemplateResult {
    return html`<tr data-absence=${kind}>
      <td><span class="swatch">${swatch({ kind })}</span></td>
      <th scope="row">${words}</th>
      <td class="number">${areas}</td>
      <td class="number">${people}</td>
    </tr>`;
  }

  #table(entries: LegendEntries, classification: Classification): TemplateResult {
    const { language } = this;
    const { legend, classing } = this.texts;
    const inUnit = unitInHead(this.indicator?.unit ?? '', language);
    return html`<table>
      <caption class="visually-hidden">
        ${legend.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${legend.class}</th>
          <th scope="col">
            ${this.place ? classing.valuesIn(this.place.name) : legend.range}${inUnit}
          </th>
          <th scope="col" class="number">${legend.areas}</th>
          <th scope="col" class="number">${legend.people}</th>
        </tr>
      </thead>
      <tbody>
        ${classRows(entries, classification, language, this.place).map((row) => this.#classRow(row))}
        ${absenceRows(entries, language).map((row) => this.#absenceRow(row))}
        <tr>
          <td><span class="swatch">${swatch({ kind: 'flagged' })}</span></td>
          <th scope="row" colspan="3">
            ${this.result ? flaggedSign(this.result, this.texts) : legend.flagged}
          </th>
        </tr>
      </tbody>
    </table>`;
  }

  #notes(classification: Classification): TemplateResult {
    const { indicator, kind, language, texts } = this;
    const { help, warnings } = classNotes({ classification, indicator, kind, language });
    const isSpanned = classification.groups !== undefined && !this.place;
    return html`<p class="help">${help} ${isSpanned ? texts.classing.spanned : nothing}</p>
      ${this.bands ? html`<p class="bands">${texts.legend.bands(this.bands)}</p>` : nothing}
      ${warnings.map((warning) => html`<p class="warning">${warning}</p>`)}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { classification, entries } = this;
    if (!classification || !entries) return nothing;
    if (classification.state === 'no-values')
      return html`<p>${withoutValues(classification, this.texts)}</p>`;
    if (classification.state === 'no-people') return html`<p>${this.texts.legend.noPeople}</p>`;
    return html`${this.#distribution(classification)} ${this.#table(entries, classification)}
    ${this.#notes(classification)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'class-legend': ClassLegend;
  }
}
