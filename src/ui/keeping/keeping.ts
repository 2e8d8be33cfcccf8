import type { Entry } from '../../review/entry/entry.ts';
import { logOf } from '../../review/log/log.ts';
import { logText } from '../../review/log/write-log.ts';
import type { Commands } from '../../state/commands/commands.ts';
import { writeBackup } from '../../state/record/backup-file.ts';
import {
  canShareFolder,
  chooseFolder,
  mayUse,
  type FolderHandle,
} from '../../state/record/folder-handle.ts';
import type { RecordFault } from '../../state/record/record-fault.ts';
import { readReviewFiles } from '../../state/record/review-files.ts';
import { ReviewRecord } from '../../state/record/review-record.ts';
import { ownFileName, SharedFolder, type FolderFile } from '../../state/record/shared-folder.ts';
import { askToPersist, storageState } from '../../state/record/storage-state.ts';
import type { LogsProgress } from '../../worker/read-logs.ts';
import { createStore, type Store } from '../../state/store/store.ts';
import { initialKeeping, type KeepingState, type Said } from './keeping-state.ts';

/** Keeping the record of one project: exports and the reminder of them, taking in, room, other tabs, the shared folder. */
export class Keeping {
  readonly project: string;
  readonly store: Store<KeepingState>;
  readonly #commands: Pick<Commands, 'readLogs'>;
  readonly #write: (patch: Partial<KeepingState>) => void;
  readonly #record: ReviewRecord;
  readonly #ends: (() => void)[] = [];
  #folder: SharedFolder | undefined;
  #handle: FolderHandle | undefined;
  #taking: AbortController | undefined;
  /** One look into the folder after the other. */
  #look: Promise<void> = Promise.resolve();

