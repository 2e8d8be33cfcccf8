import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { StudyController } from '../../state/controllers/study-controller.ts';
import type { Shown } from '../../state/shown/shown.ts';
import {
  listedNeighbourhoods,
  type ListedNeighbourhoods,
} from '../../state/table/listed-neighbourhoods.ts';
import { listFilter, listOptions, orderText } from '../../state/table/neighbourhood-list.ts';
import { noFilter } from '../../state/url/settings.ts';
import { limitLists } from '../neighbourhoods/limit-lists.ts';
import { landSums } from '../neighbourhoods/land-sums.ts';
import {
  neighbourhoodColumns,
  type NeighbourhoodColumn,
} from '../neighbourhoods/neighbourhood-columns.ts';
import '../neighbourhoods/neighbourhood-filters.ts';
import '../neighbourhoods/neighbourhood-table.ts';
import { placesOfView } from '../methods/method-places.ts';
import { icon } from '../parts/icon.ts';
import {
  NeighbourhoodsWantedEvent,
  StudyRowsWantedEvent,
  type SortChosenEvent,
} from '../parts/events.ts';
import { shortLink } from '../parts/method-link.ts';
import { listStyles } from '../neighbourhoods/list-styles.ts';
import { StudyElement } from './study-element.ts';
import { studyStatus } from './study-status.ts';

/** The priority neighbourhoods, marked areas that share a boundary line: their list, and their sums per Land. */
@customElement('cluster-view')
export class ClusterView extends StudyElement {
  static override styles = [StudyElement.styles, listStyles].flat();

  /** What is known of them comes after they themselves, for it needs the figures of all rounds. */
  readonly #clusters = new StudyController(this, 'clusters');
  readonly #study = new StudyController(this, 'neighbourhoods');
  readonly #listed = new SelectController(this, listedNeighbourhoods);
  readonly #filter = new SelectController(this, ({ settings }) => settings.filter);
  readonly #chosen = new SelectController(this, ({ settings }) => settings.neighbourhood);
  readonly #tools = new ContextConsumer(this, { context: commandsContext });

  #handleSort({ sort }: SortChosenEvent): void {
    this.#tools.value?.setOptions({ [listOptions.order]: orderText(sort) });
  }

  #handleLand(land: string): void {
    const filter = { ...(this.#filter.value ?? noFilter), land, municipality: undefined };
    limitLists(this, this.#tools.value, this.shown?.dataset, filter);
  }

  #want(form: 'csv' | 'geojson', { shown }: ListedNeighbourhoods): void {
    const keys = shown.map(({ cluster }) => cluster.key);
    this.dispatchEvent(new NeighbourhoodsWantedEvent(keys, form));
  }

  /** As on the screen. */
  #copy({ shown }: ListedNeighbourhoods, columns: readonly NeighbourhoodColumn[]): void {
    const heads = columns.map(({ label, unit }) => (unit === '' ? label : `${label} (${unit})`));
    const rows = shown.map((row) => columns.map(({ text }) => text(row)));
    const { title } = this.texts.neighbourhoodList;
    this.dispatchEvent(new StudyRowsWantedEvent(title, [heads, ...rows], 'copy'));
  }

  #actions(listed: ListedNeighbourhoods, columns: readonly NeighbourhoodColumn[]): TemplateResult {
    const { table, neighbourhoodList: words } = this.texts;
    return html`<div class="actions">
      <button type="button" title=${table.copy} @click=${() => this.#copy(listed, columns)}>
        ${icon('copy')}<span class="visually-hidden">${table.copy}</span>
      </button>
      <button type="button" title=${words.csvTitle} @click=${() => this.#want('csv', listed)}>
        ${words.csv}
      </button>
      <button
        type="button"
        title=${words.geojsonTitle}
        @click=${() => this.#want('geojson', listed)}
      >
        ${words.geojson}
      </button>
    </div>`;
  }

  #list(shown: Shown, listed: ListedNeighbourhoods): TemplateResult {
    const { all, shown: rows, order, answer } = listed;
    const from = answer?.changes && answer.from;
    const { neighbourhoodList: words } = this.texts;
    const { dataset } = shown;
    const { language } = this;
    const places = this.#filter.value ?? noFilter;
    const filter = listFilter(this.options);
    const indicators = answer?.indicators ?? [];
    const columns = neighbourhoodColumns({ dataset, language, indicators, from });
    const marked = all.reduce((sum, { cluster }) => sum + cluster.areas.length, 0);
    return html`${answer?.touchUnknown ? html`<p role="note">${words.contactsUnknown}</p>` : nothing}
      <div class="line">
        <neighbourhood-filters
          .data=${dataset}
          .places=${places}
          .filter=${filter}
          .from=${from}
          .knowsSteadiness=${answer !== undefined}
        ></neighbourhood-filters>
        <span class="rows" role="status">${words.rows(rows.length, all.length, marked)}</span>
        ${this.#more(shown, listed)}
        ${placesOfView(dataset, 'clusters', this.texts).map(({ section, about }) => shortLink(section, about))}
        ${this.#actions(listed, columns)}
      </div>
      <neighbourhood-table
        .columns=${columns}
        .rows=${rows}
        .order=${order}
        .asked=${JSON.stringify([filter, places])}
        .selected=${this.#chosen.value}
        @sort-chosen=${(event: SortChosenEvent) => this.#handleSort(event)}
      ></neighbourhood-table>`;
  }

  /** The sums per Land, and what a neighbourhood is. */
  #more({ dataset }: Shown, { answer }: ListedNeighbourhoods): TemplateResult {
    const { study, neighbourhoodList: words } = this.texts;
    const lands = answer?.lands ?? [];
    return html`<details>
      <summary>${lands.length > 0 ? words.lands : words.definition}</summary>
      ${lands.length > 0 ? landSums(lands, this.language, (land) => this.#handleLand(land)) : nothing}
      <p class="small soft">
        ${study.clusters.definition[dataset.neighbourhoodsWithin ?? 'municipality']}
      </p>
    </details>`;
  }

  override render(): TemplateResult {
    const { shown } = this;
    const listed = this.#listed.value;
    const study = listed ? this.#study : this.#clusters;
    const status = studyStatus(study, this.texts, this.language);
    if (!shown || !listed) return html`${status}`;
    return html`${status} ${this.#list(shown, listed)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-view': ClusterView;
  }
}
