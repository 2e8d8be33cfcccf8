import type { HelpDialog } from './help-dialog.ts';
import type { ImportDialog } from '../import/import-dialog.ts';
import type { MethodsDialog } from '../methods/methods-dialog.ts';
import type { ReportDialog } from '../report/report-dialog.ts';

export type Shortcut =
  'search' | 'next' | 'previous' | 'table' | 'wide' | 'clear' | 'help' | 'undo';

const shortcuts: Readonly<Record<string, Shortcut>> = {
  '/': 'search',
  n: 'next',
  p: 'previous',
  t: 'table',
  m: 'wide',
  Escape: 'clear',
  '?': 'help',
};

/** What a key stands for; nothing while somebody types, or with Ctrl, Alt or Meta held, but for Ctrl+Z. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  const [target] = event.composedPath();
  if (
    target instanceof Element &&
    target.closest('input:not([type="range"]), select, textarea, dialog[open]')
  ) {
    return undefined;
  }
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === 'z' && !event.shiftKey ? 'undo' : undefined;
  }
  return Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
}

/** Whether a sheet lies over the page: its own keys hold then, wherever the focus is. */
export function isSheetOpen(root: ParentNode): boolean {
  const sheets = root.querySelectorAll<HelpDialog | ReportDialog | ImportDialog | MethodsDialog>(
    'help-dialog, report-dialog, import-dialog, methods-dialog',
  );
  return [...sheets].some((sheet) => sheet.isOpen);
}
