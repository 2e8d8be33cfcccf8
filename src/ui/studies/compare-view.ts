import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';
import { comparisonColumns, differencesFit, possibleBreakdowns } from './comparison-columns.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** Marked areas against the rest, for every indicator: means weighted by people. */
@customElement('compare-view')
export class CompareView extends StudyElement {
  readonly #study = new StudyController(this, 'comparison');

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const { compare: words } = texts.study;
    const { areas, indicators } = shown.dataset;
    const possible = possibleBreakdowns(areas);
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
                name="compare"
                .label=${words.title}
                .columns=${comparisonColumns(this.figures, indicators, chosen)}
                .rows=${rows}
              ></study-table>
              ${differencesFit(rows, indicators) ? nothing : html`<p class="small soft">${texts.study.unrounded}</p>`}`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-view': CompareView;
  }
}
