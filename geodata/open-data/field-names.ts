/**
 * Field names as one edition writes them and another does not: in small letters or in capitals, and with
 * `_x`, which a join at the office has left in some editions. In what is written here they are in capitals
 * and without `_x`, so that one project fits every edition.
 */
export type Delivered = ReadonlyMap<string, string>;

/**
 * Name here → name as delivered, in the order of delivery. Where a field came both with and without `_x`,
 * the one without has the name, and the other keeps its `_X`.
 */
export function nameFields(delivered: readonly string[]): Delivered {
  const capitals = new Set(delivered.map((name) => name.toUpperCase()));
  const names = new Map<string, string>();
  for (const name of delivered) {
    const whole = name.toUpperCase();
    const short = whole.replace(/_X$/, '');
    const own = short === '' || (short !== whole && capitals.has(short)) ? whole : short;
    if (!names.has(own)) names.set(own, name);
  }
  return names;
}

/** The fields that have lost an `_x`, as delivered. */
export function shortenedFields(names: Delivered): string[] {
  return [...names].filter(([own, name]) => own !== name.toUpperCase()).map(([, name]) => name);
}
