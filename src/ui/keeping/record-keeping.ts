import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { wordDiagnostic } from '../../i18n/diagnostics.ts';
import { megabytes } from '../../i18n/numbers/megabytes.ts';
import { formatDate, formatValue } from '../../i18n/numbers/numbers.ts';
import { faultInWords, recordWords, type RecordWords } from '../../i18n/record-words.ts';
import type { Entry } from '../../review/entry/entry.ts';
import { isDue } from '../../state/record/export-reminder.ts';
import type { Merged } from '../../state/record/merge-in.ts';
import { isScarce } from '../../state/record/storage-state.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { fileNameOf, saveFile } from '../parts/save-file.ts';
import type { Keeping } from './keeping.ts';
import { initialKeeping, type FolderState, type KeepingState, type Said } from './keeping-state.ts';
import { recordKeepingStyles } from './record-keeping-styles.ts';

/** Backup and exchange of a review: what is in this browser alone, files out and in, the shared folder. What else is told of the record stands within. */
@customElement('record-keeping')
export class RecordKeeping extends AtlasElement {
  static override styles = [sharedStyles, recordKeepingStyles];

  @property({ attribute: false }) keeping: Keeping | undefined;
  /** What the page knows of the record, to be put back where it was cleared. */
  @property({ attribute: false }) known: () => readonly Entry[] = () => [];
  #followed: Keeping | undefined;
  #end: (() => void) | undefined;

  override willUpdate(): void {
    if (this.#followed === this.keeping) return;
    this.#end?.();
    this.#followed = this.keeping;
    this.#end = this.keeping?.store.subscribe(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#followed = undefined;
  }

  get #words(): RecordWords {
    return recordWords(this.language);
  }

