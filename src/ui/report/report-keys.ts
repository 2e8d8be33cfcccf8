import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { KeyEntry } from '../../export/report-keys.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { offset } from '../parts/offset.ts';
import { RowWindow, type WindowRow } from '../parts/row-window.ts';
import { keyLine } from './key-lines.ts';

/** Height of a row in CSS pixels: on one line, and on two where there is little room. */
const rowHeights = { wide: 30, narrow: 50 } as const;

/** The keys of the data report in a list that draws only what is in sight. */
@customElement('report-keys')
export class ReportKeys extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      .scroller {
        max-height: 19rem;
        overflow: auto;
        border-top: 1.5px solid var(--ink);
        border-bottom: 1px solid var(--line);
      }

      .row {
        display: grid;
        width: 100%;
        padding: 0 var(--space-2);
        border-bottom: 1px solid var(--line);
        grid-template-columns: minmax(8rem, 1.2fr) 1fr minmax(8rem, 1.2fr) 4rem;
        gap: 0 var(--space-3);
        align-items: center;
      }

      .head {
        position: sticky;
        z-index: 1;
        top: 0;
        min-height: 1.875rem;
        background: var(--surface-raised);
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .body {
        position: relative;
      }

      .body .row {
        position: absolute;
        top: 0;
        left: 0;
        height: var(--row-height);
      }

      .row > * {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .key {
        font-weight: 550;
      }

      .body .file,
      .body .round {
        color: var(--ink-soft);
        font-size: var(--text-small);
      }

      .none {
        padding: var(--space-3) var(--space-2);
      }

      @media (width < 40rem) {
        .row {
          grid-template-columns: 1fr 1fr;
          line-height: 1.3;
        }

        .kind,
        .round {
          text-align: right;
        }
      }
    `,
  ];

  readonly #narrow = window.matchMedia('(width < 40rem)');
  readonly #window = new RowWindow(this, () => this.scroller);

  @property({ attribute: false }) entries: readonly KeyEntry[] = [];
  @query('.scroller') private readonly scroller!: HTMLElement | null;
  @query('.body') private readonly body!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow.addEventListener('change', this.#handleWidth);
  }

  override disconnectedCallback(): void {
    this.#narrow.removeEventListener('change', this.#handleWidth);
    super.disconnectedCallback();
  }

  get #rowHeight(): number {
    return this.#narrow.matches ? rowHeights.narrow : rowHeights.wide;
  }

  protected override willUpdate(): void {
    const count = this.entries.length;
    this.#window.set({ count, rowHeight: this.#rowHeight, kept: undefined });
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.body?.style.setProperty('height', `${this.entries.length * this.#rowHeight}px`);
    this.body?.style.setProperty('--row-height', `${this.#rowHeight}px`);
    if (changed.has('entries') && this.scroller) this.scroller.scrollTop = 0;
  }

  readonly #handleWidth = (): void => this.requestUpdate();

  #row({ index, start }: WindowRow): TemplateResult | typeof nothing {
    const entry = this.entries[index];
    if (!entry) return nothing;
    const { key, kind, table, round } = keyLine(entry, this.texts);
    return html`<div class="row" role="row" aria-rowindex=${index + 2} ${offset(start)}>
      <span class="key" role="rowheader" title=${key}><bdi>${key}</bdi></span>
      <span class="kind" role="cell">${kind}</span>
      <span class="file" role="cell" title=${table}>${table}</span>
      <span class="round" role="cell">${round}</span>
    </div>`;
  }

  override render(): TemplateResult {
    const { report } = this.texts;
    const { key, kind, table, round } = report.columns;
    return html`<div class="scroller" role="region" aria-label=${report.keys} tabindex="0">
      <div role="table" aria-label=${report.keys} aria-rowcount=${this.entries.length + 1}>
        <div class="row head" role="row" aria-rowindex="1">
          <span class="key" role="columnheader">${key}</span>
          <span class="kind" role="columnheader">${kind}</span>
          <span class="file" role="columnheader">${table}</span>
          <span class="round" role="columnheader">${round}</span>
        </div>
        <div class="body" role="rowgroup">
          ${repeat(
            this.#window.rows,
            ({ index }) => index,
            (row) => this.#row(row),
          )}
        </div>
      </div>
      ${this.entries.length === 0 ? html`<p class="none soft">${report.noKeys}</p>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'report-keys': ReportKeys;
  }
}
