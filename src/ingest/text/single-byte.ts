/**
 * The letters of bytes 0x80 to 0xFF in encodings with one byte per letter: windows-1252 and macintosh as the WHATWG
 * Encoding Standard has them, and cp850 and cp437 of DOS (unicode.org, VENDORS/MICSFT/PC). Written out
 * because Node 20 decodes windows-1252 wrongly and no browser knows the pages of DOS.
 */
export type SingleByteEncoding = keyof typeof upperHalves;

const upperHalves = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const;

export function isSingleByte(encoding: string): encoding is SingleByteEncoding {
  return Object.hasOwn(upperHalves, encoding);
}

/** Text of bytes, each of which is one letter, so that this cannot fail. */
export function decodeSingleBytes(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const upper: string = upperHalves[encoding];
  const units = Uint16Array.from(bytes, (byte) =>
    byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80),
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
