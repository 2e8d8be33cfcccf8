import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { groupsOf } from '../../analysis/values/groups.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import {
  isListFiltered,
  listOptions,
  steadyChoices,
  type NeighbourhoodFilter,
} from '../../state/table/neighbourhood-list.ts';
import { noFilter, type TableFilter } from '../../state/url/settings.ts';
import { moreFilters, moreFiltersStyles } from '../grid/more-filters.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { limitLists } from './limit-lists.ts';

/** Least numbers of areas that are offered. */
const sizes = [1, 2, 5, 10, 20] as const;

const nothingStated = { text: '', least: 1, steady: 'any', isNew: false } as const;

/** Limits the list of neighbourhoods: by Land, which holds for all lists, by place, size, steadiness, and to new ones. */
@customElement('neighbourhood-filters')
export class NeighbourhoodFilters extends AtlasElement {
  static override styles = [
    sharedStyles,
    moreFiltersStyles,
    css`
      :host {
        display: contents;
      }

      label {
        display: flex;
        max-width: 100%;
        font-size: var(--text-small);
        gap: var(--space-1);
        align-items: center;
      }

      .search {
        max-width: 13rem;
        flex: 1 1 9rem;
      }

      select,
      input[type='search'] {
        min-width: 0;
        max-width: 9.5rem;
        min-height: 2rem;
        padding-top: 0;
        padding-bottom: 0;
      }

      input[type='search'] {
        width: 100%;
        max-width: none;
      }

      input[type='checkbox'] {
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        flex: none;
      }

      @media (pointer: coarse) {
        select,
        input[type='search'] {
          min-height: 2.75rem;
        }

        input[type='checkbox'] {
          width: 2.75rem;
          height: 2.75rem;
        }
      }
    `,
  ];

  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  @property({ attribute: false }) data: Dataset | undefined;
  /** That of all lists. */
  @property({ attribute: false }) places: TableFilter = noFilter;
  @property({ attribute: false }) filter: NeighbourhoodFilter = nothingStated;
  /** The round that is compared with; undefined where nothing is known to be new. */
  @property({ attribute: false }) from: string | undefined;
  /** Whether it is known how steady they are. */
  @property({ type: Boolean }) knowsSteadiness = false;
  /** Whether the rarer filters are shown; undefined: where one of them is in force. */
  @state() private hasMore: boolean | undefined;

  #state(patch: Readonly<Record<string, string | undefined>>): void {
    this.#commands.value?.setOptions(patch, 'replace');
  }

  #handleLand(event: Event): void {
    const land = (event.target as HTMLSelectElement).value || undefined;
    const filter = { ...this.places, land, municipality: undefined };
    limitLists(this, this.#commands.value, this.data, filter);
  }

  #handleText(event: Event): void {
    this.#state({ [listOptions.text]: (event.target as HTMLInputElement).value || undefined });
  }

  #handleChoice(name: string, nothingMeant: string, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#state({ [name]: value === nothingMeant ? undefined : value });
  }

  #handleNew(event: Event): void {
    const isNew = (event.target as HTMLInputElement).checked;
    this.#state({ [listOptions.isNew]: isNew ? 'yes' : undefined });
  }

  #handleClear(): void {
    const { text, least, steady, isNew } = listOptions;
    const filter = { ...this.places, land: undefined, municipality: undefined };
    this.#commands.value?.filterLists(filter);
    this.#state({
      [text]: undefined,
      [least]: undefined,
      [steady]: undefined,
      [isNew]: undefined,
    });
  }

  #land(): TemplateResult | typeof nothing {
    const { names } = groupsOf(this.data?.areas ?? [], 'land');
    if (names.length < 2) return nothing;
    const words = this.texts.places;
    const { land } = this.places;
    return html`<label
      ><span class="visually-hidden">${words.land}</span>
      <select aria-label=${words.land} @change=${(event: Event) => this.#handleLand(event)}>
        <option value="" .selected=${live(land === undefined)}>${words.anyLand}</option>
        ${names.map(
          (name) => html`<option value=${name} .selected=${live(name === land)}>${name}</option>`,
        )}
      </select></label
    >`;
  }

  #size(): TemplateResult {
    const words = this.texts.neighbourhoodList;
    const { least } = this.filter;
    const offered = [...new Set([...sizes, least])].sort((one, other) => one - other);
    return html`<label
      ><span>${words.least}</span>
      <select
        aria-label=${words.least}
        @change=${(event: Event) => this.#handleChoice(listOptions.least, '1', event)}
      >
        ${offered.map(
          (size) =>
            html`<option value=${size} .selected=${live(size === least)}>
              ${words.leastOf(size)}
            </option>`,
        )}
      </select></label
    >`;
  }

  #steady(): TemplateResult {
    const words = this.texts.neighbourhoodList;
    return html`<label
      ><span>${words.steady}</span>
      <select
        aria-label=${words.steady}
        ?disabled=${!this.knowsSteadiness}
        @change=${(event: Event) => this.#handleChoice(listOptions.steady, 'any', event)}
      >
        ${steadyChoices.map(
          (choice) =>
            html`<option value=${choice} .selected=${live(choice === this.filter.steady)}>
              ${words.steadyOf[choice]}
            </option>`,
        )}
      </select></label
    >`;
  }

  #new(from: string): TemplateResult {
    return html`<label>
      <input
        type="checkbox"
        .checked=${live(this.filter.isNew)}
        @change=${(event: Event) => this.#handleNew(event)}
      />${this.texts.neighbourhoodList.onlyNew(from)}
    </label>`;
  }

  /** Size, steadiness and what is new stand in a second line. */
  #more(): TemplateResult {
    const { least, steady, isNew } = this.filter;
    const isOpen = this.hasMore ?? (least > 1 || steady !== 'any' || isNew);
    return moreFilters(
      this.texts.table.moreFilters,
      isOpen,
      (open) => (this.hasMore = open),
      () =>
        html`${this.#size()} ${this.#steady()}
        ${this.from === undefined ? nothing : this.#new(this.from)}`,
    );
  }

  override render(): TemplateResult {
    const words = this.texts.neighbourhoodList;
    const { land, municipality } = this.places;
    const isLimited = isListFiltered(this.filter) || (land ?? municipality) !== undefined;
    return html`<label class="search"
        ><span class="visually-hidden">${words.where}</span>
        <input
          type="search"
          aria-label=${words.where}
          autocomplete="off"
          spellcheck="false"
          placeholder=${words.where}
          .value=${live(this.filter.text)}
          @input=${(event: Event) => this.#handleText(event)}
      /></label>
      ${this.#land()} ${this.#more()}
      ${municipality === undefined ? nothing : html`<span class="small">${words.onlyIn(municipality)}</span>`}
      ${
        isLimited
          ? html`<button type="button" class="link" @click=${() => this.#handleClear()}>
              ${words.clear}
            </button>`
          : nothing
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'neighbourhood-filters': NeighbourhoodFilters;
  }
}
