import type { DatePart } from './spreadsheet-date.ts';

/**
 * What a format code of a spreadsheet makes of a number, as far as that changes what a person reads: in percent, a date,
 * leading zeros (ECMA-376, 18.8.31). Everything else leaves the number as it is, thousands that are only shown too.
 */
export type NumberFormat =
  | { readonly kind: 'plain' }
  /** Shown a hundred times as large, with a percent sign. */
  | { readonly kind: 'percent' }
  /** The number itself, with a percent sign behind it that changes nothing. */
  | { readonly kind: 'percent-sign' }
  | { readonly kind: 'date'; readonly part: DatePart }
  /** Whole numbers filled with zeros to so many digits. */
  | { readonly kind: 'padded'; readonly digits: number };

/** A section of a code and the numbers it is for. */
export interface FormatSection {
  readonly format: NumberFormat;
  readonly isFor: ((value: number) => boolean) | undefined;
}

const plain: NumberFormat = Object.freeze({ kind: 'plain' });

/** Formats with a number of their own that every workbook knows (18.8.30), where they are not plain. */
const builtIn: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** Numbers 27 to 36 and 50 to 58 are dates in East Asian workbooks, and nothing elsewhere. */
export function builtInFormat(id: number): string {
  return builtIn[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'yyyy-mm-dd' : '');
}

/** Reads a format code; never throws, because codes come from files. */
export function readFormatCode(code: string): readonly FormatSection[] {
  return splitSections(code).map(readSection);
}

/** The format of a number: by the conditions of the sections, else the first for positive numbers, the second for negative ones, the third for zero. */
export function formatOfNumber(sections: readonly FormatSection[], value: number): NumberFormat {
  const [first, second, third] = sections;
  if (!first) return plain;
  if (first.isFor || second?.isFor) {
    const [one, other = first, rest = other] = sections;
    if (one?.isFor?.(value)) return first.format;
    if (other !== first && (other.isFor?.(value) ?? true)) return other.format;
    return rest.format;
  }
  if (value < 0 && second) return second.format;
  return value === 0 && third ? third.format : first.format;
}

/** A piece of a section: what stands in brackets, in quotes or behind an escape, or a single sign. */
interface Piece {
  readonly kind: 'brackets' | 'literal' | 'sign';
  readonly text: string;
}

/** Parted at the semicolons that are neither quoted nor escaped. */
function splitSections(code: string): Piece[][] {
  const sections: Piece[][] = [[]];
  for (const piece of splitPieces(code)) {
    if (piece.kind === 'sign' && piece.text === ';') sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

function splitPieces(code: string): Piece[] {
  const pieces: Piece[] = [];
  // Brackets; quoted text; a sign after \, or one whose width is left blank (_) or that fills the cell (*); any sign.
  for (const [whole, brackets, quoted, escaped, width] of code.matchAll(
    /\[([^\]]*)\]|"([^"]*)"?|\\([^])|[_*]([^])|[^]/g,
  )) {
    if (brackets !== undefined) pieces.push({ kind: 'brackets', text: brackets });
    else if (quoted !== undefined) pieces.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) pieces.push({ kind: 'literal', text: escaped });
    else if (width === undefined) pieces.push({ kind: 'sign', text: whole });
  }
  return pieces;
}

function readSection(pieces: readonly Piece[]): FormatSection {
  const isFor = pieces.map(conditionOf).find((condition) => condition !== undefined);
  return { format: formatOfPieces(pieces), isFor };
}

function conditionOf({ kind, text }: Piece): ((value: number) => boolean) | undefined {
  const [, sign, number] = /^(<=|>=|<>|[<>=])\s*(-?[\d.]+)$/.exec(text) ?? [];
  if (kind !== 'brackets' || sign === undefined) return undefined;
  const bound = Number(number);
  switch (sign) {
    case '<=':
      return (value) => value <= bound;
    case '>=':
      return (value) => value >= bound;
    case '<>':
      return (value) => value !== bound;
    case '<':
      return (value) => value < bound;
    case '>':
      return (value) => value > bound;
    default:
      return (value) => value === bound;
  }
}

function formatOfPieces(pieces: readonly Piece[]): NumberFormat {
  const signs = pieces.flatMap(({ kind, text }) => (kind === 'sign' ? text : [])).join('');
  if (/^\s*(?:general|standard)\s*$/i.test(signs)) return plain;
  if (signs.includes('%')) return { kind: 'percent' };
  const part = partOfDate(signs, pieces);
  if (part) return { kind: 'date', part };
  const digits = leadingZeros(signs);
  if (digits !== undefined) return { kind: 'padded', digits };
  return hasPercentSign(pieces) ? { kind: 'percent-sign' } : plain;
}

/** Digits and what stands among them. */
const digitSigns = /[0#?]/;

/** Years, months, days, hours, minutes, seconds, also by their German letters (JJJJ, TT); [h] counts hours on. */
function partOfDate(signs: string, pieces: readonly Piece[]): DatePart | undefined {
  const counted = pieces.some(({ kind, text }) => kind === 'brackets' && /^[hms]+$/i.test(text));
  // "E+" is an exponent; a code with places for digits is of a number, but for the parts of a second.
  const tokens = signs.replace(/e[+-]/gi, '').replace(/s[.,]0+/gi, 's');
  const isDate = /[ymdhsjt]/i.test(tokens.replace(/am\/pm|a\/p/gi, '')) || counted;
  if (!isDate || digitSigns.test(tokens)) return undefined;
  const hasDay = /[dt]/i.test(tokens.replace(/am\/pm/gi, ''));
  const hasYear = /[yj]/i.test(tokens);
  const hasTime = /[hs]/i.test(tokens) || counted;
  if (hasTime && !hasDay && !hasYear) return counted ? undefined : 'time';
  return hasYear && !hasDay && !/m/i.test(tokens) ? 'year' : 'date';
}

/** "00000000", also parted by blanks or strokes as keys are: "00 0 00 000". */
function leadingZeros(signs: string): number | undefined {
  if (!/^[0\s/-]+$/.test(signs)) return undefined;
  const zeros = signs.replace(/[^0]/g, '').length;
  return zeros >= 2 ? zeros : undefined;
}

/** A percent sign in quotes or behind an escape, directly after the digits: it is shown and means nothing more. */
function hasPercentSign(pieces: readonly Piece[]): boolean {
  const last = pieces.findLastIndex(({ kind, text }) => kind === 'sign' && digitSigns.test(text));
  const behind = pieces.slice(last + 1).filter(({ kind }) => kind !== 'brackets');
  return (
    last >= 0 &&
    behind
      .map(({ text }) => text)
      .join('')
      .trim() === '%'
  );
}
