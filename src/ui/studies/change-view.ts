import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Dynamics } from '../../analysis/time/dynamics-index.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { Shown } from '../../state/shown/shown.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import {
  changeColumns,
  changeRows,
  changeSentence,
  dynamicsSentence,
  type Compared,
} from './change-rows.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';
import './study-table.ts';

/** Two rounds against each other: marks that came, went and stayed, and how the shown indicator moved there. */
@customElement('change-view')
export class ChangeView extends StudyElement {
  readonly #study = new StudyController(this, 'change');
  readonly #dynamics = new StudyController(this, 'dynamics');

  /** The dynamics index of what is on screen; undefined where there is none, or not yet. */
  #dynamicsNow(): Dynamics | undefined {
    const { value, isCurrent } = this.#dynamics;
    return isCurrent && value !== 'none' ? value : undefined;
  }

  #dynamicsCounts(): TemplateResult | typeof nothing {
    const dynamics = this.#dynamicsNow();
    if (!dynamics) return nothing;
    return html`<p>${dynamicsSentence(dynamics, this.figures)}</p>
      <p class="small soft">${this.texts.study.dynamics.definition}</p>`;
  }

  #table({ dataset, indicator }: Shown, compared: Compared): TemplateResult {
    const { from, to } = compared;
    const dynamics = this.#dynamicsNow();
    const columns = changeColumns({
      figures: this.figures,
      from,
      to,
      indicator,
      dataset,
      hasDynamics: dynamics !== undefined,
      pick: ({ index }) => this.dispatchEvent(new AreaPickedEvent(index, true)),
    });
    return html`<study-table
      name="changes"
      .label=${this.texts.study.change.title}
      .columns=${columns}
      .rows=${changeRows(compared, dataset, indicator.id, dynamics)}
    ></study-table>`;
  }

  #answer(shown: Shown, value: StudyResult<'change'>): TemplateResult {
    const words = this.texts.study.change;
    if (value === 'no-round') return html`<p>${words.noRound}</p>`;
    if (!('newly' in value)) {
      const { from, to, onlyFrom, onlyTo } = value;
      return html`<p role="note">${words.different(from, to, onlyFrom, onlyTo)}</p>`;
    }
    return html`<p>${changeSentence(value, this.figures)}</p>
      <p class="small soft">${words.definition}</p>
      ${this.#dynamicsCounts()} ${this.#table(shown, value)}`;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown, texts } = this;
    if (!shown) return nothing;
    const words = texts.study.change;
    const { value } = this.#study;
    const others = shown.dataset.rounds.filter(({ id }) => id !== shown.round.id);
    const from = value !== undefined && value !== 'no-round' ? value.from : undefined;
    return html`${
      others.length > 0
        ? html`<div class="choices">
            ${this.chooser(
              'from',
              words.from,
              others.map(({ id }) => [id, id]),
              from,
            )}
          </div>`
        : nothing
    }
    ${studyStatus(this.#study, texts, this.language)}
    ${value ? this.#answer(shown, value) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-view': ChangeView;
  }
}
