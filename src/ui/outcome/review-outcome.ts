import { html, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { decisionWords, type DecisionWords } from '../../i18n/decision-words.ts';
import { formatNumber } from '../../i18n/numbers/numbers.ts';
import type { Disagreement } from '../../review/output/disagreements.ts';
import { labelsOf } from '../../review/output/review-outcome.ts';
import type { Overview, OverviewRow } from '../../review/output/overview.ts';
import { neighbourhoodStates } from '../../review/standing/state-of-entries.ts';
import {
  reviewFileKinds,
  type ReviewFileKind,
  type ReviewView,
} from '../../worker/review-files.ts';
import { ReviewElement } from '../card/review-element.ts';
import { sharedStyles } from '../parts/atlas-element.ts';
import { closeBeside } from '../parts/close-beside.ts';
import { icon } from '../parts/icon.ts';
import { fileNameOf, saveFile } from '../parts/save-file.ts';
import { sheetStyles } from '../parts/sheet-styles.ts';
import { endings, types } from './file-types.ts';
import { numberIn, sortedRows, type OverviewColumn } from './overview-order.ts';
import { reviewOutcomeStyles } from './review-outcome-styles.ts';

const columns: readonly Exclude<OverviewColumn, 'land'>[] = [
  ...neighbourhoodStates,
  'total',
  'otherFigures',
];

/** What a review has come to: its files, Länder by state, and where rule and people differ. */
@customElement('review-outcome')
export class ReviewOutcomeSheet extends ReviewElement {
  static override styles = [sharedStyles, sheetStyles, reviewOutcomeStyles];

  @state() private open = false;
  @state() private view: ReviewView | undefined;
  @state() private said = '';
  @state() private sorted: OverviewColumn = 'land';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  /** What the view is of. */
  #asked: unknown;

  get #texts(): DecisionWords {
    return decisionWords(this.language);
  }

  /** Entries and question at the moment; undefined until something is shown. */
  get #question() {
    const question = this.now?.result?.judgement.question;
    const { desk } = this;
    return question && desk && { question, entries: desk.state.log };
  }

  #handleOpen(): void {
    this.open = true;
    this.said = '';
    this.dialog.showModal();
  }

  protected override updated(): void {
    if (this.open) void this.#ask();
  }

  /** Once per log and question. */
  async #ask(): Promise<void> {
    const asked = this.#question;
    if (!asked || !this.desk) return;
    const of = [asked.question, asked.entries] as const;
    const before = this.#asked as typeof of | undefined;
    if (before?.[0] === of[0] && before[1] === of[1]) return;
    this.#asked = of;
    try {
      const view = await this.desk.host.commands.reviewView(asked);
      if (this.#asked === of) this.view = view;
    } catch {
      if (this.#asked !== of) return;
      this.view = undefined;
      this.said = this.#texts.outcome.failed;
    }
  }

  async #handleFile(kind: ReviewFileKind): Promise<void> {
    const asked = this.#question;
    const { desk, language } = this;
    if (!asked || !desk) return;
    const { outcome: words } = this.#texts;
    this.said = words.making;
    try {
      const text = await desk.host.commands.reviewFile(asked, kind, language);
      const name = this.#nameOf(kind);
      saveFile(name, text, types[kind]);
      this.said = words.saved(name);
    } catch {
      this.said = words.notMade;
    }
  }

  #nameOf(kind: ReviewFileKind): string {
    if (kind === 'result') return 'result.json';
    const title = this.now?.atlas?.dataset.title ?? '';
    return `${fileNameOf(title)}-${this.#texts.outcome.fileNames[kind]}${endings[kind]}`;
  }

  #show(land: string, wanted: (typeof columns)[number]): void {
    const list = neighbourhoodStates.find((one) => one === wanted) ?? '';
    this.dialog.close();
    this.desk?.way.pick({ list, land });
  }

  #wayToMap(): TemplateResult | typeof nothing {
    if (this.desk?.state.stage !== 'review') return nothing;
    return html`<div class="files">
      <button type="button" data-on-map @click=${() => this.#showOnMap()}>
        ${this.#texts.outcome.onMap}
      </button>
    </div>`;
  }

  #showOnMap(): void {
    this.dialog.close();
    this.desk?.decided.overlook();
  }

  #goTo(key: string): void {
    this.dialog.close();
    this.desk?.way.goTo(key, 'push');
  }

  #head(column: OverviewColumn): string {
    const { outcome, heads, states } = this.#texts;
    if (column === 'land') return heads.land;
    if (column === 'total') return outcome.total;
    return column === 'otherFigures' ? outcome.otherFigures : states[column];
  }

  #headCell(column: OverviewColumn): TemplateResult {
    const direction = column === 'land' ? 'ascending' : 'descending';
    const isSorted = this.sorted === column;
    return html`<th
      scope="col"
      class=${column === 'land' ? nothing : 'number'}
      aria-sort=${isSorted ? direction : nothing}
    >
      <button type="button" @click=${() => (this.sorted = column)}>
        ${this.#head(column)}${isSorted ? html`<span aria-hidden="true">${column === 'land' ? ' ↑' : ' ↓'}</span>` : nothing}
      </button>
    </th>`;
  }

  /** @param land undefined: all; of those without one the list has no filter */
  #cell(
    land: string | undefined,
    row: Omit<OverviewRow, 'land'>,
    column: (typeof columns)[number],
  ) {
    const number = numberIn(row, column);
    const text = formatNumber(this.language, number);
    const isBegun = this.desk?.state.stage === 'review';
    const isWay = isBegun && number > 0 && land !== '' && column !== 'otherFigures';
    const place = land ?? this.#texts.outcome.all;
    const label = this.#texts.outcome.opens(place, this.#head(column), number);
    return html`<td class="number" data-column=${column}>
      ${
        isWay
          ? html`<button
              type="button"
              aria-label=${label}
              @click=${() => this.#show(land ?? '', column)}
            >
              ${text}
            </button>`
          : text
      }
    </td>`;
  }

  #overview(view: Overview): TemplateResult {
    const { outcome: words } = this.#texts;
    // Data without Länder have the one row of all.
    const rows = view.rows.some(({ land }) => land !== '')
      ? sortedRows(view, this.sorted, this.language)
      : [];
    return html`<section>
      <h3 id="overview">${words.overview}</h3>
      ${this.#wayToMap()}
      <div class="scroller" role="region" tabindex="0" aria-labelledby="overview">
        <table data-overview>
          <thead>
            <tr>
              ${this.#headCell('land')}${columns.map((column) => this.#headCell(column))}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row"><bdi>${row.land === '' ? words.noLand : row.land}</bdi></th>
                  ${columns.map((column) => this.#cell(row.land, row, column))}
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr data-all>
              <th scope="row">${words.all}</th>
              ${columns.map((column) => this.#cell(undefined, view.all, column))}
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="small soft">${words.adds(view.all.total)}</p>
      ${view.gone > 0 ? html`<p class="small soft">${words.gone(view.gone)}</p>` : nothing}
    </section>`;
  }

  #difference(one: Disagreement, labels: ReadonlyMap<string, string>): TemplateResult {
    const { disagreement } = this.#texts;
    const reasons = one.reasons.map((key) => labels.get(key) ?? key).join(', ');
    return html`<tr data-kind=${one.kind}>
      <th scope="row">
        ${
          one.name === undefined
            ? one.key
            : html`<button type="button" class="link" @click=${() => this.#goTo(one.key)}>
                <bdi>${this.texts.study.clusters.named(one.name, one.others)}</bdi>
              </button>`
        }
      </th>
      <td><bdi>${[one.municipality, one.land].filter((text) => text !== '').join(', ')}</bdi></td>
      <td>${disagreement.kinds[one.kind]}</td>
      <td class="number">${formatNumber(this.language, one.takenIn.length)}</td>
      <td class="number">${formatNumber(this.language, one.takenOut.length)}</td>
      <td>${reasons}</td>
      <td class="note"><bdi>${one.notes.join(' | ')}</bdi></td>
    </tr>`;
  }

  #differences(rows: readonly Disagreement[]): TemplateResult {
    const { outcome: words, disagreement, heads } = this.#texts;
    const { desk, language } = this;
    if (!desk || rows.length === 0)
      return html`<section>
        <h3>${disagreement.title}</h3>
        <p>${words.noDisagreement}</p>
      </section>`;
    const labels = labelsOf(desk.plan, language);
    const { kind, takenIn, takenOut } = disagreement.heads;
    return html`<section>
      <h3 id="differences">${disagreement.title}</h3>
      <p class="small soft">${words.disagreements(rows.length)}</p>
      <div class="scroller" role="region" tabindex="0" aria-labelledby="differences">
        <table data-differences>
          <thead>
            <tr>
              <th scope="col">${heads.name}</th>
              <th scope="col">${heads.municipality}</th>
              <th scope="col">${kind}</th>
              <th scope="col" class="number">${takenIn}</th>
              <th scope="col" class="number">${takenOut}</th>
              <th scope="col">${heads.reasons}</th>
              <th scope="col">${heads.note}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((one) => this.#difference(one, labels))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #files(): TemplateResult {
    const { outcome: words } = this.#texts;
    return html`<section>
      <h3>${words.files}</h3>
      <p class="small soft">${words.filesHelp}</p>
      <div class="files">
        ${reviewFileKinds.map(
          (kind) =>
            html`<button type="button" data-file=${kind} @click=${() => this.#handleFile(kind)}>
              ${words.kinds[kind]}
            </button>`,
        )}
      </div>
      <p class="small" role="status">${this.said}</p>
    </section>`;
  }

  override render(): TemplateResult {
    const { outcome: words } = this.#texts;
    const { view } = this;
    return html`<button type="button" @click=${() => this.#handleOpen()}>${words.tab}</button>
      <dialog
        aria-labelledby="title"
        closedby="any"
        @pointerdown=${closeBeside}
        @close=${() => (this.open = this.dialog.open)}
      >
        <div class="top">
          <h2 id="title">${words.title}</h2>
          <button
            type="button"
            class="plain"
            title=${this.texts.report.close}
            aria-label=${this.texts.report.close}
            @click=${() => this.dialog.close()}
          >
            ${icon('close')}
          </button>
        </div>
        ${
          this.open
            ? html`<div class="content">
                ${this.#files()}
                ${view ? html`${this.#overview(view.overview)}${this.#differences(view.disagreements)}` : html`<p class="soft">${words.coming}</p>`}
              </div>`
            : nothing
        }
      </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-outcome': ReviewOutcomeSheet;
  }
}
