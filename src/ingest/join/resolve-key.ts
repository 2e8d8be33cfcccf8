import type { JoinRequest } from './join-request.ts';
import { formOfKey, keysByForm } from '../keys/key-form.ts';

/** The key of the area that a key of the table means, and by what it was found. */
export interface KeyResolution {
  /** The key as it is where it means no area. */
  readonly key: string;
  /**
   * `list`: the project's matching list; `key`: equal as it is; `padding`: with its zeros; `form`: equal in the
   * stated form; `ambiguous`: its form fits several areas; `none`: no area.
   */
  readonly by: 'list' | 'key' | 'padding' | 'form' | 'ambiguous' | 'none';
}

/** What the project states comes first, then the key as it is, then zeros and the stated form. */
export function resolveKey(request: JoinRequest): (text: string) => KeyResolution {
  const { placeByKey, keyPad, matches } = request;
  const resolveForm = formResolver(request);
  return (text) => {
    const listed = matches?.get(text);
    if (listed) return resolveListed(text, listed, request);
    if (placeByKey.has(text)) return { key: text, by: 'key' };
    const filled = keyPad === undefined ? undefined : padDigits(text, keyPad);
    if (filled !== undefined && placeByKey.has(filled)) return { key: filled, by: 'padding' };
    return resolveForm(text);
  };
}

/** A key of digits with leading zeros put in front; undefined where there is nothing to fill. */
export function padDigits(text: string, length: number): string | undefined {
  return text.length < length && /^\d+$/.test(text) ? text.padStart(length, '0') : undefined;
}

/** One listed area; or the merged area that is made of exactly the listed ones. */
function resolveListed(
  text: string,
  listed: readonly string[],
  { placeByKey, placeOfPart, areaIds }: JoinRequest,
): KeyResolution {
  const [first = ''] = listed;
  const whole = listed.length === 1 && placeByKey.has(first) ? first : undefined;
  if (whole !== undefined) return { key: whole, by: 'list' };
  const wanted = new Set(listed);
  const index = placeOfPart?.get(first);
  const parts = [...(placeOfPart ?? [])].flatMap(([part, at]) => (at === index ? [part] : []));
  const isWhole = parts.length === wanted.size && parts.every((part) => wanted.has(part));
  const key = isWhole && index !== undefined ? areaIds[index] : undefined;
  return key === undefined ? { key: text, by: 'none' } : { key, by: 'list' };
}

/** The forms of the areas are made when the first key needs them. */
function formResolver({
  placeByKey,
  keyForm,
  keyPad,
}: JoinRequest): (text: string) => KeyResolution {
  let areaByForm: ReadonlyMap<string, string | undefined> | undefined;
  return (text) => {
    if (keyForm === undefined || keyForm === 'exact') return { key: text, by: 'none' };
    areaByForm ??= keysByForm(placeByKey.keys(), keyForm);
    const forms = areaByForm;
    const own = formOfKey(text, keyForm);
    const form = own === undefined || forms.has(own) ? own : padDigits(own, keyPad ?? 0);
    if (form === undefined || !forms.has(form)) return { key: text, by: 'none' };
    const key = forms.get(form);
    return key === undefined ? { key: text, by: 'ambiguous' } : { key, by: 'form' };
  };
}
