import { agsForm } from './ags-form.ts';
import { cleanKey } from './clean-key.ts';
import { nameForm } from './name-form.ts';

/**
 * How a key of a table is compared with the keys of the areas where it meets none as it is: not at all; without the
 * signs that are no part of it; as the name of a place; or as an official municipality key. Never a guess: two keys
 * meet only where their forms are equal.
 */
export type KeyForm = 'exact' | 'clean' | 'name' | 'ags';

/** The form of a key in which it is compared; undefined where it has none. */
export function formOfKey(key: string, form: KeyForm): string | undefined {
  switch (form) {
    case 'exact':
      return key;
    case 'clean':
      return cleanKey(key) || undefined;
    case 'name':
      return nameForm(cleanKey(key));
    case 'ags':
      return agsForm(cleanKey(key));
    default:
      return form satisfies never;
  }
}

/** Keys by their form; undefined for a form that several keys share, because nothing tells which is meant. */
export function keysByForm(
  keys: Iterable<string>,
  form: KeyForm,
): ReadonlyMap<string, string | undefined> {
  const byForm = new Map<string, string | undefined>();
  for (const key of keys) {
    const compared = formOfKey(key, form);
    if (compared !== undefined) byForm.set(compared, byForm.has(compared) ? undefined : key);
  }
  return byForm;
}
