import { sumOf, type TwoGroups } from './two-groups.ts';

/**
 * The dissimilarity to be expected if people were dealt to the areas by chance alone: in small areas or small groups
 * it is far from 0, and an index near it says nothing. Half the sum of mean absolute deviations, each by the normal
 * approximation of the hypergeometric distribution: E|x/X − y/Y| ≈ √(2 v / π), v = t (1/X + 1/Y) (T − t) / (T (T − 1)) · …
 * simplified to v = (t / T) (1 − t / T) (1/X + 1/Y). 0 to 1. Undefined where one of the two has no members.
 * Source: Carrington & Troske 1997, "On measuring segregation in samples with small units"; docs/method.md#expected-dissimilarity.
 */
export function expectedDissimilarity({ group, rest }: TwoGroups): number | undefined {
  const [X, Y] = [sumOf(group), sumOf(rest)];
  if (!(X > 0) || !(Y > 0)) return undefined;
  let sum = 0;
  for (let index = 0; index < group.length; index += 1) {
    const part = ((group[index] as number) + (rest[index] as number)) / (X + Y);
    sum += Math.sqrt((2 / Math.PI) * part * (1 - part) * (1 / X + 1 / Y));
  }
  return Math.min(1, sum / 2);
}
