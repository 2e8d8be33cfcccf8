import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { SystemCode } from '../ingest/known-systems.ts';
import type { TableHints } from '../ingest/understand-table.ts';
import { draftTable, lacksOf } from '../project/draft-project.ts';
import type { FileKind } from '../areas/draft.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { Drafting } from '../state/atlas-state.ts';
import type { Commands } from '../state/commands.ts';
import { commandsContext } from '../state/store-context.ts';
import type { DraftAnswer, DraftTrial } from '../worker/draft.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { importAreas } from './import-areas.ts';
import { importDialogStyles } from './import-dialog-styles.ts';
import { importJoin } from './import-join.ts';
import { importTable } from './import-table.ts';
import { fileNameOf } from './save-file.ts';

/** The import assistant: what the files are, how they will be read and joined; every change is one of the draft. */
@customElement('import-dialog')
export class ImportDialog extends AtlasElement {
  static override styles = [sharedStyles, importDialogStyles];

  @property({ attribute: false }) drafting: Drafting | undefined;
  @state() private answer: DraftAnswer | undefined;
  @state() private json: ProjectFile | undefined;
  @state() private trial: DraftTrial | undefined;
  @state() private chosen = '';
  @state() private system: SystemCode | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @consume({ context: commandsContext }) private commands!: Commands;
  /** The last trial asked for; answers to earlier ones come too late. */
  #asked = 0;

  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('drafting') && this.drafting) this.#take(this.drafting.answer);
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('drafting')) return;
    if (this.drafting && !this.dialog.open) this.dialog.showModal();
    if (!this.drafting && this.dialog.open) this.dialog.close();
  }

  #take(answer: DraftAnswer): void {
    this.answer = answer;
    const { areas, tables } = answer.understandings;
    const isThere = answer.files.some(({ name }) => name === this.chosen);
    const openPlace = areas.find(({ proposedSystems }) => proposedSystems.length > 0);
    if (!isThere) this.chosen = (openPlace ?? tables[0] ?? areas[0])?.file ?? '';
    this.system = areas[0]?.proposedSystems[0];
    this.#edit(answer.draft.json);
  }

  readonly #edit = (json: ProjectFile): void => {
    this.json = json;
    void this.#try(json);
  };

  async #try(json: ProjectFile): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { crs = this.system } = json.areas;
    this.trial = undefined;
    if (json.areas.source === '' || json.areas.key === '') return;
    const tables = json.tables.filter(({ key }) => key !== '');
    const title = json.title === '' ? 'Atlas' : json.title;
    const tried = { ...json, title, tables, areas: { ...json.areas, ...(crs && { crs }) } };
    const trial = await this.drafting?.session.try(tried);
    if (asked === this.#asked) this.trial = trial;
  }

  async #setKind(name: string, kind: FileKind): Promise<void> {
    const { drafting, answer } = this;
    if (!drafting || !answer) return;
    const kinds = Object.fromEntries(answer.files.map((file) => [file.name, file.kind]));
    this.#take(await drafting.session.understand(drafting.files, { ...kinds, [name]: kind }));
  }

  async #relayout(name: string, hints: TableHints, sheet?: string): Promise<void> {
    const { answer, json } = this;
    const table = await this.drafting?.session.understandTable(name, hints, sheet);
    if (!table || !answer || !json) return;
    const { understandings } = answer;
    const tables = understandings.tables.map((one) => (one.file === name ? table : one));
    this.answer = { ...answer, understandings: { ...understandings, tables } };
    const others = json.tables.filter(({ source }) => source !== name);
    const ids = others.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id));
    this.#edit({ ...json, tables: [...others, ...draftTable(table, new Set(ids), undefined)] });
  }

  async #chooseKey(json: ProjectFile, key: string): Promise<void> {
    await this.drafting?.session.chooseKey(json.areas.source, key);
    this.#edit({ ...json, areas: { ...json.areas, key } });
  }

  #setSystem(json: ProjectFile, code: SystemCode | undefined): void {
    const { crs: _, ...areas } = json.areas;
    this.#edit({ ...json, areas: code === undefined ? areas : { ...areas, crs: code } });
  }

  /** Why the draft cannot be taken yet; undefined where it can. */
  get #obstacle(): string | undefined {
    const { json, answer, trial } = this;
    const words = this.texts.import;
    if (!json || !answer) return words.trying;
    const lacks = lacksOf(json, answer.understandings.areas);
    if (lacks.length > 0) {
      return words.lacking(lacks.map((one) => words.lacks[one]).join('; '));
    }
    if (!trial) return words.trying;
    return trial.ok ? undefined : words.failing;
  }

  #apply(): void {
    const { json } = this;
    if (!json || this.#obstacle !== undefined) return;
    const title = json.title.trim() === '' ? 'Atlas' : json.title.trim();
    const text = `${JSON.stringify({ ...json, title }, null, 2)}\n`;
    void this.commands.acceptDraft(`${fileNameOf(title)}.project.json`, text);
  }

  #files(answer: DraftAnswer): TemplateResult {
    const words = this.texts.import;
    return html`<div class="files">
      <h3>${words.files}</h3>
      <ul>
        ${answer.files.map(
          ({ name, kind, diagnostics }) =>
            html`<li>
              <button
                type="button"
                class="plain"
                aria-pressed=${name === this.chosen ? 'true' : 'false'}
                @click=${() => (this.chosen = name)}
              >
                ${name}
              </button>
              <select
                aria-label=${words.kindOf(name)}
                @change=${(event: Event) =>
                  void this.#setKind(name, (event.target as HTMLSelectElement).value as FileKind)}
              >
                ${Object.entries(words.kinds).map(
                  ([one, text]) =>
                    html`<option value=${one} .selected=${live(one === kind)}>${text}</option>`,
                )}
              </select>
              ${diagnostics.map(
                (one) => html`<p class="small error">${wordDiagnostic(one, this.language)}</p>`,
              )}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #chosenFile(answer: DraftAnswer, json: ProjectFile): TemplateResult | typeof nothing {
    const { texts, language, chosen, system, trial } = this;
    const { areas, tables } = answer.understandings;
    const table = tables.find(({ file }) => file === chosen);
    if (table) {
      return importTable({
        table,
        json,
        texts,
        edit: this.#edit,
        relayout: (hints, sheet) => void this.#relayout(chosen, hints, sheet),
      });
    }
    const file = areas.find((one) => one.file === chosen);
    if (!file) return nothing;
    return importAreas({
      file,
      json,
      system,
      outline: trial?.outline,
      texts,
      language,
      edit: this.#edit,
      chooseKey: (key) => void this.#chooseKey(json, key),
      chooseSystem: (code) => {
        this.system = code;
        this.#setSystem(json, undefined);
      },
      acceptSystem: (isAccepted) => this.#setSystem(json, isAccepted ? system : undefined),
    });
  }

  override render(): TemplateResult {
    const { answer, json, texts, language, trial, drafting } = this;
    const words = texts.import;
    const obstacle = this.#obstacle;
    return html`<dialog aria-labelledby="title" @cancel=${() => this.commands.closeDraft()}>
      ${
        drafting && answer && json
          ? html`<div class="top">
                <h2 id="title">${words.title}</h2>
                <p class="small soft">${words.intro}</p>
                <label class="title"
                  ><span class="small soft">${words.name}</span
                  ><input
                    type="text"
                    autofocus
                    .value=${live(json.title)}
                    @input=${(event: Event) =>
                      (this.json = { ...json, title: (event.target as HTMLInputElement).value })}
                /></label>
              </div>
              <div class="body">
                ${this.#files(answer)}
                <div class="main">
                  ${importJoin({ trial, json, texts, language, edit: this.#edit })}
                  ${this.#chosenFile(answer, json)}
                </div>
              </div>
              <div class="foot">
                <p id="obstacle" role="status">${obstacle ?? words.ready}</p>
                <button type="button" @click=${() => this.commands.closeDraft()}>
                  ${words.cancel}
                </button>
                <button
                  type="button"
                  class="primary"
                  aria-disabled=${obstacle === undefined ? 'false' : 'true'}
                  aria-describedby="obstacle"
                  @click=${() => this.#apply()}
                >
                  ${words.apply}
                </button>
              </div>`
          : nothing
      }
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
