import { headOf } from '../text/file-head.ts';
import { part } from '../../areas/program-part.ts';
import type { FeatureCollection, GeoJsonProperties, Position } from 'geojson';
import type { GeometryObject as AnyGeometry, Topology } from 'topojson-specification';
import {
  Flaw,
  reportDamage,
  type AreaFormat,
  type AreasFile,
  type Decoding,
} from './area-format.ts';
import { isObject } from '../result/is-object.ts';
import { reportBrokenJson, withId } from './parse-geojson.ts';
import { openText } from '../text/open-text.ts';
import type { RawCollection, UnnamedLayer } from '../text/raw-collection.ts';
import type { Report } from '../result/report.ts';
import { offer } from '../result/table.ts';

type GeometryObject = AnyGeometry<GeoJsonProperties>;

/** Positions a topology may unfold to; its arcs can be named any number of times. */
const mostPositions = 20_000_000;

const topologyType = /"type"\s*:\s*"Topology"/;

/** TopoJSON (specification 1.0): one of its objects becomes the areas. */
export const topoJsonFormat: AreaFormat = {
  name: 'TopoJSON',
  recognises: (name, bytes) =>
    /\.topojson$/i.test(name) ||
    topologyType.test(headOf(bytes)) ||
    topologyType.test(headOf(bytes.subarray(Math.max(0, bytes.length - 4096)))),
  decode: decodeTopoJson,
};

async function decodeTopoJson(
  { name: file, bytes, instructions }: AreasFile,
  report: Report,
): Promise<Decoding> {
  const text = openText(file, () => bytes, report);
  if (text === undefined) return undefined;
  const parsed = parsedText(file, text, report);
  if (!parsed) return undefined;
  const { feature } = await part('topojson', import('topojson-client'));
  try {
    const { topology } = parsed;
    if (!isTopology(topology)) throw new Flaw('"type":"Topology", "arcs":[…], "objects":{…}');
    const chosen = chooseObject(topology, instructions.layer, file, report);
    if ('layersToName' in chosen) return chosen;
    const { object, layers } = chosen;
    if (countPositions(object, topology.arcs) > mostPositions) {
      report({ kind: 'memory-short', severity: 'error', file });
      return undefined;
    }
    const whole = feature(topology, object);
    const read = withOwnPositions(whole.type === 'Feature' ? [whole] : whole.features);
    return { ...read, ...(layers && { layers }) };
  } catch (error) {
    reportDamage(file, 'TopoJSON', error, report);
    return undefined;
  }
}

function parsedText(
  file: string,
  text: string,
  report: Report,
): { readonly topology: unknown } | undefined {
  try {
    return { topology: JSON.parse(text) };
  } catch (error) {
    reportBrokenJson(file, text, error instanceof Error ? error.message : '', report);
    return undefined;
  }
}

function isTopology(value: unknown): value is Topology {
  return isObject(value) && isObject(value['objects']) && Array.isArray(value['arcs']);
}

/** An object of a topology; `layers` where it was chosen among several. */
interface ChosenObject extends Pick<RawCollection, 'layers'> {
  readonly object: GeometryObject;
}

/** The object the project names; else the one with the most polygons, which is said where there are several. */
function chooseObject(
  { objects }: Topology,
  wanted: string | undefined,
  file: string,
  report: Report,
): ChosenObject | UnnamedLayer {
  const names = Object.keys(objects);
  if (wanted !== undefined) {
    const object = Object.hasOwn(objects, wanted) ? objects[wanted] : undefined;
    if (object) return { object };
    const choice = offer(wanted, names);
    report({ kind: 'areas-layer-missing', severity: 'error', file, found: wanted, ...choice });
    return { layersToName: choice.items };
  }
  const [first, ...others] = Object.entries(objects)
    .map(([name, object]) => ({ name, object, polygons: countPolygons(object) }))
    .sort((one, other) => other.polygons - one.polygons);
  if (!first) throw new Flaw('"objects":{}');
  const { name: read, object } = first;
  if (others.length === 0) return { object };
  report({ kind: 'areas-layer-chosen', severity: 'hint', file, found: read, items: names });
  return { object, layers: { names, read } };
}

function countPolygons(object: GeometryObject): number {
  if (object.type === 'GeometryCollection') {
    return object.geometries.reduce((sum, part) => sum + countPolygons(part), 0);
  }
  return object.type === 'Polygon' || object.type === 'MultiPolygon' ? 1 : 0;
}

function countPositions(object: GeometryObject, arcs: Topology['arcs']): number {
  if (object.type === 'GeometryCollection') {
    return object.geometries.reduce((sum, part) => sum + countPositions(part, arcs), 0);
  }
  if (!('arcs' in object)) return 1;
  const indices: readonly number[] = object.arcs.flat(2);
  return indices.reduce((sum, index) => sum + arcOf(arcs, index).length, 0);
}

/** A negative number names an arc that is run through backwards. */
function arcOf(arcs: Topology['arcs'], index: number): Topology['arcs'][number] {
  const arc = arcs[index < 0 ? ~index : index];
  if (!arc) throw new Flaw(`"arcs":[${index}]`);
  return arc;
}

/** Neighbours share the positions of a topology without a transform; each feature gets its own. */
function withOwnPositions(features: FeatureCollection['features']): RawCollection {
  return {
    features: features.map(({ geometry, properties, id }, index) => ({
      number: index + 1,
      geometry: geometry && { ...geometry, ...ownCoordinates(geometry) },
      properties: withId(properties ?? {}, id),
    })),
  };
}

function ownCoordinates(geometry: FeatureCollection['features'][number]['geometry']): object {
  switch (geometry.type) {
    case 'Polygon':
      return { coordinates: geometry.coordinates.map(ownRing) };
    case 'MultiPolygon':
      return { coordinates: geometry.coordinates.map((rings) => rings.map(ownRing)) };
    case 'GeometryCollection':
      return {
        geometries: geometry.geometries.map((part) => ({ ...part, ...ownCoordinates(part) })),
      };
    case 'Point':
    case 'MultiPoint':
    case 'LineString':
    case 'MultiLineString':
      return {};
    default:
      return geometry satisfies never;
  }
}

function ownRing(ring: readonly Position[]): Position[] {
  return ring.map((position) => [...position]);
}
