const decoder = new TextDecoder();
/** One sign per byte, whatever it stands for. */
const bytewise = new TextDecoder('latin1');

/**
 * Makes a function that reads UTF-8 bytes as text. Calling a decoder takes a browser some microseconds: texts of ASCII alone,
 * as keys are, are cut out of the buffer they lie in, which is decoded once.
 */
export function textReader(): (bytes: Uint8Array) => string {
  let buffer: ArrayBufferLike | undefined;
  let whole = '';
  return (bytes) => {
    if (!isAscii(bytes)) return decoder.decode(bytes);
    if (bytes.buffer !== buffer) {
      buffer = bytes.buffer;
      whole = bytewise.decode(new Uint8Array(buffer));
    }
    return whole.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  };
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] as number) > 0x7f) return false;
  return true;
}
