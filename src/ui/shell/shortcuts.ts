import type { HelpDialog } from './help-dialog.ts';
import type { ImportDialog } from '../import/import-dialog.ts';
import type { MethodsDialog } from '../methods/methods-dialog.ts';
import type { ReportDialog } from '../report/report-dialog.ts';

export type Shortcut =
  'search' | 'next' | 'previous' | 'unit' | 'panel' | 'table' | 'wide' | 'clear' | 'help' | 'undo';

const shortcuts: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  n: 'next',
  p: 'previous',
  // No engine and no screen reader takes it.
  '.': 'unit',
  g: 'panel',
  t: 'table',
  m: 'wide',
  Escape: 'clear',
  '?': 'help',
};

/**
 * What a pressed key stands for; nothing with Ctrl, Alt or Meta held, but for Ctrl+Z.
 * @param hasLetters whether keys of one character are used; WCAG 2.1.4 wants them to be switched off at will
 */
export function shortcutOfKey(
  {
    key,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
  }: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
  hasLetters = true,
): Shortcut | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'z' && !shiftKey ? 'undo' : undefined;
  if (key.length === 1 && !hasLetters) return undefined;
  // "/" and "?" need Shift on a German keyboard; a letter with it is another one.
  if (shiftKey && /^[a-z]$/.test(key)) return undefined;
  return Object.hasOwn(shortcuts, key) ? shortcuts[key] : undefined;
}

/** Those that do not change what is under review: the desk has keys of its own, and its rule stands still. */
const inReview: readonly Shortcut[] = ['search', 'panel', 'help'];

export function worksInReview(shortcut: Shortcut): boolean {
  return inReview.includes(shortcut);
}

/** Nothing while somebody types, or where the key has been taken already. */
export function shortcutOf(event: KeyboardEvent, hasLetters: boolean): Shortcut | undefined {
  if (event.defaultPrevented) return undefined;
  const [target] = event.composedPath();
  if (
    target instanceof Element &&
    target.closest('input:not([type="range"]), select, textarea, dialog[open]')
  ) {
    return undefined;
  }
  return shortcutOfKey(event, hasLetters);
}

/** Whether a sheet lies over the page: its own keys hold then, wherever the focus is. */
export function isSheetOpen(root: ParentNode): boolean {
  const sheets = root.querySelectorAll<HelpDialog | ReportDialog | ImportDialog | MethodsDialog>(
    'help-dialog, report-dialog, import-dialog, methods-dialog',
  );
  return [...sheets].some((sheet) => sheet.isOpen);
}
