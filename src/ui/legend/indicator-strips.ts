import { meanOfMunicipality } from '../../analysis/classes/mean.ts';
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Classification } from '../../analysis/classes/classification.ts';
import { statusBand } from '../../analysis/index/status-index.ts';
import { figureAt, type Column } from '../../areas/column.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { indicatorGroups } from '../../areas/indicator-groups.ts';
import { rampFor } from '../../cartography/colours/ramps.ts';
import { formatFigure, formatValue } from '../../i18n/numbers/numbers.ts';
import { shownText } from '../../i18n/texts.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { awaitedText } from '../parts/awaited-text.ts';
import { indicatorSection } from '../methods/method-indicators.ts';
import { shortLink } from '../parts/method-link.ts';
import { countedText } from '../parts/counted-text.ts';
import { indexWords } from './index-words.ts';
import { panelDecimals } from './panel-decimals.ts';
import { catalogueText } from '../parts/catalogue-text.ts';
import { stripShape, stripWidth, type StripShape } from './strip-shape.ts';
import { dynamicsWord } from './dynamics-text.ts';
import type { Figure } from '../../areas/figure.ts';
import { codedLabel, groupLabel } from '../parts/indicator-options.ts';

/** Every indicator of one area: value, class, rank, and the means beside it. */
@customElement('indicator-strips')
export class IndicatorStrips extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      li {
        padding: var(--space-2) 0 var(--space-3);
        border-top: 1px solid var(--line);
      }

      h4 {
        margin: var(--space-3) 0 var(--space-1);
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 600;
      }

      .head {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
      }

      details {
        min-width: 0;
      }

      summary {
        min-height: 1.5rem;
        cursor: pointer;
      }

      .value {
        font-weight: 650;
        white-space: nowrap;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
        margin: var(--space-1) 0;
        overflow: visible;
      }

      dl {
        display: grid;
        color: var(--ink-soft);
        font-size: var(--text-small);
        gap: 0 var(--space-3);
        grid-template-columns: 1fr 1fr;
      }

      dl div {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
      }

      dd {
        color: var(--ink);
        white-space: nowrap;
      }

      @media print {
        :host {
          display: block;
          columns: 2;
          column-gap: 8mm;
        }

        h4 {
          break-after: avoid;
        }

        li {
          break-inside: avoid;
        }
      }

      .note {
        margin-top: var(--space-1);
      }
    `,
  ];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) result!: Result;
  @property({ attribute: false }) index = 0;
  readonly #failed = new SelectController(this, ({ failedFigures }) => failedFigures);

  #strip({ parts, means, own }: StripShape): TemplateResult {
    return html`<svg viewBox="0 0 ${stripWidth} 16" aria-hidden="true">
      ${parts.map(
        ({ x, width, colour }) =>
          svg`<rect x=${x} y="5" width=${width} height="6" fill=${colour} stroke="var(--line-strong)" stroke-width="0.4"></rect>`,
      )}
      ${means.map(
        (mean) => svg`<path d="M${mean} 3v10" stroke="var(--ink)" stroke-width="1.25"></path>`,
      )}
      <path
        d="M${own} 5l-4.5 -6h9z"
        fill="var(--accent)"
        stroke="var(--surface)"
        stroke-width="0.75"
      ></path>
    </svg>`;
  }

  /** Undefined where the figure is not known, or all areas have the same. */
  #shape(
    indicator: Indicator,
    classification: Classification,
    figure: Figure,
  ): StripShape | undefined {
    if (figure.state !== 'known') return undefined;
    const mean = this.result.analysis.means[indicator.id]?.all;
    const { colours } = rampFor(indicator.role, classification.entries.length, this.ground);
    return stripShape(classification, this.index, figure.value, [mean], colours);
  }

  #facts(indicator: Indicator, classification: Classification): TemplateResult {
    const { panel, units } = this.texts;
    const { analysis } = this.result;
    const { id, unit } = indicator;
    const show = (value: number | undefined): string =>
      value === undefined
        ? '–'
        : formatValue(this.language, value, unit, panelDecimals(unit, classification, this.index));
    const means = analysis.means[id];
    const { municipality } = this.data.areas[this.index] ?? {};
    const rank = analysis.ranks[id]?.[this.index] ?? 0;
    return html`<dl>
      <div>
        <dt>${panel.class}</dt>
        <dd>${classification.classes[this.index] || '–'}</dd>
      </div>
      ${this.#band(indicator)}
      <div>
        <dt>${panel.rank}</dt>
        <dd>${rank === 0 ? '–' : panel.rankOf(rank, analysis.ranked[id] ?? 0)}</dd>
      </div>
      ${
        municipality === undefined
          ? nothing
          : html`<div>
              <dt>${panel.meanOf(units[this.data.municipalityKind][0])}</dt>
              <dd>${show(meanOfMunicipality(means, municipality))}</dd>
            </div>`
      }
      <div>
        <dt>${panel.meanAll}</dt>
        <dd>${show(means?.all)}</dd>
      </div>
    </dl>`;
  }

  /** The band of the published monitoring, for the status index and for a dynamics index of delivered changes. */
  #band({ id }: Indicator): TemplateResult | typeof nothing {
    const { texts, data } = this;
    const column = columnIn(this.round, id);
    const isStatus = id === data.statusIndex;
    if ((!isStatus && id !== data.dynamicsIndex) || !column) return nothing;
    const figure = figureAt(column, this.index);
    const bandOf = (value: number): string =>
      isStatus ? texts.bands[statusBand(value)] : dynamicsWord(value, texts);
    const band = figure.state === 'known' ? bandOf(figure.value) : '–';
    return html`<div>
      <dt>${isStatus ? texts.panel.band : texts.study.dynamics.class}</dt>
      <dd>${band}</dd>
    </div>`;
  }

  /** What the share is formed of. */
  #counts(indicator: Indicator): TemplateResult | typeof nothing {
    const text = countedText(indicator, this.round, this.index, this.language);
    return text === undefined ? nothing : html`<p class="small soft note">${text}</p>`;
  }

  /** The same figure in the other rounds. */
  #earlier(indicator: Indicator, decimals: number): TemplateResult | typeof nothing {
    const others = this.data.rounds.filter((round) => round !== this.round);
    const values = others.flatMap((round) => {
      const column = columnIn(round, indicator.id);
      if (!column || column === columnIn(this.round, indicator.id)) return [];
      const figure = figureAt(column, this.index);
      const text = formatFigure(this.language, figure, indicator.unit, decimals, this.texts.states);
      return [this.texts.panel.earlier(round.id, text)];
    });
    return values.length === 0
      ? nothing
      : html`<p class="small soft note">${values.join(' · ')}</p>`;
  }

  /** The label; opened, it says what the figure is. */
  #label(indicator: Indicator): TemplateResult {
    const { description } = indicator;
    const definition = description
      ? shownText(this.language, description)
      : this.texts.panel.noDefinition;
    const meaning = catalogueText(indicator, this.texts, this.language);
    return html`<details>
      <summary>${codedLabel(indicator, this.language)}</summary>
      <p class="small soft">${definition} ${meaning}</p>
      ${shortLink(indicatorSection(indicator.id), shownText(this.language, indicator.label))}
    </details>`;
  }

  #row(indicator: Indicator, column: Column, classification: Classification): TemplateResult {
    const figure = figureAt(column, this.index);
    const own = figure.state === 'known' ? figure.value : undefined;
    const decimals = panelDecimals(indicator.unit, classification, this.index, own);
    const words =
      indicator.id === this.data.dynamicsIndex ? undefined : indexWords(indicator, own, this.texts);
    const shape = this.#shape(indicator, classification, figure);
    const value = formatFigure(this.language, figure, indicator.unit, decimals, this.texts.states);
    return html`<li data-indicator=${indicator.id}>
      <div class="head">
        ${this.#label(indicator)}
        <span class="value ${figure.state === 'known' ? '' : 'soft'}">${value}</span>
      </div>
      ${words === undefined ? nothing : html`<p class="small">${words}</p>`}
      ${shape ? this.#strip(shape) : nothing} ${this.#counts(indicator)}
      ${this.#facts(indicator, classification)}
      ${
        indicator.id === this.data.statusIndex
          ? html`<p class="small soft note">${this.texts.panel.bandDecidesNot}</p>`
          : nothing
      }
      ${this.#earlier(indicator, panelDecimals(indicator.unit, classification, this.index))}
    </li>`;
  }

  #pending(indicator: Indicator): TemplateResult {
    return html`<li data-indicator=${indicator.id}>
      <div class="head">
        ${this.#label(indicator)}
        <span class="value soft">
          ${awaitedText(this.#failed.value ?? [], this.round.id, this.texts)}
        </span>
      </div>
    </li>`;
  }

  #list(indicators: readonly Indicator[]): TemplateResult {
    return html`<ul role="list">
      ${indicators.map((indicator) => {
        const column = columnIn(this.round, indicator.id);
        const classification = this.result.analysis.classifications[indicator.id];
        if (isPending(this.round, indicator.id)) return this.#pending(indicator);
        if (!column) return nothing;
        // Figures have come a moment before their classes.
        return classification
          ? this.#row(indicator, column, classification)
          : this.#pending(indicator);
      })}
    </ul>`;
  }

  /** Under the names of their dimensions, where any has one. */
  #lists(): TemplateResult | TemplateResult[] {
    const { rule } = this.result.judgement.question;
    const indicators = listedIndicators(this.data, rule, undefined);
    if (indicators.every(({ dimension }) => !dimension)) return this.#list(indicators);
    return indicatorGroups(indicators).flatMap((group) => {
      const shown = group.indicators.filter(
        ({ id }) => isPending(this.round, id) || columnIn(this.round, id),
      );
      if (shown.length === 0) return [];
      return html`<h4>${groupLabel(group, this.texts, this.language)}</h4>
        ${this.#list(shown)}`;
    });
  }

  override render(): TemplateResult {
    return html`${this.#lists()}
      <p class="small soft">
        ${this.texts.panel.rankHelp}. ${this.texts.panel.meansWeighted}
        ${this.round.fractions ? this.texts.panel.meansSummed : nothing}
        ${shortLink('means', this.texts.methods.parts.means.title)}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-strips': IndicatorStrips;
  }
}
