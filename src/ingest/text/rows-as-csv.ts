/** Rows of texts as a CSV file: UTF-8, semicolons, a line each. */

/** Rows of texts of one width in the same form. */
export function rowsAsCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map(cellOfText).join(';')}\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

export function cellOfText(text: string): string {
  const line = /[\n\r]/.test(text) ? text.trim().replace(/\s*[\n\r]\s*/g, ' ') : text;
  return /[;"]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
