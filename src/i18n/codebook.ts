import { codebookDe, neighbourhoodCodebookDe } from './de/codebook.ts';
import { codebookEn, neighbourhoodCodebookEn } from './en/codebook.ts';
import type { Language } from './numbers/language.ts';

/** What a column of the table of areas holds. */
export type ColumnMeaning = keyof typeof codebookDe;

/** What a column of the table of neighbourhoods holds. */
export type NeighbourhoodMeaning = keyof typeof neighbourhoodCodebookDe;

/** The same in words. */
export function columnMeanings(language: Language): Readonly<Record<ColumnMeaning, string>> {
  return language === 'de' ? codebookDe : codebookEn;
}

export function neighbourhoodMeanings(
  language: Language,
): Readonly<Record<NeighbourhoodMeaning, string>> {
  return language === 'de' ? neighbourhoodCodebookDe : neighbourhoodCodebookEn;
}
