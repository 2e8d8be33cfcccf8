import { nextOnes, nextOpen, type QueueWay } from '../../review/queue/next-open.ts';
import { emptyForm } from './decision-form.ts';
import type { DeskGround } from './desk-ground.ts';
import { isIn, type QueuePick } from './desk-lists.ts';
import { isOpenFor } from './desk-sight.ts';
import { rowsIn } from './desk-view.ts';

/** The way through the queue, from one card to the next. */
export class DeskWay {
  readonly #ground: DeskGround;

  constructor(ground: DeskGround) {
    this.#ground = ground;
  }

  /** To the card that was left for an area, or for nothing. */
  back(): void {
    const { formKey } = this.#ground.state;
    if (formKey === undefined) this.goOn(undefined);
    else this.goTo(formKey);
  }

  /** Whether nothing of the queue is left to decide. */
  get isDone(): boolean {
    const { head } = this.#ground.state;
    return head !== undefined && !head.queue.keys.some((key) => isOpenFor(this.#ground.sight(key)));
  }

  /** Nothing is written; it comes back after all others. */
  skip(): void {
    const { key, state } = this.#ground;
    if (key === undefined || state.isSaving) return;
    this.#ground.write({ skipped: [...state.skipped.filter((one) => one !== key), key] });
    this.goOn(key);
  }

  /** To the next open one; where none is left, one stays. */
  goOn(after: string | undefined): void {
    const next = nextOpen(this.#queue, after);
    if (next !== undefined) return this.goTo(next);
    if (after === undefined) this.goTo(this.#ground.state.head?.queue.keys[0] ?? '');
    else this.arrive();
  }

  /** The keys of the next ones from here on, if each is decided. */
  next(number: number): readonly string[] {
    return nextOnes(this.#queue, this.#ground.key, number);
  }

  /** @param history a choice is a step to come back to; going on is none */
  goTo(key: string, history: 'push' | 'replace' = 'replace'): void {
    if (key === '') return;
    const { commands } = this.#ground.host;
    commands.change(
      { neighbourhood: key, area: undefined, place: undefined, pane: undefined },
      history,
    );
    // Where its facts are made ready, the panel is whole at once.
    commands.needStudy('neighbourhood');
    this.arrive();
  }

  /** The form of the neighbourhood on screen: its draft, else an empty one. Nothing of the one before stays. */
  arrive(): void {
    const { key, state, map, notes } = this.#ground;
    if (key === undefined || !state.head || state.formKey === key) return map.show(key);
    const form = notes.at(key) ?? emptyForm;
    this.#ground.write({ formKey: key, form, isEditing: false, isTried: false, fault: undefined });
    map.show(key);
  }

  /** What is picked out of the queue; the way goes through it. */
  pick(pick: QueuePick): void {
    this.#ground.write({ pick });
  }

  get #queue(): QueueWay {
    const { head, skipped, pick } = this.#ground.state;
    const { list, land } = pick;
    const rows = rowsIn(this.#ground.list);
    return {
      keys: head?.queue.keys ?? [],
      skipped,
      isOpen: (key) =>
        (land === '' || rows.get(key)?.lands.includes(land) === true) &&
        isIn(list === '' ? 'mine' : list, this.#ground.sight(key)),
    };
  }
}
