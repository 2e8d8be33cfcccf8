import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { pastLines, rentLines } from '../area/neighbourhood-fact-rows.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import {
  cardTabs,
  rememberedPlace,
  rememberPlace,
  type CardPlace,
  type CardTab,
} from './card-place.ts';
import type { CardView } from '../desk/desk-view.ts';
import { factsInput } from './facts-input.ts';
import './review-compare.ts';
import { ReviewElement } from './review-element.ts';
import { reviewFiguresStyles } from './review-figures-styles.ts';
import './review-place.ts';
import './review-quarters.ts';

/** Below the map: what is known of the neighbourhood under review, in tabs; who comes back finds tab, place and comparison as they were. */
@customElement('review-figures')
export class ReviewFigures extends ReviewElement {
  static override styles = [sharedStyles, reviewFiguresStyles];

  @state() private place: CardPlace = rememberedPlace();
  @query('.view') private view!: HTMLElement | null;
  /** Neighbourhood and tab whose place is on screen. */
  #settled = '';

  #keep(patch: Partial<CardPlace>): void {
    this.place = { ...this.place, ...patch };
    rememberPlace(this.place);
  }

  /** Neighbourhood and tab; empty until both are there. */
  get #where(): string {
    const key = this.desk?.card?.cluster.key;
    return key === undefined ? '' : `${key} ${this.place.tab}`;
  }

  protected override updated(): void {
    const where = this.#where;
    if (where === '' || where === this.#settled) return;
    this.#settled = where;
    const { scrolled, top } = this.place;
    void this.#settle(scrolled === where ? top : 0);
  }

  /** The view is scrolled once all that is in it has its height. */
  async #settle(top: number): Promise<void> {
    const inside = this.view?.firstElementChild as
      (Element & { updateComplete?: Promise<unknown>; isWhole?: boolean }) | null;
    const where = this.#settled;
    await inside?.updateComplete;
    if (!inside || top === 0 || inside.isWhole !== false) this.#scrollTo(top, where);
    else inside.addEventListener('whole', () => this.#scrollTo(top, where), { once: true });
  }

  /** Scrolls to where it was, unless another neighbourhood or tab is on screen by now. */
  #scrollTo(top: number, where: string): void {
    if (this.view && where === this.#settled) this.view.scrollTop = top;
  }

  #handleScroll(): void {
    const where = this.#where;
    if (where === '' || where !== this.#settled || !this.view) return;
    const { scrollTop: top } = this.view;
    if (top === this.place.top && where === this.place.scrolled) return;
    this.#keep({ scrolled: where, top });
  }

  #choose(tab: CardTab): void {
    this.#keep({ tab });
  }

  #handleTabKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = cardTabs.indexOf(this.place.tab) + step + cardTabs.length;
    this.#choose(cardTabs[at % cardTabs.length] ?? 'quarters');
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#tab-${this.place.tab}`)?.focus(),
    );
  }

  #tabs(): TemplateResult {
    const { figures: words } = this.words;
    const { tab } = this.place;
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${words.tabs}
      @keydown=${(event: KeyboardEvent) => this.#handleTabKey(event)}
    >
      ${cardTabs.map(
        (id) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="view"
            aria-selected=${id === tab ? 'true' : 'false'}
            tabindex=${id === tab ? 0 : -1}
            @click=${() => this.#choose(id)}
          >
            ${words[id]}
          </button>`,
      )}
    </div>`;
  }

  #lines(groups: readonly (readonly [title: string, lines: readonly string[]])[], none: string) {
    if (groups.length === 0) return html`<p class="soft">${none}</p>`;
    return groups.map(
      ([title, lines]) =>
        html`<h3>${title}</h3>
          ${lines.map((line) => html`<p class="small">${line}</p>`)}`,
    );
  }

  #change(card: CardView) {
    const { past } = this.texts.neighbourhood;
    const input = factsInput(card, this.language);
    const groups = card.facts.rounds.map(
      (one) => [past.title(one.round), pastLines(one, card.facts, input)] as const,
    );
    return this.#lines(groups, this.words.figures.noRounds);
  }

  #rent(card: CardView) {
    const { rent } = card.facts;
    const { title } = this.texts.neighbourhood.rent;
    const input = factsInput(card, this.language);
    const groups = rent ? [[title, rentLines(rent, input)] as const] : [];
    return this.#lines(groups, this.words.figures.noRent);
  }

  #view(card: CardView) {
    const { desk } = this;
    const { tab, pinned } = this.place;
    switch (tab) {
      case 'quarters':
        return html`<review-quarters .desk=${desk}></review-quarters>`;
      case 'change':
        return this.#change(card);
      case 'rent':
        return this.#rent(card);
      case 'place':
        return html`<review-place .desk=${desk}></review-place>`;
      case 'compare':
        return html`<review-compare
          .desk=${desk}
          .pinned=${pinned}
          @pinned=${({ key }: HTMLElementEventMap['pinned']) => this.#keep({ pinned: key })}
        ></review-compare>`;
      default:
        return tab satisfies never;
    }
  }

  override render(): TemplateResult {
    const { desk } = this;
    const { decision } = this.words;
    const card = desk?.card;
    const isBegun = desk?.state.stage === 'review';
    return html`${this.#tabs()}
      <div
        id="view"
        class="view"
        role="tabpanel"
        tabindex="0"
        aria-labelledby="tab-${this.place.tab}"
        data-areas=${card ? formatNumber('en', card.cluster.areas.length) : nothing}
        @scroll=${() => this.#handleScroll()}
      >
        ${desk && card ? this.#view(card) : html`<p class="soft" role="status">${isBegun ? decision.waiting : decision.beforehand}</p>`}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-figures': ReviewFigures;
  }
}
