import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** What a result depends on, as one short text: the same inputs, the same text. */

/** Hex digits that are kept: 64 bits. */
const digits = 16;

/**
 * Hash of files and folders (with all that is in them), by their paths below the root and their bytes.
 * @throws where a named file or folder does not exist
 */
export function contentHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [
    ...new Set(paths.flatMap((path) => filesUnder(resolve(root, path)))),
  ].sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, digits);
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A module and every module that it imports by a relative path, directly or through others. Modules that are computed
 * at run time are not found.
 */
export function moduleFiles(entry: string, found = new Set<string>()): string[] {
  const file = resolve(entry);
  if (found.has(file) || !existsSync(file)) return [...found];
  found.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:from|import|new URL\()\s*\(?'(\.[^']+)'/g,
  );
  for (const [, path = ''] of imports) {
    const next = resolve(dirname(file), path);
    if (next.endsWith('.ts')) moduleFiles(next, found);
  }
  return [...found];
}
