import type { NoteDraft } from '../../state/record/record-database.ts';
import { isTouched, readForm, type DecisionForm } from './decision-form.ts';
import type { DeskRecord } from './desk-record.ts';

/** Milliseconds without a change after which an unfinished form is kept. */
const delay = 300;

/** Unfinished forms of one person, by neighbourhood: kept beside the record, so that neither another card nor a reload loses them. */
export class DeskNotes {
  readonly #record: Pick<DeskRecord, 'project' | 'keepNote' | 'dropNote'>;
  #author = '';
  /** By author: who goes on after somebody else finds what they had typed in this visit, too. */
  readonly #all = new Map<string, Map<string, DecisionForm>>();
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(record: Pick<DeskRecord, 'project' | 'keepNote' | 'dropNote'>) {
    this.#record = record;
  }

  /** What the record has of everybody. */
  take(notes: readonly NoteDraft[]): void {
    for (const { author, neighbourhood, content } of notes) {
      const form = readForm(content);
      if (form) this.#formsOf(author).set(neighbourhood, form);
    }
  }

  of(author: string): void {
    if (author === this.#author) return;
    void this.flush();
    this.#author = author;
  }

  at(key: string): DecisionForm | undefined {
    return this.#forms.get(key);
  }

  /** Whether something is kept that is no entry yet. */
  has(key: string): boolean {
    return this.#forms.has(key);
  }

  keep(key: string, form: DecisionForm): void {
    if (this.#waiting !== undefined && this.#waiting !== key) void this.flush();
    if (isTouched(form)) this.#forms.set(key, form);
    else this.#forms.delete(key);
    this.#waiting = key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Its entry has been stored, or it was given up. */
  async drop(key: string): Promise<void> {
    if (this.#waiting === key) this.#waiting = undefined;
    if (this.#forms.delete(key)) await this.#record.dropNote(this.#author, key);
  }

  get #forms(): Map<string, DecisionForm> {
    return this.#formsOf(this.#author);
  }

  #formsOf(author: string): Map<string, DecisionForm> {
    const forms = this.#all.get(author) ?? new Map<string, DecisionForm>();
    this.#all.set(author, forms);
    return forms;
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const key = this.#waiting;
    this.#waiting = undefined;
    if (key === undefined) return;
    const content = this.#forms.get(key);
    const [author, { project }] = [this.#author, this.#record];
    if (content) await this.#record.keepNote({ project, author, neighbourhood: key, content });
    else await this.#record.dropNote(author, key);
  }
}
