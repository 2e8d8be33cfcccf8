import { css, html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { flaggedPlace } from '../../state/table/flagged-areas.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { StepWantedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { Kept } from '../parts/kept.ts';
import { PaneElement } from '../parts/pane-element.ts';

/** Number of flagged areas; place of the chosen one among them, from 1, 0 when it is not one of them. */
interface Steps {
  readonly all: number;
  readonly place: number;
  /** The Land or municipality the table is limited to, which the steps follow. */
  readonly where: string | undefined;
}

const noSteps: Steps = { all: 0, place: 0, where: undefined };

/** Goes through the flagged areas one by one and says where one is: "n von N". */
@customElement('flag-stepper')
export class FlagStepper extends PaneElement {
  static override styles = [
    sharedStyles,
    css`
      .stepper {
        display: inline-flex;
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: 2rem;
        background: var(--surface-raised);
        box-shadow: var(--shadow);
        align-items: center;
      }

      button.icon {
        border-radius: 50%;
      }

      .place {
        min-width: 6.5rem;
        padding: 0 var(--space-2);
        font-weight: 600;
        text-align: center;
        white-space: nowrap;
      }
    `,
  ];

  readonly #found = new Kept<ReturnType<typeof flaggedPlace>>();
  readonly #kept = new Kept<Steps>();
  readonly #steps = new SelectController(this, (now) => this.#stepsOf(now));

  #stepsOf({ atlas, result, settings }: Readonly<AtlasState>): Steps | undefined {
    if (!atlas || !result) return undefined;
    const { filter } = settings;
    const { dataset, textRanks } = atlas;
    const { judgement } = result;
    // Only the place of a chosen area asks for the order, which comes a moment after the map.
    const chosen = textRanks && indexOfArea(dataset, settings.area);
    const { land, municipality } = filter;
    const { all, place } = this.#found.from([dataset, judgement, chosen, land, municipality], () =>
      flaggedPlace(dataset, judgement, filter, chosen),
    );
    const where = municipality ?? land;
    return this.#kept.from([all, place, where], () => ({ all, place, where }));
  }

  #text({ all, place, where }: Steps): string {
    const { stepper, places } = this.texts;
    if (where !== undefined) {
      const number = (value: number): string => formatNumber(this.language, value);
      if (all === 0) return places.stepperNone(where);
      return place === 0
        ? places.stepperOff(number(all), where)
        : places.stepperPlace(number(place), number(all), where);
    }
    if (all === 0) return stepper.none;
    return place === 0 ? stepper.off(all) : stepper.place(place, all);
  }

  #button(direction: 1 | -1): TemplateResult {
    const { stepper } = this.texts;
    const name = direction === 1 ? stepper.next : stepper.previous;
    return html`<button
      type="button"
      class="icon plain"
      title="${name} (${direction === 1 ? 'n' : 'p'})"
      aria-label=${name}
      aria-keyshortcuts=${direction === 1 ? 'n' : 'p'}
      ?disabled=${(this.#steps.value?.all ?? 0) === 0}
      @click=${() => this.dispatchEvent(new StepWantedEvent(direction))}
    >
      ${icon(direction === 1 ? 'next' : 'previous')}
    </button>`;
  }

  override render(): TemplateResult {
    return html`<div class="stepper" role="group" aria-label=${this.texts.stepper.label}>
      ${this.#button(-1)}
      <span class="place">${this.#text(this.#steps.value ?? noSteps)}</span>
      ${this.#button(1)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'flag-stepper': FlagStepper;
  }
}
