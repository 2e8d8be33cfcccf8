import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { reportCsv } from '../../export/report-csv.ts';
import { keyEntries, keyKinds, type KeyEntry } from '../../export/report-keys.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { allKeys, findKeys, type KeyFilter } from '../import/find-keys.ts';
import { SelectController } from '../../state/controllers/select-controller.ts';
import '../parts/calm-status.ts';
import { retryButton } from '../parts/retry-button.ts';
import { icon } from '../parts/icon.ts';
import { closeBeside } from '../parts/close-beside.ts';
import { Kept } from '../parts/kept.ts';
import { sheetStyles } from '../parts/sheet-styles.ts';
import { tableName, turnedFilter } from './join-rows.ts';
import { kindText } from './kind-text.ts';
import { reportDialogStyles } from './report-dialog-styles.ts';
import { reportJoins } from './report-joins.ts';
import './report-keys.ts';
import { reportNotes } from './report-notes.ts';
import { fileNameOf, saveFile } from '../parts/save-file.ts';

/** The data report: what was read, what fits together and what does not. */
@customElement('report-dialog')
export class ReportDialog extends AtlasElement {
  static override styles = [sharedStyles, sheetStyles, reportDialogStyles];

  @property({ attribute: false }) atlas: Atlas | undefined;
  /** Its content is drawn only while it is open. */
  @state() private open = false;
  @state() private filter: KeyFilter = allKeys;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  readonly #failed = new SelectController(this, ({ failedFigures }) => failedFigures);
  readonly #entries = new Kept<readonly KeyEntry[]>();
  readonly #found = new Kept<readonly KeyEntry[]>();

  /** As it is on the screen; the `close` event of a dialog may come a moment later. */
  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  /** The focus goes back to where it was when the sheet is closed. */
  show(): void {
    if (this.dialog.open) return;
    this.filter = allKeys;
    this.open = true;
    this.dialog.showModal();
  }

  #handleShow(filter: KeyFilter): void {
    this.filter = turnedFilter(filter, this.filter, allKeys);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('report-keys')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  #handleKind(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.filter = { ...this.filter, kind: keyKinds.find((kind) => kind === value) };
  }

  #handleTable(event: Event): void {
    const join = this.atlas?.joins[Number((event.target as HTMLSelectElement).value)];
    this.filter = { ...this.filter, table: join?.table, round: join?.round };
  }

  #handleText(event: Event): void {
    this.filter = { ...this.filter, text: (event.target as HTMLInputElement).value };
  }

  #handleDownload({ joins, diagnostics, dataset }: Atlas): void {
    const name = fileNameOf(`${dataset.title} ${this.texts.report.title}`);
    const content = reportCsv({ joins, diagnostics }, this.language);
    saveFile(`${name}.csv`, content, 'text/csv;charset=utf-8');
  }

  #joins({ joins }: Atlas): TemplateResult | typeof nothing {
    if (joins.length === 0) return nothing;
    const { texts, language, filter } = this;
    return html`<section>
      <h3 id="joins">${texts.report.joins}</h3>
      ${reportJoins({
        joins,
        texts,
        language,
        filter,
        handleShow: (shown) => this.#handleShow(shown),
      })}
      ${
        joins.some(({ paddedKeys }) => paddedKeys.length > 0)
          ? html`<p class="small soft">${texts.report.paddedKeys}: ${texts.report.paddedHelp}</p>`
          : nothing
      }
    </section>`;
  }

  #keys({ joins }: Atlas): TemplateResult | typeof nothing {
    const entries = this.#entries.from([joins], () => keyEntries(joins));
    if (entries.length === 0) return nothing;
    const { filter } = this;
    const found = this.#found.from([entries, filter], () => findKeys(entries, filter));
    const rows = this.texts.table.rows(found.length, entries.length);
    return html`<section>
      <h3>${this.texts.report.keys}</h3>
      <div class="find">
        ${this.#search()} ${this.#kinds()} ${this.#tables(joins)}
        <span class="rows">${rows}</span>
        <calm-status .text=${rows}></calm-status>
      </div>
      <report-keys .entries=${found}></report-keys>
    </section>`;
  }

  /** That more may be found: in figures that are still being read, or could not be had. */
  #incomplete(): TemplateResult {
    const { report, columnar } = this.texts;
    const hasFailed = (this.#failed.value ?? []).length > 0;
    return html`<p role="status">
      ${hasFailed ? html`${report.unread} ${retryButton(columnar.retry)}` : report.incomplete}
    </p>`;
  }

  #search(): TemplateResult {
    const { search } = this.texts.report;
    return html`<span class="search"
      ><input
        type="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${search}
        placeholder=${search}
        .value=${live(this.filter.text)}
        @input=${(event: Event) => this.#handleText(event)}
    /></span>`;
  }

  #kinds(): TemplateResult {
    const { report } = this.texts;
    const { kind: chosen } = this.filter;
    return html`<select
      aria-label=${report.kind}
      @change=${(event: Event) => this.#handleKind(event)}
    >
      <option value="" .selected=${live(chosen === undefined)}>${report.allKinds}</option>
      ${keyKinds.map(
        (kind) =>
          html`<option value=${kind} .selected=${live(kind === chosen)}>
            ${kindText(kind, this.texts)}
          </option>`,
      )}
    </select>`;
  }

  #tables(joins: Atlas['joins']): TemplateResult | typeof nothing {
    if (joins.length < 2) return nothing;
    const { report } = this.texts;
    const { table, round } = this.filter;
    return html`<select
      aria-label=${report.table}
      @change=${(event: Event) => this.#handleTable(event)}
    >
      <option value="-1" .selected=${live(table === undefined)}>${report.allTables}</option>
      ${joins.map(
        (join, index) =>
          html`<option
            value=${index}
            .selected=${live(join.table === table && join.round === round)}
          >
            ${tableName(join)}
          </option>`,
      )}
    </select>`;
  }

  #content(atlas: Atlas): TemplateResult {
    const { report } = this.texts;
    const { minimumPopulation, minimumCount } = atlas.dataset.privacy;
    return html`<div class="content">
      <p class="soft">${report.intro}</p>
      ${this.#joins(atlas)} ${this.#keys(atlas)}
      <section>
        <h3>${report.notes}</h3>
        ${isIncomplete(atlas) ? this.#incomplete() : nothing}
        ${reportNotes(atlas.diagnostics, this.texts, this.language)}
      </section>
      <p class="small soft">${report.privacy(minimumPopulation, minimumCount)}</p>
    </div>`;
  }

  override render(): TemplateResult {
    const { atlas } = this;
    const { report } = this.texts;
    return html`<dialog
      aria-labelledby="title"
      closedby="any"
      @pointerdown=${closeBeside}
      @close=${() => (this.open = this.dialog.open)}
    >
      <div class="top">
        <h2 id="title">${report.title}</h2>
        ${
          atlas
            ? html`<button
                type="button"
                title=${report.download}
                @click=${() => this.#handleDownload(atlas)}
              >
                ${icon('download')}<span class="download-text">${report.download}</span>
              </button>`
            : nothing
        }
        <button
          type="button"
          class="icon"
          autofocus
          title=${report.close}
          aria-label=${report.close}
          @click=${() => this.dialog.close()}
        >
          ${icon('close')}
        </button>
      </div>
      ${this.open && atlas ? this.#content(atlas) : nothing}
    </dialog>`;
  }
}

/** Whether figures are still to be read, in which more can be found. */
function isIncomplete({ dataset }: Atlas): boolean {
  return dataset.rounds.some(({ pending = [] }) => pending.length > 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'report-dialog': ReportDialog;
  }
}
