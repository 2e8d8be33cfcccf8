/** The tab that a key moves to, as the pattern for tabs asks: arrows go round, Home and End to the ends; undefined: none. */
export function tabAfterKey(
  key: string,
  tabs: readonly string[],
  chosen: string,
): string | undefined {
  const index = tabs.indexOf(chosen);
  switch (key) {
    case 'ArrowLeft':
      return tabs[(index - 1 + tabs.length) % tabs.length];
    case 'ArrowRight':
      return tabs[(index + 1) % tabs.length];
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
