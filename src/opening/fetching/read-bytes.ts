import { fileLimits } from '../../ingest/result/limits.ts';

/** Bytes that are read before it is said again how far the reading is. */
const step = 8_000_000;

export type TooLarge = { readonly tooLarge: number };

/**
 * All bytes of a stream of known length, saying in between how far it is. A file above the limit is refused before
 * anything of it is read; a stream that turns out longer than stated ends there.
 * @param size bytes as stated; 0 where nothing is stated
 * @param onPiece told the bytes of every piece as it comes
 */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  size: number,
  report: (done: number, total: number) => void,
  limit: number = fileLimits.file,
  onPiece: (bytes: number) => void = () => undefined,
): Promise<Uint8Array | TooLarge> {
  if (size > limit) return { tooLarge: size };
  const pieces: Uint8Array[] = [];
  let done = 0;
  let said = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done: isEnd, value } = await reader.read();
    if (isEnd) break;
    pieces.push(value);
    onPiece(value.length);
    done += value.length;
    if (done > limit) {
      await reader.cancel();
      return { tooLarge: done };
    }
    if (done - said >= step) {
      said = done;
      report(done, Math.max(done, size));
    }
  }
  return joined(pieces, done);
}

function joined(pieces: Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  // Pieces are let go one by one, so that a large file is not in memory twice.
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
