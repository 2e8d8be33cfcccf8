import { reviewOutcomes, type ReviewOutcome } from '../../project/file/review-plan.ts';

/** The keys of the desk. Each stands on its button, can be changed, and all of one character can be switched off (WCAG 2.1.4). */

/** What a key does beside an outcome. */
const deskActions = ['skip', 'undo', 'edit', 'note', 'second', 'painting'] as const;
type DeskAction = (typeof deskActions)[number];

export const deskCommands = [...reviewOutcomes, ...deskActions] as const;
export type DeskCommand = ReviewOutcome | DeskAction;

export type DeskKeys = Readonly<Record<DeskCommand, string>>;

export const usualKeys: DeskKeys = Object.freeze({
  confirmed: '1',
  'other-extent': '2',
  'not-confirmed': '3',
  unclear: '4',
  deferred: '5',
  skip: 's',
  undo: 'u',
  edit: 'e',
  note: 'n',
  second: 'z',
  painting: 'v',
});

/** None: those of one character are switched off. */
export const noKeys: DeskKeys = Object.freeze(
  Object.fromEntries(deskCommands.map((command) => [command, ''])) as Record<DeskCommand, string>,
);

/** Keys that the page itself uses while the review is open. */
const taken: readonly string[] = ['/', '?', 'g', ' '];

/** What a key stands for. */
export type DeskKey =
  | { readonly does: 'save' }
  | { readonly does: DeskCommand }
  | { readonly does: 'reason'; readonly place: number };

/** Letters for the reasons, in the order of their list; those beyond the last letter have none. */
export function reasonKeys(keys: DeskKeys, count: number): readonly string[] {
  if (keys === noKeys) return [];
  const used = new Set([...Object.values(keys), ...taken]);
  return [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !used.has(letter)).slice(0, count);
}

/** Whether a command may have this key: one character that neither the page nor another command uses. */
export function mayBeKey(keys: DeskKeys, command: DeskCommand, key: string): boolean {
  if ([...key].length !== 1 || taken.includes(key)) return false;
  return deskCommands.every((one) => one === command || keys[one] !== key);
}

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'repeat'
>;

/**
 * What a pressed key stands for; nothing where it is held down, or with modifiers, but for Ctrl+Enter (⌘+Enter).
 * @param hasLetters whether keys of one character are used
 */
export function deskKeyOf(
  { key, altKey, ctrlKey, metaKey, shiftKey, repeat }: Pressed,
  keys: DeskKeys,
  reasons: number,
  hasLetters: boolean,
): DeskKey | undefined {
  if (repeat || altKey) return undefined;
  if (ctrlKey || metaKey) return key === 'Enter' && !shiftKey ? { does: 'save' } : undefined;
  // Digits need Shift on some keyboards; a letter with it is another one.
  if (!hasLetters || (shiftKey && /^\p{Letter}$/u.test(key))) return undefined;
  const small = key.toLowerCase();
  const command = deskCommands.find((one) => keys[one] === small);
  if (command) return { does: command };
  const place = reasonKeys(keys, reasons).indexOf(small);
  return place < 0 ? undefined : { does: 'reason', place };
}

/** Keys as this device remembers them; whatever cannot be read, or is there twice, gives the usual ones. */
export function readKeys(text: string | undefined): DeskKeys {
  const read = Object.fromEntries((text ?? '').split(' ').map((pair) => pair.split('=')));
  const keys = Object.fromEntries(
    deskCommands.map((command) => [command, read[command] ?? usualKeys[command]]),
  ) as Record<DeskCommand, string>;
  return deskCommands.every((command) => mayBeKey(keys, command, keys[command])) ? keys : usualKeys;
}

/** Only those that are not the usual ones. */
export function writeKeys(keys: DeskKeys): string {
  return deskCommands
    .filter((command) => keys[command] !== usualKeys[command])
    .map((command) => `${command}=${keys[command]}`)
    .join(' ');
}

/** What takes characters; a box to tick takes none, and keys go on behind it. */
const typedIn = 'input:not([type="checkbox"]), select, textarea, [contenteditable], dialog[open]';

/** Whether somebody types where the key was pressed, or a sheet lies over the page. */
export function isTyping(path: readonly EventTarget[]): boolean {
  return path.some(
    (target) =>
      target instanceof Element &&
      (target.matches(typedIn) || target.getAttribute('role') === 'menu'),
  );
}
