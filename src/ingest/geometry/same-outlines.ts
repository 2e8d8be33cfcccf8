import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Report } from '../result/report.ts';

/**
 * Areas that have, position by position, the outline of an area before them: a join that met several rows, or a copy.
 * Only one of them can be seen and pointed at.
 */
export function reportSameOutlines(
  file: string,
  areas: readonly Area[],
  geometries: readonly AreaGeometry[],
  report: Report,
): void {
  const before = new Map<string, number[]>();
  const same: number[] = [];
  for (const [index, geometry] of geometries.entries()) {
    if (!geometry) continue;
    const mark = markOf(geometry);
    const alike = before.get(mark) ?? [];
    if (alike.some((one) => isSame(geometries[one] ?? null, geometry))) same.push(index);
    else before.set(mark, [...alike, index]);
  }
  if (same.length === 0) return;
  const items = same.flatMap((index) => areas[index]?.name ?? []);
  report({ kind: 'areas-same-outline', severity: 'warning', file, count: same.length, items });
}

/** What areas with one outline have in common at the least: its rings' sizes and first position. */
function markOf(geometry: NonNullable<AreaGeometry>): string {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return [...rings.map(({ length }) => length), ...(rings[0]?.[0] ?? [])].join(' ');
}

function isSame(one: AreaGeometry, other: AreaGeometry): boolean {
  return JSON.stringify(one?.coordinates) === JSON.stringify(other?.coordinates);
}
