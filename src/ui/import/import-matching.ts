import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { MatchProposal } from '../../ingest/join/propose-matches.ts';
import type { DraftJoin } from '../../worker/drafting/draft.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { MatchRemovedEvent, MatchesChosenEvent } from '../parts/events.ts';
import {
  areaLabel,
  areaOfText,
  equalMatches,
  matchPage,
  matchRows,
  rowHints,
  rowLabel,
  type MatchPage,
} from './match-rows.ts';

/** Areas offered while typing. */
const offeredAreas = 400;
/** Matches made by hand that are listed with a field each. */
const shownMatches = 200;

/** Rows that met no area, each with a field for the area it belongs to: the matching list by hand. */
@customElement('import-matching')
export class ImportMatching extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      h4 {
        margin: 0;
      }

      li {
        display: grid;
        padding: var(--space-2) 0;
        border-top: 1px solid var(--line);
        gap: var(--space-1);
        overflow-wrap: anywhere;
      }

      input {
        width: 100%;
      }

      .pages,
      .accept {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
      }

      .error {
        color: var(--error);
      }

      button {
        text-align: left;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) join: DraftJoin | undefined;
  @property({ attribute: false }) proposals: readonly MatchProposal[] = [];
  /** Names of areas by key. */
  @property({ attribute: false }) names: Readonly<Record<string, string>> = {};
  /** The list as it stands in the project: area keys by table key. */
  @property({ attribute: false }) list: Readonly<Record<string, readonly string[]>> = {};
  @state() private filter = '';
  @state() private page = 0;
  /** The row whose text names no area, and the text. */
  @state() private unknown: { readonly key: string; readonly text: string } | undefined;

  #label(key: string): string {
    return areaLabel(key, this.names);
  }

  #rowLabel(key: string): string {
    return rowLabel(key, this.join ?? {});
  }

  #choose(matches: Readonly<Record<string, readonly string[]>>): void {
    this.unknown = undefined;
    this.dispatchEvent(new MatchesChosenEvent(matches));
  }

  #handleTyped(event: Event, key: string, before: readonly string[]): void {
    const field = event.target as HTMLInputElement;
    if (field.value.trim() === '') return;
    const area = areaOfText(field.value, this.join?.areasWithoutRow ?? [], this.names);
    if (area === undefined) {
      this.unknown = { key, text: field.value.trim() };
      return;
    }
    field.value = '';
    this.#choose({ [key]: [...before, area] });
  }

  #field(key: string, label: string, before: readonly string[]): TemplateResult {
    const isUnknown = this.unknown?.key === key;
    return html`<input
        type="text"
        list="areas"
        autocomplete="off"
        aria-label=${label}
        aria-invalid=${isUnknown ? 'true' : 'false'}
        @change=${(event: Event) => this.#handleTyped(event, key, before)}
      />${
        isUnknown
          ? html`<p class="small error" role="alert">
              ${this.texts.import.matchUnknown(this.unknown?.text ?? '')}
            </p>`
          : nothing
      }`;
  }

  #row(key: string): TemplateResult {
    const words = this.texts.import;
    const { areaKeys, years } = rowHints(key, this.proposals, this.join ?? {});
    return html`<li>
      <bdi>${this.#rowLabel(key)}</bdi>
      ${years === undefined ? nothing : html`<span class="small soft">${words.otherYear(years)}</span>`}
      ${
        areaKeys
          ? html`<button type="button" @click=${() => this.#choose({ [key]: areaKeys })}>
              ${words.accept(this.#rowLabel(key), areaKeys.map((area) => this.#label(area)).join(' + '))}
            </button>`
          : nothing
      }
      ${this.#field(key, words.matchTo(this.#rowLabel(key)), [])}
    </li>`;
  }

  /** Proposals that are equal once written alike can be accepted together. */
  #acceptAll(): TemplateResult | typeof nothing {
    const equal = equalMatches(this.proposals);
    if (!equal) return nothing;
    return html`<div class="accept">
      <button type="button" @click=${() => this.#choose(equal.matches)}>
        ${this.texts.import.acceptAll(equal.count)}
      </button>
    </div>`;
  }

  #pages({ count, from, to, last }: MatchPage): TemplateResult | typeof nothing {
    if (count <= matchRows) return nothing;
    const words = this.texts.import;
    const go = (page: number) => () => (this.page = Math.max(0, Math.min(last, page)));
    return html`<div class="pages">
      <button type="button" ?disabled=${this.page === 0} @click=${go(this.page - 1)}>
        ${words.previous}
      </button>
      <span role="status">${words.pageOf(from, to, count)}</span>
      <button type="button" ?disabled=${this.page >= last} @click=${go(this.page + 1)}>
        ${words.next}
      </button>
    </div>`;
  }

  /** Rows that nobody can bring together by hand: too many, or with keys as long as books. */
  #leftOut({ leftOut }: DraftJoin): TemplateResult | typeof nothing {
    const rows = leftOut?.rows ?? 0;
    return rows > 0 ? html`<p class="small soft">${this.texts.import.moreRows(rows)}</p>` : nothing;
  }

  #matched(): TemplateResult | typeof nothing {
    const words = this.texts.import;
    const entries = Object.entries(this.list);
    if (entries.length === 0) return nothing;
    return html`<h4>${words.matched}</h4>
      <ul role="list">
        ${entries.slice(0, shownMatches).map(
          ([key, areas]) =>
            html`<li>
              <span
                ><bdi>${this.#rowLabel(key)}</bdi> →
                ${areas.map((area) => this.#label(area)).join(' + ')}</span
              >
              ${this.#field(key, words.matchAdd(this.#rowLabel(key)), areas)}
              <button type="button" @click=${() => this.dispatchEvent(new MatchRemovedEvent(key))}>
                ${words.matchRemove(this.#rowLabel(key))}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { join, texts, filter } = this;
    const words = texts.import;
    if (!join) return nothing;
    if (join.rowsWithoutArea.length === 0) return html`${this.#leftOut(join)} ${this.#matched()}`;
    const page = matchPage(join, filter, this.page);
    return html`<h4>${words.matching}</h4>
      <p class="small soft">${words.matchingHelp}</p>
      <datalist id="areas">
        ${join.areasWithoutRow
          .slice(0, offeredAreas)
          .map((key) => html`<option value=${this.#label(key)}></option>`)}
      </datalist>
      ${this.#acceptAll()}
      ${
        join.rowsWithoutArea.length > matchRows
          ? html`<label
              ><span class="small soft">${words.matchFilter}</span
              ><input
                aria-label=${words.matchFilter}
                type="search"
                .value=${live(filter)}
                @input=${(event: Event) => {
                  this.filter = (event.target as HTMLInputElement).value;
                  this.page = 0;
                }}
            /></label>`
          : nothing
      }
      <ul role="list">
        ${page.rows.map((key) => this.#row(key))}
      </ul>
      ${this.#pages(page)} ${this.#leftOut(join)} ${this.#matched()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-matching': ImportMatching;
  }
}
