import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { sheetWords, type SheetWords } from '../../i18n/sheet-words.ts';
import { lineDiagnostic } from '../../worker/line-diagnostic.ts';
import { FollowDesk } from '../card/follow-desk.ts';
import type { Desk } from '../desk/desk.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import type { PrintedMap } from '../print/printed-map.ts';
import { pickedKeys } from './picked-keys.ts';
import { printReport, printSheets, type PrintRun } from './print-job.ts';

/** So many sheets at most are made at once: more pages a browser lays out too slowly, and nobody reads them in one go. */
const mostSheets = 500;

type Made = (words: SheetWords['prints']) => string;

/** Evidence sheets and report of the review: what is printed, how far it is, and the way out. */
@customElement('review-prints')
export class ReviewPrints extends AtlasElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      details {
        padding: var(--space-2) var(--space-3);
        border-top: 1px solid var(--line);
      }

      summary {
        font-weight: 600;
      }

      .buttons {
        display: grid;
        margin: var(--space-2) 0;
        gap: var(--space-2);
        justify-items: start;
      }

      .buttons button {
        text-align: start;
      }

      progress {
        width: 100%;
      }
    `,
  ];

  @property({ attribute: false }) desk: Desk | undefined;
  /** The map as it is on screen. */
  @property({ attribute: false }) pictureNow: () => PrintedMap | undefined = () => undefined;
  @state() private running: { readonly end: AbortController; readonly all: number } | undefined;
  @state() private done = 0;
  @state() private said: Made | undefined;

  constructor() {
    super();
    new FollowDesk(this);
  }

  get #words(): SheetWords['prints'] {
    return sheetWords(this.language).prints;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.running?.end.abort();
  }

  async #print(all: number, make: (run: PrintRun) => Promise<boolean>): Promise<void> {
    if (this.running) return;
    const end = new AbortController();
    this.running = { end, all };
    this.done = 0;
    this.said = undefined;
    try {
      const isPrinted = await make({ signal: end.signal, report: (done) => (this.done = done) });
      this.said = (words) =>
        isPrinted ? (all > 0 ? words.printed(all) : '') : end.signal.aborted ? words.cancelled : '';
    } catch (error) {
      const reason = wordDiagnostic(lineDiagnostic(error), this.language);
      this.said = (words) => `${words.failed} ${reason}`;
    } finally {
      this.running = undefined;
    }
  }

  #printOne(desk: Desk, key: string): void {
    const picture = this.pictureNow();
    const drawn = picture?.isAwaited === false ? picture : undefined;
    void this.#print(1, (run) => printSheets(desk, [key], drawn, run));
  }

  #printMany(desk: Desk): void {
    const keys = pickedKeys(desk);
    void this.#print(keys.length, (run) => printSheets(desk, keys, undefined, run));
  }

  #progress(all: number, end: AbortController): TemplateResult {
    const words = this.#words;
    const text = all === 0 ? words.makingReport : words.making(this.done, all);
    return html`<div class="buttons">
      <p class="small" role="status">${text}</p>
      ${all > 1 ? html`<progress max=${all} .value=${this.done} aria-label=${text}></progress>` : nothing}
      <button type="button" @click=${() => end.abort()}>${words.cancel}</button>
    </div>`;
  }

  #choices(desk: Desk): TemplateResult {
    const words = this.#words;
    const { key } = desk;
    const all = pickedKeys(desk).length;
    const isTooMany = all > mostSheets;
    return html`<div class="buttons">
        <button
          type="button"
          data-print="one"
          ?disabled=${key === undefined}
          @click=${() => (key === undefined ? undefined : this.#printOne(desk, key))}
        >
          ${words.one}
        </button>
        <button
          type="button"
          data-print="many"
          aria-describedby="many"
          ?disabled=${all === 0 || isTooMany}
          @click=${() => this.#printMany(desk)}
        >
          ${words.many(all)}
        </button>
        <p id="many" class="small soft">
          ${isTooMany ? words.tooMany(all, mostSheets) : words.manyHelp(all)}
        </p>
        <button
          type="button"
          data-print="report"
          @click=${() => this.#print(0, (run) => printReport(desk, run))}
        >
          ${words.report}
        </button>
      </div>
      <p class="small" role="status">${this.said?.(words) ?? ''}</p>`;
  }

  override render(): TemplateResult | typeof nothing {
    const { desk, running } = this;
    if (!desk) return nothing;
    return html`<details>
      <summary>${this.#words.title}</summary>
      ${running ? this.#progress(running.all, running.end) : this.#choices(desk)}
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'review-prints': ReviewPrints;
  }
}
