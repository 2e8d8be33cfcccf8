import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { DraftSession } from '../../worker/draft-session.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import { lineDiagnostic, lineRemedy } from '../../worker/line-diagnostic.ts';
import { KeptDraft } from '../kept/kept-draft.ts';
import type { DraftAnswers } from '../kept/tab-draft.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import { withNamesApart } from './names-apart.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';

/** Files without a project file: a worker of their own understands them, and the assistant asks about them. */
export class Drafts {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  /** The one whose files are being understood. */
  #understanding: DraftSession | undefined;
  #files: readonly File[] = [];
  readonly #kept = new KeptDraft();
  /** What was decided last. */
  #latest: DraftAnswers | undefined;
  /** Of a draft from before a reload that is gone on with. */
  #answers: DraftAnswers | undefined;
  /** Its files that could be read again, while the others are waited for. */
  #readAgain: readonly File[] | undefined;

  constructor(store: AtlasStore, write: AtlasWriter) {
    this.#store = store;
    this.#write = write;
  }

  /**
   * Asks what the files are where there is something to ask.
   * @param failure that they are no project: said only where nothing comes of them
   */
  async begin(
    dropped: readonly File[],
    session: DraftSession,
    failure: readonly Diagnostic[],
  ): Promise<void> {
    this.#understanding = session;
    this.#latest = undefined;
    const { files, renamed } = withNamesApart(dropped);
    this.#files = files;
    const isWanted = (): boolean => this.#understanding === session;
    try {
      const answers = this.#answers;
      const answer = await session.understand(files, answers?.kinds ?? {}, (progress) => {
        if (isWanted()) this.#write({ progress: { step: 'understand', ...progress } });
      });
      const isUseful = answer.files.some(({ kind }) => kind === 'areas' || kind === 'table');
      if (!isWanted()) return session.close();
      this.#understanding = undefined;
      if (isUseful) {
        this.#answers = undefined;
        this.#readAgain = undefined;
        const joined = renamed.length > 0 && { joined: { added: [], replaced: [], renamed } };
        const draft = { files, answer, session, ...joined, ...(answers && { answers }) };
        this.#write({ progress: undefined, leftDraft: undefined, draft });
        return void this.#keep(files, answers);
      }
      // Where files were read and are of no use, that is the reason, and not that there is no project among them.
      const reasons = answer.files.flatMap((one) => (one.isUnrecognised ? [] : one.diagnostics));
      this.#write({ progress: undefined, failure: reasons.length > 0 ? reasons : failure });
    } catch (error) {
      if (isWanted()) this.giveUp(error);
    }
    session.close();
  }

  /** Files that are being understood or asked about: those that are dropped further on belong to them. */
  get files(): readonly File[] {
    const { draft } = this.#store.live;
    return draft?.files ?? (this.#understanding ? this.#files : (this.#readAgain ?? []));
  }

  /** Further files of the draft that is open; false where there is none. */
  join(dropped: readonly File[]): boolean {
    const { draft } = this.#store.live;
    if (!draft) return false;
    const { files, renamed } = withNamesApart(dropped);
    const names = files.map(({ name }) => name);
    const replaced = draft.files.flatMap(({ name }) => (names.includes(name) ? [name] : []));
    const added = names.filter((name) => !replaced.includes(name));
    const joined = { added, replaced, renamed };
    const all = withFurther(draft.files, files);
    this.#write({ draft: { ...draft, files: all, joined } });
    void this.#keep(all, this.#store.live.draft?.answers);
    return true;
  }

  /** Whether there was anything to end. */
  cancel(): boolean {
    const understanding = this.#understanding;
    this.#understanding = undefined;
    understanding?.close();
    return understanding !== undefined;
  }

  /** The assistant is closed. */
  close(): void {
    const { draft } = this.#store.live;
    if (draft) this.#kept.forget();
    draft?.session.close();
    this.#write({ draft: undefined, keeping: undefined });
  }

  /** Offers to go on with what this tab had in hand before it was loaded anew. */
  async recall(): Promise<void> {
    const left = await this.#kept.recall();
    if (left) this.#write({ leftDraft: { names: left.files.map(({ name }) => name) } });
  }

  /** What was decided up to now survives a reload, too. */
  remember(answers: DraftAnswers): void {
    this.#latest = answers;
    if (!this.#kept.answer(answers) && this.#store.live.keeping)
      this.#write({ keeping: 'nothing' });
  }

  /** The files of the draft from before a reload; undefined where some must be chosen again, which is said. */
  async readAgain(): Promise<readonly File[] | undefined> {
    const { left } = this.#kept;
    if (!left) return undefined;
    const files = await this.#kept.files();
    const read = new Set(files.map(({ name }) => name));
    const names = left.files.map(({ name }) => name);
    const missing = names.filter((name) => !read.has(name));
    this.#answers = left.answers;
    this.#readAgain = files;
    if (missing.length === 0) return files;
    this.#write({ leftDraft: { names, missing } });
    return undefined;
  }

  /** The draft from before a reload is given up. */
  discard(): void {
    this.#answers = undefined;
    this.#readAgain = undefined;
    this.#kept.forget();
    this.#write({ leftDraft: undefined });
  }

  async #keep(files: readonly File[], answers: DraftAnswers | undefined): Promise<void> {
    this.#write({ keeping: undefined });
    const keeping = await this.#kept.keep(files, this.#latest ?? answers);
    if (this.#store.live.draft?.files === files) this.#write({ keeping });
  }

  /** The program has failed on the way to a draft; what somebody asked who has left is no failure. */
  giveUp(error: unknown): void {
    if (error instanceof LineEnded) return;
    this.#understanding = undefined;
    this.close();
    const failure = [lineDiagnostic(error)];
    this.#write({ progress: undefined, failure, remedy: lineRemedy(error) });
  }
}

/** A further file takes the place of one of its name. */
export function withFurther(files: readonly File[], further: readonly File[]): readonly File[] {
  const names = new Set(further.map(({ name }) => name));
  return [...files.filter(({ name }) => !names.has(name)), ...further];
}
