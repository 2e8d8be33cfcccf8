import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { NeighbourhoodRow } from '../../analysis/neighbourhoods/neighbourhood-list.ts';
import { groupBy } from '../../ingest/result/group-by.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { Kept } from '../parts/kept.ts';
import { offset } from '../parts/offset.ts';
import { noPeople } from '../parts/people-text.ts';
import { placeAfterKey } from '../parts/place-after-key.ts';
import { RowWindow, type WindowRow } from '../parts/row-window.ts';
import { progress, type Progress, type ProgressByLand } from '../../review/standing/progress.ts';
import {
  neighbourhoodStates,
  type NeighbourhoodState,
} from '../../review/standing/state-of-entries.ts';
import type { Sight } from '../desk/desk-sight.ts';
import type { Desk } from '../desk/desk.ts';
import { QueueSightEvent } from './queue-sight-event.ts';
import { ReviewElement } from '../card/review-element.ts';
import { reviewQueueStyles } from './review-queue-styles.ts';

/** CSS pixels */
const rowHeight = 48;

interface QueueRow {
  readonly key: string;
  readonly row: NeighbourhoodRow | undefined;
  readonly sight: Sight;
}

/** The queue: how far it is, which neighbourhoods it has, and the way to the next open one. */
@customElement('review-queue')
export class ReviewQueue extends ReviewElement {
  static override styles = [sharedStyles, reviewQueueStyles];

  readonly #window = new RowWindow(this, () => this.scroller);
  readonly #kept = new Kept<readonly QueueRow[]>();
  @state() private shown: NeighbourhoodState | '' = '';
  @state() private land = '';
  @state() private active = 0;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  #rows: readonly QueueRow[] = [];
  #revealed: string | undefined;
  #told: string | undefined;

