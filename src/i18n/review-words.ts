import { reviewDe } from './de/review.ts';
import { reviewEn } from './en/review.ts';
import type { Language } from './numbers/language.ts';

export type ReviewWords = typeof reviewDe;

/** What the review says; it is fetched with the review. */
export function reviewWords(language: Language): ReviewWords {
  return language === 'de' ? reviewDe : reviewEn;
}
