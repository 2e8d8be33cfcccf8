import type { SharedBorders } from '../../src/tiles/shared-borders.ts';

/**
 * The points at the first and the last end of each border line, as numbers from 0: lines that meet have a number in common,
 * so that areas that share only a point can be told.
 */
export function endsOf({ coordinates, starts }: SharedBorders): {
  readonly from: Int32Array;
  readonly to: Int32Array;
} {
  const numbers = new Map<string, number>();
  const numberAt = (point: number): number => {
    const key = `${coordinates[2 * point]} ${coordinates[2 * point + 1]}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const from = new Int32Array(starts.length - 1);
  const to = new Int32Array(starts.length - 1);
  for (let line = 0; line < from.length; line += 1) {
    from[line] = numberAt(starts[line] as number);
    to[line] = numberAt((starts[line + 1] as number) - 1);
  }
  return { from, to };
}
