import { folded } from './searchable.ts';

/** The names that begin with the text, then those that hold it elsewhere; without a text the first ones. */
export function proposedNames(
  names: readonly string[],
  text: string,
  most: number,
): readonly string[] {
  const wanted = folded(text).trim();
  if (wanted === '') return names.slice(0, most);
  const [first, second]: [string[], string[]] = [[], []];
  for (const name of names) {
    const place = folded(name).indexOf(wanted);
    if (place === 0) first.push(name);
    else if (place > 0) second.push(name);
  }
  return [...first, ...second].slice(0, most);
}

/** Whether two texts differ in case and in the writing of umlauts alone. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}
