import { readFileSync } from 'node:fs';
import { FileFailure } from '../opening/fetching/file-failure.ts';
import { basename } from 'node:path';

/**
 * Bytes of a file; undefined where there is none.
 * @throws FileFailure for a folder, and for a file that may not be read
 */
export function readFile(path: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EISDIR') throw new FileFailure({ kind: 'file-is-folder', file: basename(path) });
    if (code === 'EACCES') throw new FileFailure({ kind: 'file-gone', file: basename(path) });
    return undefined;
  }
}
