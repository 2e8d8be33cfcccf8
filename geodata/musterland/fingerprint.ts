/** What files of one state of the country have in common: the first 16 hex digits of SHA-256 over all area keys, one a line. */
import { createHash } from 'node:crypto';

export const fingerprintKey = 'quartieratlas.fingerprint';

export function fingerprintOf(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
}
