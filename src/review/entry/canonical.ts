/** The bytes of an entry that everybody makes alike, and its id. Source: docs/review-log.md#id, and RFC 8785: https://www.rfc-editor.org/rfc/rfc8785 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
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

/** Whether the names of all objects within come in ascending order of code units, as canonical text has them. */
export function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const name of Object.keys(value)) {
    if (name < before || !isInOrder((value as Record<string, unknown>)[name])) return false;
    before = name;
  }
  return true;
}

/** The line of an entry in a log: its canonical text, which costs little where the names are in order, as in one that was read. */
export function entryLine(entry: Entry): string {
  return isInOrder(entry) ? JSON.stringify(entry) : canonicalText(entry);
}

const encoder = new TextEncoder();

/** SHA-256 of a text in UTF-8, 64 hex digits. `crypto.subtle` is absent on plain http. */
export function textHash(text: string): string {
  return bytesToHex(sha256(encoder.encode(text)));
}

/** The id that an entry must have: the hash of all its other members. */
export function idOf({
  id: _own,
  ...others
}: Entry | (Omit<Entry, 'id'> & { id?: never })): string {
  return textHash(canonicalText(others));
}
