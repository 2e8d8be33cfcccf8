import { areasOf } from '../../analysis/municipalities/areas-of.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { MapPart } from '../../map/core/map-properties.ts';
import { areasThere, type Whereabouts } from '../../state/table/places.ts';

/** The part of the map a link looks at: the chosen municipality, else where the lists are limited to; null: all of it. */
export function partOf(
  dataset: Dataset,
  municipality: number | undefined,
  where: Whereabouts,
): MapPart | null {
  if (municipality !== undefined)
    return { areas: areasOf(dataset.areas, municipality), near: true };
  const areas = areasThere(dataset, where);
  // Of a place these data do not name there is nothing to look at.
  if (!areas || areas.length === 0) return null;
  return { areas, near: where.municipality !== undefined };
}
