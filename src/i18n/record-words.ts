import { recordDe } from './de/record.ts';
import { recordEn } from './en/record.ts';
import type { Language } from './numbers/language.ts';

/** What is said of keeping the record of a review. */
export type RecordWords = typeof recordDe;

export function recordWords(language: Language): RecordWords {
  return language === 'de' ? recordDe : recordEn;
}

/** A fault in words, with what helps. */
export function faultInWords<Kind extends string>(
  faults: Readonly<Record<Kind, (found: string) => string>>,
  { kind, found = '–' }: { readonly kind: Kind; readonly found?: string },
): string {
  return faults[kind](found);
}
