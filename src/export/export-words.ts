import {
  columnMeanings,
  neighbourhoodMeanings,
  type ColumnMeaning,
  type NeighbourhoodMeaning,
} from '../i18n/codebook.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { textsOf } from '../i18n/texts.ts';

/** The few words an export carries; names of columns and values are the same in every language. */
export interface ExportWords {
  readonly language: Language;
  /** Stands in every row and file of a fictional data set. */
  readonly fictionalNotice: string;
  /** What each column of the table of areas holds, for the codebook. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
  /** The same of the table of neighbourhoods. */
  readonly neighbourhoodColumns: Readonly<Record<NeighbourhoodMeaning, string>>;
  /** A neighbourhood, by the name it has and the number of areas that have others. */
  readonly neighbourhoodName: (name: string, others: number) => string;
}

export const germanWords: ExportWords = Object.freeze(wordsIn('de'));
export const englishWords: ExportWords = Object.freeze(wordsIn('en'));

export function wordsOf(language: Language): ExportWords {
  return language === 'de' ? germanWords : englishWords;
}

function wordsIn(language: Language): ExportWords {
  return {
    language,
    fictionalNotice: textsOf(language).fictionalBand,
    columns: columnMeanings(language),
    neighbourhoodColumns: neighbourhoodMeanings(language),
    neighbourhoodName: textsOf(language).study.clusters.named,
  };
}
