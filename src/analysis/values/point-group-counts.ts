import type { GroupCounts } from './group-counts.ts';
import { isKnown } from '../../areas/column.ts';
import type { PointGroup } from '../../areas/point-layer.ts';

/** A share of 100 % of rounded figures may exceed its whole by so much. */
const tolerance = 1e-9;

/** Withheld and missing figures stay unknown; nothing is estimated. */
export function pointGroupCounts({ kind, figures, of }: PointGroup): GroupCounts {
  const length = figures.values.length;
  const members = new Float64Array(length).fill(Number.NaN);
  const whole = new Float64Array(length).fill(Number.NaN);
  const wrong: number[] = [];
  for (let index = 0; index < length; index += 1) {
    if (!isKnown(figures, index) || !isKnown(of, index)) continue;
    const all = of.values[index] as number;
    const value = figures.values[index] as number;
    const count = kind === 'share' ? (value / 100) * all : value;
    if (count < 0 || count > all * (1 + tolerance)) {
      wrong.push(index);
      continue;
    }
    members[index] = Math.min(count, all);
    whole[index] = all;
  }
  return { members, whole, wrong };
}
