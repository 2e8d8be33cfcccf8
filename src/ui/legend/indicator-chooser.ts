import type { Classing } from '../../analysis/question/classing.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Dataset } from '../../areas/dataset.ts';
import type { Indicator } from '../../areas/indicator.ts';
import {
  rampFor,
  rampIds,
  rampLength,
  rampsWith,
  type RampId,
} from '../../cartography/colours/ramps.ts';
import { shownText } from '../../i18n/texts.ts';
import { framesIn } from '../../state/shown/chosen.ts';
import { paintings } from '../../state/shown/paintings.ts';
import type { PaintingId } from '../../state/shown/shown-basis.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { roleMeaning } from '../../i18n/role-meaning.ts';
import { catalogueText } from '../parts/catalogue-text.ts';
import { countField, frameField, methodField, type ClassingFields } from './classing-fields.ts';
import { ShownChangedEvent } from '../parts/events.ts';
import { indicatorOptions } from '../parts/indicator-options.ts';
import { Kept } from '../parts/kept.ts';
import { paintingLegend } from './painting-legends.ts';

/** Two fields in one line of it have no room for long words. */
const narrowScreen = '(max-width: 479px)';

/** What the map shows: indicator, year, classing and colours. */
@customElement('indicator-chooser')
export class IndicatorChooser extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .fields {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
      }

      .fields label {
        flex: 1 1 8.4rem;
        min-width: 0;
      }

      /* With the year in one line. */
      .fields .wide {
        flex: 1 1 13rem;
      }

      .fields .classing {
        flex: 1 1 9.35rem;
      }

      .fields .narrow {
        flex: 0 1 4rem;
      }

      details {
        margin-top: var(--space-1);
        font-size: var(--text-small);
      }

      summary {
        width: max-content;
        min-height: 1.5rem;
        color: var(--accent);
        cursor: pointer;
      }

      details label {
        margin-top: var(--space-2);
      }

      label {
        display: grid;
        gap: 2px;
      }

      label span {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      select {
        width: 100%;
        min-width: 0;
        padding-inline: var(--space-1) 1.375rem;
        font-size: var(--text-small);
        text-overflow: ellipsis;
      }

      .wide select {
        font-weight: 600;
      }

      p {
        margin-top: var(--space-2);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }
    `,
  ];

  @property({ attribute: false }) data: Dataset | undefined;
  /** What was chosen, which may be a moment ahead of what is shown. */
  @property({ attribute: false }) indicator: Indicator | undefined;
  @property({ attribute: false }) round = '';
  @property({ attribute: false }) classing: Classing | undefined;
  /** The chosen ramp; undefined: the one recommended for the indicator. */
  @property({ attribute: false }) ramp: RampId | undefined;
  @property({ attribute: false }) shown: Shown | undefined;

  readonly #narrow = window.matchMedia(narrowScreen);
  readonly #frames = new Kept<ReturnType<typeof framesIn>>();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#handleWidth);
  }

  override disconnectedCallback(): void {
    this.#narrow.removeEventListener('change', this.#handleWidth);
    super.disconnectedCallback();
  }

  #handleWidth = (): void => this.requestUpdate();

  #emit(changed: ShownChangedEvent['changed']): void {
    this.dispatchEvent(new ShownChangedEvent(changed));
  }

  #handleRamp(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#emit({ ramp: value === '' ? undefined : value });
  }

  #indicators(dataset: Dataset): TemplateResult {
    return html`<label class="wide">
      <span>${this.texts.chooser.indicator}</span>
      <select
        aria-label=${this.texts.chooser.indicator}
        @change=${(event: Event) => this.#emit({ indicator: (event.target as HTMLSelectElement).value })}
      >
        ${indicatorOptions(dataset.indicators, this.indicator?.id, this.texts, this.language)}
      </select>
    </label>`;
  }

  #rounds(dataset: Dataset): TemplateResult | typeof nothing {
    if (dataset.rounds.length < 2) return nothing;
    return html`<label class="narrow">
      <span>${this.texts.chooser.round}</span>
      <select
        aria-label=${this.texts.chooser.round}
        @change=${(event: Event) => this.#emit({ round: (event.target as HTMLSelectElement).value })}
      >
        ${dataset.rounds.map(
          ({ id }) => html`<option value=${id} .selected=${live(id === this.round)}>${id}</option>`,
        )}
      </select>
    </label>`;
  }

  #classingFields(dataset: Dataset, classing: Classing): ClassingFields {
    return {
      classing,
      classification: this.shown?.classification,
      frames: this.#frames.from([dataset], () => framesIn(dataset)),
      kind: dataset.municipalityKind,
      texts: this.texts,
      isNarrow: this.#narrow.matches,
      choose: (chosen) => this.#emit({ classing: chosen }),
    };
  }

  /** The ramps that tell the classes apart, and a word where some do not. */
  #ramps(indicator: Indicator): TemplateResult {
    const { chooser, classing: words } = this.texts;
    const classes = this.shown?.classification.entries.length ?? rampLength;
    const offered = rampsWith(classes);
    return html`<label>
        <span>${chooser.ramp}</span>
        <select aria-label=${chooser.ramp} @change=${(event: Event) => this.#handleRamp(event)}>
          <option value="" .selected=${live(this.ramp === undefined)}>
            ${chooser.rampAuto(rampFor(indicator.role, classes).id)}
          </option>
          ${offered.map((id) => html`<option value=${id} .selected=${live(id === this.ramp)}>${id}</option>`)}
        </select>
      </label>
      ${
        offered.length < rampIds.length
          ? html`<p>${words.rampsLeftOut(classes, offered.join(', '))}</p>`
          : nothing
      }`;
  }

  /** What the map paints: the classes, or one of the other paintings these data allow. */
  #paints(shown: Shown): TemplateResult {
    const { frame } = this.texts;
    const makers = paintings.filter((maker) => maker.isAvailable(shown.dataset));
    const option = (id: string, text: string): TemplateResult =>
      html`<option value=${id} .selected=${live(id === shown.paint)}>${text}</option>`;
    return html`<label>
      <span>${frame.paint}</span>
      <select
        aria-label=${frame.paint}
        @change=${(event: Event) => this.#emit({ paint: (event.target as HTMLSelectElement).value })}
      >
        ${option('classes', frame.paintClasses)}
        ${makers.map(({ id }) => option(id, this.#paintTitle(id, shown)))}
      </select>
    </label>`;
  }

  #paintTitle(id: PaintingId, shown: Shown): string {
    if (id === 'bivariate' && this.#narrow.matches) return this.texts.study.bivariate.short;
    return paintingLegend(id)?.title(this.texts, shown) ?? id;
  }

  override render(): TemplateResult | typeof nothing {
    const { data: dataset, indicator, texts, shown } = this;
    if (!dataset || !indicator) return nothing;
    const meaning = catalogueText(indicator, texts, this.language);
    const fields = this.classing && this.#classingFields(dataset, this.classing);
    return html`<div class="fields">
        ${this.#indicators(dataset)} ${this.#rounds(dataset)}
        ${shown ? this.#paints(shown) : nothing}
        ${fields ? html`${methodField(fields)} ${countField(fields)}` : nothing}
      </div>
      <details>
        <summary>${texts.chooser.more}</summary>
        ${indicator.description ? html`<p>${shownText(this.language, indicator.description)}</p>` : nothing}
        ${meaning === '' ? nothing : html`<p>${meaning}</p>`}
        <p>
          ${texts.chooser.roles[indicator.role]}:
          ${roleMeaning(dataset, indicator.role, this.language)}
        </p>
        ${indicator.source ? html`<p>${texts.chooser.source}: ${indicator.source}</p>` : nothing}
        ${fields ? frameField(fields) : nothing} ${this.#ramps(indicator)}
      </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'indicator-chooser': IndicatorChooser;
  }
}
