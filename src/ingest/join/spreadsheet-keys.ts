/** Keys that a spreadsheet has changed before the file was written: nothing tells which they were. */

/** "5,315E+10": only the digits in front are left of a long key. */
const scientific = /^[-−]?(\d)(?:[.,](\d+))?E\+?(\d{1,3})$/i;

const months =
  'jan|feb|mrz|mär|mar|apr|mai|may|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|january|february|march|june|july|october|december';
/** "01. Jan", "1-Jan", "Mrz 01", "01.02.2023", "2023-02-01 00:00:00", "2/1/2023". */
const date = new RegExp(
  [
    `^\\d{1,2}[. /-]{1,2}(?:${months})\\.?(?:[ /-]\\d{2,4})?$`,
    `^(?:${months})\\.?[ /-]\\d{1,4}$`,
    '^\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}|\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?$',
    '^\\d{4}-\\d{1,2}-\\d{1,2}(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?$',
    '^\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})$',
  ].join('|'),
  'i',
);

/** Digits of the key of which nothing is left; undefined where the text is no such number. */
export function lostDigits(key: string): number | undefined {
  const match = scientific.exec(key);
  if (!match) return undefined;
  const [, , decimals = '', exponent = '0'] = match;
  const lost = Number(exponent) - decimals.length;
  return lost > 0 ? lost : undefined;
}

/** True where a text reads as a date, as keys such as "1-3" or "01.02" become. */
export function isDate(key: string): boolean {
  return date.test(key);
}
