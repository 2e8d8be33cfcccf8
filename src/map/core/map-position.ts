/** Map positions as a link writes them: zoom to 0.01, degrees to 0.00001 (about a metre). */
import type { MapPosition } from '../../areas/map-position.ts';

export function roundPosition(position: MapPosition): MapPosition {
  return {
    zoom: round(position.zoom, 1e2),
    latitude: round(position.latitude, 1e5),
    longitude: round(position.longitude, 1e5),
  };
}

/** Whether both say the same view; null stands for the view of all areas. */
export function isSamePosition(one: MapPosition | null, other: MapPosition | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.zoom === other.zoom && one.latitude === other.latitude && one.longitude === other.longitude
  );
}

function round(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