  get #all(): readonly QueueRow[] {
    const { desk } = this;
    const { head, standings } = desk?.state ?? {};
    const list = desk?.list;
    return this.#kept.from([head, standings, list], () => {
      const rows = new Map(list?.rows.map((row) => [row.cluster.key, row]));
      return (head?.queue.keys ?? []).flatMap((key) =>
        desk ? [{ key, row: rows.get(key), sight: desk.sight(key) }] : [],
      );
    });
  }

  protected override willUpdate(): void {
    const { shown, land } = this;
    const chosen = this.desk?.key;
    const passes = ({ row, sight }: QueueRow): boolean =>
      (shown === '' || sight.state === shown) &&
      (land === '' || row?.lands.includes(land) === true);
    // The chosen one stays, so that the place in the list is not lost.
    this.#rows = this.#all.filter((one) => one.key === chosen || passes(one));
    this.#tell(this.#all.filter(passes));
    const place = this.#rows.findIndex(({ key }) => key === chosen);
    if (place >= 0 && chosen !== this.#revealed) this.active = place;
    this.active = Math.min(this.active, Math.max(0, this.#rows.length - 1));
    this.#window.set({ count: this.#rows.length, rowHeight, kept: this.active });
  }

  #tell(rows: readonly QueueRow[]): void {
    const keys = rows.map(({ key }) => key);
    if (keys.join(' ') === this.#told) return;
    this.#told = keys.join(' ');
    this.dispatchEvent(new QueueSightEvent(keys));
  }

  protected override updated(_: PropertyValues<this>): void {
    const { scroller } = this;
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    body?.style.setProperty('height', `${this.#rows.length * rowHeight}px`);
    const chosen = this.desk?.key;
    const place = this.#rows.findIndex(({ key }) => key === chosen);
    if (!scroller || chosen === this.#revealed || place < 0) return;
    this.#revealed = chosen;
    this.#window.reveal(place, 0, true);
  }

  #handleKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      return this.#pick(this.active);
    }
    const page = this.#window.pageLength(0);
    const place = placeAfterKey(event.key, this.active, { count: this.#rows.length, page });
    if (place === undefined) return;
    event.preventDefault();
    this.active = place;
    this.#window.reveal(place, 0);
  }

  #pick(place: number): void {
    const key = this.#rows[place]?.key;
    if (key !== undefined) this.desk?.way.goTo(key, 'push');
  }

  /** What holds, where something does and it may be known; else how far it is. */
  #stateText({ state: its, outcome }: Sight): string {
    const { queue, decision } = this.words;
    const isDecided = its === 'settled' || its === 'agreed';
    return isDecided && outcome ? decision.outcomes[outcome] : queue.states[its];
  }

  #row({ index, start }: WindowRow): TemplateResult | typeof nothing {
    const one = this.#rows[index];
    if (!one) return nothing;
    const { queue: words } = this.words;
    const { key, row, sight } = one;
    const isChosen = key === this.desk?.key;
    const { cluster, steadiness } = row ?? {};
    const people = cluster?.population;
    const marks = [
      ...(this.desk?.state.skipped.includes(key) ? [words.skipped] : []),
      ...(this.desk?.notes.has(key) ? [words.drafted] : []),
    ];
    const all = cluster?.areas.length ?? 1;
    return html`<div
      id="row-${index}"
      class="row"
      role="option"
      data-key=${key}
      data-state=${sight.state}
      aria-selected=${isChosen ? 'true' : 'false'}
      ?data-active=${index === this.active}
      aria-setsize=${this.#rows.length}
      aria-posinset=${index + 1}
      title=${steadiness ? words.steady(steadiness.steady, all) : key}
      @click=${() => this.#pick(index)}
      ${offset(start)}
    >
      <span class="name"
        ><bdi
          >${cluster ? this.texts.study.clusters.named(cluster.name, cluster.others) : key}</bdi
        ></span
      >
      <span class="state">${this.#stateText(sight)}</span>
      <span class="place"
        ><bdi>${cluster?.municipalities.join(', ') ?? ''}</bdi> ·
        ${people === undefined ? noPeople : words.people(formatNumber(this.language, people))}${marks.map((mark) => ` · ${mark}`)}</span
      >
      <svg viewBox="0 0 40 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" width="40" height="4" />
        ${svg`<rect class="part" width=${40 * ((steadiness?.steady ?? 0) / all)} height="4" />`}
      </svg>
    </div>`;
  }

  #select(
    label: string,
    value: string,
    options: readonly (readonly [value: string, text: string])[],
    handle: (value: string) => void,
  ): TemplateResult {
    return html`<select
      title=${label}
      aria-label=${label}
      @change=${(event: Event) => handle((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        ([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`,
      )}
    </select>`;
  }

  #filters({ byState, total }: Progress, lands: readonly string[]): TemplateResult {
    const { queue: words } = this.words;
    const states = neighbourhoodStates
      .filter((id) => byState[id] > 0 || id === this.shown)
      .map(
        (id) => [id, `${words.states[id]} (${formatNumber(this.language, byState[id])})`] as const,
      );
    const every = [
      ['', `${words.showAll} (${formatNumber(this.language, total)})`] as const,
      ...states,
    ];
    return html`<div class="filters">
      ${this.#select(words.show, this.shown, every, (shown) => {
        this.shown = neighbourhoodStates.find((id) => id === shown) ?? '';
      })}
      ${
        lands.length > 1
          ? this.#select(
              words.land,
              this.land,
              [['', words.allLands], ...lands.map((one) => [one, one] as const)],
              (land) => (this.land = land),
            )
          : nothing
      }
    </div>`;
  }

  #progress(reached: ProgressByLand): TemplateResult {
    const { queue: words } = this.words;
    const { byState, total, lands } = reached;
    return html`<details data-progress>
      <summary><strong>${words.progress(decidedOf(reached), total)}</strong></summary>
      <table>
        <caption>
          ${words.byState}
        </caption>
        <tbody>
          ${neighbourhoodStates.map(
            (id) =>
              html`<tr data-state=${id}>
                <th scope="row">${words.states[id]}</th>
                <td class="number">${formatNumber(this.language, byState[id])}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="small">${words.sum(total)}</p>
      ${
        lands.size > 1
          ? html`<p class="small">${words.lands}</p>
              <ul class="small" role="list">
                ${[...lands].map(
                  ([land, there]) =>
                    html`<li>
                      <bdi>${words.progressOf(land, decidedOf(there), there.total)}</bdi>
                    </li>`,
                )}
              </ul>`
          : nothing
      }
    </details>`;
  }

  #basis(desk: Desk): TemplateResult {
    const { queue: words, basis } = this.words;
    const { head } = desk.state;
    const isOtherRule = head && desk.basis.hasOtherRule(head);
    return html`${
        desk.isOnBasis || desk.state.prints === undefined || !head
          ? nothing
          : html`<div class="other" role="alert">
              <p><strong>${basis.title}</strong></p>
              <p class="small">${isOtherRule ? basis.rule : basis.figures}</p>
              ${
                isOtherRule
                  ? html`<button type="button" @click=${() => desk.restore(head)}>
                      ${basis.back}
                    </button>`
                  : html`<button type="button" @click=${() => desk.leave()}>${basis.anew}</button>`
              }
            </div>`
      }
      <details class="rule">
        <summary class="small">${words.rule}</summary>
        <p class="small">${head?.rule.words}</p>
        <button type="button" class="link small" @click=${() => desk.leaveView()}>
          ${words.leave}
        </button>
      </details>`;
  }

  override render(): TemplateResult {
    const { desk } = this;
    const { queue: words } = this.words;
    if (!desk) return html``;
    const rows = this.#all;
    const lands = [...new Set(rows.flatMap(({ row }) => row?.lands ?? []))].sort();
    const reached = progress(desk.state.standings, byLand(rows));
    return html`<div class="top">
        <p class="small soft"><bdi>${words.author(desk.state.head?.author ?? '')}</bdi></p>
        ${this.#progress(reached)} ${this.#basis(desk)} ${this.#filters(reached, lands)}
      </div>
      <div
        class="scroller"
        role="listbox"
        tabindex="0"
        aria-label=${words.title}
        aria-describedby="queue-keys"
        aria-activedescendant="row-${this.active}"
        @keydown=${(event: KeyboardEvent) => this.#handleKey(event)}
      >
        <div class="body" role="presentation">
          ${repeat(
            this.#window.rows,
            ({ index }) => this.#rows[index]?.key,
            (row) => this.#row(row),
          )}
        </div>
      </div>
      ${this.#rows.length === 0 ? html`<p class="small empty">${words.none}</p>` : nothing}
      <div class="ways">
        <button type="button" @click=${() => desk.way.goOn(desk.key)}>${words.nextOpen}</button>
        <button type="button" class="plain" @click=${() => desk.leave()}>${words.other}</button>
      </div>
      <p id="queue-keys" class="visually-hidden">${words.keys}</p>`;
  }
}

/** One in several Länder counts in the first; of those without one the Land has no name. */
function byLand(rows: readonly QueueRow[]): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(rows, ({ row }) => row?.lands[0] ?? '');
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return new Map(sorted.map(([land, there]) => [land, there.map(({ key }) => key)]));
}

/** Where something holds: one has decided where one suffices, two agree, or a conflict was ended. */
function decidedOf({ byState }: Progress): number {
  return byState.settled + byState.agreed;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-queue': ReviewQueue;
  }
}
