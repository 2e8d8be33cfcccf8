import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder that is made once for each state of its inputs. */
export interface KeptFolder {
  readonly folder: string;
  /** Hash of what the folder is made from. */
  readonly hash: string;
  /** Makes the files in an empty folder. */
  readonly make: (folder: string) => Promise<void>;
  /** Where the unfinished folder stands, on the same disk. */
  readonly draft: string;
  /** Files that must be there. */
  readonly files: readonly string[];
}

/** Name of the note beside the files that says what they were made from. */
export const stampName = 'built.json';

interface Stamp {
  readonly hash: string;
  readonly sizes: Readonly<Record<string, number>>;
}

/**
 * Makes the folder where it is missing, incomplete or made from other inputs. It appears whole or not at all: an
 * interrupted run leaves the old one.
 * @returns whether it had to be made
 */
export async function keepFolder(kept: KeptFolder): Promise<boolean> {
  if (isCurrent(kept)) return false;
  rmSync(kept.draft, { recursive: true, force: true });
  mkdirSync(kept.draft, { recursive: true });
  await kept.make(kept.draft);
  const sizes = Object.fromEntries(
    kept.files.map((name) => [name, statSync(join(kept.draft, name)).size]),
  );
  const stamp: Stamp = { hash: kept.hash, sizes };
  writeFileSync(join(kept.draft, stampName), `${JSON.stringify(stamp, null, 2)}\n`);
  rmSync(kept.folder, { recursive: true, force: true });
  mkdirSync(dirname(kept.folder), { recursive: true });
  renameSync(kept.draft, kept.folder);
  return true;
}

function isCurrent({ folder, hash, files }: KeptFolder): boolean {
  const path = join(folder, stampName);
  if (!existsSync(path)) return false;
  const stamp = JSON.parse(readFileSync(path, 'utf8')) as Stamp;
  return (
    stamp.hash === hash &&
    files.every(
      (name) =>
        existsSync(join(folder, name)) && statSync(join(folder, name)).size === stamp.sizes[name],
    )
  );
}
