import type { Join, JoinRequest } from './join-request.ts';
import { keysByForm, type KeyForm } from '../keys/key-form.ts';
import type { JoinReport } from '../instructions/join-report.ts';
import { padDigits } from './resolve-key.ts';
import { usualLength } from './usual-length.ts';

/** What could be joined if the project said so; nothing is. */

/** What leading zeros would bring: keys that would meet an area which has no row yet. */
export function findPaddable(
  strangers: readonly string[],
  rowOfArea: Int32Array,
  { placeByKey }: JoinRequest,
): Join['couldBePadded'] {
  const length = usualLength(placeByKey.keys());
  const keys = strangers.filter((text) => {
    const filled = padDigits(text, length);
    const index = filled === undefined ? undefined : placeByKey.get(filled);
    return index !== undefined && (rowOfArea[index] ?? 0) < 0;
  });
  return { length, keys };
}

/** What comparing in another form would bring: the form by which most keys would meet an area without a row. */
export function findComparable(
  { rowsWithoutArea, areasWithoutRow }: JoinReport,
  paddable: readonly string[],
  { keyForm }: JoinRequest,
): Join['couldBeCompared'] {
  const none = { form: 'exact', keys: [] } as const;
  if (keyForm !== undefined || rowsWithoutArea.length === 0 || areasWithoutRow.length === 0) {
    return none;
  }
  const padded = new Set(paddable);
  const strangers = rowsWithoutArea.filter((text) => !padded.has(text));
  const found = (['clean', 'name', 'ags'] as const).map((form) => ({
    form,
    keys: keysThatMeet(strangers, areasWithoutRow, form),
  }));
  const best = found.reduce((one, other) => (other.keys.length > one.keys.length ? other : one));
  return best.keys.length === 0 ? none : best;
}

function keysThatMeet(
  keys: readonly string[],
  areaIds: readonly string[],
  form: KeyForm,
): readonly string[] {
  const areaByForm = keysByForm(areaIds, form);
  return [...keysByForm(keys, form)].flatMap(([compared, key]) =>
    key !== undefined && areaByForm.get(compared) !== undefined ? [key] : [],
  );
}
