/** Signs of a text that nobody sees: zero-width signs, direction marks, soft hyphens, control signs, unusual blanks. */

/** Signs without a width: format and control signs, joiners, variation selectors, fillers; no blank is among them. */
const withoutWidth =
  /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Every blank of Unicode, with tabs and ends of lines, but for a plain one that stands alone: it is left as it is. */
const blanks = /[\s\u0085]{2,}|[^\S ]|\u0085/gu;

/** Blanks where nobody sees them, and those that are no plain blank beside another one. */
const hiddenBlanks = /^[\s\u0085]+|[\s\u0085]+$|[\s\u0085]{2,}/gu;

/** Without what nobody sees, with plain blanks, in the composed form of Unicode (NFC): so names are compared. */
export function withoutUnseen(text: string): string {
  return text.replace(withoutWidth, '').replace(blanks, ' ').trim().normalize('NFC');
}

/** Without the signs that have no width, in the composed form; blanks stay as they are. */
export function withoutWidthless(text: string): string {
  return text.replace(withoutWidth, '').normalize('NFC');
}

/** The same text with its unseen signs written out: "␟0101", "0101·", "01[U+200B]01". */
export function showUnseen(text: string): string {
  return text
    .replace(hiddenBlanks, (run) =>
      [...run].map((sign) => (sign === ' ' ? '·' : nameOf(sign))).join(''),
    )
    .replace(withoutWidth, nameOf);
}

/** Control signs have pictures of their own; everything else is named by its number. */
function nameOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
