import { browserDe, type BrowserWords } from './de/browser.ts';
import { browserEn } from './en/browser.ts';
import type { Language } from './numbers/language.ts';

/** The lowest versions that do, by the names that browserslist gives to browsers. */
export type LowestVersions = Readonly<
  Record<'chrome' | 'edge' | 'firefox' | 'safari' | 'ios_saf', string>
>;

/** What stands in place of the page where the browser cannot run it; apart from the texts of the page, which then do not come. */
export function browserWords(language: Language): BrowserWords {
  return language === 'de' ? browserDe : browserEn;
}
