import { isKnown, setFigure } from '../../areas/column.ts';
import { suppressed } from '../../areas/figure.ts';
import type { PointGroup, PointLayer } from '../../areas/point-layer.ts';
import type { Report } from '../result/report.ts';
import { excerpt } from '../../areas/excerpt.ts';

/** Room for the rounding of binary fractions. */
const tolerance = 1e-6;

/**
 * Suppresses, in place, the figures of a group at places where it has some members, but fewer than the minimum count
 * Exactly none stays. Before anything is computed, drawn or exported. Source: docs/method.md#privacy.
 */
export function withholdGroups(
  { groups = [], points, source }: PointLayer,
  minimumCount: number,
  report: Report,
): void {
  const withheld: number[] = [];
  for (const group of groups) {
    for (let index = 0; index < points.length; index += 1) {
      const members = membersAt(group, index);
      if (members === undefined || members <= 0 || members >= minimumCount - tolerance) continue;
      setFigure(group.figures, index, suppressed);
      withheld.push(index);
    }
  }
  if (withheld.length === 0) return;
  report({
    kind: 'points-withheld',
    severity: 'hint',
    file: source,
    count: withheld.length,
    expected: String(minimumCount),
    items: [...new Set(withheld)].map((index) => excerpt(points[index]?.name ?? '')),
  });
}

/** As far as their number is known. */
function membersAt({ kind, figures, of }: PointGroup, index: number): number | undefined {
  if (!isKnown(figures, index)) return undefined;
  const value = figures.values[index] as number;
  if (kind === 'count') return value;
  return isKnown(of, index) ? (value / 100) * (of.values[index] as number) : undefined;
}
