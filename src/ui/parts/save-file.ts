/**
 * Milliseconds for which a file can be fetched after it was handed over: Safari on a phone asks first whether it is wanted, and
 * reads it when that has been answered.
 */
const untilAnswered = 300_000;

/** Hands a file to the browser's download folder. Nothing leaves the machine. */
export function saveFile(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), untilAnswered);
}

/** A title as a file name: lower case, no umlauts, no blanks. */
export function fileNameOf(title: string): string {
  const plain = title
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'quartieratlas' : plain;
}
