import {
  canKeepFiles,
  holdDraft,
  newKey,
  openFiles,
  removeFiles,
  removeLeftFiles,
  sealFiles,
} from './sealed-files.ts';
import {
  forgetDraft,
  recallDraft,
  rememberDraft,
  type DraftAnswers,
  type KeptFile,
  type TabDraft,
} from './tab-draft.ts';

/** What survives a reload: all, the answers without the files, or nothing. */
export type Keeping = 'all' | 'answers' | 'nothing';

/** Milliseconds after which a tab that has not said that it lives counts as closed. */
const untilTabsAreClosed = 30_000;

/** The draft of this tab as it survives a reload: kept while it is asked about, removed when it is taken or given up. */
export class KeptDraft {
  #draft: TabDraft | undefined;
  /** The last time that files were to be kept. */
  #turn = 0;

  /**
   * What was left by a page of this tab before it was loaded anew; what closed tabs have left is removed after a while.
   * A tab that was duplicated remembers the draft of the first, too, and leaves it to that.
   */
  async recall(): Promise<TabDraft | undefined> {
    const turn = this.#turn;
    const recalled = recallDraft();
    if (!canKeepFiles([])) return (this.#draft = recalled);
    setTimeout(() => {
      removeLeftFiles(() => this.#draft?.id).catch(() => undefined);
    }, untilTabsAreClosed);
    if (!recalled) return undefined;
    const isOwn = await holdDraft(recalled.id);
    if (turn !== this.#turn) return undefined;
    if (!isOwn) forgetDraft();
    return (this.#draft = isOwn ? recalled : undefined);
  }

  /** The draft as it is remembered. */
  get left(): TabDraft | undefined {
    return this.#draft;
  }

  /** Keeps the files of a draft in place of those before. */
  async keep(files: readonly File[], answers: DraftAnswers | undefined): Promise<Keeping> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#remove();
    const known = files.map(({ name, size, lastModified }): KeptFile => {
      return { name, size, lastModified };
    });
    const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
    this.#draft = { id, key: '', files: known, ...(answers && { answers }) };
    if (!rememberDraft(this.#draft)) return 'nothing';
    if (!canKeepFiles(known)) return 'answers';
    try {
      void holdDraft(id);
      const key = await newKey();
      if (turn !== this.#turn) return 'answers';
      this.#draft = { ...this.#draft, key };
      if (!rememberDraft(this.#draft)) return 'nothing';
      await sealFiles(this.#draft, files, () => turn === this.#turn);
      return 'all';
    } catch {
      removeFiles(id).catch(() => undefined);
      return 'answers';
    }
  }

  answer(answers: DraftAnswers): boolean {
    if (!this.#draft) return false;
    this.#draft = { ...this.#draft, answers };
    return rememberDraft(this.#draft);
  }

  /** Its files that can be read again. */
  async files(): Promise<readonly File[]> {
    return this.#draft ? openFiles(this.#draft).catch(() => []) : [];
  }

  /** It is taken, or given up. */
  forget(): void {
    this.#turn += 1;
    this.#remove();
    this.#draft = undefined;
    forgetDraft();
  }

  #remove(): void {
    const id = this.#draft?.id;
    if (id !== undefined && canKeepFiles([])) removeFiles(id).catch(() => undefined);
  }
}
