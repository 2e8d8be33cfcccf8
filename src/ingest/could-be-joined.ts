import { keysByForm, type KeyForm } from './key-form.ts';
import type { JoinReport } from './join-report.ts';
import type { Join, JoinRequest } from './join-table.ts';
import { padDigits } from './resolve-key.ts';

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
    const place = filled === undefined ? undefined : placeByKey.get(filled);
    return place !== undefined && (rowOfArea[place] ?? 0) < 0;
  });
  return { length, keys };
}

/** The length most keys of digits have; 0 where there are none. */
function usualLength(keys: Iterable<string>): number {
  const counts = new Map<number, number>();
  for (const key of keys) {
    if (/^\d+$/.test(key)) counts.set(key.length, (counts.get(key.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
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
  const byName = keysThatMeet(strangers, areasWithoutRow, 'name');
  const byAgs = keysThatMeet(strangers, areasWithoutRow, 'ags');
  if (byName.length + byAgs.length === 0) return none;
  return byName.length >= byAgs.length
    ? { form: 'name', keys: byName }
    : { form: 'ags', keys: byAgs };
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
