import type { NoteDraft } from '../../state/record/record-database.ts';
import { isTouched, readForm, type DecisionForm } from './decision-form.ts';
import type { DeskRecord } from './desk-record.ts';

/** Milliseconds without a change after which an unfinished form is kept. */
const delay = 300;

interface OwnNotes {
  readonly forms: Map<string, DecisionForm>;
  /** Those that the record has: what was decided before it was written needs no removing. */
  readonly written: Set<string>;
}

/** Unfinished forms of one person, by neighbourhood: kept beside the record, so that neither another card nor a reload loses them. */
export class DeskNotes {
  readonly #record: Pick<DeskRecord, 'project' | 'keepNote' | 'dropNote'>;
  #author = '';
  /** By author: who goes on after somebody else finds what they had typed in this visit, too. */
  readonly #all = new Map<string, OwnNotes>();
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(record: Pick<DeskRecord, 'project' | 'keepNote' | 'dropNote'>) {
    this.#record = record;
  }

  /** What the record has of everybody. */
  take(notes: readonly NoteDraft[]): void {
    for (const { author, neighbourhood, content } of notes) {
      const { forms, written } = this.#notesOf(author);
      const form = readForm(content);
      if (form) forms.set(neighbourhood, form);
      written.add(neighbourhood);
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
    this.#forms.delete(key);
    if (this.#written.delete(key)) await this.#record.dropNote(this.#author, key);
  }

  get #forms(): Map<string, DecisionForm> {
    return this.#notesOf(this.#author).forms;
  }

  get #written(): Set<string> {
    return this.#notesOf(this.#author).written;
  }

  #notesOf(author: string): OwnNotes {
    const own = this.#all.get(author) ?? { forms: new Map(), written: new Set() };
    this.#all.set(author, own);
    return own;
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const key = this.#waiting;
    this.#waiting = undefined;
    if (key === undefined) return;
    const content = this.#forms.get(key);
    const [author, { project }] = [this.#author, this.#record];
    if (content) {
      this.#written.add(key);
      await this.#record.keepNote({ project, author, neighbourhood: key, content });
    } else if (this.#written.delete(key)) await this.#record.dropNote(author, key);
  }
}
