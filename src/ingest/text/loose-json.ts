/** JSON as programs write it that is not one JSON text: a record per line, and numbers that are none. */

/** What a text of several records holds; `line` is the first that is no JSON. */
export type JsonSequence =
  { readonly records: readonly unknown[] } | { readonly line: number; readonly found: string };

/** Records end at a line end, or begin with the sign for it (RFC 8142). */
const recordSign = '\u001e';

/**
 * JSON lines (one record per line) or a text sequence. Undefined where the text is neither: a text whose first record
 * ends with its line and that has more than one.
 */
export function parseSequence(text: string): JsonSequence | undefined {
  const isMarked = text.trimStart().startsWith(recordSign);
  const pieces = isMarked ? text.split(recordSign) : text.split(/[\r\n]+/);
  const filled = pieces.filter((piece) => piece.trim() !== '');
  if (filled.length < 2 && !isMarked) return undefined;
  if (!/^\s*[[{]/.test(filled[0] ?? '') || parsed(filled[0] ?? '') === undefined) return undefined;
  const records: unknown[] = [];
  let end = 0;
  for (const piece of filled) {
    const start = text.indexOf(piece, end);
    const record = parsed(piece);
    if (record === undefined) {
      const line = text.slice(0, start).split(/\r\n|\r|\n/).length;
      return { line, found: piece.trim() };
    }
    records.push(record);
    end = start + piece.length;
  }
  return { records };
}

/** The value of a JSON text, with `noNumber` in the place of numbers that are none; undefined where it is no JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const marked = markNoNumbers(text);
    return marked === undefined ? undefined : parsedMarked(marked);
  }
}

function parsedMarked(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Stands in the place of a number that is none until it is known in which feature it stands. */
export const noNumber = '\u0000no number';

const notNumbers = /-?\b(?:NaN|Infinity|nan|inf)\b/g;
const quote = 0x22;
const backslash = 0x5c;

/**
 * The text with `noNumber` wherever NaN, Infinity or -Infinity stand as a value; inside texts they stay. Undefined
 * where there is none, so that only such files are looked through letter by letter.
 */
export function markNoNumbers(text: string): string | undefined {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let isInside = false;
  for (const match of text.matchAll(notNumbers)) {
    for (; at < match.index; at += 1) {
      const code = text.charCodeAt(at);
      if (code === quote) isInside = !isInside;
      else if (code === backslash && isInside) at += 1;
    }
    if (isInside || !isValue(text, match.index, match[0].length)) continue;
    pieces.push(text.slice(from, match.index), JSON.stringify(noNumber));
    from = match.index + match[0].length;
    at = from;
  }
  return pieces.length === 0 ? undefined : [...pieces, text.slice(from)].join('');
}

/** A value stands behind a colon, a comma or a bracket and before a comma or a bracket. */
function isValue(text: string, start: number, length: number): boolean {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .trimEnd()
    .at(-1);
  const after = text.slice(start + length, start + length + 40).trimStart()[0];
  return ':,['.includes(before ?? ' ') && ',}]'.includes(after ?? ' ');
}
