/** Text of a number without its unit and marks. */
export interface NumberParts {
  readonly negative: boolean;
  /** Digits with their decimal and grouping signs; nothing else. */
  readonly digits: string;
  /** Power of ten, 0 where none is written. */
  readonly exponent: number;
  /** In brackets (of limited reliability, DIN 55301), or with a footnote, or marked r, p or s. */
  readonly marked: boolean;
  /** A percent sign stands behind it. */
  readonly percent: boolean;
}

/** No number is longer; keeps the patterns below from long texts. */
const longestNumber = 60;

const brackets = /^\((.*)\)$/;
/** Footnotes "12,5*", "12,5¹", "12,5 1)"; revised, provisional or estimated: "12,5r", "12,5 p". */
const mark = /(?<=\d)(?:\s?[*¹²³⁰⁴-⁹]{1,3}|\s\d{1,2}\)|\s?[rps])$/;
const unitBefore = /^(?:€|EUR)\s?/;
const unitAfter = /(?<=\d)\s?(?:%|(?:€|EUR)(?:\s?\/\s?(?:m²|m2|qm))?)$/;
/** Hyphens, minus sign or dashes, also with blanks: "- 23". */
const sign = /^([-−–‐‑‒﹣－+])\s{0,3}/;
const body = /^([\d.,\s'’]+)(?:[eE]([+-]?\d{1,3}))?$/;

/** Takes a number's text apart; undefined where it is none. Does not decide which sign is the decimal one. */
export function numberParts(text: string): NumberParts | undefined {
  if (text.length > longestNumber) return undefined;
  const bracketed = brackets.exec(text);
  const inner = bracketed ? (bracketed[1] ?? '').trim() : text;
  const unmarked = inner.replace(mark, '');
  const bare = unmarked.replace(unitAfter, '').replace(unitBefore, '');
  const signed = sign.exec(bare);
  const match = body.exec(signed ? bare.slice(signed[0].length) : bare);
  if (!match?.[1] || !/\d/.test(match[1])) return undefined;
  return {
    negative: signed !== null && signed[1] !== '+',
    digits: match[1],
    exponent: Number(match[2] ?? 0),
    marked: bracketed !== null || unmarked !== inner,
    percent: unmarked.endsWith('%'),
  };
}
