const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks a text at its blanks into lines not wider than `width`, and a word that is longer than a line where the line ends.
 * `measure` in the unit of `width`.
 */
export function wrapLines(
  text: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [last = '', ...before] = piecesOf(word, width, measure).toReversed();
    for (const piece of before.toReversed()) lines.push(piece);
    line = last;
  }
  return [...lines, line];
}

/** A word in pieces that a line holds each; one letter is never divided. */
function piecesOf(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of letters.segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}
