import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Desk } from '../desk/desk.ts';
import type { DeskState } from '../desk/desk-state.ts';

interface FollowingHost extends ReactiveControllerHost {
  readonly desk: Desk | undefined;
  /** Whether it shows what is in the form before it is saved. */
  readonly followsForm?: boolean;
}

/** What only the form shows. */
const ofForm: ReadonlySet<keyof DeskState> = new Set<keyof DeskState>([
  'form',
  'isEditing',
  'isTried',
  'isSaving',
  'saved',
  'fault',
  'strokes',
]);

/** Draws its element anew when what it shows of the desk has changed. */
export class FollowDesk implements ReactiveController {
  readonly #host: FollowingHost;
  #desk: Desk | undefined;
  #end: (() => void) | undefined;
  #seen: readonly unknown[] = [];

  constructor(host: FollowingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { desk } = this.#host;
    if (desk === this.#desk) return;
    this.hostDisconnected();
    this.#desk = desk;
    if (!desk) return;
    this.#seen = this.#partsOf(desk);
    this.#end = desk.store.subscribe(() => this.#follow(desk));
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    this.#desk = undefined;
  }

  #follow(desk: Desk): void {
    const parts = this.#partsOf(desk);
    const isSame = parts.every((part, place) => part === this.#seen[place]);
    this.#seen = parts;
    if (!isSame) this.#host.requestUpdate();
  }

  /** All of the desk; without the form, whether there is a draft of it. */
  #partsOf({ state, notes }: Desk): readonly unknown[] {
    if (this.#host.followsForm === true) return [state];
    const names = (Object.keys(state) as (keyof DeskState)[]).filter((name) => !ofForm.has(name));
    const hasDraft = state.formKey !== undefined && notes.has(state.formKey);
    return [hasDraft, ...names.map((name) => state[name])];
  }
}
