import type { DecimalSign } from './decimal-sign.ts';
import { numberParts } from './number-parts.ts';

/** A number, whether it stands in brackets or carries a footnote, and whether it says that it is in percent. */
export interface NumberReading {
  readonly value: number;
  readonly marked: boolean;
  readonly percent: boolean;
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

/** So many digits are always exact: below 2 ** 53, so that one division rounds as the text itself would. */
const exactDigits = 15;

/**
 * Value of digits with at most one decimal sign between them, which nearly all cells are; NaN for everything else.
 * It takes no pattern and makes no text, for a table may have millions of cells.
 */
export function readPlainNumber(text: string, decimal: DecimalSign): number {
  const sign = decimal.charCodeAt(0);
  const { length } = text;
  let value = 0;
  let scale = 0;
  if (length === 0 || length > exactDigits) return Number.NaN;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + (code - 48);
      scale *= 10;
    } else if (code === sign && scale === 0 && at > 0 && at < length - 1) scale = 1;
    else return Number.NaN;
  }
  return scale > 1 ? value / scale : value;
}

/** Value of a trimmed text with the given decimal sign; undefined where it is not a finite number. */
export function readNumber(text: string, decimal: DecimalSign): NumberReading | undefined {
  if (plain[decimal].test(text)) {
    return finite(Number(decimal === ',' ? text.replace(',', '.') : text), plainMarks);
  }
  const parts = numberParts(text);
  const match = parts && written[decimal].exec(parts.digits);
  if (!match) return undefined;
  const whole = (match[1] ?? '').replace(/\D/g, '');
  const value = Number(`${whole}.${match[3] ?? ''}e${parts.exponent}`);
  return finite(parts.negative ? -value : value, parts);
}

const plainMarks = { marked: false, percent: false } as const;

function finite(
  value: number,
  { marked, percent }: Pick<NumberReading, 'marked' | 'percent'>,
): NumberReading | undefined {
  // Adding 0 turns -0 into 0.
  return Number.isFinite(value) ? { value: value + 0, marked, percent } : undefined;
}
