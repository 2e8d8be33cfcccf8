/** Comma-separated values by RFC 4180, in the form German offices open by double click or the plain one. */

/** `german`: `;`, decimal comma, byte order mark; `plain`: `,`, decimal point, none. Both end lines with CRLF. */
export type CsvForm = 'german' | 'plain';

/** A cell: text, a number at full precision, or nothing. */
export type Cell = string | number | null;

export function csvText(rows: readonly (readonly Cell[])[], form: CsvForm): string {
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

function writeCell(cell: Cell, form: CsvForm): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return writeNumber(cell, form);
  const safe = withoutFormula(cell);
  return /[;,"\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before a sign that starts one
 * (= + - @, also in full width), at the beginning, behind blanks and quotes, or behind a sign that
 * another program might take for the end of the cell. Plain numbers, such as keys, stay as they are.
 * Source: OWASP, CSV Injection.
 */
export function withoutFormula(text: string): string {
  if (/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return text;
  const guarded = text.replace(/([;,\t\r\n][\s"']*)(?=[=+\-@＝＋－＠])/gu, "$1'");
  return /^(?:[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(guarded)
    ? `'${guarded}`
    : guarded;
}
