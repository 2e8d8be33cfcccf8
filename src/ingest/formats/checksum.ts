/** CRC-32 as archives state it (ISO 3309; APPNOTE 4.4.7), of bytes that come piece by piece. */
export class Checksum {
  #rest = 0xffffffff;

  add(piece: Uint8Array): void {
    let rest = this.#rest;
    for (let at = 0; at < piece.length; at += 1) {
      rest = (table[(rest ^ piece[at]!) & 0xff]! ^ (rest >>> 8)) >>> 0;
    }
    this.#rest = rest;
  }

  /** From 0 to 2³² − 1. */
  get value(): number {
    return (this.#rest ^ 0xffffffff) >>> 0;
  }
}

/** Of each byte, divided by the reversed polynomial. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});
