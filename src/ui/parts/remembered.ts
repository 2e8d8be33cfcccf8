import { languages, type Language } from '../../i18n/numbers/language.ts';

/** What this device remembers for its reader: language, theme, whether it uses keys of one character, sizes of the panes, what is folded away. Never data. */
const prefix = 'quartieratlas.';

export type Theme = 'system' | 'light' | 'dark';

/** Undefined where nothing is remembered or the browser keeps nothing. */
export function recall(key: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(prefix + key, value);
  } catch {
    // A browser that keeps nothing still works; the choice holds until the page is left.
  }
}

/** German unless the reader has chosen otherwise before. */
export function rememberedLanguage(): Language {
  const kept = recall('language');
  return languages.find((language) => language === kept) ?? 'de';
}

export function rememberedTheme(): Theme {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Whether keys of one character stand for something; they do unless the reader has switched them off. */
export function usesLetters(): boolean {
  return recall('letters') !== 'off';
}

/** What the window hears when they are switched on or off: buttons that show them are drawn anew. */
export const lettersChanged = 'letters-changed';

export function rememberLetters(used: boolean): void {
  remember('letters', used ? 'on' : 'off');
  window.dispatchEvent(new Event(lettersChanged));
}

/** Shows the theme on the whole page and answers whether it is dark. */
export function applyTheme(theme: Theme): boolean {
  const dark =
    theme === 'dark' ||
    (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  return dark;
}
