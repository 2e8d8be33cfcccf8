/**
 * 128 random bits as 32 hexadecimal digits: the device of a chain, the id of a review. It names nobody. `crypto.randomUUID` is
 * missing on plain http, `getRandomValues` is not.
 */
export function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
