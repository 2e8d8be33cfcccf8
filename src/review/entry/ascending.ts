/** Whether texts stand in ascending order of their UTF-16 code units, none twice. */
export function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, place) => place === 0 || (texts[place - 1] ?? '') < text);
}

/** The texts in ascending order of their UTF-16 code units, none twice. */
export function ascending(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort();
}
