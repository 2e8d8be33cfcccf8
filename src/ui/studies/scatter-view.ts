import { ContextConsumer } from '@lit/context';
import { extent } from 'd3-array';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { axesOf, type Axes } from '../../analysis/pairs/axes.ts';
import { correlation } from '../../analysis/values/correlation.ts';
import { answer } from '../../analysis/rule/judgement.ts';
import type { Condition } from '../../analysis/question/rule.ts';
import { columnOrMissing } from '../../analysis/values/rounds.ts';
import { hasPeople, PeopleSum } from '../../analysis/values/people.ts';
import { isKnown } from '../../areas/column.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { usualDecimals } from '../../areas/unit.ts';
import type { BrushedEvent, LineMovedEvent, ScatterAxis } from '../../charts/scatter-events.ts';
import '../../charts/scatter-plot.ts';
import { formatValue } from '../../i18n/numbers/numbers.ts';
import { localText } from '../../i18n/texts.ts';
import { brushFromText, brushOption, brushToText, type Brush } from '../../state/shown/brush.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { isAtLeast } from '../../analysis/question/cut-basis.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { StudyElement } from './study-element.ts';

/** Two indicators against each other: the cuts of the rule to be moved, and a part to be picked out for map and table. */
@customElement('scatter-view')
export class ScatterView extends StudyElement {
  static override styles = [
    ...StudyElement.styles,
    css`
      .ends {
        display: flex;
        margin: var(--space-3) 0 0;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-4);
        align-items: center;
      }

      .ends label {
        display: inline-flex;
        gap: var(--space-1);
        align-items: center;
      }

      .ends input {
        width: 6.5rem;
      }
    `,
  ];

  readonly #actions = new ContextConsumer(this, { context: commandsContext });

