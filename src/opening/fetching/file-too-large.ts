import type { Fault } from '../../areas/diagnostic.ts';
import { fileLimits } from '../../ingest/result/limits.ts';
import type { TooLarge } from './read-bytes.ts';

/** Why a file is not read: its size and the limit, in bytes. */
export function tooLarge(file: string, { tooLarge: size }: TooLarge): Fault {
  return {
    kind: 'file-too-large',
    file,
    found: String(size),
    expected: String(fileLimits.file),
  };
}
