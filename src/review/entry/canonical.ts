/** The bytes of an entry that everybody makes alike, and its id. Source: docs/review-log.md#id, and RFC 8785: https://www.rfc-editor.org/rfc/rfc8785 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Entry } from './entry.ts';

/**
 * Canonical JSON: members ascending by code unit, no blanks, shortest escapes and numbers.
 * @throws where a number is not finite or a text has half a surrogate pair: nothing that is read as an entry has them
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('a value without JSON');
  return text;
}

/** SHA-256 of a text in UTF-8, 64 hex digits. `crypto.subtle` is absent on plain http. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The id that an entry must have: the hash of all its other members. */
export function idOf({
  id: _own,
  ...others
}: Entry | (Omit<Entry, 'id'> & { id?: never })): string {
  return textHash(canonicalText(others));
}
