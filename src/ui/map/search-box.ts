import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Dataset } from '../../areas/dataset.ts';
import { searchIndex, searchSteps, type Hit, type SearchIndex } from '../../state/table/search.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent, PlacePickedEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { hitAfterStep, hitText } from './hit-text.ts';

const mostHits = 12;

/** Work in one go, in milliseconds, so that typing and drawing are never kept waiting. */
const workTime = 8;

/** Search for a Land, a municipality or an area by name or key: a combobox by the ARIA pattern. */
@customElement('search-box')
export class SearchBox extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        position: relative;
      }

      .field {
        position: relative;
      }

      .field svg.icon {
        position: absolute;
        top: 50%;
        left: 0.6rem;
        color: var(--ink-soft);
        transform: translateY(-50%);
        pointer-events: none;
      }

      .field input[type='search'] {
        width: 100%;
        min-height: 2.25rem;
        padding-left: 2.25rem;
      }

      @media (pointer: coarse) {
        .field input[type='search'] {
          min-height: 2.75rem;
        }
      }

      ul {
        position: absolute;
        z-index: var(--over-cards);
        top: calc(100% + var(--space-1));
        right: 0;
        left: 0;
        max-height: min(24rem, 60vh);
        overflow: auto;
        padding: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius-large);
        background: var(--surface-raised);
        box-shadow: var(--shadow);
      }

      li {
        display: flex;
        min-height: 2.75rem;
        padding: var(--space-1) var(--space-2);
        border-radius: var(--radius);
        cursor: pointer;
        gap: var(--space-3);
        align-items: center;
        justify-content: space-between;
      }

      li[aria-selected='true'],
      li[role='option']:hover {
        background: var(--accent-soft);
      }

      li .soft {
        font-size: var(--text-small);
        text-align: right;
      }

      .none {
        color: var(--ink-soft);
        cursor: default;
      }
    `,
  ];

  @property({ attribute: false }) data: Dataset | undefined;
  @state() private text = '';
  @state() private hits: readonly Hit[] = [];
  @state() private active = -1;
  @state() private open = false;
  /** Whether there may be more hits than are shown. */
  @state() private searching = false;
  @query('input') private input!: HTMLInputElement;
  #index: SearchIndex | undefined;
  #indexed: Dataset | undefined;
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
    if (this.#indexed !== this.data) {
      this.#index = searchIndex(this.data);
      this.#indexed = this.data;
    }
    this.active = -1;
    this.open = this.text.trim() !== '';
    this.#finding = this.#index && this.#findIn(this.#index, this.text);
  }

  /** Länder and municipalities stand there at once, areas as soon as all have been looked through. */
  async #findIn(index: SearchIndex, text: string): Promise<void> {
    this.searching = true;
    const steps = searchSteps(index, text, mostHits);
    let until = performance.now() + workTime;
    let step = steps.next();
    while (!step.done) {
      if (performance.now() > until) {
        this.hits = step.value;
        await new Promise((resolve) => setTimeout(resolve));
        if (text !== this.text || index !== this.#index) return;
        until = performance.now() + workTime;
      }
      step = steps.next();
    }
    this.hits = step.value;
    this.searching = false;
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
    if (this.hits.length === 0) return;
    this.active = hitAfterStep(this.active, step, this.hits.length);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Somebody who types fast has the first hit that comes. */
  async #pickFound(): Promise<void> {
    if (this.hits.length === 0) await this.#finding;
    if (this.open) this.#pick(this.hits[Math.max(this.active, 0)]);
  }

  #pick(hit: Hit | undefined): void {
    if (!hit) return;
    this.open = false;
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

  #label(hit: Hit): TemplateResult {
    const { name, about } = hitText(hit, this.data, this.texts);
    return html`<bdi>${name}</bdi><bdi class="soft">${about}</bdi>`;
  }

  #list(): TemplateResult {
    if (this.hits.length === 0) {
      return html`<ul id="hits" role="listbox" aria-label=${this.texts.header.search}>
        <li class="none" role="option" aria-disabled="true" aria-selected="false">
          ${this.searching ? this.texts.places.searching : this.texts.search.none}
        </li>
      </ul>`;
    }
    return html`<ul id="hits" role="listbox" aria-label=${this.texts.header.search}>
      ${this.hits.map(
        (hit, place) =>
          html`<li
            id="hit-${place}"
            role="option"
            aria-selected=${place === this.active}
            @pointerdown=${(event: Event) => event.preventDefault()}
            @click=${() => this.#pick(hit)}
          >
            ${this.#label(hit)}
          </li>`,
      )}
    </ul>`;
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
      ${this.open ? this.#list() : nothing}
      <span class="visually-hidden" role="status"
        >${this.open && !this.searching ? words.results(this.hits.length) : nothing}</span
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
