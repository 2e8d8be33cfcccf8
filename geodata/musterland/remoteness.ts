/** The order of quarters from the centre of their municipality outwards, and what it says about their location. */
import type { Location } from './country.ts';

/** Quarters by municipality and, within it, from the centre outwards. */
export function orderOf(municipality: Int32Array, remoteness: readonly number[]): number[] {
  return [...municipality.keys()].sort(
    (a, b) =>
      (municipality[a] as number) - (municipality[b] as number) ||
      (remoteness[a] as number) - (remoteness[b] as number),
  );
}

/** Shares of the quarters of a municipality that lie farther in: up to there a location reaches. */
const limits: readonly (readonly [Location, number])[] = [
  ['City', 0.1],
  ['Cityrand', 0.32],
  ['Innenstadtrand', 0.64],
  ['Stadtrand', 1],
];

/** @param index of the quarter from the centre of its municipality outwards, 0 … count − 1 */
export function locationOf(index: number, count: number): Location {
  const share = (index + 0.5) / count;
  return limits.find(([, limit]) => share < limit)?.[0] ?? 'Stadtrand';
}
