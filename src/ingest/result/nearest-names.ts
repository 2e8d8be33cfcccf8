/** Longest name that is compared letter by letter; longer ones only by their start. */
const comparedLength = 60;

/** The names, those most like the wanted one first; equally near ones keep their order. */
export function nearestFirst(wanted: string, names: readonly string[]): string[] {
  const target = letters(wanted);
  const near = names.map((name) => ({ name, distance: editDistance(target, letters(name)) }));
  return near.sort((one, other) => one.distance - other.distance).map(({ name }) => name);
}

/** "PLR-ID" and "plr_id" differ in nothing that matters. */
function letters(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, comparedLength);
}

/** Levenshtein distance: the fewest letters to insert, delete or replace (0 = equal). */
export function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const deleted = (previous[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, deleted, inserted));
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
