import { recall, remember, usesLetters } from '../parts/remembered.ts';
import type { AtlasStore } from '../../state/store/atlas-state.ts';
import { paintedNext } from './painted-next.ts';
import type { Commands } from '../../state/commands/commands.ts';
import type { Desk } from '../desk/desk.ts';
import {
  deskKeyOf,
  isTyping,
  noKeys,
  readKeys,
  writeKeys,
  type DeskCommand,
  type DeskKey,
  type DeskKeys,
} from '../desk/desk-keys.ts';

const memory = 'review-keys';

/** The keys of the desk as this device remembers them. */
export function rememberedKeys(): DeskKeys {
  return readKeys(recall(memory));
}

/** Those that work and are shown: none where all of one character are switched off. */
export function workingKeys(): DeskKeys {
  return usesLetters() ? rememberedKeys() : noKeys;
}

export function rememberKeys(keys: DeskKeys): void {
  remember(memory, writeKeys(keys));
}

interface KeyboardHost {
  readonly store: AtlasStore;
  readonly commands: Commands;
  readonly renderRoot: ParentNode;
}

/** Takes the keys of the desk before the page does, as long as the review is open and nobody types. */
export class DeskKeyboard {
  readonly #host: KeyboardHost;
  desk: Desk | undefined;

  constructor(host: KeyboardHost) {
    this.#host = host;
  }

  start(): void {
    window.addEventListener('keydown', (event) => this.#handleKey(event), { capture: true });
  }

  #handleKey(event: KeyboardEvent): void {
    const { desk } = this;
    if (!desk || this.#host.store.live.settings.view !== 'review' || event.defaultPrevented) return;
    if (desk.state.stage !== 'review' || desk.state.isSaving) return;
    const key = deskKeyOf(event, rememberedKeys(), desk.plan.reasons.length, usesLetters());
    if (!key) return;
    const path = event.composedPath();
    if (isInDialog(path) || (key.does !== 'save' && isTyping(path))) return;
    event.preventDefault();
    event.stopPropagation();
    this.#do(desk, key);
  }

  #do(desk: Desk, key: DeskKey): void {
    switch (key.does) {
      case 'save':
        return void desk.saving.save();
      case 'reason': {
        const reason = desk.plan.reasons[key.place]?.key;
        return reason === undefined ? undefined : desk.form.toggleReason(reason);
      }
      default:
        return this.#command(desk, key.does);
    }
  }

  #command(desk: Desk, command: DeskCommand): void {
    switch (command) {
      case 'skip':
        return desk.way.skip();
      case 'undo':
        return void desk.saving.undo();
      case 'edit':
        return desk.form.edit();
      case 'second':
        return desk.form.isOpen ? desk.form.change({ second: !desk.state.form.second }) : undefined;
      case 'note':
        return this.#host.renderRoot.querySelector('review-decision')?.focusNote();
      case 'painting':
        return paintedNext(desk);
      default:
        return desk.form.chooseOutcome(command);
    }
  }
}

function isInDialog(path: readonly EventTarget[]): boolean {
  return path.some((target) => target instanceof Element && target.matches('dialog[open]'));
}
