import { decodeSingleBytes, type SingleByteEncoding } from './single-byte.ts';

/** How well the letters of a text fit their places in words, as one encoding reads them. */
export interface EncodingScore {
  readonly encoding: SingleByteEncoding;
  /** 0 (no letter beyond ASCII stands where it could) to 1 (all do, and are letters of German). */
  readonly score: number;
  /** Letters beyond ASCII that were looked at. */
  readonly count: number;
  /** A few words with such letters. */
  readonly samples: readonly string[];
}

/** In the order in which they are taken where nothing speaks for another one. */
const candidates: readonly SingleByteEncoding[] = ['windows-1252', 'cp850', 'macintosh'];

/** Places that are looked at; a text of names shows its encoding in the first few. */
const mostPlaces = 2000;
/** Bytes on either side of a place that are decoded with it, so that words and blanks are seen. */
const around = 12;
const mostSamples = 4;

/** Windows is believed unless another encoding reads the words better by this much. */
const clearLead = 0.3;
/** A file whose words no encoding reads is a file in windows-1252, as before. */
const leastScore = 0.5;

const wordLetter = /[\p{L}\p{M}]/u;
const german = /[äöüÄÖÜ]/;
const lower = /\p{Ll}/u;
const upper = /\p{Lu}/u;
/** Letters of neighbouring languages, as in names. */
const european = /[àáâãåæçèéêëìíîïñòóôõøùúûýÿœšžÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝŒŠŽ]/;

/** The encodings that a text in bytes can have, which is not UTF-8, the likeliest first. */
export function judgeEncodings(bytes: Uint8Array): readonly EncodingScore[] {
  const places = placesBeyondAscii(bytes);
  const pieces = places.map((at) => bytes.subarray(Math.max(0, at - around), at + around));
  const scores = candidates.map((encoding) => scoreOf(pieces, places, encoding));
  // Sorting is stable: of equal ones the first stays first.
  const sorted = scores.toSorted((one, other) => other.score - one.score);
  const [best] = sorted;
  const [windows] = scores;
  if (!best || !windows || best.encoding === windows.encoding) return sorted;
  const isClear = best.score >= leastScore && best.score - windows.score >= clearLead;
  return isClear ? sorted : [windows, ...sorted.filter((one) => one !== windows)];
}

/** True where the first of the encodings reads the words so much better that nobody needs to be asked. */
export function isClear([first, second]: readonly EncodingScore[]): boolean {
  if (!first || first.count === 0) return true;
  return first.score >= leastScore && first.score - (second?.score ?? 0) >= clearLead;
}

function placesBeyondAscii(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < bytes.length && places.length < mostPlaces; at += 1) {
    if ((bytes[at] as number) > 0x7f) places.push(at);
  }
  return places;
}

function scoreOf(
  pieces: readonly Uint8Array[],
  places: readonly number[],
  encoding: SingleByteEncoding,
): EncodingScore {
  const samples = new Set<string>();
  let sum = 0;
  pieces.forEach((piece, index) => {
    const text = decodeSingleBytes(piece, encoding);
    const at = Math.min(around, places[index] ?? 0);
    sum += fitness(text[at - 1] ?? ' ', text[at] ?? '', text[at + 1] ?? ' ');
    if (samples.size < mostSamples) samples.add(wordAround(text, at));
  });
  const { length: count } = pieces;
  return { encoding, score: count === 0 ? 0 : sum / count, count, samples: [...samples] };
}

/** 1 for a letter of German where it can stand, a half for one of its neighbours, 0 for what stands in no word. */
function fitness(before: string, sign: string, after: string): number {
  if (sign === 'ß') return /[aeiouyäöü]/i.test(before) ? 1 : 0;
  if (wordLetter.test(sign)) return letterFitness(before, sign, after);
  if (/[„‚«‹]/.test(sign)) return wordLetter.test(before) ? 0 : 1;
  if (/[“”»›’‘]/.test(sign)) return wordLetter.test(before) && wordLetter.test(after) ? 0 : 1;
  if (/[–—…€§°²³µ½¼¾©®·•±\u00a0]/.test(sign)) {
    return wordLetter.test(before) && wordLetter.test(after) ? 0 : 1;
  }
  return 0;
}

/** A capital letter in the middle of a word, beside a small one, is a letter read wrongly. */
function letterFitness(before: string, sign: string, after: string): number {
  const isInside = lower.test(before) || (wordLetter.test(before) && lower.test(after));
  if (upper.test(sign) && isInside) return 0;
  if (german.test(sign)) return 1;
  return european.test(sign) ? 0.5 : 0;
}

function wordAround(text: string, at: number): string {
  const isEnd = (place: number) => !/[^\s;,|"\t]/.test(text[place] ?? ' ');
  let start = at;
  while (start > 0 && !isEnd(start - 1)) start -= 1;
  let end = at;
  while (end + 1 < text.length && !isEnd(end + 1)) end += 1;
  return text.slice(start, end + 1);
}
