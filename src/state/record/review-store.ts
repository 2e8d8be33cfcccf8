import type { RecordConnection } from './record-connection.ts';
import type { NoteDraft } from './record-database.ts';
import type { Kept } from './record-fault.ts';
import type { ReviewHead } from './review-head.ts';

/** What stands beside the entries: heads of reviews, notes that are not finished, settings of the desk. None of it is an entry. */
export class ReviewStore {
  readonly #connection: RecordConnection;

  constructor(connection: RecordConnection) {
    this.#connection = connection;
  }

  /** Begins a review, or remembers where one goes on. */
  keepReview(head: ReviewHead): Promise<Kept<void>> {
    return this.#connection.write(['reviews'], async (transaction) => {
      await transaction.objectStore('reviews').put(head);
    });
  }

  /** The reviews of a project side by side, the one that was begun last first. */
  reviews(project: string): Promise<Kept<readonly ReviewHead[]>> {
    return this.#connection.read(async (database) => {
      const heads = await database.getAll('reviews', IDBKeyRange.bound([project], [project, []]));
      return heads.toSorted((one, other) => (one.begun < other.begun ? 1 : -1));
    });
  }

  /** Keeps what a form holds, in place of what was kept for the neighbourhood before. */
  keepNote(note: NoteDraft): Promise<Kept<void>> {
    return this.#connection.write(['notes'], async (transaction) => {
      await transaction.objectStore('notes').put(note);
    });
  }

  /** The entry has been stored, or the note was given up. */
  dropNote(project: string, author: string, neighbourhood: string): Promise<Kept<void>> {
    return this.#connection.write(['notes'], (transaction) =>
      transaction.objectStore('notes').delete([project, author, neighbourhood]),
    );
  }

  /** Undefined where there is none. */
  note(
    project: string,
    author: string,
    neighbourhood: string,
  ): Promise<Kept<NoteDraft | undefined>> {
    return this.#connection.read((database) =>
      database.get('notes', [project, author, neighbourhood]),
    );
  }

  notes(project: string): Promise<Kept<readonly NoteDraft[]>> {
    return this.#connection.read((database) =>
      database.getAll('notes', IDBKeyRange.bound([project], [project, []])),
    );
  }

  /** @param value anything that JSON can hold: it goes into the backup */
  keepSetting(name: string, value: unknown): Promise<Kept<void>> {
    return this.#connection.write(['settings'], async (transaction) => {
      await transaction.objectStore('settings').put(value, deskSetting(name));
    });
  }

  setting(name: string): Promise<Kept<unknown>> {
    return this.#connection.read((database) => database.get('settings', deskSetting(name)));
  }

  /** All settings of the desk by their names. */
  settings(): Promise<Kept<Readonly<Record<string, unknown>>>> {
    return this.#connection.read(async (database) => {
      const range = IDBKeyRange.bound(desk, `${desk}\uFFFF`);
      const [names, values] = await Promise.all([
        database.getAllKeys('settings', range),
        database.getAll('settings', range),
      ]);
      return Object.fromEntries(
        names.map((name, place) => [name.slice(desk.length), values[place]]),
      );
    });
  }
}

const desk = 'desk.';

/** Where a setting of the desk stands, apart from the device and the folder, which belong to this browser alone. */
export function deskSetting(name: string): string {
  return `${desk}${name}`;
}
