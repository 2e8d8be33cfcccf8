import { consume } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { AreaFileUnderstanding } from '../../ingest/understand/understand-areas.ts';
import { lacksOf } from '../../project/draft/draft-project.ts';
import { withProposedPlace } from '../../project/questions/area-place.ts';
import { missingForRule } from '../../project/draft/field-answers.ts';
import { answerQuestion, isOpen, questionsOf } from '../../project/questions/questions.ts';
import type { DraftQuestion, FieldQuestion } from '../../areas/draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { Keeping } from '../../state/kept/kept-draft.ts';
import type { Drafting } from '../../state/store/atlas-state.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { commandsContext } from '../../state/controllers/store-context.ts';
import type { AreasOutline } from '../../worker/drafting/draft.ts';
import { ImportSession, type ImportState } from '../../worker/drafting/import-session.ts';
import { doubtsOf } from '../../worker/drafting/reading-doubts.ts';
import { ActionChosenEvent } from '../parts/events.ts';
import { AtlasElement, sharedStyles } from '../parts/atlas-element.ts';
import { enterAssistant } from '../../state/url/assistant-step.ts';
import { DraftLeaving } from '../draft/draft-leaving.ts';
import { joinedFiles } from '../draft/joined-files.ts';
import type { LeaveQuestion } from '../draft/leave-question.ts';
import '../draft/leave-question.ts';
import { draftObstacle, readySentence, stepOf } from './draft-obstacle.ts';
import { importAreaKeys, importAreas, type AreasContext } from './import-areas.ts';
import { importDialogStyles } from './import-dialog-styles.ts';
import { importGuideStyles } from './import-guide-styles.ts';
import { importJoin, importMatches } from './import-join.ts';
import { importMap } from './import-map.ts';
import { importPoints } from './import-points.ts';
import { importQuestions } from './import-questions.ts';
import { importReading } from './import-reading.ts';
import { importSteps } from './import-steps.ts';
import { importTable } from './import-table.ts';
import { fileNameOf } from '../parts/save-file.ts';

/** The import assistant: it leads with what the field asks; how files are read is folded. Every change is one of the draft. */
@customElement('import-dialog')
export class ImportDialog extends AtlasElement {
  static override styles = [sharedStyles, importDialogStyles, importGuideStyles];

