import { numberParts } from './number-parts.ts';

/**
 * Numbers as people and programs write them beside the plain ones: "0,98-" (SAP), "ca. 300", "12,3 u", "450,–",
 * "12 v.H.", "unter 10". Read so only in columns that are known, or found, to hold figures: alone, such a text may
 * be anything.
 */
export type LooseNumber =
  /** Only on which side the value lies is told: "unter 10", "90 und mehr", "1 bis 3". */
  | { readonly kind: 'bound' }
  /** The same number in the plain form, and what is to be said about the cell. */
  | { readonly kind: 'number'; readonly text: string; readonly note?: LooseNote };

export type LooseNote = 'approximate' | 'minus-behind' | 'limited' | 'cleaned';

/** No number is longer; keeps the patterns below from long texts. */
const longest = 60;

/** Signs that are not seen, and the apostrophe by which a spreadsheet keeps a text a text. */
const invisible = /[\p{Cc}\p{Cf}]+/gu;
const apostrophe = /^['’‘`´]+(?=\s?[-−–+(]?\s?[\d.,])/;
const about = /^(?:ca\.?|circa|rd\.?|rund|etwa|ungefähr|geschätzt|gesch\.|[~≈∼])\s?(?=[-−–+\d.,])/i;
const boundBefore =
  /^(?:(?:unter|über|weniger als|mehr als|kleiner(?: als)?|größer(?: als)?|mindestens|höchstens|maximal|minimal|max\.|min\.|bis(?: zu)?|ab)\s?|(?:[<>≤≥]=?|=<|=>)\s?)(?=[\d.,])/i;
const boundBehind = /(?<=\d)\s?(?:\+|(?:und|u\.|oder) ?(?:mehr|m\.|weniger|darüber|darunter))$/i;
const range = /^([\d.,]+)\s?(?:-|–|—|bis)\s?([\d.,]+)$/;
/** "450,–" and "450.-": no cents. */
const noCents = /(?<=\d)[.,]\s?[-–—−]{1,2}$/;
const percent = /(?<=[\d,-])\s?(?:%|v\.?\s?H\.?|Prozent|Proz\.|percent|pct\.?)$/i;
const unit =
  /(?<=[\d,-])\s?(?:(?:€|EUR|Euro)(?:\s?(?:\/|je|pro)\s?(?:m²|m2|qm|Monat|Jahr|Kopf|EW))?|‰|Promille|(?:ct|cent)(?:\s?\/\s?(?:m²|m2|qm))?|m²|m2|qm|km²|km2|qkm|ha|Personen|Pers\.|Menschen|Einwohner(?:innen)?|Einw\.|EW|Haushalte|HH|Fälle|Kinder|Wohnungen|Whg\.|WE|Jahre)$/i;
/** Footnotes and the letters of offices behind a figure: revised, provisional, estimated, break, unreliable. */
const flag =
  /(?<=[\d%€²])(?:\s?[*†‡#!°]{1,3}\)?|\s?\(?[a-z\d]\)|\s?\[[a-z\d]\]|\s[abcdefgnprsuv]{1,2}|(?<=[.,]\d{1,6})[bdeu])$/;
const flagBefore = /^[*†‡#]{1,3}\s?(?=[-−–+(\d])/;
const squareBrackets = /^\[(.*)\]$/;
const minusBehind = /^([\d.,\s'’]*\d)\s?[-−–‑]$/;

/** The number that a text means which is not plain; undefined where it is none. */
export function loosen(text: string): LooseNumber | undefined {
  if (text.length > longest || !/\d/.test(text)) return undefined;
  const clean = text.replace(invisible, '').trim().replace(apostrophe, '');
  if (isBound(clean)) return { kind: 'bound' };
  const exact = clean.replace(about, '');
  const isAbout = exact !== clean;
  const open = exact.replace(flagBefore, '').replace(squareBrackets, '$1').trim();
  const bare = open.replace(flag, '').trim();
  const { digits, isPercent } = withoutUnit(bare);
  const plain = digits.replace(noCents, '');
  const minus = minusBehind.exec(plain);
  const written = minus ? `-${minus[1] ?? ''}` : plain;
  const result = isPercent ? `${written} %` : written;
  if (result === text || !numberParts(result)) return undefined;
  const note = noteOf(isAbout, minus !== null, bare !== exact, clean !== text);
  return { kind: 'number', text: result, ...(note && { note }) };
}

/** What matters most about the cell; a unit alone needs no word. */
function noteOf(
  isAbout: boolean,
  isMinus: boolean,
  isFlagged: boolean,
  isCleaned: boolean,
): LooseNote | undefined {
  if (isAbout) return 'approximate';
  if (isMinus) return 'minus-behind';
  if (isFlagged) return 'limited';
  return isCleaned ? 'cleaned' : undefined;
}

function withoutUnit(text: string): { digits: string; isPercent: boolean } {
  const digits = text.replace(percent, '');
  if (digits !== text) return { digits, isPercent: true };
  return { digits: text.replace(unit, ''), isPercent: false };
}

function isBound(text: string): boolean {
  const before = text.replace(boundBefore, '');
  const behind = before.replace(boundBehind, '');
  if (behind !== text) return numberParts(withoutUnit(behind).digits) !== undefined;
  const ends = range.exec(withoutUnit(text).digits);
  return ends !== null && [ends[1], ends[2]].every((end) => numberParts(end ?? '') !== undefined);
}
