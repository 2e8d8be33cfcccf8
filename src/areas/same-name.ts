import { withoutUnseen } from './unseen-signs.ts';

/**
 * Place of a name in a list: the same text, or else the only one that is the same without unseen signs and in one form
 * of Unicode ("Schlüssel" written with one sign for ü or with two). -1 where there is none, or more than one.
 */
export function placeOfName(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(wanted);
  if (exact >= 0) return exact;
  const plain = withoutUnseen(wanted);
  const places = names.flatMap((name, index) => (withoutUnseen(name) === plain ? [index] : []));
  return places.length === 1 ? (places[0] ?? -1) : -1;
}
