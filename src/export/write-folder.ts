/** Several files into one folder, all or none. For the command line only. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the files into the folder and makes the folder where it is missing. The files are written
 * beside their places first and moved there only when all of them are complete, so that a full disk or
 * a forbidden folder leaves nothing half written; files of these names are replaced, others stay.
 * @throws the system's error where the folder cannot be written to; the folder is then as it was before
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const made = mkdirSync(folder, { recursive: true });
  let waiting: string | undefined;
  try {
    waiting = mkdtempSync(join(folder, '.analyse-'));
    for (const [name, text] of files) {
      refuseFolder(join(folder, name));
      writeFileSync(join(waiting, name), text);
    }
    for (const name of files.keys()) renameSync(join(waiting, name), join(folder, name));
    rmSync(waiting, { recursive: true });
  } catch (error) {
    if (waiting !== undefined) rmSync(waiting, { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

/** Moving a file onto a folder fails, and by then another file may have been moved already. */
function refuseFolder(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`EISDIR: ${path}`);
}
