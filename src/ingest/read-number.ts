import type { DecimalSign } from './decimal-sign.ts';
import { numberParts } from './number-parts.ts';

/** A number, and whether it stands in brackets or carries a footnote. */
export interface NumberReading {
  readonly value: number;
  readonly marked: boolean;
}

/** What nearly all cells look like. */
const plain = { ',': /^-?\d+(?:,\d+)?$/, '.': /^-?\d+(?:\.\d+)?$/ } as const;

/**
 * Whole part, plain or in groups of three that are parted by one and the same sign (also a blank of any
 * width or an apostrophe), and decimals.
 */
const written = {
  ',': /^(\d+|\d{1,3}(?:([.\s'’])\d{3})(?:\2\d{3})*)?(?:,(\d+))?$/,
  '.': /^(\d+|\d{1,3}(?:([,\s'’])\d{3})(?:\2\d{3})*)?(?:\.(\d+))?$/,
} as const;

/** Value of a trimmed text with the given decimal sign; undefined where it is not a finite number. */
export function readNumber(text: string, decimal: DecimalSign): NumberReading | undefined {
  if (plain[decimal].test(text)) {
    return finite(Number(decimal === ',' ? text.replace(',', '.') : text), false);
  }
  const parts = numberParts(text);
  const match = parts && written[decimal].exec(parts.digits);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const value = Number(`${whole}.${match[3] ?? ''}e${parts.exponent}`);
  return finite(parts.negative ? -value : value, parts.marked);
}

function finite(value: number, marked: boolean): NumberReading | undefined {
  // Adding 0 turns -0 into 0.
  return Number.isFinite(value) ? { value: value + 0, marked } : undefined;
}
