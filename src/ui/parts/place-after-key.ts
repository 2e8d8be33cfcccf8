/** Where a key leads from a place in a list; undefined where the key does not move. Places count from 0. */
export function placeAfterKey(
  key: string,
  index: number,
  { count, page }: { readonly count: number; readonly page: number },
): number | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'ArrowDown':
      return Math.min(last, index + 1);
    case 'PageUp':
      return Math.max(0, index - page);
    case 'PageDown':
      return Math.min(last, index + page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
