import type { Position } from 'geojson';
import type { ContactFinder } from './contact-finder.ts';
import { isInside } from './point-in-ring.ts';
import { splitRings } from './split-rings.ts';

export interface RingRepair {
  readonly polygons: Position[][][];
  /** Rings that touched themselves and were cut there. */
  readonly splitRings: number;
  /** A position near which lines cross; such a polygon stays as it is. */
  readonly crossing: Position | undefined;
  /** Inner rings of which no position lies in their outer ring; they stay as they are. */
  readonly outsideHoles: number;
}

/** Looks for rings that touch or cross themselves or each other; repairs what has only one right repair. */
export function repairRings(polygons: readonly Position[][][], finder: ContactFinder): RingRepair {
  const repairs = polygons.map((rings) => repairPolygon(rings, finder));
  const [only] = repairs;
  if (only && repairs.length === 1) return only;
  return {
    polygons: repairs.flatMap((repair) => repair.polygons),
    splitRings: repairs.reduce((sum, repair) => sum + repair.splitRings, 0),
    crossing: repairs.find((repair) => repair.crossing)?.crossing,
    outsideHoles: repairs.reduce((sum, repair) => sum + repair.outsideHoles, 0),
  };
}

function repairPolygon(rings: Position[][], finder: ContactFinder): RingRepair {
  const { touching, crossing } = finder.find(rings);
  const [shell = [], ...holes] = rings;
  const outsideHoles = holes.filter((hole) => liesOutside(hole, shell)).length;
  const kept = { polygons: [rings], splitRings: 0, crossing, outsideHoles };
  if (touching.size === 0 || crossing || outsideHoles > 0) return kept;
  const polygons = splitRings(rings);
  return polygons ? { ...kept, polygons, splitRings: touching.size } : kept;
}

function liesOutside(hole: readonly Position[], shell: readonly Position[]): boolean {
  return !hole.some((position) => isInside(position, shell));
}
