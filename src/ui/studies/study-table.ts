import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Cell } from '../../export/csv-text.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { StudyRowsWantedEvent } from '../parts/events.ts';

/** A column of a study: what stands in a file, and what stands on the screen. */
export interface StudyColumn<Row> {
  readonly label: string;
  /** Undefined is absent: it never ranks and stands last whatever the order. */
  readonly value: (row: Row) => string | number | undefined;
  readonly text?: (row: Row) => TemplateResult | string;
  readonly isNumber?: boolean;
  /** Whether small numbers are what is looked for first, as with ranks. */
  readonly isRank?: boolean;
}

/** Rows that are drawn at once. */
const pageRows = 100;

/** A table of a study: sortable by every column, with file and clipboard; long ones in pages. */
@customElement('study-table')
export class StudyTable extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .bar {
        display: flex;
        margin-bottom: var(--space-2);
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
      }

      .bar p {
        margin-right: auto;
      }

      .scroll {
        overflow-x: auto;
      }

      table {
        min-width: 100%;
        border-collapse: collapse;
        font-size: var(--text-small);
      }

      th,
      td {
        padding: var(--space-1) var(--space-2);
        border-bottom: 1px solid var(--line);
        text-align: left;
        vertical-align: top;
      }

      thead th {
        padding: 0;
        vertical-align: bottom;
      }

      thead button {
        width: 100%;
        min-height: 2rem;
        padding: var(--space-1) var(--space-2);
        border: 0;
        background: none;
        font-weight: 600;
        text-align: inherit;
      }

      .number,
      .number button {
        text-align: right;
        white-space: normal;
      }

      td.number {
        white-space: nowrap;
      }

      @media (pointer: coarse) {
        thead button,
        .bar button {
          min-height: 2.75rem;
        }
      }
    `,
  ];

  /** What the table is, for its file and for screen readers. */
  @property() label = '';
  @property({ attribute: false }) columns: readonly StudyColumn<never>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  /** Rows about the whole, which stand above the others whatever the order, and are not counted. */
  @property({ attribute: false }) whole: readonly unknown[] = [];
  @state() private sort: { readonly column: number; readonly descending: boolean } | undefined;
  @state() private page = 0;

  /** The columns as they meet the rows, whose kind this table does not know. */
  #ofRows(): readonly StudyColumn<unknown>[] {
    return this.columns as readonly StudyColumn<unknown>[];
  }

  #sorted(): readonly unknown[] {
    const { sort } = this;
    const column = sort && this.#ofRows()[sort.column];
    if (!sort || !column) return this.rows;
    const direction = sort.descending ? -1 : 1;
    return this.rows.toSorted((one, other) => {
      const [a, b] = [column.value(one), column.value(other)];
      if (a === undefined || b === undefined)
        return Number(a === undefined) - Number(b === undefined);
      if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
      return direction * String(a).localeCompare(String(b), this.language, { numeric: true });
    });
  }

  #choose(column: number): void {
    const isSame = this.sort?.column === column;
    const { isNumber = false, isRank = false } = this.#ofRows()[column] ?? {};
    this.sort = { column, descending: isSame ? !this.sort?.descending : isNumber && !isRank };
    this.page = 0;
  }

  #want(form: 'file' | 'copy'): void {
    const cells = (row: unknown): Cell[] =>
      this.#ofRows().map((column) => column.value(row) ?? null);
    const rows = [...this.whole, ...this.#sorted()];
    const all = [this.#ofRows().map(({ label }) => label), ...rows.map(cells)];
    this.dispatchEvent(new StudyRowsWantedEvent(this.label, all, form));
  }

  #head(column: StudyColumn<unknown>, place: number): TemplateResult {
    const { sort } = this;
    const order = sort?.column === place ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort=${order} class=${column.isNumber ? 'number' : ''}>
      <button type="button" @click=${() => this.#choose(place)}>
        ${column.label}${order === 'none' ? '' : order === 'ascending' ? ' ↑' : ' ↓'}
      </button>
    </th>`;
  }

  #row(row: unknown): TemplateResult {
    const text = (column: StudyColumn<unknown>) =>
      column.text?.(row) ?? column.value(row) ?? this.texts.study.noValue;
    return html`<tr>
      ${this.#ofRows().map((column, place) =>
        place === 0
          ? html`<th scope="row">${text(column)}</th>`
          : html`<td class=${column.isNumber ? 'number' : ''}>${text(column)}</td>`,
      )}
    </tr>`;
  }

  override render(): TemplateResult {
    const { table, study } = this.texts;
    const sorted = this.#sorted();
    const from = this.page * pageRows;
    const shown = sorted.slice(from, from + pageRows);
    const last = Math.ceil(sorted.length / pageRows) - 1;
    const go = (page: number) => () => (this.page = page);
    return html`<div class="bar">
        <p class="small soft">${study.rows(sorted.length)}</p>
        ${
          last > 0
            ? html`<button type="button" ?disabled=${this.page === 0} @click=${go(this.page - 1)}>
                  ${this.texts.import.previous}</button
                ><span class="small"
                  >${this.texts.import.pageOf(from + 1, from + shown.length, sorted.length)}</span
                ><button type="button" ?disabled=${this.page >= last} @click=${go(this.page + 1)}>
                  ${this.texts.import.next}
                </button>`
            : nothing
        }
        <button type="button" @click=${() => this.#want('copy')}>${table.copy}</button>
        <button type="button" @click=${() => this.#want('file')}>${table.download}</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
        <table>
          <caption class="visually-hidden">
            ${this.label}
          </caption>
          <thead>
            <tr>
              ${this.#ofRows().map((column, place) => this.#head(column, place))}
            </tr>
          </thead>
          <tbody>
            ${[...this.whole, ...shown].map((row) => this.#row(row))}
          </tbody>
        </table>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'study-table': StudyTable;
  }
}
