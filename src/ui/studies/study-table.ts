import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { SelectController } from '../../state/controllers/select-controller.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { StudyRowsWantedEvent } from '../parts/events.ts';
import { cellText, type StudyColumn } from './study-column.ts';
import {
  cellsOfRows,
  nextOrder,
  orderFromText,
  orderToText,
  pageOf,
  pageRows,
  sortedRows,
  type StudyOrder,
} from './study-order.ts';

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

  /** Under which name a link keeps the order of the rows. */
  @property() name = '';
  /** What the table is, for its file and for screen readers. */
  @property() label = '';
  @property({ attribute: false }) columns: readonly StudyColumn<never>[] = [];
  @property({ attribute: false }) rows: readonly unknown[] = [];
  /** Rows about the whole, which stand above the others whatever the order, and are not counted. */
  @property({ attribute: false }) whole: readonly unknown[] = [];
  @state() private page = 0;
  readonly #commands = new ContextConsumer(this, { context: commandsContext });
  readonly #order = new SelectController(this, ({ settings }) => settings.options[this.#option]);

  get #option(): string {
    return `order.${this.name}`;
  }

  get #sort(): StudyOrder | undefined {
    return orderFromText(this.#order.value, this.columns);
  }

  /** The columns as they meet the rows, whose kind this table does not know. */
  #ofRows(): readonly StudyColumn<unknown>[] {
    return this.columns as readonly StudyColumn<unknown>[];
  }

  #sorted(): readonly unknown[] {
    return sortedRows(this.rows, this.#ofRows(), this.#sort, this.language);
  }

  #choose(column: number): void {
    const next = nextOrder(this.#ofRows(), column, this.#sort);
    this.#commands.value?.setOptions({ [this.#option]: orderToText(next) });
    this.page = 0;
  }

  #want(form: 'file' | 'copy'): void {
    const all = cellsOfRows(this.#ofRows(), [...this.whole, ...this.#sorted()]);
    this.dispatchEvent(new StudyRowsWantedEvent(this.label, all, form));
  }

  #head(column: StudyColumn<unknown>, index: number): TemplateResult {
    const sort = this.#sort;
    const order = sort?.column === index ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" aria-sort=${order} class=${column.isNumber ? 'number' : ''}>
      <button type="button" @click=${() => this.#choose(index)}>
        ${column.label}${order === 'none' ? '' : order === 'ascending' ? ' ↑' : ' ↓'}
      </button>
    </th>`;
  }

  #cell(column: StudyColumn<unknown>, row: unknown): TemplateResult | string {
    const { press, hint } = column;
    const text = cellText(column, row, this.texts.study.noValue);
    if (!press) return text;
    return html`<button
      type="button"
      class="quiet"
      title=${hint ?? nothing}
      @click=${() => press(row)}
    >
      ${text}
    </button>`;
  }

  #row(row: unknown): TemplateResult {
    return html`<tr>
      ${this.#ofRows().map((column, index) =>
        index === 0
          ? html`<th scope="row"><bdi>${this.#cell(column, row)}</bdi></th>`
          : html`<td class=${column.isNumber ? 'number' : ''}>
              <bdi>${this.#cell(column, row)}</bdi>
            </td>`,
      )}
    </tr>`;
  }

  override render(): TemplateResult {
    const { table, study } = this.texts;
    const sorted = this.#sorted();
    const { rows: drawn, from, to, isFirst, isLast } = pageOf(sorted, this.page);
    const go = (page: number) => () => (this.page = page);
    return html`<div class="bar">
        <p class="small soft">${study.rows(sorted.length)}</p>
        ${
          sorted.length > pageRows
            ? html`<button type="button" ?disabled=${isFirst} @click=${go(this.page - 1)}>
                  ${this.texts.import.previous}</button
                ><span class="small">${this.texts.import.pageOf(from, to, sorted.length)}</span
                ><button type="button" ?disabled=${isLast} @click=${go(this.page + 1)}>
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
              ${this.#ofRows().map((column, index) => this.#head(column, index))}
            </tr>
          </thead>
          <tbody>
            ${[...this.whole, ...drawn].map((row) => this.#row(row))}
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
