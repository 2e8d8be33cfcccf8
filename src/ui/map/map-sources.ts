import { groupsOf } from '../../analysis/values/groups.ts';
import { peoplePerArea } from '../../analysis/values/people.ts';
import type { ForeseenMap, MapSources, MapTiles, TileRead } from '../../map/core/map-properties.ts';
import type { Atlas, AtlasPreview } from '../../opening/atlas.ts';

/** The areas of an atlas as the map takes them; the addresses live until they are revoked. Null: none has a geometry. */
export function mapSources({ geometry, dataset }: Atlas, readTile: TileRead): MapSources | null {
  const { areas, labels, bounds, extent, tiles } = geometry;
  if (!extent) return null;
  return {
    areasUrl: URL.createObjectURL(areas),
    labelsUrl: URL.createObjectURL(labels),
    bounds,
    extent,
    ...(tiles && { tiles: mapTiles(dataset, tiles, readTile) }),
  };
}

/** What the map may make ready while the atlas is being read; null: nothing is known yet. */
export function foreseenMap(
  preview: AtlasPreview | undefined,
  isOverview: boolean,
): ForeseenMap | null {
  if (!preview) return null;
  const { tiles } = preview;
  return tiles ? { tiles: { ...tiles, hasMunicipalities: !isOverview } } : {};
}

function mapTiles(
  { areas, rounds, neighbourhoodsWithin }: Atlas['dataset'],
  tiles: NonNullable<Atlas['geometry']['tiles']>,
  readTile: TileRead,
): MapTiles {
  return {
    ...tiles,
    ...(tiles.from === 'worker' && { read: readTile }),
    areaNames: (area) => areas[area]?.name ?? '',
    municipalityNames: groupsOf(areas, 'municipality').names,
    landNames: groupsOf(areas, 'land').names,
    mayNeighbourhoodsCross: neighbourhoodsWithin === 'none',
    people: peoplePerArea(rounds[0]?.population, areas.length),
  };
}
