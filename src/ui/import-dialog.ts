import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../i18n/de.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/language.ts';
import { megabytes } from '../i18n/megabytes.ts';
import type { SystemCode } from '../ingest/known-systems.ts';
import { fileLimits } from '../ingest/limits.ts';
import { lacksOf } from '../project/draft-project.ts';
import { answerQuestion, isOpen, questionsOf } from '../project/questions.ts';
import type { FileKind } from '../areas/draft.ts';
import type { ProjectFile } from '../project/schema.ts';
import type { Drafting } from '../state/atlas-state.ts';
import type { Commands } from '../state/commands.ts';
import { commandsContext } from '../state/store-context.ts';
import type { DraftAnswer } from '../worker/draft.ts';
import { ImportSession, type ImportState } from '../worker/import-session.ts';
import { AtlasElement, sharedStyles } from './atlas-element.ts';
import { importAreas } from './import-areas.ts';
import { importDialogStyles } from './import-dialog-styles.ts';
import { importJoin } from './import-join.ts';
import { importPoints } from './import-points.ts';
import { importQuestions } from './import-questions.ts';
import { importTable } from './import-table.ts';
import { fileNameOf } from './save-file.ts';

/** The import assistant: what the files are, how they will be read and joined; every change is one of the draft. */
@customElement('import-dialog')
export class ImportDialog extends AtlasElement {
  static override styles = [sharedStyles, importDialogStyles];

  @property({ attribute: false }) drafting: Drafting | undefined;
  @state() private known: ImportState | undefined;
  @state() private chosen = '';
  /** The system that is tried out, until a person has accepted one. */
  @state() private system: SystemCode | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @consume({ context: commandsContext }) private commands!: Commands;
  #session: ImportSession | undefined;

  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('drafting')) return;
    const { drafting } = this;
    if (!drafting) this.known = undefined;
    this.#session = drafting && new ImportSession(drafting, (known) => this.#take(known));
    void this.#session?.begin();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('drafting')) return;
    if (this.drafting && !this.dialog.open) this.dialog.showModal();
    if (!this.drafting && this.dialog.open) this.dialog.close();
  }

  #take(known: ImportState): void {
    const { areas, tables, points } = known.answer.understandings;
    const isThere = known.answer.files.some(({ name }) => name === this.chosen);
    const open = areas.find(
      ({ proposedSystems, encoding }) =>
        proposedSystems.length > 0 || encoding?.certainty === 'open',
    );
    if (!isThere) this.chosen = (open ?? tables[0] ?? areas[0] ?? points[0])?.file ?? '';
    if (known.answer !== this.known?.answer) this.system = areas[0]?.proposedSystems[0];
    this.known = known;
  }

  readonly #edit = (json: ProjectFile): void => {
    void this.#session?.edit(json);
  };

  #setSystem(json: ProjectFile, code: SystemCode | undefined): void {
    const { crs: _, ...areas } = json.areas;
    this.#edit({ ...json, areas: code === undefined ? areas : { ...areas, crs: code } });
  }

  /** Why the draft cannot be taken yet; undefined where it can. */
  get #obstacle(): string | undefined {
    const words = this.texts.import;
    if (!this.known) return words.trying;
    const { json, answer, trial } = this.known;
    const lacks = lacksOf(json, answer.understandings.areas);
    const open = questionsOf(json, answer.understandings).filter(isOpen);
    const missing = [
      ...lacks.map((one) => words.lacks[one]),
      ...new Set(open.map(({ kind }) => words.questions[kind].short)),
    ];
    if (missing.length > 0) return words.lacking(missing.join('; '));
    if (!trial) return words.trying;
    return trial.ok ? undefined : words.failing;
  }

  #apply(): void {
    const json = this.known?.json;
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
                  void this.#session?.setKind(
                    name,
                    (event.target as HTMLSelectElement).value as FileKind,
                  )}
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

  #questions({ answer, json }: ImportState): TemplateResult | typeof nothing {
    const questions = questionsOf(json, answer.understandings);
    return importQuestions(questions, this.texts, (question, value) =>
      this.#edit(answerQuestion(json, question, value, answer.understandings)),
    );
  }

  #chosenFile({ answer, json, trial }: ImportState): TemplateResult | typeof nothing {
    const { texts, language, chosen, system } = this;
    const { areas, tables, points } = answer.understandings;
    const table = tables.find(({ file }) => file === chosen);
    if (table) return importTable({ table, json, texts, edit: this.#edit });
    const layer = points.find(({ file }) => file === chosen);
    if (layer) return importPoints({ table: layer, json, trial, texts, edit: this.#edit });
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
      chooseFile: () => void this.#session?.chooseFile(file.file),
      chooseKey: (key) => void this.#session?.chooseKey(key),
      chooseLayer: (layer) => this.#edit({ ...json, areas: { ...json.areas, layer } }),
      chooseEncoding: (encoding) => this.#edit({ ...json, areas: { ...json.areas, encoding } }),
      chooseSystem: (code) => {
        this.system = code;
        void this.#session?.tryOut(code);
      },
      acceptSystem: (isAccepted) => this.#setSystem(json, isAccepted ? system : undefined),
    });
  }

  #top({ json }: ImportState): TemplateResult {
    const words = this.texts.import;
    return html`<div class="top">
      <h2 id="title">${words.title}</h2>
      <p class="small soft">${words.intro} ${limitsText(this.texts, this.language)}</p>
      <label class="title"
        ><span class="small soft">${words.name}</span
        ><input
          type="text"
          autofocus
          .value=${live(json.title)}
          @input=${(event: Event) =>
            this.#session?.rename((event.target as HTMLInputElement).value)}
      /></label>
    </div>`;
  }

  #foot(): TemplateResult {
    const words = this.texts.import;
    const obstacle = this.#obstacle;
    return html`<div class="foot">
      <p id="obstacle" role="status">${obstacle ?? words.ready}</p>
      <button type="button" @click=${() => this.commands.closeDraft()}>${words.cancel}</button>
      <button
        type="button"
        class="primary"
        aria-disabled=${obstacle === undefined ? 'false' : 'true'}
        aria-describedby="obstacle"
        @click=${() => this.#apply()}
      >
        ${words.apply}
      </button>
    </div>`;
  }

  override render(): TemplateResult {
    const { known, texts, language, drafting } = this;
    return html`<dialog aria-labelledby="title" @cancel=${() => this.commands.closeDraft()}>
      ${
        drafting && known
          ? html`${this.#top(known)}
              <div class="body">
                ${this.#files(known.answer)}
                <div class="main">${this.#questions(known)} ${this.#chosenFile(known)}</div>
                ${importJoin({ trial: known.trial, json: known.json, texts, language, edit: this.#edit })}
              </div>
              ${this.#foot()}`
          : nothing
      }
    </dialog>`;
  }
}

/** How large files may be, as the readers count it. */
function limitsText(texts: Texts, language: Language): string {
  const { file, archive, archiveEntries } = fileLimits;
  return texts.import.limits(
    megabytes(file, language),
    archiveEntries,
    megabytes(archive, language),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
