import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  municipalityPortrait,
  municipalityValue,
  type MunicipalityPortrait,
} from '../../analysis/municipalities/municipality-portrait.ts';
import { columnIn, isPending } from '../../analysis/values/rounds.ts';
import type { Dataset, Round } from '../../areas/dataset.ts';
import { shownText } from '../../i18n/texts.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { Result } from '../../state/store/atlas-state.ts';
import { listedIndicators } from '../../state/table/listed-indicators.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { awaitedText } from '../parts/awaited-text.ts';
import { AreaPickedEvent, AreasWantedEvent, NeighbourhoodPickedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { Kept } from '../parts/kept.ts';
import { shortLink } from '../parts/method-link.ts';
import { PaneElement } from '../parts/pane-element.ts';
import { areasAndPeople } from '../parts/people-text.ts';
import { swatch } from '../parts/swatch.ts';
import { studyStatus } from '../studies/study-status.ts';
import { panelDecimals } from '../legend/panel-decimals.ts';
import { areaPanelStyles } from './area-panel-styles.ts';
import './contact-lines.ts';
import { municipalityPanelStyles } from './municipality-panel-styles.ts';
import {
  areaRows,
  municipalityFacts,
  municipalitySentence,
  neighbourhoodRows,
  neighbourhoodsIn,
  valueText,
  type NamedArea,
  type Neighbourhood,
} from './municipality-text.ts';

/** As many rows of a list stand there at first, and come with each further step. */
const step = { areas: 60, neighbourhoods: 12 } as const;

/** Everything about one municipality: what is marked in it, its neighbourhoods, its values, and the way to its areas. */
@customElement('municipality-panel')
export class MunicipalityPanel extends PaneElement {
  static override styles = [sharedStyles, areaPanelStyles, municipalityPanelStyles];

  @property({ attribute: false }) data!: Dataset;
  @property({ attribute: false }) round!: Round;
  @property({ attribute: false }) result!: Result;
  /** Number of the chosen municipality. */
  @property({ attribute: false }) municipality = 0;
  @state() private areasShown: number = step.areas;
  @state() private neighbourhoodsShown: number = step.neighbourhoods;

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  readonly #clusters = new StudyController(this, 'clusters');
  readonly #failed = new SelectController(this, ({ failedFigures }) => failedFigures);
  readonly #portrait = new Kept<MunicipalityPortrait>();
  readonly #areas = new Kept<readonly NamedArea[]>();
  readonly #neighbourhoods = new Kept<readonly Neighbourhood[]>();

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('municipality')) return;
    this.areasShown = step.areas;
    this.neighbourhoodsShown = step.neighbourhoods;
  }

  #tool(text: string, sign: 'target' | 'close', handleClick: () => void): TemplateResult {
    return html`<button class="icon plain" title=${text} aria-label=${text} @click=${handleClick}>
      ${icon(sign)}
    </button>`;
  }

  #head(portrait: MunicipalityPortrait, neighbourhoods: number | undefined): TemplateResult {
    const { panel, places } = this.texts;
    const { areas, flagged, undecidable } = portrait;
    return html`<div class="head">
      <div class="title">
        <h2 tabindex="-1"><bdi>${portrait.name}</bdi></h2>
        <span class="tools">
          ${this.#tool(places.municipality.zoom, 'target', () =>
            this.dispatchEvent(new AreasWantedEvent([...areas], true)),
          )}
          ${this.#tool(panel.close, 'close', () =>
            this.dispatchEvent(new AreaPickedEvent(undefined, false)),
          )}
        </span>
      </div>
      <p class="small soft">
        ${municipalityFacts(portrait, this.data.municipalityKind, this.texts)}
      </p>
      <p class="status" data-flag=${flagged > 0 ? 'yes' : 'no'}>
        ${flagged > 0 ? swatch({ kind: 'flagged' }) : nothing}
        <span>
          ${places.municipality.marked(flagged, areas.length, neighbourhoods)}${
            undecidable > 0 ? `, ${places.municipality.undecidable(undecidable)}` : nothing
          }
        </span>
      </p>
    </div>`;
  }

  #value(id: string, portrait: MunicipalityPortrait): TemplateResult | typeof nothing {
    const indicator = this.data.indicators.find((one) => one.id === id);
    const value = municipalityValue(this.round, this.result.analysis, id, portrait);
    const isAwaited = isPending(this.round, id) || columnIn(this.round, id) !== undefined;
    if (!indicator || (!value && !isAwaited)) return nothing;
    const classification = this.result.analysis.classifications[id];
    const decimals =
      classification && panelDecimals(indicator.unit, classification, portrait.areas[0] ?? 0);
    const { text, basis } = value
      ? valueText(value, { unit: indicator.unit, decimals }, this.texts, this.language)
      : { text: awaitedText(this.#failed.value ?? [], this.round.id, this.texts), basis: '' };
    return html`<div data-indicator=${id}>
      <dt>${shownText(this.language, indicator.label)}</dt>
      <dd>${text}</dd>
      ${basis === '' ? nothing : html`<dd class="soft">${basis}</dd>`}
    </div>`;
  }

  #values(portrait: MunicipalityPortrait): TemplateResult {
    const { places, panel, methods } = this.texts;
    const { rule } = this.result.judgement.question;
    const year = this.round.id === '' ? '' : ` ${this.round.id}`;
    return html`<section>
      <h3>${places.municipality.values}${year}</h3>
      <dl>
        ${listedIndicators(this.data, rule, undefined).map(({ id }) => this.#value(id, portrait))}
      </dl>
      <p class="small soft">
        ${panel.meansWeighted} ${this.round.fractions ? panel.meansSummed : nothing}
        ${shortLink('means', methods.parts.means.title)}
      </p>
    </section>`;
  }

  #neighbourhoodList(portrait: MunicipalityPortrait): TemplateResult {
    const { places } = this.texts;
    const { value, isCurrent } = this.#clusters;
    const title = html`<h3>${places.municipality.neighbourhoods}</h3>`;
    if (!value || !isCurrent) {
      return html`<section>
        ${title} ${studyStatus(this.#clusters, this.texts, this.language)}
      </section>`;
    }
    const rows = this.#neighbourhoods.from([value, portrait, this.language], () =>
      neighbourhoodRows(value, portrait.areas, this.texts, this.language),
    );
    if (rows.length === 0) {
      return html`<section>
        ${title}
        <p class="small">${places.municipality.noNeighbourhoods}</p>
      </section>`;
    }
    return html`<section>
      ${title}
      <ul role="list">
        ${rows.slice(0, this.neighbourhoodsShown).map(
          ({ key, name, areas, population }) =>
            html`<li>
              <button
                type="button"
                @click=${() => this.dispatchEvent(new NeighbourhoodPickedEvent({ key, areas }))}
              >
                <bdi>${name}</bdi>
                <span class="soft">
                  ${areasAndPeople({ areas: areas.length, population }, this.language)}
                </span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.#more(rows.length - this.neighbourhoodsShown, step.neighbourhoods, (more) => {
        this.neighbourhoodsShown += more;
      })}
      <button
        type="button"
        class="link"
        @click=${() => this.#commands.value?.showNeighbourhoods(portrait.name)}
      >
        ${places.municipality.inList}
      </button>
    </section>`;
  }

  #areaList(portrait: MunicipalityPortrait): TemplateResult {
    const rows = this.#areas.from([portrait, this.result.judgement, this.language], () =>
      areaRows(this.data, this.result.judgement, portrait.areas, this.texts, this.language),
    );
    return html`<section>
      <h3>${this.texts.places.municipality.areas(rows.length)}</h3>
      <ul role="list">
        ${rows.slice(0, this.areasShown).map(
          ({ area, name, isMarked, status }) =>
            html`<li>
              <button
                type="button"
                data-area=${this.data.areas[area]?.id ?? ''}
                @click=${() => this.dispatchEvent(new AreaPickedEvent(area, true))}
              >
                <bdi>${name}</bdi>
                <span class="soft">
                  ${isMarked ? swatch({ kind: 'flagged' }) : nothing}${status}
                </span>
              </button>
            </li>`,
        )}
      </ul>
      ${this.#more(rows.length - this.areasShown, step.areas, (more) => {
        this.areasShown += more;
      })}
    </section>`;
  }

  #more(left: number, most: number, show: (more: number) => void): TemplateResult | typeof nothing {
    if (left <= 0) return nothing;
    const more = Math.min(left, most);
    return html`<button type="button" data-more @click=${() => show(more)}>
      ${this.texts.places.municipality.more(more)}
    </button>`;
  }

  #sources(): TemplateResult | typeof nothing {
    const { sources } = this.data;
    if (sources.length === 0) return nothing;
    const named = sources.map(({ text, licence }) => (licence ? `${text} (${licence})` : text));
    return html`<p class="small soft said-below">
      ${this.texts.panel.sources}: ${named.join('; ')}
    </p>`;
  }

  override render(): TemplateResult {
    const { data, round, result, municipality, texts } = this;
    const portrait = this.#portrait.from([data, round, result.judgement, municipality], () =>
      municipalityPortrait(data, round, result.judgement, municipality),
    );
    const { value, isCurrent } = this.#clusters;
    const neighbourhoods = neighbourhoodsIn(isCurrent ? value : undefined, portrait.areas);
    return html`${this.#head(portrait, neighbourhoods)}
      <section>
        <p class="plain">${municipalitySentence(portrait, neighbourhoods, texts)}</p>
        <p class="care">${texts.panel.notThePeople}</p>
      </section>
      ${this.#neighbourhoodList(portrait)} ${this.#values(portrait)} ${this.#areaList(portrait)}
      <section class="said-below">
        <h3>${texts.publication.ask}</h3>
        <contact-lines .publication=${data.publication} .saysNone=${true}></contact-lines>
      </section>
      ${this.#sources()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'municipality-panel': MunicipalityPanel;
  }
}
