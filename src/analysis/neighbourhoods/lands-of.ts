import type { Area } from '../../areas/dataset.ts';

/** The Länder areas lie in, in the order of the areas; none where none is named. A neighbourhood lies in one, unless it may cross municipalities. */
export function landsOf(areas: readonly Area[], places: readonly number[]): readonly string[] {
  const lands = new Set<string>();
  for (const place of places) {
    const land = areas[place]?.land;
    if (land) lands.add(land);
  }
  return [...lands];
}
