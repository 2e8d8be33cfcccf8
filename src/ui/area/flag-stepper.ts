import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Texts } from '../../i18n/de/de.ts';
import type { AtlasState } from '../../state/store/atlas-state.ts';
import { indexOfArea } from '../../state/shown/chosen.ts';
import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import { flaggedPlace } from '../../state/table/flagged-areas.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { StepWantedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { Kept } from '../parts/kept.ts';
import { PaneElement } from '../parts/pane-element.ts';
import { stepsIn } from './neighbourhood-steps.ts';

/** Number of what is gone through; place of the chosen one among them, from 1, 0 when it is not one of them. */
interface Steps {
  /** Single areas where it is not known, or not yet, which of them hang together. */
  readonly unit: 'neighbourhoods' | 'areas';
  readonly all: number;
  readonly place: number;
  /** The column that the steps follow; undefined: the usual order. */
  readonly column: string | undefined;
  /** The Land or municipality the lists are limited to, which the steps follow. */
  readonly where: string | undefined;
}

const noSteps: Steps = { unit: 'areas', all: 0, place: 0, column: undefined, where: undefined };

/** Goes through the neighbourhoods one by one and says where one is, and in which order: "n von N, nach Einwohnerzahl". */
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

      .order {
        display: block;
        color: var(--ink-soft);
        font-size: var(--text-small);
        font-weight: 400;
        line-height: 1.1;
      }
    `,
  ];

  readonly #found = new Kept<ReturnType<typeof flaggedPlace>>();
  readonly #kept = new Kept<Steps>();
  readonly #steps = new SelectController(this, (now) => this.#stepsOf(now));

  constructor() {
    super();
    // Asked for as long as there is a map: steps, sentence and choice go by the neighbourhoods.
    new StudyController(this, 'clusters');
  }

  #stepsOf(now: Readonly<AtlasState>): Steps | undefined {
    const { atlas, result } = now;
    if (!atlas || !result) return undefined;
    const steps = knowsNeighbourhoods(now) ? neighbourhoodSteps(now) : this.#areaSteps(now);
    if (!steps) return undefined;
    const { unit, all, place, column, where } = steps;
    return this.#kept.from([unit, all, place, column, where], () => steps);
  }

  #areaSteps({ atlas, result, settings }: Readonly<AtlasState>): Steps | undefined {
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
    return { unit: 'areas', all, place, column: undefined, where: municipality ?? land };
  }

  #text({ unit, all, place, where }: Steps): string {
    const { stepper, neighbourhood, places } = this.texts;
    if (all === 0) return where === undefined ? stepper.none : places.stepperNone(where);
    const words = unit === 'areas' ? stepper : neighbourhood.stepper;
    const text = place === 0 ? words.off(all) : words.place(place, all);
    return where === undefined ? text : neighbourhood.stepper.in(text, where);
  }

  /** In which order one goes; nothing where there is no second one. */
  #order({ unit, all, column }: Steps): string {
    const { byPeople, byColumn, byName } = this.texts.neighbourhood.stepper;
    if (all < 2) return '';
    if (unit === 'areas') return byName;
    return column === undefined ? byPeople : byColumn(column);
  }

  #button(direction: 1 | -1): TemplateResult {
    const name = direction === 1 ? this.#words.next : this.#words.previous;
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

  get #words(): Texts['stepper'] | Texts['neighbourhood']['stepper'] {
    const isAreas = this.#steps.value?.unit === 'areas';
    return isAreas ? this.texts.stepper : this.texts.neighbourhood.stepper;
  }

  override render(): TemplateResult {
    const steps = this.#steps.value ?? noSteps;
    const order = this.#order(steps);
    return html`<div class="stepper" role="group" aria-label=${this.#words.label}>
      ${this.#button(-1)}
      <span class="place"
        >${this.#text(steps)}${order === '' ? nothing : html`<span class="order">${order}</span>`}</span
      >
      ${this.#button(1)}
    </div>`;
  }
}

/** Whether it is known which marked areas hang together. */
function knowsNeighbourhoods({ studies, result }: Readonly<AtlasState>): boolean {
  const clusters = clustersIn({ studies });
  return clusters !== undefined && !clusters.touchUnknown && result !== undefined;
}

function neighbourhoodSteps(now: Readonly<AtlasState>): Steps {
  const { list, place, column, where } = stepsIn(now);
  return { unit: 'neighbourhoods', all: list.length, place, column, where };
}

declare global {
  interface HTMLElementTagNameMap {
    'flag-stepper': FlagStepper;
  }
}
