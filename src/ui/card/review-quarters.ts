import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { sharedStyles } from '../parts/atlas-element.ts';
import { AreaPickedEvent } from '../parts/events.ts';
import { Kept } from '../parts/kept.ts';
import { extentOf, partIn, toggled, withPart } from '../desk/decision-form.ts';
import type { Desk } from '../desk/desk.ts';
import type { CardView } from '../desk/desk-view.ts';
import { figureTableStyles } from './figure-table-styles.ts';
import { GrowingRows } from './growing-rows.ts';
import { quarterChoices, type QuarterChoice, type QuarterChoices } from './quarter-rows.ts';
import { ReviewElement } from './review-element.ts';

/** The areas of the neighbourhood and those that would hang together with it: which of them belong to it. */
@customElement('review-quarters')
export class ReviewQuarters extends ReviewElement {
  override get followsForm(): boolean {
    return true;
  }

  static override styles = [sharedStyles, figureTableStyles];

  readonly #choices = new Kept<QuarterChoices>();
  readonly #growing = new GrowingRows(() => this.requestUpdate());
  #isWhole = false;

  /** Whether every row is there, and with them the height to scroll to a place. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  protected override updated(): void {
    if (this.#isWhole) this.dispatchEvent(new Event('whole'));
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
    return html`<tr data-key=${row.key} data-kind=${row.kind}>
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
      <td>
        ${row.kind === 'member' ? words.member : words.nearMiss}
        ${row.what === '' ? nothing : html`<br /><span class="soft">${row.what}</span>`}
      </td>
      <td class="number">${row.people}</td>
      ${row.values.map((value) => html`<td class="number">${value}</td>`)}
      <td>${this.#part(desk, card, row, part, most)}</td>
    </tr>`;
  }

  #part(
    desk: Desk,
    card: CardView,
    row: QuarterChoice,
    part: number,
    most: number,
  ): TemplateResult {
    return html`<select
      aria-label="${row.name}: ${this.words.figures.part}"
      ?disabled=${!desk.form.isOpen || part === 0}
      @change=${(event: Event) =>
        this.#setPart(desk, card, row.key, Number((event.target as HTMLSelectElement).value))}
    >
      ${Array.from({ length: most }, (_, place) => place + 1).map(
        (number) => html`<option value=${number} ?selected=${number === part}>${number}</option>`,
      )}
    </select>`;
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

  override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const card = desk?.card;
    if (!desk || !card) return nothing;
    const { cardWords } = this;
    const { figures: words } = this.words;
    const { form } = desk.state;
    const { heads, rows, others } = this.#choices.from([card, this.language], () =>
      quarterChoices(card, this.language),
    );
    const shown = this.#growing.from(card.cluster.key, rows);
    this.#isWhole = shown.length === rows.length;
    const isOfRule = Object.keys(form.parts).length + form.merged.length === 0;
    const most = Math.min(9, extentOf(form, card.members).length + 1);
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
          ${shown.map((row) => this.#quarter(desk, card, row, most))}
        </tbody>
      </table>
      ${card.facts.touching ? nothing : html`<p class="small soft">${cardWords.unknownBeside}</p>`}
      ${this.#others(desk, others)}
      <button
        type="button"
        ?disabled=${!desk.form.isOpen || isOfRule}
        @click=${() => desk.form.change({ parts: {}, merged: [] })}
      >
        ${words.reset}
      </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-quarters': ReviewQuarters;
  }
}
