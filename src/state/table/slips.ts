import { min } from 'd3-array';

/**
 * How many slips lie between two words: letters left out, added or changed, and neighbours that have changed places (optimal
 * string alignment, a restricted Damerau–Levenshtein distance). `whole` is to the whole word, `start` to that beginning of it
 * which is nearest, for a word that is still being typed.
 */
export interface Slips {
  readonly whole: number;
  readonly start: number;
}

/** @param most further letters of the word than these slips could bridge do not count: `whole` is then above it */
export function slipsBetween(typed: string, word: string, most: number): Slips {
  const width = Math.min(word.length, typed.length + most);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, place) => place);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      const step = Math.min(
        at(last, column) + 1,
        at(now, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
      );
      const isSwap =
        typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1] && column > 1;
      now.push(isSwap && row > 1 ? Math.min(step, at(beforeLast, column - 2) + 1) : step);
    }
    if ((min(now) ?? 0) > most) return { whole: most + 1, start: most + 1 };
    [beforeLast, last] = [last, now];
  }
  const whole = at(last, width) + (word.length - width);
  return { whole, start: min(last) ?? whole };
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Infinity;
}
