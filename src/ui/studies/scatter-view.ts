import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { axesOf, type Axes } from '../../analysis/pairs/axes.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { BrushedEvent, LineMovedEvent } from '../../charts/scatter-events.ts';
import '../../charts/scatter-plot.ts';
import { shownText } from '../../i18n/texts.ts';
import { brushFromText, brushOption, brushToText, type Brush } from '../../state/shown/brush.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import {
  axisDecimals,
  brushWithEnd,
  knownSentences,
  pickedSentence,
  ruleWithCut,
  scatterAxis,
} from './scatter-parts.ts';
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

  #handleCut(shown: Shown, { x, y }: Axes, { axis, value, begins }: LineMovedEvent): void {
    const rule = ruleWithCut(shown, axis === 'x' ? x : y, value);
    this.#actions.value?.changeRule(rule, begins ? 'push' : 'replace');
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
        .map(({ id, label }) => [id, shownText(this.language, label)] as const);
    return html`<div class="choices">
      ${this.chooser('x', scatter.x, of(axes.y), axes.x.id, [brushOption])}
      ${this.chooser('y', scatter.y, of(axes.x), axes.y.id, [brushOption])}
      <button type="button" @click=${() => this.#actions.value?.change({ paint: 'bivariate' })}>
        ${scatter.onMap}
      </button>
    </div>`;
  }

  #ends(shown: Shown, axes: Axes): TemplateResult {
    const { scatter } = this.texts.study;
    const brush = brushFromText(this.option(brushOption));
    const field = (axis: 'x' | 'y', end: 0 | 1): TemplateResult => {
      const decimals = axisDecimals(shown, axes[axis]);
      const name = scatter.end[end](shownText(this.language, axes[axis].label));
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
      html`<span>${shownText(this.language, axes[axis].label)}</span> ${field(axis, 0)}
        ${field(axis, 1)}`;
    return html`<fieldset class="ends">
      <legend>${scatter.part}</legend>
      ${row('x')} ${row('y')}
      ${
        shown.brushed
          ? html`<span role="status">${pickedSentence(shown, shown.brushed, this.figures)}</span>
              <button type="button" @click=${() => this.#pick(axes, undefined)}>
                ${scatter.clear}
              </button>`
          : nothing
      }
    </fieldset>`;
  }

  #handleEnd(shown: Shown, axes: Axes, axis: 'x' | 'y', end: 0 | 1, event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const before = brushFromText(this.option(brushOption));
    this.#pick(axes, brushWithEnd(shown, axes, before, { axis, end, typed }));
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    const axes = axesOf(shown.dataset, shown.result.judgement.question.rule, this.options);
    if (!axes) return nothing;
    const { figures } = this;
    const [x, y] = [scatterAxis(shown, axes.x, figures), scatterAxis(shown, axes.y, figures)];
    return html`${this.#choices(shown, axes)}
      <p>${knownSentences(shown, axes, figures)}</p>
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
