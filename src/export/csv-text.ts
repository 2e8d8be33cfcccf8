/** Comma-separated values by RFC 4180, in the form German offices open by double click or the plain one. */

/** `german`: `;`, decimal comma, byte order mark; `plain`: `,`, decimal point, none. Both end lines with CRLF. */
export type CsvForm = 'german' | 'plain';

/** A cell: text, a number at full precision, or nothing. */
export type Cell = string | number | null;

/** A number that is written with so many decimals, rounded as the screen rounds it. */
export interface Rounded {
  readonly value: number;
  readonly decimals: number;
}

export function csvText(rows: readonly (readonly (Cell | Rounded)[])[], form: CsvForm): string {
  const separator = form === 'german' ? ';' : ',';
  const lines = rows.map(
    (row) => `${row.map((cell) => writeCell(cell, form)).join(separator)}\r\n`,
  );
  return (form === 'german' ? '\uFEFF' : '') + lines.join('');
}

/** A number without thousands separators and with all its digits; nothing for what is no number. */
export function writeNumber(value: number, form: CsvForm): string {
  if (!Number.isFinite(value)) return '';
  return form === 'german' ? String(value).replace('.', ',') : String(value);
}

/** Formatters by their decimals: they are costly to make. */
const rounding = new Map<number, Intl.NumberFormat>();

/** Without thousands separators, so that a spreadsheet still reads it as a number. */
function writeRounded({ value, decimals }: Rounded, form: CsvForm): string {
  if (!Number.isFinite(value)) return '';
  let formatter = rounding.get(decimals);
  if (!formatter) {
    formatter = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: false,
      signDisplay: 'negative',
    });
    rounding.set(decimals, formatter);
  }
  const text = formatter.format(value);
  return form === 'german' ? text.replace('.', ',') : text;
}

function writeCell(cell: Cell | Rounded, form: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return writeRounded(cell, form);
  if (typeof cell === 'number') return writeNumber(cell, form);
  const safe = withoutFormula(cell);
  return /[;,"\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before a sign that starts one
 * (= + - @, also in full width), at the beginning, behind blanks and quotes, or behind a sign that
 * another program might take for the end of the cell. Plain numbers, such as keys, stay as they are.
 * Source: OWASP, https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function withoutFormula(text: string): string {
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return text;
  const guarded = text.replace(/([;,\t\r\n][\s"']*)(?=[=+\-@＝＋－＠])/gu, "$1'");
  return /^(?:[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(guarded)
    ? `'${guarded}`
    : guarded;
}
