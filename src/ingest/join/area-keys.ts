import { cleanKey } from '../keys/clean-key.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import { padDigits } from './resolve-key.ts';

/** The keys of the features of a file, as the project says they are to be read. */
export interface AreaKeyReading {
  /** In the order of the features; undefined where one has none. */
  readonly keys: readonly (string | undefined)[];
  /** Keys as the file has them that were changed. */
  readonly cleaned: readonly string[];
  readonly padded: readonly string[];
  /** Keys that only unseen or wrapping signs, or zeros, tell apart: they stay as they are. */
  readonly ambiguous: readonly string[];
}

/** Cleans keys and fills their zeros where that is stated; keys of two areas never become one by it. */
export function readAreaKeys(
  texts: readonly (string | undefined)[],
  { keyForm, keyPad }: Pick<AreasInstructions, 'keyForm' | 'keyPad'>,
): AreaKeyReading {
  if (keyForm === undefined && keyPad === undefined) {
    return { keys: texts, cleaned: [], padded: [], ambiguous: [] };
  }
  const own = new Set(texts.filter((text) => text !== undefined));
  const readings = new Map([...own].map((text) => [text, readKey(text, keyForm, keyPad)]));
  const owners = new Map<string, number>();
  for (const { key } of readings.values()) owners.set(key, (owners.get(key) ?? 0) + 1);
  const isShared = (text: string) => (owners.get(readings.get(text)?.key ?? '') ?? 0) > 1;
  const changed = [...readings].filter(([text, { key }]) => key !== text && !isShared(text));
  return {
    keys: texts.map((text) =>
      text === undefined || isShared(text) ? text : readings.get(text)?.key,
    ),
    cleaned: changed.flatMap(([text, { isCleaned }]) => (isCleaned ? [text] : [])),
    padded: changed.flatMap(([text, { isPadded }]) => (isPadded ? [text] : [])),
    ambiguous: [...own].filter(isShared),
  };
}

function readKey(text: string, keyForm: AreasInstructions['keyForm'], keyPad = 0) {
  const clean = keyForm === 'clean' ? cleanKey(text) || text : text;
  const filled = padDigits(clean, keyPad);
  return { key: filled ?? clean, isCleaned: clean !== text, isPadded: filled !== undefined };
}
