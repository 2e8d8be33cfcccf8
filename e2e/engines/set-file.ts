import { readFileSync } from 'node:fs';

/** A file of the embedded city, as an office would send it. */
export function setFile(name: string): { readonly name: string; readonly bytes: Buffer } {
  const folder = new URL('../../geodata/sets/musterstadt/', import.meta.url);
  return { name, bytes: readFileSync(new URL(name, folder)) };
}
