import { excerpt, longestName } from '../../areas/excerpt.ts';
import type { AreaGeometry } from '../../areas/area-geometry.ts';
import type { OnPart, AreasReading } from '../instructions/reading.ts';
import type { AreaFeature } from '../instructions/area-feature.ts';
import type { Position } from 'geojson';
import { placeOfName } from '../../areas/same-name.ts';
import { areaId } from '../../areas/area-id.ts';
import type { Area } from '../../areas/dataset.ts';
import { gatherAreas, type AreaParts } from '../formats/gather-areas.ts';
import { propertyText } from '../text/property-text.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import type { Placement } from '../crs/place-coordinates.ts';
import type { RawCollection } from '../text/raw-collection.ts';
import { readGeometries } from './read-geometries.ts';
import { shapeOf } from '../geometry/read-polygons.ts';
import type { Report } from '../result/report.ts';
import { offer } from '../result/table.ts';

/** Features whose properties are read for a list of names. */
const namedFeatures = 1000;

/**
 * Areas of a decoded file, in the order in which their keys first appear. Features with one key are the
 * parts of one area; a feature without a key becomes an area called by its number. Undefined, with an error,
 * where there are no areas, no feature has the key property, or the coordinates cannot be placed.
 */
export function readAreas(
  collection: RawCollection,
  stated: AreasInstructions,
  placement: Placement,
  report: Report,
  onPart: OnPart = () => undefined,
): AreasReading | undefined {
  const { source: file } = stated;
  const features = readGeometries(file, collection, placement, report, onPart);
  if (!features) return undefined;
  const instructions = withOwnNames(stated, propertyNames(features));
  const { key } = instructions;
  if (!features.some(({ feature }) => Object.hasOwn(feature.properties, key))) {
    const choice = offer(key, propertyNames(features));
    report({ kind: 'area-key-column-missing', severity: 'error', file, column: key, ...choice });
    return undefined;
  }
  const gathered = gatherAreas(features, instructions, report);
  const { name, municipality, land, location, building } = instructions;
  for (const column of [name, municipality, land, location, building]) {
    if (column !== undefined) reportAbsent(column, gathered, file, report);
  }
  return {
    areas: gathered.map((parts) => areaOf(parts, instructions)),
    geometries: gathered.map(joinParts),
    placeByKey: placesByKey(gathered),
  };
}

/** Properties as the file calls them: unseen signs and the Unicode form make no difference. */
function withOwnNames(stated: AreasInstructions, names: readonly string[]): AreasInstructions {
  const own = (name: string) => names[placeOfName(names, name)] ?? name;
  const properties = ['key', 'name', 'municipality', 'land', 'location', 'building'] as const;
  const called = properties.flatMap((property) => {
    const name = stated[property];
    return name === undefined ? [] : [[property, own(name)] as const];
  });
  return { ...stated, ...Object.fromEntries(called) };
}

function placesByKey(gathered: readonly AreaParts[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  gathered.forEach(({ key, hasOwnKey }, index) => {
    if (hasOwnKey) places.set(key, index);
  });
  return places;
}

/** An area is called as its first feature says, and by its key where that says nothing; no name is longer than one can be. */
function areaOf({ key, parts: [{ feature }] }: AreaParts, instructions: AreasInstructions): Area {
  const text = (property: string | undefined) => {
    const found = property === undefined ? undefined : propertyText(feature, property);
    return found === undefined ? undefined : excerpt(found, longestName);
  };
  const municipality = text(instructions.municipality);
  const land = text(instructions.land);
  const location = text(instructions.location);
  const building = text(instructions.building);
  return {
    id: areaId(key),
    name: text(instructions.name) ?? excerpt(key, longestName),
    ...(municipality !== undefined && { municipality }),
    ...(land !== undefined && { land }),
    ...(location !== undefined && { location }),
    ...(building !== undefined && { building }),
  };
}

function joinParts({ parts }: AreaParts): AreaGeometry {
  if (parts.length === 1) return parts[0].geometry;
  const polygons = parts.flatMap(({ geometry }): Position[][][] => {
    if (!geometry) return [];
    return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  });
  return shapeOf(polygons) ?? null;
}

/** Areas without a name, municipality or Land; a warning where no area at all has one. */
function reportAbsent(
  column: string,
  areas: readonly AreaParts[],
  file: string,
  report: Report,
): void {
  const without = areas.filter(
    ({ parts: [{ feature }] }) => propertyText(feature, column) === undefined,
  );
  const [first] = without;
  if (!first) return;
  const choice = offer(column, propertyNames(areas.map(({ parts: [part] }) => part)));
  report({
    kind: 'area-name-missing',
    severity: without.length === areas.length ? 'warning' : 'hint',
    file,
    column,
    feature: first.parts[0].feature.number,
    expected: choice.expected,
    count: without.length,
    items: without.map(({ key }) => key),
  });
}

function propertyNames(features: readonly AreaFeature[]): string[] {
  const names = features
    .slice(0, namedFeatures)
    .flatMap(({ feature }) => Object.keys(feature.properties));
  return [...new Set(names)];
}