  constructor(project: string, commands: Pick<Commands, 'readLogs'>) {
    const { store, write } = createStore<KeepingState>(initialKeeping);
    this.project = project;
    this.store = store;
    this.#write = write;
    this.#commands = commands;
    this.#record = new ReviewRecord((lost) => {
      if (lost === 'newer') this.#fail({ kind: lost });
      else void this.#refresh();
    });
  }

  async open(): Promise<void> {
    const { tabs } = this.#record;
    const hear = (project: string): void => {
      if (project === this.project) void this.#refresh();
    };
    this.#ends.push(
      tabs.listen(hear),
      tabs.judge(this.project, (role) => this.#write({ role })),
    );
    const recalled = await this.#record.folder.recall(this.project);
    this.#handle = recalled.ok ? recalled.value : undefined;
    await this.#openFolder(false);
    this.#write({ storage: await storageState() });
    await this.#refresh();
  }

  close(): void {
    for (const end of this.#ends) end();
    this.#taking?.abort();
    this.#record.close();
  }

  /** The log as a file; with it the reminder begins anew. Undefined where it cannot be read. */
  async exportLog(): Promise<string | undefined> {
    const log = await this.#record.log(this.project);
    if (!log.ok) return this.#fail(log.fault);
    await this.#exported(log.value.upTo);
    return log.value.text;
  }

  /** The log with everything that stands beside it. */
  async exportBackup(): Promise<string | undefined> {
    const log = await this.#record.log(this.project);
    if (!log.ok) return this.#fail(log.fault);
    const beside = await this.#record.beside(this.project);
    if (!beside.ok) return this.#fail(beside.fault);
    await this.#exported(log.value.upTo);
    return writeBackup(this.project, beside.value, log.value.text);
  }

  /** Logs and backups, all of them or none. */
  async take(files: readonly File[]): Promise<void> {
    this.#taking?.abort();
    const taking = new AbortController();
    this.#taking = taking;
    this.#write({ said: undefined, busy: { share: 0 } });
    this.#say(await this.#merge(files, taking.signal));
    if (this.#taking === taking) this.#write({ busy: undefined });
  }

  cancel(): void {
    this.#taking?.abort();
  }

  /** Writes back what this tab still knows of a record that was cleared. */
  async putBack(entries: readonly Entry[]): Promise<void> {
    const back = await this.#record.putBack(this.project, entries);
    if (!back.ok) return void this.#fail(back.fault);
    this.#say({ of: 'put-back', number: back.value.added });
    await this.#refresh();
  }

  async persist(): Promise<void> {
    this.#write({ storage: await askToPersist() });
  }

  async chooseFolder(): Promise<void> {
    const handle = await chooseFolder();
    if (!handle) return;
    this.#handle = handle;
    await this.#record.folder.keep(this.project, handle);
    await this.#openFolder(true);
  }

  /** In answer to a click, so that the browser may ask. */
  allowFolder(): Promise<void> {
    return this.#openFolder(true);
  }

  async leaveFolder(): Promise<void> {
    this.#folder = undefined;
    this.#handle = undefined;
    await this.#record.folder.forget(this.project);
    this.#write({ folder: { is: 'none' }, said: undefined });
  }

  async #merge(files: readonly File[], signal: AbortSignal): Promise<Said> {
    const tell = ({ file, done, total }: LogsProgress): void =>
      this.#write({ busy: { file, share: done / Math.max(1, total) } });
    const reading = await readReviewFiles(files, this.project, (sources, project) =>
      this.#commands.readLogs(sources, project, tell, signal),
    );
    if (!reading) return { of: 'fault', fault: { kind: 'cancelled' } };
    if (!reading.ok) return { of: 'refused', diagnostics: reading.diagnostics };
    const report = (done: number, total: number): void =>
      this.#write({ busy: { share: done / Math.max(1, total) } });
    const merged = await this.#record.merge(this.project, reading.incoming, { report, signal });
    if (!merged.ok) return { of: 'fault', fault: merged.fault };
    await this.#refresh();
    const notes = await this.#record.notes(this.project, reading.named);
    const diagnostics = [...reading.diagnostics, ...(notes.ok ? notes.value : [])];
    return { of: 'taken', merged: merged.value, diagnostics };
  }

  async #exported(upTo: number): Promise<void> {
    await this.#record.reminder.exported(this.project, upTo);
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    const checked = await this.#record.entries.check(this.project);
    if (!checked.ok) return this.#fail(checked.fault);
    const unexported = await this.#record.reminder.unexported(this.project);
    if (unexported.ok) this.#write({ unexported: unexported.value });
    const notes = await this.#record.notes(this.project);
    if (notes.ok) this.#write({ notes: notes.value });
    this.#look = this.#look.then(() => this.#lookIntoFolder());
    await this.#look;
  }

  async #openFolder(ask: boolean): Promise<void> {
    const handle = this.#handle;
    if (!canShareFolder()) return;
    if (!handle) return this.#write({ folder: { is: 'none' } });
    const { name } = handle;
    if (!(await mayUse(handle, ask))) return this.#write({ folder: { is: 'asks', name } });
    this.#folder = new SharedFolder(handle);
    this.#write({ folder: { is: 'open', name, others: 0 } });
    if (ask) await this.#refresh();
  }

  /** Takes in what others have written, and writes the own entries where there are further ones. */
  async #lookIntoFolder(): Promise<void> {
    const folder = this.#folder;
    if (!folder) return;
    const changed = await folder.changed();
    if (!changed.ok) return this.#say({ of: 'folder', fault: changed });
    for (const one of changed.value) await this.#takeFrom(folder, one);
    const { folder: state } = this.store.live;
    if (state.is !== 'open') return;
    const at = await this.#writeOwn(folder);
    const others = state.others + changed.value.length;
    this.#write({ folder: { ...state, others, ...(at && { at }) } });
  }

  /** Each file by itself: one that is damaged keeps no other from being read, and is told. */
  async #takeFrom(folder: SharedFolder, one: FolderFile): Promise<void> {
    const reading = await readReviewFiles([one.file], this.project, (sources, project) =>
      this.#commands.readLogs(sources, project, () => undefined),
    );
    if (!reading) return;
    folder.taken([one]);
    if (!reading.ok) return this.#say({ of: 'refused', diagnostics: reading.diagnostics });
    const merged = await this.#record.merge(this.project, reading.incoming);
    if (!merged.ok) this.#fail(merged.fault);
  }

  /** @returns when the last of the own files was written */
  async #writeOwn(folder: SharedFolder): Promise<Date | undefined> {
    const [read, device] = [
      await this.#record.entries.read(this.project),
      await this.#record.entries.device(),
    ];
    if (!read.ok || !device.ok || device.value === undefined) return undefined;
    const own = read.value.lines
      .map((line) => JSON.parse(line) as Entry)
      .filter((entry) => entry.device === device.value);
    for (const author of new Set(own.map((entry) => entry.author))) {
      const log = logOf(
        this.project,
        own.filter((entry) => entry.author === author),
      );
      const bytes = new TextEncoder().encode(logText(log));
      const written = await folder.write(ownFileName(author, device.value), bytes);
      if (!written.ok) return void this.#say({ of: 'folder', fault: written });
    }
    return own.length > 0 ? new Date() : undefined;
  }

  #fail(fault: RecordFault): undefined {
    this.#say({ of: 'fault', fault });
  }

  #say(said: Said): void {
    this.#write({ said });
  }
}
