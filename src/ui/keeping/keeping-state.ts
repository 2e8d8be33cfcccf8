import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Unexported } from '../../state/record/export-reminder.ts';
import type { Merged } from '../../state/record/merge-in.ts';
import type { RecordFault } from '../../state/record/record-fault.ts';
import type { RecordNote } from '../../state/record/record-notes.ts';
import type { TabRole } from '../../state/record/record-tabs.ts';
import type { FolderOutcome } from '../../state/record/shared-folder.ts';
import type { StorageState } from '../../state/record/storage-state.ts';

/** The shared folder as it stands. */
export type FolderState =
  /** The browser has no folders. */
  | { readonly is: 'absent' }
  | { readonly is: 'none' }
  /** Remembered; the browser wants the person to allow it again. */
  | { readonly is: 'asks'; readonly name: string }
  /** In use; `others`: files of others that have been read, `at`: when the own one was written. */
  | { readonly is: 'open'; readonly name: string; readonly others: number; readonly at?: Date };

/** What the last deed has brought. */
export type Said =
  | { readonly of: 'taken'; readonly merged: Merged; readonly diagnostics: readonly Diagnostic[] }
  | { readonly of: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly of: 'fault'; readonly fault: RecordFault }
  | { readonly of: 'put-back'; readonly number: number }
  | { readonly of: 'folder'; readonly fault: Extract<FolderOutcome<unknown>, { ok: false }> };

export interface KeepingState {
  readonly unexported: Unexported | undefined;
  readonly storage: StorageState;
  readonly role: TabRole;
  readonly folder: FolderState;
  /** What is worth a word in the whole record. */
  readonly notes: readonly RecordNote[];
  /** What is being taken in: the file that is read, or what is being written; 0 to 1. */
  readonly busy: { readonly file?: string; readonly share: number } | undefined;
  readonly said: Said | undefined;
}

export const initialKeeping: KeepingState = Object.freeze({
  unexported: undefined,
  storage: {},
  role: 'unknown',
  folder: { is: 'absent' } as const,
  notes: [],
  busy: undefined,
  said: undefined,
});
