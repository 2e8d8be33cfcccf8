import { secondPersonDe } from './de/review/second-person.ts';
import { reviewDe } from './de/review.ts';
import { secondPersonEn } from './en/review/second-person.ts';
import { reviewEn } from './en/review.ts';
import type { Language } from './numbers/language.ts';

const german = { ...reviewDe, people: secondPersonDe };
const english: typeof german = { ...reviewEn, people: secondPersonEn };

export type ReviewWords = typeof german;

/** What the review says; it is fetched with the review. */
export function reviewWords(language: Language): ReviewWords {
  return language === 'de' ? german : english;
}
