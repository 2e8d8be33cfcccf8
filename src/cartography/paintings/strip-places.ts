/** Where the dots of a strip of shares stand: each at its own share, and on top of those that are near. */

export interface StripPlace {
  /** Place of the share in the list. */
  readonly place: number;
  /** 0 to 1. */
  readonly share: number;
  /** 0 at the foot. */
  readonly level: number;
}

/** Unknown shares (NaN) have no dot. Near is what falls into the same one of so many steps between 0 and 1. */
export function stripPlaces(shares: ArrayLike<number>, steps: number): StripPlace[] {
  const levels = new Uint32Array(steps);
  return Array.from({ length: shares.length }, (_, place) => place).flatMap((place) => {
    const share = shares[place] as number;
    if (Number.isNaN(share)) return [];
    const step = Math.min(steps - 1, Math.floor(share * steps));
    const level = levels[step] ?? 0;
    levels[step] = level + 1;
    return [{ place, share, level }];
  });
}
