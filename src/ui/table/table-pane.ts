import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { shownText } from '../../i18n/texts.ts';
import { brushOption } from '../../state/shown/brush.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { filterShows, isFiltered, noFilter, type TableFilter } from '../../state/url/settings.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import './area-table.ts';
import { classOptions } from './class-options.ts';
import '../parts/calm-status.ts';
import { moreFilters, moreFiltersStyles } from '../grid/more-filters.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { RowsWantedEvent, type SortChosenEvent } from '../parts/events.ts';
import { icon } from '../parts/icon.ts';
import { shortLink } from '../parts/method-link.ts';
import { PaneElement } from '../parts/pane-element.ts';
import '../legend/picked-areas.ts';
import './place-filters.ts';
import './view-filter.ts';
import { tablePaneStyles } from './table-pane-styles.ts';
import { TableViews, type TableView } from './table-view.ts';

/** Pause in typing, in milliseconds, after which the rows are filtered. */
const typingPause = 150;

/** The second view of the same selection: what is filtered, sorted and chosen here is so on the map and in the link. */
@customElement('table-pane')
export class TablePane extends PaneElement {
  static override styles = [sharedStyles, moreFiltersStyles, tablePaneStyles];

  readonly #views = new TableViews();
  readonly #view = new SelectController(this, (now) => this.#views.of(now));
  readonly #commands = new ContextConsumer(this, { context: commandsContext });

  /** Typed, but not yet sent. */
  @state() private typed: string | undefined;
  /** Whether the rarer filters are shown; undefined: where one of them is in force. */
  @state() private hasMore: boolean | undefined;
  #pause: number | undefined;

  override disconnectedCallback(): void {
    window.clearTimeout(this.#pause);
    super.disconnectedCallback();
  }

  #change(patch: Partial<TableFilter>, history: 'push' | 'replace' = 'push'): void {
    const filter = this.#view.value?.filter ?? noFilter;
    this.#commands.value?.filterLists({ ...filter, ...patch }, history);
  }

  #handleInput(event: InputEvent): void {
    this.typed = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#sendTyped(), typingPause);
  }

  #sendTyped(): void {
    window.clearTimeout(this.#pause);
    const { typed } = this;
    this.typed = undefined;
    if (typed !== undefined) this.#change({ text: typed }, 'replace');
  }

  #handleShow(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#change({ show: filterShows.find((show) => show === value) ?? 'all' });
  }

  #handleClass(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.#change({ class: value === '' ? undefined : Number(value) });
  }

  #handleClear(): void {
    window.clearTimeout(this.#pause);
    this.typed = undefined;
    this.#commands.value?.filterLists(noFilter);
    if (this.#view.value?.picked !== undefined) this.#handlePicked();
    this.renderRoot.querySelector('input')?.focus();
  }

  /** All areas again, not only those that are picked out in the scatter diagram. */
  #handlePicked(): void {
    this.#commands.value?.setOptions({ [brushOption]: undefined }, 'replace');
  }

  #handleSort({ sort }: SortChosenEvent): void {
    this.#commands.value?.change({ sort });
  }

  #handleRows(form: RowsWantedEvent['form']): void {
    const rows = this.#view.value?.rows;
    if (rows) this.dispatchEvent(new RowsWantedEvent(rows, form));
  }

  #search({ filter }: TableView): TemplateResult {
    const { table } = this.texts;
    return html`<label class="search">
      <span>${table.filterText}</span>
      <input
        aria-label=${table.filterText}
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${table.filterPlaceholder}
        .value=${live(this.typed ?? filter.text)}
        @input=${(event: InputEvent) => this.#handleInput(event)}
        @change=${() => this.#sendTyped()}
      />
    </label>`;
  }

  #show({ filter }: TableView): TemplateResult {
    const { table } = this.texts;
    return html`<label class="choice">
      <span>${table.filterShow}</span>
      <select aria-label=${table.filterShow} @change=${(event: Event) => this.#handleShow(event)}>
        ${filterShows.map(
          (show) =>
            html`<option value=${show} .selected=${live(show === filter.show)}>
              ${table.shows[show]}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #class({ filter, indicator, classification }: TableView): TemplateResult | typeof nothing {
    if (!indicator || !classification) return nothing;
    const { table } = this.texts;
    const words = table.filterClassOf(shownText(this.language, indicator.label));
    return html`<label class="choice" title=${words}>
      <span>${table.filterClass}</span>
      <select aria-label=${words} @change=${(event: Event) => this.#handleClass(event)}>
        ${classOptions(classification, this.texts).map(
          ({ value, text }) =>
            html`<option value=${value ?? ''} .selected=${live(value === filter.class)}>
              ${text}
            </option>`,
        )}
      </select>
    </label>`;
  }

  #actions(): TemplateResult {
    const { table } = this.texts;
    const action = (form: RowsWantedEvent['form'], name: string): TemplateResult =>
      html`<button type="button" title=${name} @click=${() => this.#handleRows(form)}>
        ${icon(form === 'copy' ? 'copy' : 'download')}<span class="action-text">${name}</span>
      </button>`;
    return html`<div class="actions">
      ${action('copy', table.copy)} ${action('file', table.download)}
    </div>`;
  }

  override render(): TemplateResult {
    const view = this.#view.value;
    if (!view) return html``;
    const { table, methods } = this.texts;
    const { filter } = view;
    const rows = table.rows(view.rows.length, view.dataset.areas.length);
    const hasMore = this.hasMore ?? (filter.class !== undefined || filter.inView === true);
    const hasPlace = filter.land !== undefined || filter.municipality !== undefined;
    return html`<div
        class="bar"
        role="search"
        aria-label=${table.filterText}
        ?data-filtered=${isFiltered(filter)}
        ?data-places=${hasMore || hasPlace}
      >
        ${this.#search(view)} ${this.#show(view)}
        <place-filters .data=${view.dataset} .filter=${filter}></place-filters>
        ${moreFilters(
          table.moreFilters,
          hasMore,
          (isOpen) => (this.hasMore = isOpen),
          () => html`${this.#class(view)} <view-filter .filter=${filter}></view-filter>`,
        )}
        ${
          isFiltered(filter)
            ? html`<button type="button" class="link" @click=${() => this.#handleClear()}>
                ${table.clearFilter}
              </button>`
            : nothing
        }
        <picked-areas .count=${view.picked} ?hidden=${view.picked === undefined}></picked-areas>
        <span class="rows">${rows}</span>
        <calm-status .text=${rows}></calm-status>
        ${shortLink('indicators', methods.chapters.indicators)} ${this.#actions()}
      </div>
      <area-table
        .view=${view}
        .selected=${view.selected}
        @sort-chosen=${(event: SortChosenEvent) => this.#handleSort(event)}
        @filter-cleared=${() => this.#handleClear()}
      ></area-table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'table-pane': TablePane;
  }
}