  @property({ attribute: false }) drafting: Drafting | undefined;
  /** What of the draft survives a reload. */
  @property({ attribute: false }) keeping: Keeping | undefined;
  @state() private known: ImportState | undefined;
  /** The file whose reading a person looks at; until then it is the first doubtful one. */
  @state() private picked = '';
  /** Whether a person has opened or folded how the files are read; until then doubts open it. */
  @state() private isReadingOpen: boolean | undefined;
  /** The last drawing of the areas, while the next one is made. */
  @state() private outline: AreasOutline | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @consume({ context: commandsContext }) private commands!: Commands;
  @query('leave-question') private readonly question!: LeaveQuestion;
  #session: ImportSession | undefined;
  readonly #leaving = new DraftLeaving(this, {
    isOpen: () => this.drafting !== undefined,
    hasAnswers: () => this.#session?.isTouched === true,
    ask: () => void this.question.ask(),
    leave: () => this.commands.closeDraft(),
    show: () => this.dialog.showModal(),
  });

  get isOpen(): boolean {
    return this.hasUpdated && this.dialog.open;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('drafting')) return;
    const { drafting } = this;
    const before = changed.get('drafting') as Drafting | undefined;
    if (drafting?.joined && drafting.session === before?.session) {
      this.#attempt(this.#session?.join(drafting.files, drafting.joined.replaced));
      return;
    }
    if (!drafting) this.known = undefined;
    this.isReadingOpen = undefined;
    this.picked = '';
    this.outline = undefined;
    this.#session = drafting && new ImportSession(drafting, (known) => this.#take(known));
    const { answers } = drafting ?? {};
    this.#attempt(
      answers ? this.#session?.resume(answers.json, answers.kinds) : this.#session?.begin(),
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('drafting')) return;
    if (this.drafting) enterAssistant();
    if (this.drafting && !this.dialog.open) this.dialog.showModal();
    if (!this.drafting && this.dialog.open) this.dialog.close();
  }

  /** Where the program fails, the assistant ends with a message: it could only wait for ever. */
  #attempt(work: Promise<void> | undefined): void {
    work?.catch((error: unknown) => this.commands.giveUpDraft(error));
  }

  #take(known: ImportState): void {
    if (known.trial) this.outline = known.trial.outline;
    this.known = known;
    const session = this.#session;
    if (session?.isTouched) {
      this.commands.rememberDraft({ json: known.json, kinds: session.kinds });
    }
    // What a doubt has opened does not close under the hand of whoever settles the doubt.
    if (doubtsOf(known).size > 0) this.isReadingOpen ??= true;
  }

  readonly #edit = (json: ProjectFile): void => {
    this.#attempt(this.#session?.edit(json));
  };

  /** A draft that can be taken says what its rule will do without. */
  get #ready(): string {
    const { json, answer } = this.known as ImportState;
    return readySentence(missingForRule(json, answer.understandings.tables), this.texts);
  }

  /** Why the draft cannot be taken yet; undefined where it can. */
  get #obstacle(): string | undefined {
    if (!this.known) return this.texts.import.trying;
    const { json, answer, trial } = this.known;
    const lacks = lacksOf(json, answer.understandings.areas);
    const questions = questionsOf(json, answer.understandings);
    return draftObstacle(lacks, questions, trial, this.texts);
  }

  /** Goes to the first thing that is still open. */
  #showOpen(): void {
    const open = 'fieldset.open input, select.none';
    this.dialog.querySelector<HTMLElement>(open)?.focus();
  }

  #apply(): void {
    const json = this.known?.json;
    if (!json) return;
    if (this.#obstacle !== undefined) return this.#showOpen();
    const title = json.title.trim() === '' ? 'Atlas' : json.title.trim();
    const text = `${JSON.stringify({ ...json, title }, null, 2)}\n`;
    void this.commands.acceptDraft(`${fileNameOf(title)}.project.json`, text);
  }

  #questions(
    { answer, json }: ImportState,
    step: 'areas' | FieldQuestion | 'top',
  ): TemplateResult | typeof nothing {
    const here = questionsOf(json, answer.understandings).filter(
      (question) => stepOf(question, json, answer.understandings.tables) === step,
    );
    const answerIt = (question: DraftQuestion, value: string): void =>
      this.#edit(answerQuestion(json, question, value, answer.understandings));
    const title = step === 'top' ? this.texts.import.questionsTitle : undefined;
    return importQuestions(here, this.texts, answerIt, title);
  }

  #areas(known: ImportState, file: AreaFileUnderstanding): AreasContext {
    const { texts, language } = this;
    const { json } = known;
    const edit = (areas: Partial<ProjectFile['areas']>): void =>
      this.#edit({ ...json, areas: { ...json.areas, ...areas } });
    return {
      file,
      json,
      texts,
      language,
      edit: this.#edit,
      chooseFile: () => this.#attempt(this.#session?.chooseFile(file.file)),
      chooseKey: (key) => this.#attempt(this.#session?.chooseKey(key)),
      chooseLayer: (layer) => edit({ layer }),
      chooseEncoding: (encoding) => edit({ encoding }),
    };
  }

  #chosenFile(known: ImportState, chosen: string): TemplateResult | typeof nothing {
    const { texts } = this;
    const { answer, json, trial } = known;
    const { areas, tables, points } = answer.understandings;
    const table = tables.find(({ file }) => file === chosen);
    if (table) return importTable({ table, json, texts, edit: this.#edit });
    const layer = points.find(({ file }) => file === chosen);
    if (layer) return importPoints({ table: layer, json, trial, texts, edit: this.#edit });
    const file = areas.find((one) => one.file === chosen);
    return file ? importAreas(this.#areas(known, file)) : nothing;
  }

  #steps(known: ImportState): TemplateResult {
    const { areas } = known.answer.understandings;
    const file = areas.find((one) => one.file === known.json.areas.source);
    return importSteps({
      known,
      texts: this.texts,
      edit: this.#edit,
      chooseFile: (name) => this.#attempt(this.#session?.chooseFile(name)),
      areaFields: file && ((keys) => importAreaKeys(this.#areas(known, file), keys)),
      questionsAt: (step) => this.#questions(known, step),
    });
  }

  #reading(known: ImportState): TemplateResult {
    const { answer, trial } = known;
    const { texts, language, picked } = this;
    const { areas, tables, points } = answer.understandings;
    const doubts = doubtsOf(known);
    const isOpen = this.isReadingOpen ?? false;
    const [doubtful] = doubts.keys();
    const isThere = answer.files.some(({ name }) => name === picked);
    const first = doubtful ?? [...tables, ...areas, ...points][0]?.file ?? '';
    const chosen = isThere ? picked : first;
    return importReading(
      {
        answer,
        trial,
        doubts,
        isOpen,
        chosen,
        texts,
        language,
        toggle: () => (this.isReadingOpen = !isOpen),
        choose: (name) => (this.picked = name),
        setKind: (name, kind) => this.#attempt(this.#session?.setKind(name, kind)),
      },
      isOpen ? this.#chosenFile(known, chosen) : nothing,
    );
  }

  #body(known: ImportState): TemplateResult {
    const { texts, language, outline } = this;
    const { json, trial } = known;
    const join = { trial, json, texts, language, edit: this.#edit };
    const file = known.answer.understandings.areas.find((one) => one.file === json.areas.source);
    const { source, key } = json.areas;
    const lacks = { lacksAreas: source === '', lacksKey: key === '' };
    const isUndecided = questionsOf(json, known.answer.understandings).some(isOpen);
    const code = withProposedPlace(json.areas, file).crs ?? file?.system ?? '';
    return html`<div class="body">
      <div class="guide">${this.#questions(known, 'top')} ${this.#steps(known)}</div>
      <aside aria-label=${texts.import.join}>
        ${importMap({ trial, ...lacks, isUndecided, outline, system: code, texts, language })}
        ${importJoin(join)}
      </aside>
      <div class="below">${importMatches(join)} ${this.#reading(known)}</div>
    </div>`;
  }

  #top({ json, isJoining = false }: ImportState): TemplateResult {
    const words = this.texts.import;
    return html`<div class="top">
      <h2 id="title" tabindex="-1" autofocus>${words.title}</h2>
      <p class="small soft">${words.intro}</p>
      ${joinedFiles(this, isJoining, this.texts, () => this.dispatchEvent(new ActionChosenEvent('open')))}
      <label class="title"
        ><span class="small soft">${words.name}</span
        ><input
          aria-label=${words.name}
          type="text"
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
      <p id="obstacle" role="status">${obstacle ?? this.#ready}</p>
      <button type="button" @click=${this.#leaving.request}>${words.cancel}</button>
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
    const { known, drafting } = this;
    return html`<dialog
      aria-labelledby="title"
      @keydown=${this.#leaving.handleKey}
      @cancel=${this.#leaving.handleCancel}
      @close=${this.#leaving.handleClose}
    >
      ${
        drafting && known ? html`${this.#top(known)} ${this.#body(known)} ${this.#foot()}` : nothing
      }
      <leave-question @draft-left=${() => this.commands.closeDraft()}></leave-question>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'import-dialog': ImportDialog;
  }
}
