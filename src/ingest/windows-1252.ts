/**
 * The letters of bytes 0x80 to 0x9F in windows-1252 (WHATWG Encoding Standard, index windows-1252).
 * Written out because Node 20 decodes these bytes as control characters. All other bytes are Latin-1.
 */
const from0x80 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Text of bytes in windows-1252; every byte has a letter, so this cannot fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? from0x80.charCodeAt(byte - 0x80) : byte,
  );
  return joinUnits(units);
}

/** In pieces, because a call takes only so many arguments. */
function joinUnits(units: Uint16Array): string {
  const pieceLength = 8192;
  const pieces: string[] = [];
  for (let start = 0; start < units.length; start += pieceLength) {
    pieces.push(String.fromCharCode(...units.subarray(start, start + pieceLength)));
  }
  return pieces.join('');
}
