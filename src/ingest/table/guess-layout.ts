import { decodeText, markedEncoding, type Encoding } from '../text/decode-text.ts';
import type { Separator } from '../text/detect-separator.ts';
import type { TableLayout } from './find-table-body.ts';
import { isClear, judgeEncodings, type EncodingScore } from '../text/judge-encoding.ts';
import type { TableDraft } from './lay-out-table.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { decodeSingleBytes, isSingleByte } from '../text/single-byte.ts';
import type { Table } from '../result/table.ts';
import type { Guess, LineEnds } from '../instructions/understanding.ts';

const asStated = { certainty: 'stated', reason: { code: 'stated' } } as const;

/** How a text is encoded, and between which encodings its words leave it open. */
export interface EncodingGuess {
  readonly encoding: Guess<Encoding>;
  readonly encodingChoices?: readonly EncodingScore[];
}

/** A mark, zero bytes and UTF-8 decide; else how well the words read, and at last whether they name areas. */
export function guessEncoding(
  bytes: Uint8Array,
  { encoding: stated, areaKeys = [] }: { encoding?: Encoding; areaKeys?: readonly string[] },
): EncodingGuess {
  const marked = markedEncoding(bytes);
  if (marked) {
    return {
      encoding: { value: marked, certainty: 'certain', reason: { code: 'byte-order-mark' } },
    };
  }
  const value = decodeText(bytes)?.encoding ?? 'utf-8';
  const guessed = isSingleByte(value) ? guessSingleByte(bytes, areaKeys) : unicodeGuess(value);
  return stated ? { ...guessed, encoding: { value: stated, ...asStated } } : guessed;
}

function unicodeGuess(value: Encoding): EncodingGuess {
  const code = value === 'utf-8' ? 'valid-utf-8' : 'zero-bytes';
  return { encoding: { value, certainty: 'certain', reason: { code } } };
}

function guessSingleByte(bytes: Uint8Array, areaKeys: readonly string[]): EncodingGuess {
  const scores = judgeEncodings(bytes);
  const value = scores[0]?.encoding ?? 'windows-1252';
  if (isClear(scores)) return { encoding: likely(value, scores) };
  const meeting = encodingOfNames(bytes, scores, areaKeys);
  if (meeting) return { encoding: meeting };
  const choices = scores.filter(({ score }) => score > 0);
  if (choices.length < 2) return { encoding: likely(value, scores) };
  const reason = { code: 'nothing-decides' } as const;
  return { encoding: { value, certainty: 'open', reason }, encodingChoices: choices };
}

function likely(value: Encoding, [best]: readonly EncodingScore[]): Guess<Encoding> {
  if (value === 'windows-1252') return { value, certainty: 'likely', reason: { code: 'no-utf-8' } };
  const text = best?.samples.join(', ') ?? '';
  return { value, certainty: 'likely', reason: { code: 'words-read', text } };
}

/** Bytes of a table, and names of areas with letters beyond ASCII, that are compared. */
const comparedBytes = 200_000;
const comparedNames = 200;

/** The one encoding in which the table has most names of areas. */
function encodingOfNames(
  bytes: Uint8Array,
  scores: readonly EncodingScore[],
  areaKeys: readonly string[],
): Guess<Encoding> | undefined {
  const names = areaKeys.filter((key) => /[^\0-\x7f]/.test(key)).slice(0, comparedNames);
  const head = bytes.subarray(0, comparedBytes);
  const met = scores.map(({ encoding }) => {
    const text = decodeSingleBytes(head, encoding);
    return { encoding, count: names.filter((name) => text.includes(name)).length };
  });
  const [best, next] = met.toSorted((one, other) => other.count - one.count);
  if (!best || best.count === 0 || best.count === next?.count) return undefined;
  const reason = { code: 'cells-meet-areas', count: best.count, of: names.length } as const;
  return { value: best.encoding, certainty: 'likely', reason };
}

/** `mixed` with the number of line ends that are not the most frequent kind. */
export function guessLineEnds(text: string): Guess<LineEnds> {
  const crlf = count(text, /\r\n/g);
  const counts: [LineEnds, number][] = [
    ['lf', count(text, /\n/g) - crlf],
    ['crlf', crlf],
    ['cr', count(text, /\r/g) - crlf],
  ];
  const present = counts.filter(([, number]) => number > 0);
  const of = present.reduce((sum, [, number]) => sum + number, 0);
  const [kind, most] = present.reduce((best, one) => (one[1] > best[1] ? one : best), ['lf', 0] as [
    LineEnds,
    number,
  ]);
  const value = present.length > 1 ? 'mixed' : kind;
  return { value, certainty: 'certain', reason: { code: 'counted', text: kind, count: most, of } };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function guessSeparator(
  text: string,
  { separator, rows, head, isRequoted }: TableDraft,
  { separator: stated }: TableLayout,
): Guess<Separator> {
  if (stated) return { value: stated, ...asStated };
  const line = /^sep=[;,\t|][\r\n]/i.exec(text);
  if (line) {
    const reason = { code: 'separator-line', text: excerpt(line[0].trim()), line: 1 } as const;
    return { value: separator, certainty: 'certain', reason };
  }
  const named = head.length > 0 ? head : rows.slice(0, 1);
  const width = named.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const agreeing = rows.filter(({ cells }) => cells.length === width).length;
  return {
    value: separator,
    certainty: agreeing === rows.length ? 'certain' : 'likely',
    reason: isRequoted
      ? { code: 'quoted-twice', count: agreeing, of: rows.length }
      : { code: 'rows-agree', count: agreeing, of: rows.length },
  };
}

/** Line of the header and how many lines it has. */
export function guessHeader(
  { head, titles, rows }: TableDraft,
  { headerRow, headerRows }: TableLayout,
): { readonly headerRow: Guess<number>; readonly headerRows: Guess<number> } {
  const [first] = head;
  if (!first) return withoutHeader(rows[0]?.line ?? 1, headerRow);
  const { line } = first;
  const titled = { code: 'titles-above', count: titles.length } as const;
  const joined = { code: 'names-incomplete', line } as const;
  return {
    headerRow:
      headerRow === undefined
        ? {
            value: line,
            certainty: titles.length > 0 ? 'certain' : 'likely',
            reason: titles.length > 0 ? titled : { code: 'first-line', line },
          }
        : { value: headerRow, ...asStated },
    headerRows:
      headerRows === undefined
        ? {
            value: head.length,
            certainty: head.length > 1 ? 'certain' : 'likely',
            reason: head.length > 1 ? joined : { code: 'one-line', line },
          }
        : { value: headerRows, ...asStated },
  };
}

/** The line 0, and no lines: the first line is a row like the others, or a person has said that there is no header. */
function withoutHeader(line: number, stated: number | undefined) {
  const guess: Guess<number> =
    stated === undefined
      ? { value: 0, certainty: 'likely', reason: { code: 'first-line-is-row', line } }
      : { value: 0, ...asStated };
  return { headerRow: guess, headerRows: guess };
}

export function guessLastRow(
  { lines }: Table,
  { below }: TableDraft,
  { lastRow }: TableLayout,
): Guess<number> {
  if (lastRow !== undefined) return { value: lastRow, ...asStated };
  const value = lines.at(-1) ?? 0;
  const [first] = below;
  if (!first) return { value, certainty: 'likely', reason: { code: 'end-of-file', line: value } };
  const text = excerpt(first.cells.join(' ').trim());
  return {
    value,
    certainty: 'certain',
    reason: { code: 'footer-below', line: first.line, text, count: below.length },
  };
}
