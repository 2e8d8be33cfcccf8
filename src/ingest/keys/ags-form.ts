/** Longest writing of twelve digits, with blanks between them and decimals behind. */
const longestWriting = 60;

/**
 * The official municipality key (AGS, 8 digits) behind the ways in which it is written: the regional key (ARS,
 * 12 digits, the association in its places 6 to 9 left out), a county (5 digits) or Land (2 digits) as the town that is
 * one, and any of them without its leading zero. Undefined where the text is no such key.
 */
export function agsForm(key: string): string | undefined {
  if (key.length > longestWriting) return undefined;
  // Spreadsheets add ".0", people part the digits with blanks.
  const digits = key.replace(/\s+/g, '').replace(/\.0+$/, '');
  if (!/^\d+$/.test(digits)) return undefined;
  switch (digits.length) {
    case 1:
    case 2:
      return `${digits.padStart(2, '0')}000000`;
    case 4:
    case 5:
      return `${digits.padStart(5, '0')}000`;
    case 7:
    case 8:
      return digits.padStart(8, '0');
    case 11:
    case 12: {
      const regional = digits.padStart(12, '0');
      return regional.slice(0, 5) + regional.slice(9);
    }
    default:
      return undefined;
  }
}
