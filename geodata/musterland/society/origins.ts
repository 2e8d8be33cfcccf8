/**
 * Four groups of origin among the people with a migration background, and those of them with weak preconditions for
 * integration. In the study segregation is highest for people of Turkish origin, then for all, for East Europeans and
 * people from Russia, and lowest for West Europeans: a group's share among all people grows with a power of the
 * migrant share, above 1 for the first and below 1 for the last. Almost two thirds of those with weak preconditions
 * live where migrant shares are highest (ExWoSt-Information 34/2).
 */

const origins = ['turkish', 'eastEuropean', 'westEuropean', 'others'] as const;
export type Origin = (typeof origins)[number];

/** Share of each group where the migrant share is the country's, and the power with which it grows beyond. */
const gathering: Readonly<Record<Origin, readonly [size: number, power: number]>> = {
  turkish: [0.24, 0.75],
  eastEuropean: [0.34, -0.18],
  westEuropean: [0.18, -0.45],
  others: [0.24, 0.05],
};
/** Migrant share of the country, in percent. */
const usualShare = 26;

/** Numbers of people per group that add up to `migrants`: the largest remainders are rounded up. */
export function originsOf(
  migrants: number,
  migrantShare: number,
  luck: () => number,
): Record<Origin, number> {
  const parts = origins.map((origin) => {
    const [size, power] = gathering[origin];
    return size * (Math.max(1, migrantShare) / usualShare) ** power * Math.exp(0.1 * luck());
  });
  const sum = parts.reduce((all, part) => all + part, 0);
  const counts = wholeNumbers(
    parts.map((part) => (part / sum) * migrants),
    migrants,
  );
  const [turkish = 0, eastEuropean = 0, westEuropean = 0, others = 0] = counts;
  return { turkish, eastEuropean, westEuropean, others };
}

function wholeNumbers(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const order = exact
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder);
  const open = total - whole.reduce((sum, value) => sum + value, 0);
  for (const { place } of order.slice(0, open)) whole[place]! += 1;
  return whole;
}

/** Part of the migrants with weak or very weak preconditions: larger where many live and where the base is weak. */
export function weakPreconditions(migrantShare: number, weak: number, luck: () => number): number {
  const pull = 0.54 * Math.log(Math.max(1, migrantShare) / usualShare) + 0.27 * weak;
  return Math.max(0.02, Math.min(0.85, 0.24 * Math.exp(pull + 0.06 * luck())));
}
