import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import {
  breakdowns,
  partOf,
  type Comparison,
  type SideMean,
} from '../../analysis/municipalities/compare-flagged.ts';
import { differenceFits } from '../../analysis/values/decimals.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { formatDifference } from '../../i18n/numbers/numbers.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

/** Marked areas against the rest, for every indicator: means weighted by people. */
@customElement('compare-view')
export class CompareView extends StudyElement {
  readonly #study = new StudyController(this, 'comparison');

  #unitOf(id: string): string {
    return this.shown?.dataset.indicators.find((one) => one.id === id)?.unit ?? '';
  }

  #side(label: string, side: (row: Comparison) => SideMean): StudyColumn<Comparison> {
    return {
      label,
      value: (row) => side(row).mean,
      text: (row) => {
        const unit = this.#unitOf(row.indicator);
        return this.figure(side(row).mean, unit, usualDecimals(unit));
      },
      isNumber: true,
    };
  }

  /** Whether the difference is that of the means as they are shown. */
  #fits({ indicator, flagged, rest }: Comparison): boolean {
    if (flagged.mean === undefined || rest.mean === undefined) return true;
    return differenceFits(flagged.mean, rest.mean, usualDecimals(this.#unitOf(indicator)));
  }

  #columns(isWhole: boolean): StudyColumn<Comparison>[] {
    const { compare: words } = this.texts.study;
    const part: StudyColumn<Comparison> = { label: words.part, value: (row) => row.part };
    return [
      { label: words.indicator, value: ({ indicator }) => this.indicatorLabel(indicator) },
      ...(isWhole ? [] : [part]),
      this.#side(words.flagged, ({ flagged }) => flagged),
      this.#side(words.rest, ({ rest }) => rest),
      {
        label: words.difference,
        value: ({ difference }) => difference,
        text: ({ difference, indicator }) =>
          difference === undefined
            ? this.texts.study.noValue
            : formatDifference(this.language, difference, usualDecimals(this.#unitOf(indicator))),
        isNumber: true,
      },
      {
        label: words.basis,
        value: ({ flagged, rest }) => `${this.count(flagged.areas)} / ${this.count(rest.areas)}`,
      },
      {
        label: words.leftOut,
        value: ({ leftOut }) => leftOut,
        text: ({ leftOut }) => this.count(leftOut),
        isNumber: true,
      },
    ];
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const { compare: words } = texts.study;
    const { areas } = shown.dataset;
    const possible = breakdowns.filter(
      (by) => by === 'all' || areas.some((area) => partOf(area, by) !== undefined),
    );
    const chosen = possible.find((by) => by === this.option('by')) ?? 'all';
    const { value } = this.#study;
    const { rule } = shown.result.judgement.question;
    const listed = new Set(
      listedIndicators(shown.dataset, rule, shown.indicator.id).map(({ id }) => id),
    );
    const rows = (value ?? []).filter(({ indicator }) => listed.has(indicator));
    return html`<div class="choices">
        ${this.chooser(
          'by',
          words.by,
          possible.map((by) => [by, words.bys[by]]),
          chosen,
        )}
      </div>
      ${studyStatus(this.#study, texts, this.language)}
      <p class="small soft">${words.definition}</p>
      ${
        value
          ? html`<study-table
                .label=${words.title}
                .columns=${this.#columns(chosen === 'all')}
                .rows=${rows}
              ></study-table>
              ${rows.every((row) => this.#fits(row)) ? nothing : html`<p class="small soft">${texts.study.unrounded}</p>`}`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-view': CompareView;
  }
}
