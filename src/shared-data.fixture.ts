import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a file in the folder `shared` beside the project, or undefined where it is absent.
 * Real data and expected values live there and are not part of the project; only tests use it.
 */
export function sharedFile(path: string): string | undefined {
  const absolute = fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  return existsSync(absolute) ? absolute : undefined;
}
