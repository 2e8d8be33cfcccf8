import { sheetsDe } from './de/review/sheets.ts';
import { sheetsEn } from './en/review/sheets.ts';
import type { Language } from './numbers/language.ts';

export type SheetWords = typeof sheetsDe;

/** What evidence sheets and the report of a review say; fetched with the review. */
export function sheetWords(language: Language): SheetWords {
  return language === 'de' ? sheetsDe : sheetsEn;
}
