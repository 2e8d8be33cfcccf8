import type { Texts } from '../../i18n/de/de.ts';
import type { Language } from '../../i18n/numbers/language.ts';
import { formatDifference, formatNumber, formatValue } from '../../i18n/numbers/numbers.ts';
import { noPeople } from '../parts/people-text.ts';

/** How the tables and sentences of the studies write figures, in one language. */
export interface StudyFigures {
  readonly texts: Texts;
  readonly language: Language;
  /** A dash where the number is not known. */
  readonly count: (value: number | undefined) => string;
  /** A word where the value is not known. */
  readonly figure: (value: number | undefined, unit: string, decimals?: number) => string;
  /** With its sign; a word where it is not known. */
  readonly difference: (value: number | undefined, decimals: number) => string;
}

export function studyFigures(texts: Texts, language: Language): StudyFigures {
  const { noValue } = texts.study;
  return {
    texts,
    language,
    count: (value) => (value === undefined ? noPeople : formatNumber(language, value, 0)),
    figure: (value, unit, decimals) =>
      value === undefined ? noValue : formatValue(language, value, unit, decimals),
    difference: (value, decimals) =>
      value === undefined ? noValue : formatDifference(language, value, decimals),
  };
}
