import type { FileKind } from '../../areas/draft.ts';
import type { ProjectFile } from '../../project/file/schema.ts';

/** What a tab remembers of its draft, for as long as the tab lives: answers, names of files, and the key to their bytes. */

const place = 'quartieratlas.draft';

/** What a person has decided of a draft. */
export interface DraftAnswers {
  readonly json: ProjectFile;
  readonly kinds: Readonly<Record<string, FileKind>>;
}

/** A file as it was dropped; its bytes are kept elsewhere. */
export interface KeptFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly lastModified: number;
}

export interface TabDraft {
  readonly id: string;
  /** AES key of the bytes, as base64 (JWK `k`); empty where no bytes are kept. */
  readonly key: string;
  readonly files: readonly KeptFile[];
  readonly answers?: DraftAnswers;
}

/** Undefined where the tab has none, or the browser keeps nothing. */
export function recallDraft(): TabDraft | undefined {
  try {
    const text = window.sessionStorage.getItem(place);
    return text === null ? undefined : (JSON.parse(text) as TabDraft);
  } catch {
    return undefined;
  }
}

/** Whether the browser has taken it. */
export function rememberDraft(draft: TabDraft): boolean {
  try {
    window.sessionStorage.setItem(place, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(): void {
  try {
    window.sessionStorage.removeItem(place);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