  #decimals(shown: Shown, { id, unit }: Indicator): number {
    return shown.result.analysis.classifications[id]?.decimals ?? usualDecimals(unit);
  }

  /** The condition of the rule that cuts an indicator over all areas at one value. */
  #conditionOf({ result }: Shown, indicator: string): number {
    return result.judgement.conditions.findIndex(
      ({ condition, thresholds }) =>
        condition.indicator === indicator &&
        condition.frame === 'all' &&
        thresholds.some(Number.isFinite),
    );
  }

  #axis(shown: Shown, indicator: Indicator): ScatterAxis {
    const decimals = this.#decimals(shown, indicator);
    const place = this.#conditionOf(shown, indicator.id);
    const value = shown.result.judgement.conditions[place]?.thresholds.find(Number.isFinite);
    const label = localText(this.language, indicator.label);
    const { scatter } = this.texts.study;
    return {
      label,
      values: columnOrMissing(shown.dataset, shown.round, indicator.id).values,
      decimals,
      format: (number, digits = decimals) =>
        formatValue(this.language, number, indicator.unit, digits),
      cut: value === undefined ? undefined : { value, name: scatter.cut(label) },
    };
  }

  /** A cut that is moved by hand is a value, whatever it was before. */
  #handleCut(shown: Shown, { x, y }: Axes, { axis, value, begins }: LineMovedEvent): void {
    const place = this.#conditionOf(shown, axis === 'x' ? x.id : y.id);
    const { rule } = shown.result.judgement.question;
    const moved = (condition: Condition): Condition => ({
      indicator: condition.indicator,
      frame: condition.frame,
      kind: isAtLeast(condition) ? 'value-at-least' : 'value-at-most',
      cut: value,
    });
    const { all, any = [] } = rule;
    const change = (conditions: readonly Condition[], first: number): Condition[] =>
      conditions.map((one, at) => (first + at === place ? moved(one) : one));
    this.#actions.value?.changeRule(
      { ...rule, all: change(all, 0), ...(rule.any && { any: change(any, all.length) }) },
      begins ? 'push' : 'replace',
    );
  }

  /** A part belongs to its two indicators: they stay, whatever the rule becomes. */
  #pick({ x, y }: Axes, brush: Brush | undefined): void {
    this.#actions.value?.setOptions(
      brush
        ? { x: x.id, y: y.id, [brushOption]: brushToText(brush) }
        : { [brushOption]: undefined },
    );
  }

  #choices(shown: Shown, axes: Axes): TemplateResult {
    const { scatter } = this.texts.study;
    const of = (other: Indicator) =>
      shown.dataset.indicators
        .filter(({ id }) => id !== other.id)
        .map(({ id, label }) => [id, localText(this.language, label)] as const);
    return html`<div class="choices">
      ${this.chooser('x', scatter.x, of(axes.y), axes.x.id, [brushOption])}
      ${this.chooser('y', scatter.y, of(axes.x), axes.y.id, [brushOption])}
      <button type="button" @click=${() => this.#actions.value?.change({ paint: 'bivariate' })}>
        ${scatter.onMap}
      </button>
    </div>`;
  }

  #sentences(shown: Shown, axes: Axes): TemplateResult {
    const { scatter } = this.texts.study;
    const [x, y] = [axes.x, axes.y].map(({ id }) =>
      columnOrMissing(shown.dataset, shown.round, id),
    ) as [ReturnType<typeof columnOrMissing>, ReturnType<typeof columnOrMissing>];
    const known = [...x.values.keys()].filter((area) => isKnown(x, area) && isKnown(y, area));
    const r = correlation(x.values, y.values, known);
    return html`<p>
      ${scatter.known(known.length, shown.dataset.areas.length)}
      ${r === undefined ? nothing : scatter.correlation(this.figure(r, '', 2))}
    </p> `;
  }

  #ends(shown: Shown, axes: Axes): TemplateResult {
    const { scatter } = this.texts.study;
    const brush = brushFromText(this.option(brushOption));
    const field = (axis: 'x' | 'y', end: 0 | 1): TemplateResult => {
      const decimals = this.#decimals(shown, axes[axis]);
      const name = scatter.end[end](localText(this.language, axes[axis].label));
      return html`<label
        >${scatter.ends[end]}
        <input
          type="number"
          aria-label=${name}
          step=${10 ** -decimals}
          .value=${brush ? String(brush[axis][end]) : ''}
          @change=${(event: Event) => this.#handleEnd(shown, axes, axis, end, event)}
      /></label>`;
    };
    const row = (axis: 'x' | 'y'): TemplateResult =>
      html`<span>${localText(this.language, axes[axis].label)}</span> ${field(axis, 0)}
        ${field(axis, 1)}`;
    return html`<fieldset class="ends">
      <legend>${scatter.part}</legend>
      ${row('x')} ${row('y')}
      ${
        shown.brushed
          ? html`<span role="status">${this.#pickedSentence(shown, shown.brushed)}</span>
              <button type="button" @click=${() => this.#pick(axes, undefined)}>
                ${scatter.clear}
              </button>`
          : nothing
      }
    </fieldset>`;
  }

  #pickedSentence({ round, result }: Shown, picked: Uint8Array): string {
    let [areas, flagged] = [0, 0];
    const { population } = round;
    const people = new PeopleSum(hasPeople(population) ? population : undefined);
    picked.forEach((one, area) => {
      if (one !== 1) return;
      areas += 1;
      if (result.judgement.flags[area] === answer.yes) flagged += 1;
      people.add(area);
    });
    return this.texts.study.scatter.sentence(areas, people.people, flagged);
  }

  /** An end that is typed; the others are then those of all values. */
  #handleEnd(shown: Shown, axes: Axes, axis: 'x' | 'y', end: 0 | 1, event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const before = brushFromText(this.option(brushOption));
    const rangeOf = ({ id }: Indicator): [number, number] => {
      const { values } = columnOrMissing(shown.dataset, shown.round, id);
      const [least = 0, most = 0] = extent(values);
      return [least, most];
    };
    const all = { x: rangeOf(axes.x), y: rangeOf(axes.y) };
    const next = { x: [...(before ?? all).x], y: [...(before ?? all).y] } as {
      x: [number, number];
      y: [number, number];
    };
    next[axis][end] = typed === '' ? all[axis][end] : Number(typed);
    this.#pick(axes, next);
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    const axes = axesOf(shown.dataset, shown.result.judgement.question.rule, this.options);
    if (!axes) return nothing;
    const [x, y] = [this.#axis(shown, axes.x), this.#axis(shown, axes.y)];
    return html`${this.#choices(shown, axes)} ${this.#sentences(shown, axes)}
      <scatter-plot
        .x=${x}
        .y=${y}
        .marked=${shown.result.judgement.flags}
        .picked=${shown.brushed}
        .brush=${brushFromText(this.option(brushOption))}
        .chosen=${shown.index}
        .text=${this.texts.study.scatter.text(x.label, y.label)}
        @line-moved=${(event: LineMovedEvent) => this.#handleCut(shown, axes, event)}
        @brushed=${({ part }: BrushedEvent) => this.#pick(axes, part)}
        @point-picked=${(event: HTMLElementEventMap['point-picked']) =>
          this.dispatchEvent(new AreaPickedEvent(event.index, false))}
      ></scatter-plot>
      ${this.#ends(shown, axes)}
      <p class="small soft">${this.texts.study.scatter.help}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'scatter-view': ScatterView;
  }
}