  async #handleSave(what: 'log' | 'backup'): Promise<void> {
    const { keeping } = this;
    const text = await (what === 'log' ? keeping?.exportLog() : keeping?.exportBackup());
    if (!keeping || text === undefined) return;
    const { fileNames } = this.#words;
    const day = new Date().toISOString().slice(0, 10);
    const name = `${fileNames[what]}-${fileNameOf(keeping.project)}-${day}.jsonl`;
    saveFile(name, text, 'application/jsonl');
  }

  #handleFiles(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void this.keeping?.take(files);
  }

  #day(text: string): string {
    return formatDate(this.language, new Date(text));
  }

  #percent(share: number): string {
    return formatValue(this.language, Math.floor(100 * share), 'percent', 0);
  }

  #reminder({ unexported }: KeepingState): TemplateResult | typeof nothing {
    if (!unexported) return nothing;
    const { count, since, exported } = unexported;
    const day = exported === undefined ? undefined : this.#day(exported);
    if (count === 0)
      return day === undefined ? nothing : html`<p>${this.#words.nothingNew(day)}</p>`;
    const text = this.#words.reminder(count, this.#day(since ?? ''), day);
    return html`<p class=${isDue(unexported, new Date()) ? 'due' : nothing}>${text}</p>`;
  }

  #storage({ storage }: KeepingState): TemplateResult {
    const { keeping: words } = this.#words;
    const { isPersistent, room = 0 } = storage;
    if (isPersistent === true) return html`<p class="small soft">${words.persistent}</p>`;
    return html`${
        isScarce(storage)
          ? html`<p class="fault">${words.scarce(megabytes(room, this.language))}</p>`
          : nothing
      }
      <p class="small soft">
        ${isPersistent === false ? words.evictable : words.unknown} ${words.safari} ${words.private}
      </p>
      ${
        isPersistent === false
          ? html`<button type="button" @click=${() => this.keeping?.persist()}>
              ${words.ask}
            </button>`
          : nothing
      }`;
  }

  #files(): TemplateResult {
    const words = this.#words;
    return html`<div class="buttons">
        <button type="button" title=${words.backupHelp} @click=${() => this.#handleSave('backup')}>
          ${words.backup}
        </button>
        <button type="button" title=${words.exportLogHelp} @click=${() => this.#handleSave('log')}>
          ${words.exportLog}
        </button>
        <button
          type="button"
          @click=${() => this.renderRoot.querySelector<HTMLElement>('input')?.click()}
        >
          ${words.take}
        </button>
      </div>
      <input
        type="file"
        multiple
        accept=".jsonl,.json,.txt"
        aria-label=${words.take}
        @change=${(event: Event) => this.#handleFiles(event)}
      />`;
  }

  #busy({ busy }: KeepingState): TemplateResult | typeof nothing {
    if (!busy) return nothing;
    const { taking, writing, cancel } = this.#words;
    const percent = this.#percent(busy.share);
    return html`<p>${busy.file === undefined ? writing(percent) : taking(busy.file, percent)}</p>
      <button type="button" @click=${() => this.keeping?.cancel()}>${cancel}</button>`;
  }

  #said(said: Said): TemplateResult {
    const words = this.#words;
    switch (said.of) {
      case 'taken':
        return html`<p>
            ${words.taken(said.merged.added, said.merged.known)} ${this.#beside(said.merged)}
          </p>
          ${this.#diagnostics(said.diagnostics)}`;
      case 'refused':
        return html`<p class="fault">${words.refused}</p>
          ${this.#diagnostics(said.diagnostics)}`;
      case 'fault':
        return html`<p class="fault">${faultInWords(words.faults, said.fault)}</p>
          ${said.fault.kind === 'cleared' ? this.#putBack() : nothing}`;
      case 'put-back':
        return html`<p>${words.wasPutBack(said.number)}</p>`;
      case 'folder': {
        const { reason: kind, found = '–' } = said.fault;
        return html`<p class="fault">${faultInWords(words.folder.faults, { kind, found })}</p>`;
      }
      default:
        return said satisfies never;
    }
  }

  #beside({ reviews, notes }: Merged): string {
    return reviews + notes === 0 ? '' : this.#words.takenBeside(reviews, notes);
  }

  #diagnostics(list: Extract<Said, { of: 'refused' }>['diagnostics']) {
    if (list.length === 0) return nothing;
    return html`<ul role="list">
      ${list.map((one) => html`<li>${wordDiagnostic(one, this.language)}</li>`)}
    </ul>`;
  }

  #putBack(): TemplateResult | typeof nothing {
    if (this.known().length === 0) return nothing;
    return html`<button type="button" @click=${() => this.keeping?.putBack(this.known())}>
      ${this.#words.putBack}
    </button>`;
  }

  #folder(folder: FolderState): TemplateResult {
    const { folder: words } = this.#words;
    const head = html`<h3>${words.title}</h3>`;
    const { keeping } = this;
    const leave = html`<button type="button" @click=${() => keeping?.leaveFolder()}>
      ${words.leave}
    </button>`;
    switch (folder.is) {
      case 'absent':
        return html`${head}
          <p class="small soft">${words.absent}</p>`;
      case 'none':
        return html`${head}
          <p class="small soft">${words.about}</p>
          <button type="button" @click=${() => keeping?.chooseFolder()}>${words.choose}</button>`;
      case 'asks':
        return html`${head}
          <div class="buttons">
            <button type="button" @click=${() => keeping?.allowFolder()}>
              ${words.again(folder.name)}
            </button>
            ${leave}
          </div>`;
      case 'open': {
        const time = folder.at?.toLocaleTimeString(this.language, { timeStyle: 'medium' }) ?? '–';
        return html`${head}
          <p>${words.state(folder.name, folder.others, time)}</p>
          ${leave}`;
      }
      default:
        return folder satisfies never;
    }
  }

  override render(): TemplateResult {
    const now = this.keeping?.store.live ?? initialKeeping;
    const words = this.#words;
    const isDueNow = now.unexported !== undefined && isDue(now.unexported, new Date());
    return html`${isDueNow ? this.#reminder(now) : nothing}
      <div role="status">
        ${now.role === 'beside' ? html`<p class="small">${words.beside}</p>` : nothing}
        ${this.#busy(now)} ${now.said ? this.#said(now.said) : nothing}
      </div>
      <details>
        <summary>${words.title}</summary>
        ${isDueNow ? nothing : this.#reminder(now)} ${this.#diagnostics(now.notes)} ${this.#files()}
        ${this.#storage(now)} ${this.#folder(now.folder)}
      </details>
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'record-keeping': RecordKeeping;
  }
}
