/** Changes every text in what a sentence is given: alone, in a list, or as a field of a plain object. */
export function changedNames<Part>(part: Part, change: (name: string) => string): Part {
  if (typeof part === 'string') return change(part) as Part;
  if (Array.isArray(part)) return part.map((one) => changedNames(one, change)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  if (Object.getPrototypeOf(part) !== Object.prototype) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, changedNames(value, change)]);
  return Object.fromEntries(entries) as Part;
}
