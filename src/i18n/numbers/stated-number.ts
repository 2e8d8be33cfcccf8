import type { Language } from './language.ts';
import { formatNumber } from './numbers.ts';

/** A whole number that a message states as text: 65536 is "65.536". Without a number it is a dash. */
export function statedNumber(text: string | undefined, language: Language): string {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? formatNumber(language, number) : '–';
}
