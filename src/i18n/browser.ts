import { browserDe, type BrowserWords } from './de/browser.ts';
import { browserEn } from './en/browser.ts';
import type { Language } from './numbers/language.ts';

/** What stands in place of the page where the browser cannot run it; apart from the texts of the page, which then do not come. */
export function browserWords(language: Language): BrowserWords {
  return language === 'de' ? browserDe : browserEn;
}
