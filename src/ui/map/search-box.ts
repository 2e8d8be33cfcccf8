import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Cluster, Clusters } from '../../analysis/space/clusters.ts';
import type { Dataset } from '../../areas/dataset.ts';
import { SearchIndex } from '../../state/table/search-index.ts';
import { withNeighbourhoods } from '../../state/table/neighbourhood-hits.ts';
import { noHits, searchSteps, type Hits } from '../../state/table/search.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { clustersIn } from '../../state/shown/neighbourhoods.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent, NeighbourhoodPickedEvent, PlacePickedEvent } from '../parts/events.ts';
import '../parts/calm-status.ts';
import { icon } from '../parts/icon.ts';
import { hitAfterStep, hitText, type FoundHit } from './hit-text.ts';
import { searchBoxStyles } from './search-box-styles.ts';

/** Hits in the list at first, and how many come with each look at its end. */
const listed = { first: 12, more: 48 } as const;

/** Pixels before the end of the list at which more come. */
const nearEnd = 100;

/** Work in one go, in milliseconds, so that typing and drawing are never kept waiting. */
const workTime = 8;

/** Search for a Land, a municipality or an area by name or key: a combobox by the ARIA pattern. */
@customElement('search-box')
export class SearchBox extends AtlasElement {
  static override styles = [sharedStyles, searchBoxStyles];

  @property({ attribute: false }) data: Dataset | undefined;
  @state() private text = '';
  @state() private hits: Hits = noHits;
  /** Hits in the list; there may be more. */
  @state() private listed: readonly FoundHit[] = [];
  @state() private active = -1;
  @state() private open = false;
  /** Whether the hits are still those of another text, or none. */
  @state() private searching = false;
  @query('input') private input!: HTMLInputElement;
  readonly #clusters = new SelectController(this, clustersIn);
  #offeredClusters: Clusters | undefined;
  #index: SearchIndex | undefined;
  #finding: Promise<void> | undefined;

  override focus(): void {
    this.input.focus();
    this.input.select();
  }

