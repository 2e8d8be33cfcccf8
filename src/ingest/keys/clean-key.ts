import { longestName } from '../../areas/excerpt.ts';
import { withoutUnseen } from '../../areas/unseen-signs.ts';

/** What wraps a key and is no part of it: `="0101"`, `'0101`, `"0101"`, `„0101“`. */
const formula = /^=\s*(?="|\d)/;
const quotes = `"'’‘‚‛„“”«»‹›\`´`;
const quoted = new RegExp(`^[${quotes}]+([^${quotes}]*)[${quotes}]+$`);
const apostrophe = /^['’‘‛`´]+/;

/** Hyphens, dashes and the minus sign. */
const strokes = /[\p{Pd}\u2212\u00af\u02d7]/gu;

/** Letters and digits that everybody writes in one way: most keys, and nothing to clean but decimals. */
const simple = /^[\dA-Za-z.,-]*$/;

/** A whole number that a program has written as a decimal one; "1.000" may be a thousand and stays. */
const decimals = /^(\d+)[.,](?:0{1,2}|0{4,})$/;

/**
 * A key as it is compared when "clean" is stated: without unseen signs and wrapping, with plain digits, blanks and
 * hyphens, and without the decimals of a whole number. Zeros in front stay as they are; empty where nothing is left. A text
 * longer than a name is compared as it stands.
 */
export function cleanKey(key: string): string {
  if (key.length > longestName) return key;
  if (simple.test(key)) return key.replace(decimals, '$1');
  return withPlainStrokes(withoutUnseen(key.normalize('NFKC')))
    .replace(formula, '')
    .replace(quoted, '$1')
    .replace(apostrophe, '')
    .trim()
    .replace(decimals, '$1');
}

/** With every dash and minus as a hyphen. */
export function withPlainStrokes(key: string): string {
  return key.replace(strokes, '-');
}
