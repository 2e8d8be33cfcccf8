import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import { pastLines, rentLines, type FactsInput } from '../area/neighbourhood-fact-rows.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { Kept } from '../parts/kept.ts';
import { extentOf, partIn, toggled, withPart } from '../desk/decision-form.ts';
import type { Desk } from '../desk/desk.ts';
import type { CardView } from '../desk/desk-view.ts';
import { quarterChoices, type QuarterChoice, type QuarterChoices } from './quarter-rows.ts';
import { ReviewElement } from './review-element.ts';
import { reviewFiguresStyles } from './review-figures-styles.ts';
import { wholePlaces } from './whole-places.ts';

const tabIds = ['quarters', 'change', 'rent', 'place', 'compare'] as const;
type TabId = (typeof tabIds)[number];

/** Below the map: what is known of the neighbourhood under review, and which areas belong to it. */
@customElement('review-figures')
export class ReviewFigures extends ReviewElement {
  static override styles = [sharedStyles, reviewFiguresStyles];

  @state() private tab: TabId = 'quarters';
  /** Key of the neighbourhood that is pinned beside. */
  @state() private pinned: string | undefined;
  readonly #choices = new Kept<QuarterChoices>();

  #handleTabKey(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabIds.indexOf(this.tab) + step + tabIds.length;
    this.tab = tabIds[at % tabIds.length] ?? 'quarters';
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#tab-${this.tab}`)?.focus(),
    );
  }

  #tabs(): TemplateResult {
    const { figures: words } = this.words;
    return html`<div
      class="tabs"
      role="tablist"
      aria-label=${words.tabs}
      @keydown=${(event: KeyboardEvent) => this.#handleTabKey(event)}
    >
      ${tabIds.map(
        (id) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="view"
            aria-selected=${id === this.tab ? 'true' : 'false'}
            tabindex=${id === this.tab ? 0 : -1}
            @click=${() => (this.tab = id)}
          >
            ${words[id]}
          </button>`,
      )}
    </div>`;
  }

  #setPart(desk: Desk, card: CardView, key: string, part: number): void {
    const { form } = desk.state;
    const changed = withPart(form, card.members, key, part);
    desk.form.changeExtent({ parts: changed.parts });
  }

  #quarter(desk: Desk, card: CardView, row: QuarterChoice, most: number): TemplateResult {
    const { figures: words } = this.words;
    const part = partIn(desk.state.form.parts, card.members, row.key);
    const isOpen = desk.form.isOpen;
    return html`<tr data-key=${row.key}>
      <td>
        <input
          type="checkbox"
          aria-label="${row.name}: ${words.belongs}"
          ?disabled=${!isOpen}
          .checked=${part > 0}
          @change=${(event: Event) =>
            this.#setPart(desk, card, row.key, (event.target as HTMLInputElement).checked ? 1 : 0)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          class="link"
          @click=${() => this.dispatchEvent(new AreaPickedEvent(row.area, false))}
        >
          <bdi>${row.name}</bdi>
        </button>
      </th>
      <td>${row.kind === 'member' ? words.member : words.nearMiss}</td>
      <td class="number">${row.people}</td>
      ${row.values.map((value) => html`<td class="number">${value}</td>`)}
      <td>
        <select
          aria-label="${row.name}: ${words.part}"
          ?disabled=${!isOpen || part === 0}
          @change=${(event: Event) =>
            this.#setPart(desk, card, row.key, Number((event.target as HTMLSelectElement).value))}
        >
          ${Array.from({ length: most }, (_, place) => place + 1).map(
            (number) =>
              html`<option value=${number} ?selected=${number === part}>${number}</option>`,
          )}
        </select>
      </td>
    </tr>`;
  }

  #quarters(desk: Desk, card: CardView): TemplateResult {
    const { figures: words } = this.words;
    const { form } = desk.state;
    const { heads, rows, others } = this.#choices.from([card, this.language], () =>
      quarterChoices(card, this.language),
    );
    const parts = extentOf(form, card.members).length;
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${words.belongs}</th>
            <th scope="col">${words.quarters}</th>
            <th scope="col">${words.answer}</th>
            <th scope="col" class="number">${words.people}</th>
            ${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}
            <th scope="col">${words.part}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#quarter(desk, card, row, Math.min(9, parts + 1)))}
        </tbody>
      </table>
      ${this.#others(desk, others)}
      <button
        type="button"
        ?disabled=${!desk.form.isOpen}
        @click=${() => desk.form.change({ parts: {}, merged: [] })}
      >
        ${words.reset}
      </button>`;
  }

  #others(desk: Desk, others: QuarterChoices['others']): TemplateResult | typeof nothing {
    if (others.length === 0) return nothing;
    const { figures: words } = this.words;
    const { merged } = desk.state.form;
    return html`<fieldset>
      <legend>${words.neighbours}</legend>
      ${others.map(
        ({ key, name, others: more, municipalities }) =>
          html`<label>
            <input
              type="checkbox"
              ?disabled=${!desk.form.isOpen}
              .checked=${merged.includes(key)}
              @change=${() => desk.form.changeExtent({ merged: toggled(merged, key) })}
            />
            <bdi>${this.texts.study.clusters.named(name, more)} · ${municipalities.join(', ')}</bdi>
          </label>`,
      )}
    </fieldset>`;
  }

  #lines(groups: readonly (readonly [title: string, lines: readonly string[]])[], none: string) {
    if (groups.length === 0) return html`<p class="soft">${none}</p>`;
    return groups.map(
      ([title, lines]) =>
        html`<h3>${title}</h3>
          ${lines.map((line) => html`<p class="small">${line}</p>`)}`,
    );
  }

  #inputOf({ shown }: CardView): FactsInput {
    const { dataset, round, result } = shown;
    const { analysis, judgement } = result;
    return { dataset, round, analysis, rule: judgement.question.rule, language: this.language };
  }

  #change(card: CardView) {
    const { past } = this.texts.neighbourhood;
    const input = this.#inputOf(card);
    const groups = card.facts.rounds.map(
      (one) => [past.title(one.round), pastLines(one, card.facts, input)] as const,
    );
    return this.#lines(groups, this.words.figures.noRounds);
  }

  #rent(card: CardView) {
    const { rent } = card.facts;
    const { title } = this.texts.neighbourhood.rent;
    const groups = rent ? [[title, rentLines(rent, this.#inputOf(card))] as const] : [];
    return this.#lines(groups, this.words.figures.noRent);
  }

  #place(desk: Desk, card: CardView, beside: string | undefined): TemplateResult {
    const { words, language } = this;
    const { list } = desk;
    if (!list) return html`<p class="soft" role="status">${words.listComing}</p>`;
    const input = { list, dataset: card.shown.dataset, words, language };
    const own = wholePlaces(card.cluster.key, input);
    const other = beside === undefined ? [] : wholePlaces(beside, input);
    const nameOf = (key: string): string => {
      const cluster = list.rows.find((row) => row.cluster.key === key)?.cluster;
      return cluster ? this.texts.study.clusters.named(cluster.name, cluster.others) : key;
    };
    const { figures } = words;
    const heads = (name: string) =>
      html`<th scope="col" class="number"><bdi>${name}</bdi></th>
        <th scope="col" class="number">${figures.rankHead}</th>`;
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${figures.figure}</th>
            ${heads(nameOf(card.cluster.key))}
            ${beside === undefined ? nothing : heads(nameOf(beside))}
          </tr>
        </thead>
        <tbody>
          ${own.map(
            ({ label, value, rank = '' }, at) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td class="number">${value}</td>
                <td class="number">${rank}</td>
                ${
                  beside === undefined
                    ? nothing
                    : html`<td class="number">${other[at]?.value}</td>
                        <td class="number">${other[at]?.rank}</td>`
                }
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="small soft">${figures.rankHelp}</p>`;
  }

  #compare(desk: Desk, card: CardView): TemplateResult {
    const { figures: words } = this.words;
    const { key } = card.cluster;
    const beside = this.pinned === key ? undefined : this.pinned;
    return html`${beside === undefined ? html`<p class="small">${words.noPin}</p>` : this.#place(desk, card, beside)}
      <p class="pins">
        <button type="button" @click=${() => (this.pinned = key)}>${words.pin}</button>
        ${
          this.pinned === undefined
            ? nothing
            : html`<button type="button" @click=${() => (this.pinned = undefined)}>
                ${words.unpin}
              </button>`
        }
      </p>`;
  }

  #view(desk: Desk, card: CardView) {
    switch (this.tab) {
      case 'quarters':
        return this.#quarters(desk, card);
      case 'change':
        return this.#change(card);
      case 'rent':
        return this.#rent(card);
      case 'place':
        return this.#place(desk, card, undefined);
      case 'compare':
        return this.#compare(desk, card);
      default:
        return this.tab satisfies never;
    }
  }

  override render(): TemplateResult {
    const { desk } = this;
    const { decision } = this.words;
    const card = desk?.card;
    return html`${this.#tabs()}
      <div
        id="view"
        class="view"
        role="tabpanel"
        tabindex="0"
        aria-labelledby="tab-${this.tab}"
        data-areas=${card ? formatNumber('en', card.cluster.areas.length) : nothing}
      >
        ${desk && card ? this.#view(desk, card) : html`<p class="soft" role="status">${desk?.state.stage === 'review' ? decision.waiting : decision.beforehand}</p>`}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-figures': ReviewFigures;
  }
}