  #handleInput(): void {
    this.text = this.input.value;
    this.#find();
  }

  #find(): void {
    if (!this.data) return;
    // Figures that come later leave the areas as they are.
    if (this.#index?.dataset.areas !== this.data.areas) this.#index = new SearchIndex(this.data);
    this.active = -1;
    this.open = this.text.trim() !== '';
    this.#finding = this.#findIn(this.#index, this.text);
  }

  async #findIn(index: SearchIndex, text: string): Promise<void> {
    this.searching = true;
    const steps = searchSteps(index, text);
    let until = performance.now() + workTime;
    let step = steps.next();
    while (!step.done) {
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        if (text !== this.text || index !== this.#index) return;
        until = performance.now() + workTime;
      }
      step = steps.next();
    }
    this.hits = step.value;
    this.#offer(listed.first);
    this.searching = false;
  }

  /** All neighbourhoods are offered at once: with every look at the end there would be more hits in all. */
  #offer(most: number): void {
    const hits = this.hits.first(most);
    const first = hits.slice(0, listed.first);
    const clusters = (this.#offeredClusters = this.#clusters.value);
    const { named } = this.texts.study.clusters;
    const nameOf = ({ name, others }: Cluster): string => named(name, others);
    this.listed = [
      ...withNeighbourhoods(first, clusters, this.text, nameOf),
      ...hits.slice(listed.first),
    ];
  }

  /** Neighbourhoods that have come since are offered as well, as long as no hit has been gone to. */
  protected override willUpdate(): void {
    const isNew = this.open && this.#clusters.value !== this.#offeredClusters;
    if (isNew && !this.searching && this.active < 0)
      this.#offer(Math.max(this.#offered, listed.first));
  }

  #more(): void {
    if (this.#offered < this.hits.count) this.#offer(this.#offered + listed.more);
  }

  #handleScroll({ currentTarget }: Event): void {
    const { scrollTop, clientHeight, scrollHeight } = currentTarget as HTMLElement;
    if (scrollTop > 0 && scrollTop + clientHeight > scrollHeight - nearEnd) this.#more();
  }

  #handleKey(event: KeyboardEvent): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (!this.open) this.#find();
        this.#move(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (this.open) void this.#pickFound();
        break;
      case 'Escape':
        if (!this.open && this.text === '') return;
        if (!this.open) this.text = this.input.value = '';
        this.open = false;
        event.stopPropagation();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  #move(step: number): void {
    if (this.listed.length === 0) return;
    if (step > 0 && this.active === this.listed.length - 1) this.#more();
    this.active = hitAfterStep(this.active, step, this.listed.length);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Somebody who types fast has the first hit that comes. */
  async #pickFound(): Promise<void> {
    if (this.searching) await this.#finding;
    if (this.open) this.#pick(this.listed[Math.max(this.active, 0)]);
  }

  /** Hits of the search in the list; neighbourhoods stand beside the areas that were found. */
  get #offered(): number {
    return this.listed.filter(({ kind }) => kind !== 'neighbourhood').length;
  }

  /** Hits and neighbourhoods beside them. */
  get #count(): number {
    return this.hits.count + this.listed.length - this.#offered;
  }

  #pick(hit: FoundHit | undefined): void {
    if (!hit) return;
    this.open = false;
    if (hit.kind === 'neighbourhood') {
      this.text = hit.cluster.name;
      this.dispatchEvent(new NeighbourhoodPickedEvent(hit.cluster));
      return;
    }
    if (hit.kind !== 'area') {
      this.text = hit.name;
      this.dispatchEvent(new PlacePickedEvent({ [hit.kind]: hit.name }, hit.areas));
      return;
    }
    const area = this.data?.areas[hit.index];
    if (!area) return;
    this.text = area.name;
    this.dispatchEvent(new AreaPickedEvent(hit.index, true));
  }

  #popup(): TemplateResult {
    if (this.listed.length === 0) {
      return html`<div class="popup">
        <ul id="hits" role="listbox" aria-label=${this.texts.header.search}>
          <li class="none" role="option" aria-disabled="true" aria-selected="false">
            ${this.searching ? this.texts.places.searching : this.texts.search.none}
          </li>
        </ul>
      </div>`;
    }
    return html`<div class="popup" @pointerdown=${(event: Event) => event.preventDefault()}>
      <ul
        id="hits"
        role="listbox"
        aria-label=${this.texts.header.search}
        @scroll=${(event: Event) => this.#handleScroll(event)}
      >
        ${this.listed.map((hit, place) => this.#option(hit, place))}
      </ul>
      ${this.#rest()}
    </div>`;
  }

  #option(hit: FoundHit, place: number): unknown {
    const count = this.#count;
    const isActive = place === this.active;
    return guard([hit, count, isActive, this.texts], () => {
      const { name, about } = hitText(hit, this.data, this.texts);
      return html`<li
        id="hit-${place}"
        role="option"
        aria-selected=${isActive}
        aria-posinset=${place + 1}
        aria-setsize=${count}
        @click=${() => this.#pick(hit)}
      >
        <bdi>${name}</bdi> <bdi class="soft">${about}</bdi>
      </li>`;
    });
  }

  /** How many of all hits the list has; the arrow keys and the end of the list bring the others as well. */
  #rest(): TemplateResult | typeof nothing {
    const [shown, count] = [this.listed.length, this.#count];
    if (shown >= count) return nothing;
    const { shownOf, more } = this.texts.search;
    return html`<div class="more">
      <span>${shownOf(shown, count)}</span>
      <button type="button" class="link" tabindex="-1" @click=${() => this.#more()}>${more}</button>
    </div>`;
  }

  override render(): TemplateResult {
    const { header, search: words } = this.texts;
    return html`<div class="field">
        ${icon('search')}
        <input
          type="search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${header.search}
          aria-autocomplete="list"
          aria-expanded=${this.open}
          aria-controls="hits"
          aria-activedescendant=${this.open && this.active >= 0 ? `hit-${this.active}` : nothing}
          placeholder=${header.searchPlaceholder}
          .value=${this.text}
          @input=${() => this.#handleInput()}
          @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
          @blur=${() => (this.open = false)}
        />
      </div>
      ${this.open ? this.#popup() : nothing}
      <calm-status
        .text=${this.open && !this.searching ? words.results(this.#count) : ''}
      ></calm-status>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
