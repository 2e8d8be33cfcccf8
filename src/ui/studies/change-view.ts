import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Dynamics } from '../../analysis/time/dynamics-index.ts';
import { columnOrMissing, findRound } from '../../analysis/values/rounds.ts';
import { figureAt, isKnown } from '../../areas/column.ts';
import type { Area } from '../../areas/dataset.ts';
import { usualDecimals } from '../../areas/unit.ts';
import { formatDifference, unitInHead } from '../../i18n/numbers/numbers.ts';
import { localText } from '../../i18n/texts.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { StudyResult } from '../../studies/computations.ts';
import { dynamicsFigure, dynamicsWord } from '../legend/dynamics-text.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from '../parts/study-status.ts';
import type { StudyColumn } from './study-table.ts';
import './study-table.ts';

type Compared = Extract<StudyResult<'change'>, { readonly newly: readonly number[] }>;

interface ChangeRow {
  readonly area: Area;
  /** Of the area, in area order. */
  readonly index: number;
  /** Dynamics index, where the area has one. */
  readonly dynamics: number | undefined;
  readonly status: string;
  readonly before: number | undefined;
  readonly now: number | undefined;
}

/** Two rounds against each other: marks that came, went and stayed, and how the shown indicator moved there. */
@customElement('change-view')
export class ChangeView extends StudyElement {
  readonly #study = new StudyController(this, 'change');
  readonly #dynamics = new StudyController(this, 'dynamics');

  #rows({ from, to, newly, noLonger, still }: Compared): ChangeRow[] {
    const { shown } = this;
    if (!shown) return [];
    const { dataset, indicator } = shown;
    const words = this.texts.study.change;
    const valueIn = (round: string, index: number): number | undefined => {
      const column = columnOrMissing(dataset, findRound(dataset, round), indicator.id);
      const figure = figureAt(column, index);
      return figure.state === 'known' ? figure.value : undefined;
    };
    const index = this.#dynamicsNow()?.index;
    const dynamicsAt = (area: number): number | undefined =>
      index && isKnown(index, area) ? index.values[area] : undefined;
    const rows = (indices: readonly number[], status: string): ChangeRow[] =>
      indices.flatMap((index) => {
        const area = dataset.areas[index];
        if (!area) return [];
        const [before, now] = [valueIn(from, index), valueIn(to, index)];
        return [{ area, index, status, before, now, dynamics: dynamicsAt(index) }];
      });
    return [
      ...rows(newly, words.newly),
      ...rows(noLonger, words.noLonger),
      ...rows(still, words.still),
    ];
  }

  /** The dynamics index of what is on screen; undefined where there is none, or not yet. */
  #dynamicsNow(): Dynamics | undefined {
    const { value, isCurrent } = this.#dynamics;
    return isCurrent && value !== 'none' ? value : undefined;
  }

  #dynamicsColumns(): StudyColumn<ChangeRow>[] {
    if (!this.#dynamicsNow()) return [];
    const { dynamics: words } = this.texts.study;
    const textOf = (value: number | undefined, text: (value: number) => string): string =>
      value === undefined ? this.texts.study.noValue : text(value);
    return [
      {
        label: words.index,
        value: ({ dynamics }) => dynamics,
        text: ({ dynamics }) => textOf(dynamics, (one) => dynamicsFigure(one, this.language)),
        isNumber: true,
      },
      {
        label: words.class,
        value: ({ dynamics }) =>
          dynamics === undefined ? undefined : dynamicsWord(dynamics, this.texts),
      },
    ];
  }

  #dynamicsCounts(): TemplateResult | typeof nothing {
    const dynamics = this.#dynamicsNow();
    if (!dynamics) return nothing;
    const { dynamics: words } = this.texts.study;
    const { from, to, bands, assessed, index } = dynamics;
    return html`<p>${words.counts(from, to, bands, index.values.length - assessed)}</p>
      <p class="small soft">${words.definition}</p>`;
  }

  #columns({ from, to }: Compared): StudyColumn<ChangeRow>[] {
    const words = this.texts.study.change;
    const { unit = '', label } = this.shown?.indicator ?? {};
    const name = label ? localText(this.language, label) : '';
    const decimals = usualDecimals(unit);
    const value = (
      round: string,
      of: (row: ChangeRow) => number | undefined,
    ): StudyColumn<ChangeRow> => ({
      label: `${name} ${round}${unitInHead(unit, this.language)}`,
      value: of,
      text: (row) => this.figure(of(row), '', decimals),
      isNumber: true,
    });
    const difference = ({ before, now }: ChangeRow): number | undefined =>
      before === undefined || now === undefined ? undefined : now - before;
    const pick = (index: number): void => {
      this.dispatchEvent(new AreaPickedEvent(index, true));
    };
    return [
      {
        label: words.own,
        value: ({ area }) => area.name,
        text: ({ area, index }) =>
          html`<button type="button" class="quiet" @click=${() => pick(index)}>
            ${area.name}
          </button>`,
      },
      { label: words.status, value: ({ status }) => status },
      value(from, ({ before }) => before),
      value(to, ({ now }) => now),
      {
        label: words.value,
        value: difference,
        text: (row) => {
          const moved = difference(row);
          return moved === undefined
            ? this.texts.study.noValue
            : formatDifference(this.language, moved, decimals);
        },
        isNumber: true,
      },
      ...this.#dynamicsColumns(),
    ];
  }

  #answer(value: StudyResult<'change'>): TemplateResult {
    const words = this.texts.study.change;
    if (value === 'no-round') return html`<p>${words.noRound}</p>`;
    if (!('newly' in value)) {
      const { from, to, onlyFrom, onlyTo } = value;
      return html`<p role="note">${words.different(from, to, onlyFrom, onlyTo)}</p>`;
    }
    const { newly, noLonger, people, notComparable, from } = value;
    return html`<p>
        ${words.sentence(newly.length, people.newly, noLonger.length, people.noLonger, from)}
        ${notComparable > 0 ? words.notComparable(notComparable) : nothing}
      </p>
      <p class="small soft">${words.definition}</p>
      ${this.#dynamicsCounts()}
      <study-table
        .label=${words.title}
        .columns=${this.#columns(value)}
        .rows=${this.#rows(value)}
      ></study-table>`;
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
    ${studyStatus(this.#study, texts, this.language)} ${value ? this.#answer(value) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'change-view': ChangeView;
  }
}
