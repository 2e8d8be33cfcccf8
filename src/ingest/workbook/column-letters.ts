/** Columns of a sheet by their letters: A is 0, Z 25, AA 26, XFD 16,383, the last one that spreadsheets have. */

const firstLetter = 65;
const letters = 26;

/** 0 is "A", 25 "Z", 26 "AA". */
export function lettersOfColumn(column: number): string {
  const last = String.fromCharCode(firstLetter + (column % letters));
  return column < letters ? last : lettersOfColumn(Math.floor(column / letters) - 1) + last;
}

/** Row and column, both from 0, of a reference such as "B7"; undefined where it is none. */
export function placeOfReference(
  reference: string,
): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) & ~0x20) - firstLetter;
    if (letter < 0 || letter >= letters) break;
    column = column * letters + letter + 1;
  }
  if (at === 0 || at > 3) return undefined;
  const row = Number(reference.slice(at));
  return Number.isInteger(row) && row > 0 ? { row: row - 1, column: column - 1 } : undefined;
}
