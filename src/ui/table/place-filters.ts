import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Dataset } from '../../areas/dataset.ts';
import { municipalitiesIn } from '../../state/table/places.ts';
import { proposedNames } from '../../state/table/propose-names.ts';
import { noFilter, type TableFilter } from '../../state/url/settings.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { limitLists } from '../neighbourhoods/limit-lists.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { offeredLands, offersMunicipalities, placeInLand, typedName } from './place-choices.ts';
import { placeFiltersStyles } from './place-filters-styles.ts';

/** Names proposed while a municipality is typed. */
const mostNames = 30;

/** Limits the table to a Land and to a municipality, each where the data have several. */
@customElement('place-filters')
export class PlaceFilters extends AtlasElement {
  static override styles = [sharedStyles, placeFiltersStyles];

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  @property({ attribute: false }) data: Dataset | undefined;
  @property({ attribute: false }) filter: TableFilter = noFilter;
  /** Typed as a municipality, and not (yet) the name of one. */
  @state() private typed: string | undefined;
  @state() private unknown: string | undefined;

  #change(patch: Partial<TableFilter>): void {
    limitLists(this, this.#commands.value, this.data, { ...this.filter, ...patch });
  }

  #handleLand(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const land = value === '' ? undefined : value;
    this.#change(placeInLand(this.data, this.filter, land));
  }

  /** A proposal that is taken is applied at once; what is typed, once it is finished. */
  #handleInput(event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const isTyped = event instanceof InputEvent && event.inputType !== 'insertReplacementText';
    this.typed = value;
    this.unknown = undefined;
    if (!isTyped) this.#choose(value);
  }

  #choose(text: string): void {
    const { found, unknown } = typedName(text, this.#names());
    this.typed = unknown === undefined ? undefined : text;
    this.unknown = unknown;
    if (unknown === undefined && found !== this.filter.municipality) {
      this.#change({ municipality: found });
    }
  }

  #names(): readonly string[] {
    return this.data ? municipalitiesIn(this.data, this.filter.land) : [];
  }

  #land(data: Dataset): TemplateResult | typeof nothing {
    const { land } = this.filter;
    const offered = offeredLands(data, this.filter);
    if (offered.length === 0) return nothing;
    const words = this.texts.places;
    return html`<label>
      <span>${words.land}</span>
      <select aria-label=${words.land} @change=${(event: Event) => this.#handleLand(event)}>
        <option value="" .selected=${live(land === undefined)}>${words.anyLand}</option>
        ${offered.map(
          (name) => html`<option value=${name} .selected=${live(name === land)}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  #municipality(data: Dataset): TemplateResult | typeof nothing {
    const { municipality } = this.filter;
    if (!offersMunicipalities(data, this.filter)) return nothing;
    const [one, , many] = this.texts.units[data.municipalityKind];
    const words = this.texts.places;
    const isUnknown = this.unknown !== undefined;
    const text = this.typed ?? municipality ?? '';
    return html`<label>
        <span>${one}</span>
        <input
          aria-label=${one}
          type="search"
          list="names"
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.any(many)}
          aria-invalid=${isUnknown ? 'true' : nothing}
          aria-describedby=${isUnknown ? 'unknown' : nothing}
          .value=${live(text)}
          @input=${(event: Event) => this.#handleInput(event)}
          @change=${(event: Event) => this.#choose((event.target as HTMLInputElement).value)}
        />
      </label>
      <datalist id="names">
        ${proposedNames(this.#names(), this.typed ?? '', mostNames).map(
          (name) => html`<option value=${name}></option>`,
        )}
      </datalist>
      <span id="unknown" class="unknown" role="alert"
        >${isUnknown ? words.unknown(this.unknown ?? '', one) : nothing}</span
      >`;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('filter') as TableFilter | undefined;
    const isOther = before && before.municipality !== this.filter.municipality;
    if (changed.has('data') || isOther) this.typed = this.unknown = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const { data } = this;
    if (!data) return nothing;
    return html`${this.#land(data)} ${this.#municipality(data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'place-filters': PlaceFilters;
  }
}
