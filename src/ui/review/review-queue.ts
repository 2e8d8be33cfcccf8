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
import { progress } from '../../review/standing/progress.ts';
import { isIn, wholeQueue } from '../desk/desk-lists.ts';
import type { Sight } from '../desk/desk-sight.ts';
import { rowsIn } from '../desk/desk-view.ts';
import { queuePick } from './queue-pick.ts';
import { queueProgress } from './queue-progress.ts';
import { decidedBefore, reviewBasis } from './review-basis.ts';
import { ReviewElement } from '../card/review-element.ts';
import { reviewQueueStyles } from './review-queue-styles.ts';
import './reviewer-change.ts';

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
  @state() private active = 0;
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  #rows: readonly QueueRow[] = [];
  #revealed: string | undefined;
  #wasComparing = false;
  /** Where the chosen row was when it was last brought into sight. */
  #where = '';

  get #all(): readonly QueueRow[] {
    const { desk } = this;
    const { head, standings } = desk?.state ?? {};
    const list = desk?.list;
    return this.#kept.from([head, standings, list], () => {
      const rows = rowsIn(list);
      return (head?.queue.keys ?? []).flatMap((key) =>
        desk ? [{ key, row: rows.get(key), sight: desk.sight(key) }] : [],
      );
    });
  }

  protected override willUpdate(): void {
    const { list, land } = this.desk?.state.pick ?? wholeQueue;
    const chosen = this.desk?.key;
    this.#rows = this.#all.filter(
      ({ key, row, sight }) =>
        // The chosen one stays, so that the place in the list is not lost.
        key === chosen ||
        ((list === '' || isIn(list, sight)) && (land === '' || row?.lands.includes(land) === true)),
    );
    const place = this.#rows.findIndex(({ key }) => key === chosen);
    if (place >= 0 && chosen !== this.#revealed) this.active = place;
    this.active = Math.min(this.active, Math.max(0, this.#rows.length - 1));
    this.#window.set({ count: this.#rows.length, rowHeight, kept: this.active });
  }

  protected override updated(_: PropertyValues<this>): void {
    this.#handBackFocus();
    const { scroller } = this;
    const body = this.renderRoot.querySelector<HTMLElement>('.body');
    body?.style.setProperty('height', `${this.#rows.length * rowHeight}px`);
    const chosen = this.desk?.key;
    const place = this.#rows.findIndex(({ key }) => key === chosen);
    if (!scroller || place < 0) return;
    this.#revealed = chosen;
    // Another card, other filters, or a pane of another height: the chosen row is in sight again. Who scrolls away may.
    const where = [chosen, place, this.#rows.length, scroller.clientHeight].join(' ');
    if (where === this.#where) return;
    this.#where = where;
    this.#window.reveal(place, 0, true);
  }

  /** Whoever closes the agreement is where it was opened. */
  #handBackFocus(): void {
    const { isComparing = false } = this.desk?.state ?? {};
    if (this.#wasComparing && !isComparing)
      this.renderRoot.querySelector<HTMLElement>('[data-agreement]')?.focus();
    this.#wasComparing = isComparing;
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

  /** What is to be done again; else what holds, where something does and it may be known; else how far it is. */
  #stateText({ state: its, outcome, isDue, isOutdated, isOwnOutdated }: Sight): string {
    const { queue, decision, people } = this.words;
    if (isDue) return people.lists.due;
    if (isOutdated || isOwnOutdated) return people.outdatedShort;
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

  override render(): TemplateResult {
    const { desk } = this;
    const { words, language } = this;
    const { queue } = words;
    if (!desk) return html``;
    const rows = this.#all;
    const lands = [...new Set(rows.flatMap(({ row }) => row?.lands ?? []))].sort();
    const sights = rows.map(({ sight }) => sight);
    const reached = progress(desk.state.standings, byLand(rows));
    const { standings, pick, isComparing } = desk.state;
    return html`<div class="top">
        <reviewer-change .desk=${desk}></reviewer-change>
        ${queueProgress(reached, outdatedOf(rows), words, language)} ${reviewBasis(desk, words)}
        ${decidedBefore(standings.values(), words)}
        ${queuePick({ pick, lands, words, language, sights, handle: (one) => desk.way.pick(one) })}
      </div>
      <div
        class="scroller"
        role="listbox"
        tabindex="0"
        aria-label=${queue.title}
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
      ${this.#rows.length === 0 ? html`<p class="small empty">${queue.none}</p>` : nothing}
      <div class="ways">
        <button type="button" @click=${() => desk.way.goOn(desk.key)}>
          ${pick.list === '' ? queue.nextOpen : words.people.next}
        </button>
        <button
          type="button"
          class="plain"
          data-agreement
          aria-pressed=${isComparing ? 'true' : 'false'}
          @click=${() => desk.compare(!isComparing)}
        >
          ${words.people.agreement.title}
        </button>
        <slot></slot>
        <button type="button" class="plain" @click=${() => desk.leave()}>${queue.other}</button>
      </div>
      <p id="queue-keys" class="visually-hidden">${queue.keys}</p>`;
  }
}

/** One in several Länder counts in the first; of those without one the Land has no name. */
function byLand(rows: readonly QueueRow[]): ReadonlyMap<string, readonly string[]> {
  const groups = groupBy(rows, ({ row }) => row?.lands[0] ?? '');
  const sorted = [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return new Map(sorted.map(([land, there]) => [land, there.map(({ key }) => key)]));
}

/** Neighbourhoods where something holds that was decided on other figures. */
function outdatedOf(rows: readonly QueueRow[]): number {
  return rows.filter(
    ({ sight: { state, isOutdated } }) => isOutdated && (state === 'settled' || state === 'agreed'),
  ).length;
}

declare global {
  interface HTMLElementTagNameMap {
    'review-queue': ReviewQueue;
  }
}
