/** True where the bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The first bytes as Latin letters, enough to recognise a text format. */
export function headOf(bytes: Uint8Array, length = 4096): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** The first letters of a text in UTF-8, UTF-16 or an encoding with one byte per letter; without a mark, and blanks before it. */
export function headText(bytes: Uint8Array, length = 4096): string {
  const isWide = bytes.subarray(0, 64).includes(0);
  const head = headOf(bytes, isWide ? 2 * length : length).replaceAll('\0', '');
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
}
