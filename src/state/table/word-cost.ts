import { isWholeWord } from './searchable.ts';
import { slipsBetween } from './slips.ts';

/** How far a word that was typed is from a word of a name: 0 is the same word. */
export const wordCost = Object.freeze({
  same: 0,
  /** It begins so. */
  start: 1,
  /** It has it inside, as Güterbahnhof has Bahnhof. */
  inside: 3,
  /** For each slip. */
  slip: 8,
  /** Beside the slips, letters may be missing at the end. */
  slipAtStart: 4,
  none: 255,
});

/** Shorter texts stand inside too many words. */
const leastInside = 3;

/** Letters from which a typed word may have one slip, and two. */
const lettersFor = { oneSlip: 4, twoSlips: 8 } as const;

/** Without slips. */
export function literalCost(typed: string, word: string): number {
  if (isWholeWord(typed, word)) return wordCost.same;
  if (word.startsWith(typed)) return wordCost.start;
  const isInside = typed.length >= leastInside && word.includes(typed);
  return isInside ? wordCost.inside : wordCost.none;
}

/** With slips, where there are few enough; a key has none, for every one of its digits is another area. */
export function slipCost(typed: string, word: string): number {
  const most = mostSlips(typed);
  if (most === 0 || word.length < typed.length - most || hasDigit(word)) return wordCost.none;
  const { whole, start } = slipsBetween(typed, word, most);
  if (whole <= most) return whole * wordCost.slip;
  return start <= most ? start * wordCost.slip + wordCost.slipAtStart : wordCost.none;
}

/** Slips a typed word may have. */
function mostSlips(typed: string): number {
  if (hasDigit(typed) || typed.length < lettersFor.oneSlip) return 0;
  return typed.length < lettersFor.twoSlips ? 1 : 2;
}

function hasDigit(text: string): boolean {
  return /\d/.test(text);
}
