import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { DraftSession } from '../../worker/draft-session.ts';
import { LineEnded } from '../../worker/line-ended.ts';
import { lineDiagnostic, lineRemedy } from '../../worker/line-diagnostic.ts';
import type { AtlasStore } from '../store/atlas-state.ts';
import type { AtlasWriter } from '../store/atlas-store.ts';

/** Files without a project file: a worker of their own understands them, and the assistant asks about them. */
export class Drafts {
  readonly #store: AtlasStore;
  readonly #write: AtlasWriter;
  /** The one whose files are being understood. */
  #understanding: DraftSession | undefined;
  #files: readonly File[] = [];

  constructor(store: AtlasStore, write: AtlasWriter) {
    this.#store = store;
    this.#write = write;
  }

  /**
   * Asks what the files are where there is something to ask.
   * @param failure that they are no project: said only where nothing comes of them
   */
  async begin(
    files: readonly File[],
    session: DraftSession,
    failure: readonly Diagnostic[],
  ): Promise<void> {
    this.#understanding = session;
    this.#files = files;
    const isWanted = (): boolean => this.#understanding === session;
    try {
      const answer = await session.understand(files, {}, (progress) => {
        if (isWanted()) this.#write({ progress: { step: 'understand', ...progress } });
      });
      const isUseful = answer.files.some(({ kind }) => kind === 'areas' || kind === 'table');
      if (!isWanted()) return session.close();
      this.#understanding = undefined;
      if (isUseful) {
        return this.#write({ progress: undefined, draft: { files, answer, session } });
      }
      this.#write({ progress: undefined, failure });
    } catch (error) {
      if (isWanted()) this.giveUp(error);
    }
    session.close();
  }

  /** Files that are being understood or asked about: those that are dropped further on belong to them. */
  get files(): readonly File[] {
    return this.#store.live.draft?.files ?? (this.#understanding ? this.#files : []);
  }

  /** Further files of the draft that is open; false where there is none. */
  join(files: readonly File[]): boolean {
    const { draft } = this.#store.live;
    if (!draft) return false;
    const names = files.map(({ name }) => name);
    const replaced = draft.files.flatMap(({ name }) => (names.includes(name) ? [name] : []));
    const added = names.filter((name) => !replaced.includes(name));
    const joined = { added, replaced };
    this.#write({ draft: { ...draft, files: withFurther(draft.files, files), joined } });
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
    this.#store.live.draft?.session.close();
    this.#write({ draft: undefined });
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
