import { codebookDe } from './de/codebook.ts';
import { codebookEn } from './en/codebook.ts';
import type { Language } from './numbers/language.ts';

/** What a column of the table of areas holds. */
export type ColumnMeaning = keyof typeof codebookDe;

/** The same in words. */
export function columnMeanings(language: Language): Readonly<Record<ColumnMeaning, string>> {
  return language === 'de' ? codebookDe : codebookEn;
}
