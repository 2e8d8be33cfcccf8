import type { Language } from '../../i18n/numbers/language.ts';

/** Moments of the record as a reader expects them, in the time of this device. */

const locales: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

/** "30.11.2026, 14:02" */
export function momentShown(at: string, language: Language): string {
  return new Date(at).toLocaleString(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

/** "30.11.2026" */
export function dayText(at: string, language: Language): string {
  return new Date(at).toLocaleDateString(locales[language], { dateStyle: 'medium' });
}

/** "14:02:31" */
export function timeText(at: Date, language: Language): string {
  return at.toLocaleTimeString(locales[language], { timeStyle: 'medium' });
}
