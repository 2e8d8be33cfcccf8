import type { Classing } from '../../analysis/question/classing.ts';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { thresholdAt } from '../../analysis/rule/judgement.ts';
import { countStatusBands, type StatusBand } from '../../analysis/index/status-index.ts';
import type { Indicator } from '../../areas/indicator.ts';
import { figureAt } from '../../areas/column.ts';
import { histogram, type Histogram } from '../../cartography/paintings/histogram.ts';
import { legendEntries, type LegendEntries } from '../../cartography/paintings/legend-entries.ts';
import { unitSign } from '../../i18n/numbers/numbers.ts';
import { isRampId, type RampId } from '../../cartography/colours/ramps.ts';
import { countPicked } from '../../state/shown/brush.ts';
import type { Shown } from '../../state/shown/shown.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import './class-legend.ts';
import { placeBreaks } from '../parts/class-notes.ts';
import './indicator-chooser.ts';
import { Kept } from '../parts/kept.ts';
import './level-note.ts';
import { methodLinks, shortLink } from '../parts/method-link.ts';
import { placesOfLegend } from '../methods/method-places.ts';
import './painting-legend.ts';
import { recall, remember } from '../parts/remembered.ts';
import './class-strip.ts';
import '../parts/wish-line.ts';
import { PaneElement } from '../parts/pane-element.ts';
import './picked-areas.ts';
import './point-legend.ts';

/** Under this name the device remembers whether the legend is open. */
const openKey = 'legend';

/** What the map shows, and its legend: in few lines, and on demand with all its numbers. */
@customElement('legend-pane')
export class LegendPane extends PaneElement {
  static override styles = [
    sharedStyles,
    css`
      class-legend,
      class-strip,
      painting-legend {
        margin-top: var(--space-2);
      }

      /* Where there is no map, nothing is said of it. */
      painting-legend,
      level-note {
        display: var(--map-words, block);
      }

      .more {
        display: flex;
        min-height: 1.5rem;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
      }

      .more button {
        font-size: var(--text-small);
        text-decoration: none;
      }

      .more button::before {
        display: inline-block;
        width: 0.9rem;
        content: '▸';
      }

      .more button[aria-expanded='true']::before {
        content: '▾';
      }

      .methods {
        display: flex;
        margin-top: var(--space-2);
        flex-wrap: wrap;
        gap: 0 var(--space-4);
      }
    `,
  ];

  @property({ attribute: false }) shown: Shown | undefined;
  /** What was chosen, which may be a moment ahead of what is shown. */
  @property({ attribute: false }) round = '';
  @property({ attribute: false }) indicator: Indicator | undefined;
  @property({ attribute: false }) classing: Classing | undefined;
  @property({ attribute: false }) ramp: string | undefined;
  /** Places of the layers of points that are hidden. */
  @property({ attribute: false }) hide: readonly number[] = [];
  /** Whether the legend is shown with all its numbers and words. */
  @state() private isOpen = recall(openKey) === 'open';
  readonly #kept = new Kept<Record<StatusBand, number>>();
  readonly #legend = new Kept<{ entries: LegendEntries; bins: Histogram | undefined }>();

  #chosenRamp(): RampId | undefined {
    return this.ramp !== undefined && isRampId(this.ramp) ? this.ramp : undefined;
  }

  /** The value at which the rule cuts this indicator, where it is one for all areas, or that of the chosen area. */
  #cut({ result, indicator, index }: Shown): number | undefined {
    const own = result.judgement.conditions.find(
      ({ condition }) => condition.indicator === indicator.id,
    );
    if (own?.condition.frame === 'all') return own.thresholds.find(Number.isFinite);
    const here = index === undefined || !own ? undefined : thresholdAt(own, index);
    return Number.isFinite(here) ? here : undefined;
  }

  /** The bands of the published monitoring, where the status index is shown. */
  #bands({ dataset, indicator, column }: Shown): Record<StatusBand, number> | undefined {
    if (indicator.id !== dataset.statusIndex) return undefined;
    return this.#kept.from([column], () => countStatusBands(column).bands);
  }

  #handleMore(): void {
    this.isOpen = !this.isOpen;
    remember(openKey, this.isOpen ? 'open' : 'short');
  }

  #own({ column, index }: Shown): number | undefined {
    const figure = index === undefined ? undefined : figureAt(column, index);
    return figure?.state === 'known' ? figure.value : undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown) return nothing;
    const { classification, column, ramp, round } = shown;
    const legend = this.#legend.from([classification, column, ramp.id, round.population], () => ({
      entries: legendEntries(classification, ramp.colours),
      bins: histogram(column, round.population, classification, ramp.colours),
    }));
    return html`<indicator-chooser
        .data=${shown.dataset}
        .indicator=${this.indicator}
        .round=${this.round}
        .classing=${this.classing}
        .ramp=${this.#chosenRamp()}
        .shown=${shown}
      ></indicator-chooser>
      <wish-line about="shown"></wish-line>
      ${shown.paint === 'classes' ? this.#classes(shown, legend) : html`<painting-legend .shown=${shown} ?compact=${!this.isOpen}></painting-legend>`}
      <level-note .shown=${shown} ?compact=${!this.isOpen}></level-note>
      ${this.#more(shown)}
      <picked-areas .count=${shown.brushed && countPicked(shown.brushed)}></picked-areas>
      <point-legend .layers=${shown.dataset.points ?? []} .hide=${this.hide}></point-legend>`;
  }

  /** Opens the legend; what it says is explained in any case. */
  #more(shown: Shown): TemplateResult {
    const places = placesOfLegend(shown, this.texts, this.language);
    const last = places.at(-1);
    return html`<div class="more">
        <button
          type="button"
          class="link"
          aria-expanded=${this.isOpen ? 'true' : 'false'}
          @click=${() => this.#handleMore()}
        >
          ${this.texts.legend.more}
        </button>
        ${last && !this.isOpen ? shortLink(last.section, last.about) : nothing}
      </div>
      ${this.isOpen ? methodLinks(places) : nothing}`;
  }

  #classes(
    shown: Shown,
    legend: { entries: LegendEntries; bins: Histogram | undefined },
  ): TemplateResult {
    const { classification, indicator } = shown;
    // Breaks that are set by hand are set in the legend.
    const isCompact = !this.isOpen && classification.classing.method !== 'manual';
    return html`<class-legend
        ?compact=${isCompact}
        .result=${shown.result}
        .indicator=${indicator}
        .classification=${classification}
        .entries=${legend.entries}
        .bands=${this.#bands(shown)}
        .histogram=${legend.bins}
        .cut=${this.#cut(shown)}
        .own=${this.#own(shown)}
        .place=${placeBreaks(classification, shown.index)}
        .kind=${shown.dataset.municipalityKind}
      ></class-legend>
      ${
        isCompact
          ? html`<class-strip
              .result=${shown.result}
              .unit=${unitSign(indicator.unit, this.language).trim()}
              .classification=${classification}
              .entries=${legend.entries}
            ></class-strip>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'legend-pane': LegendPane;
  }
}
