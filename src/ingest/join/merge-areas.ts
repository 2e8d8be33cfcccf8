import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { AreasReading } from '../instructions/reading.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { areaId } from '../../areas/area-id.ts';
import type { Area } from '../../areas/dataset.ts';
import type { Report } from '../result/report.ts';

/** Keys of areas that the tables know only together, by any one of them. */
type Groups = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Areas for which a matching list has one row in common become one area with several polygons, in the place of
 * the first of them, so that people are counted once and every sum stays right. Areas that two lists merge
 * differently become one together. Every merged area is reported. Without such rows nothing changes.
 */
export function mergeAreas(
  reading: AreasReading,
  tables: readonly TableInstructions[],
  report: Report,
): AreasReading {
  const groups = groupKeys(reading, tables);
  if (groups.size === 0) return reading;
  const members = reading.areas.map(({ id }, index) => placesOf(groups.get(id), index, reading));
  const kept = members.flatMap((places, index) => (places[0] === index ? [places] : []));
  const areas = kept.map((places) => mergeNames(places.flatMap((at) => reading.areas[at] ?? [])));
  reportMerged(areas, kept, tables, report);
  const placeByKey = new Map(
    kept.flatMap((places, index): [string, number][] => {
      const id = areas[index]?.id ?? '';
      return places.length > 1 || reading.placeByKey.has(id) ? [[id, index]] : [];
    }),
  );
  const placeOfPart = new Map(
    kept.flatMap((places, index) =>
      places.length < 2 ? [] : places.map((at) => [reading.areas[at]?.id ?? '', index] as const),
    ),
  );
  const geometries = kept.map((places) => mergeGeometries(places, reading.geometries));
  return { areas, geometries, placeByKey, placeOfPart };
}

/** Keys that stand in one entry of a list, and through shared keys in several, belong together. */
function groupKeys({ placeByKey }: AreasReading, tables: readonly TableInstructions[]): Groups {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const { matches = {} } of tables) {
    for (const listed of Object.values(matches)) {
      const keys = listed.filter((key) => placeByKey.has(key));
      if (new Set(keys).size < 2) continue;
      const group = new Set(keys.flatMap((key) => [key, ...(groups.get(key) ?? [])]));
      for (const key of group) groups.set(key, group);
    }
  }
  return groups;
}

function placesOf(
  group: ReadonlySet<string> | undefined,
  index: number,
  { placeByKey }: AreasReading,
): number[] {
  if (!group) return [index];
  return [...group].flatMap((key) => placeByKey.get(key) ?? []).sort((a, b) => a - b);
}

/** "Neuland und Gut Moor"; the unit above only where all parts are in the same one. */
function mergeNames(parts: readonly Area[]): Area {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const common = (texts: readonly (string | undefined)[]) =>
    texts.every((text) => text === texts[0]) ? texts[0] : undefined;
  const municipality = common(parts.map((part) => part.municipality));
  const land = common(parts.map((part) => part.land));
  const names = new Intl.ListFormat('de', { type: 'conjunction' });
  return {
    id: areaId(parts.map(({ id }) => id).join(' + ')),
    name: names.format(parts.map(({ name }) => name)),
    ...(municipality !== undefined && { municipality }),
    ...(land !== undefined && { land }),
  };
}

function mergeGeometries(
  places: readonly number[],
  geometries: readonly AreaGeometry[],
): AreaGeometry {
  const [first = -1] = places;
  if (places.length === 1) return geometries[first] ?? null;
  const coordinates = places.flatMap((index) => polygonsOf(geometries[index] ?? null));
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

function polygonsOf(geometry: Polygon | MultiPolygon | null): Position[][][] {
  if (!geometry) return [];
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function reportMerged(
  areas: readonly Area[],
  kept: readonly (readonly number[])[],
  tables: readonly TableInstructions[],
  report: Report,
): void {
  const merged = areas.filter((_, index) => (kept[index]?.length ?? 0) > 1);
  const file = tables.find(({ matches }) => matches !== undefined)?.source;
  report({
    kind: 'table-areas-merged',
    severity: 'hint',
    ...(file !== undefined && { file }),
    count: merged.length,
    items: merged.map(({ name }) => name),
  });
}
