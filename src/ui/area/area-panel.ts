import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { explain, type Explanation } from '../../analysis/rule/explain.ts';
import type { Judgement } from '../../analysis/rule/judgement.ts';
import { undecidedReasonsOf } from '../../analysis/rule/undecided.ts';
import { figureAt } from '../../areas/column.ts';
import type { Area, Dataset, Round } from '../../areas/dataset.ts';
import { isolated } from '../../i18n/isolated.ts';
import { shownText } from '../../i18n/texts.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { areaPanelStyles } from './area-panel-styles.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { awaitedText } from '../parts/awaited-text.ts';
import { retryButton } from '../parts/retry-button.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import '../legend/indicator-strips.ts';
import { shortLink } from '../parts/method-link.ts';
import { PaneElement } from '../parts/pane-element.ts';
import './cluster-line.ts';
import './contact-lines.ts';
import './other-rounds.ts';
import { panelSections } from './panel-sections.ts';
import { plainSentences } from './plain-sentences.ts';
import { swatch } from '../parts/swatch.ts';
import './why-list.ts';

/** Everything about one area: in plain words, why it is flagged or not, every figure, what is missing. */
@customElement('area-panel')
export class AreaPanel extends PaneElement {
  static override styles = [sharedStyles, areaPanelStyles];

  @property({ attribute: false }) data: Dataset | undefined;
  @property({ attribute: false }) round: Round | undefined;
  @property({ attribute: false }) result: Result | undefined;
  /** Index of the chosen area. */
  @property({ attribute: false }) index: number | undefined;

  readonly #failed = new SelectController(this, ({ failedFigures }) => failedFigures);

