import { css, html, nothing, type TemplateResult } from 'lit';
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

/** Sentences take the width there is, so that rows are in sight below them. */
const changeStyles = css`
  .choices,
  .line {
    margin-bottom: var(--space-1);
    align-items: center;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-4);
  }

  p {
    max-width: none;
    margin: 0;
  }

  .choices p {
    min-width: 0;
    flex: 1 1 20rem;
  }

  details p {
    max-width: 75ch;
  }
`;

/** Two rounds against each other: marks that came, went and stayed, and how the shown indicator moved there. */
@customElement('change-view')
export class ChangeView extends StudyElement {
  static override styles = [StudyElement.styles, changeStyles].flat();

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
    return html`${dynamicsSentence(dynamics, this.figures)}`;
  }

  /** Beside the year that it is about. */
  #sentence(value: StudyResult<'change'> | undefined): TemplateResult | typeof nothing {
    if (!value || value === 'no-round' || !('newly' in value)) return nothing;
    return html`<p>${changeSentence(value, this.figures)}</p>`;
  }

  /** Folded away, so that rows are in sight. */
  #reading(): TemplateResult {
    const { change, dynamics } = this.texts.study;
    return html`<details class="small">
      <summary>${change.reading}</summary>
      <p class="soft">${change.definition}</p>
      ${this.#dynamicsNow() ? html`<p class="soft">${dynamics.definition}</p>` : nothing}
    </details>`;
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
    return html`<div class="line">
        <p>${this.#dynamicsCounts()}</p>
        ${this.#reading()}
      </div>
      ${this.#table(shown, value)}`;
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
            ${this.#sentence(value)}
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