  #handleClose(): void {
    this.dispatchEvent(new AreaPickedEvent(undefined, false));
  }

  #handleZoom(index: number): void {
    this.dispatchEvent(new AreaPickedEvent(index, true));
  }

  #people(round: Round, index: number): string {
    const { panel, people } = this.texts;
    const figure = round.population && figureAt(round.population, index);
    if (figure?.state !== 'known') return panel.populationUnknown;
    return figure.value === 0 ? panel.uninhabited : people(figure.value);
  }

  #head(
    area: Area,
    dataset: Dataset,
    round: Round,
    index: number,
    { flag }: Explanation,
    judgement: Judgement,
  ): TemplateResult {
    const { panel, answersLong, units } = this.texts;
    const reason = undecidedReasonsOf(dataset, judgement)(index) ?? 'missing';
    const status = flag === 'undecidable' ? this.texts.undecided[reason][0] : answersLong[flag];
    const unit = units[dataset.municipalityKind][0];
    const facts = [
      this.#people(round, index),
      area.municipality === undefined
        ? ''
        : /^\d+$/.test(area.municipality)
          ? `${unit} ${area.municipality}`
          : isolated(area.municipality),
      area.land === undefined ? '' : isolated(area.land),
      `${panel.key} ${area.id}`,
    ].filter((fact) => fact !== '');
    return html`<div class="head">
      <div class="title">
        <h2 tabindex="-1"><bdi>${area.name}</bdi></h2>
        <span class="tools">
          <button
            class="icon plain"
            title=${panel.zoom}
            aria-label=${panel.zoom}
            @click=${() => this.#handleZoom(index)}
          >
            ${icon('target')}
          </button>
          <button
            class="icon plain"
            title=${panel.close}
            aria-label=${panel.close}
            @click=${() => this.#handleClose()}
          >
            ${icon('close')}
          </button>
        </span>
      </div>
      <p class="small soft">${facts.join(' · ')}</p>
      <p class="status" data-flag=${flag}>
        ${flag === 'yes' ? swatch({ kind: 'flagged' }) : nothing}<span>${status}</span>
      </p>
    </div>`;
  }

  #missing(dataset: Dataset, round: Round, result: Result, index: number): TemplateResult {
    const { panel } = this.texts;
    const labels = {
      missing: [] as string[],
      suppressed: [] as string[],
      'not-applicable': [] as string[],
    };
    const { rule } = result.judgement.question;
    const listed = listedIndicators(dataset, rule, undefined);
    if (listed.some(({ id }) => isPending(round, id))) {
      return this.#awaited(round);
    }
    for (const { id, label } of listed) {
      const column = columnIn(round, id);
      const state = column ? figureAt(column, index).state : 'missing';
      if (state !== 'known') labels[state].push(shownText(this.language, label));
    }
    const sentences = [
      labels.missing.length > 0 ? panel.missingMissing(labels.missing.join(', ')) : '',
      labels.suppressed.length > 0 ? panel.missingSuppressed(labels.suppressed.join(', ')) : '',
      labels['not-applicable'].length > 0
        ? panel.missingNotApplicable(labels['not-applicable'].join(', '))
        : '',
    ].filter((sentence) => sentence !== '');
    return html`<p class="small">
      ${sentences.length === 0 ? panel.missingNone : sentences.join(' ')}
    </p>`;
  }

  #awaited(round: Round): TemplateResult {
    const { columnar } = this.texts;
    const text = awaitedText(this.#failed.value ?? [], round.id, this.texts);
    return html`<p class="small">
      ${text} ${text === columnar.notLoaded ? retryButton(columnar.retry) : nothing}
    </p>`;
  }

  #sources(dataset: Dataset): TemplateResult | typeof nothing {
    if (dataset.sources.length === 0) return nothing;
    const texts = dataset.sources.map(({ text, licence }) =>
      licence ? `${text} (${licence})` : text,
    );
    return html`<p class="small soft said-below">
      ${this.texts.panel.sources}: ${texts.join('; ')}
    </p>`;
  }

  #body(dataset: Dataset, round: Round, result: Result, index: number): TemplateResult {
    const area = dataset.areas[index] as Area;
    const { analysis, judgement } = result;
    const explanation = explain(dataset, analysis, judgement, index);
    const { panel, methods } = this.texts;
    const why = {
      yes: panel.whyFlagged,
      no: panel.whyNotFlagged,
      undecidable: panel.whyUndecidable,
    };
    const sentences = plainSentences({
      dataset,
      round,
      analysis,
      judgement,
      index,
      language: this.language,
    });
    return html`${this.#head(area, dataset, round, index, explanation, judgement)}
      <cluster-line .index=${index}></cluster-line>
      <section>
        <h3>${panel.plainTitle}</h3>
        ${sentences.map((sentence) => html`<p class="plain">${sentence}</p>`)}
        <other-rounds class="plain" .data=${dataset} .round=${round} .index=${index}></other-rounds>
        <p class="care">${panel.notThePeople}</p>
      </section>
      <section>
        <h3>${why[explanation.flag]}</h3>
        <why-list .data=${dataset} .analysis=${analysis} .explanation=${explanation}></why-list>
        ${shortLink('rule', methods.chapters.rule)}
        ${explanation.nearMiss ? html`<p class="small near">${panel.nearMiss} ${shortLink('near-miss', methods.nearMiss.title)}</p>` : nothing}
      </section>
      <section>
        <h3>
          ${panel.indicators}${round.id === '' ? nothing : html` <span class="soft">${round.id}</span>`}
        </h3>
        <indicator-strips
          .data=${dataset}
          .round=${round}
          .result=${result}
          .index=${index}
        ></indicator-strips>
      </section>
      ${panelSections.map((section) => section({ dataset, round, result, index }))}
      <section>
        <h3>${panel.missingTitle}</h3>
        ${this.#missing(dataset, round, result, index)}
        ${shortLink('privacy', methods.privacy.title)}
      </section>
      <section class="said-below">
        <h3>${this.texts.publication.ask}</h3>
        <contact-lines .publication=${dataset.publication} .saysNone=${true}></contact-lines>
      </section>
      ${this.#sources(dataset)}`;
  }

  #empty({ publication }: Dataset): TemplateResult {
    return html`<div class="empty">
      <h2 tabindex="-1">${this.texts.panel.none}</h2>
      <p class="soft">${this.texts.panel.noneHelp}</p>
      <p class="care">${this.texts.panel.notThePeople}</p>
      ${publication ? html`<contact-lines .publication=${publication}></contact-lines>` : nothing}
    </div>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { data: dataset, round, result, index } = this;
    if (!dataset || !round || !result) return nothing;
    if (index === undefined || !dataset.areas[index]) return this.#empty(dataset);
    return this.#body(dataset, round, result, index);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'area-panel': AreaPanel;
  }
}
