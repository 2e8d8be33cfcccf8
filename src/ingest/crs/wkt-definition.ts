import { shifts } from './other-systems.ts';
import { findNode, findNodes, type WktNode } from './parse-wkt.ts';

/** A coordinate system made of the parameters in its well-known text, as PROJ writes one. */

/** Names of methods, letters and digits only, and what PROJ calls them. */
const methods: readonly (readonly [name: RegExp, projection: string])[] = [
  [/^(?:transversemercator|gausskruger)/, 'etmerc'],
  [/^lambertazimuthalequalarea/, 'laea'],
  [/^lambertconformalconic|^lambertconicconformal/, 'lcc'],
  [/^alber/, 'aea'],
  [/^cassini/, 'cass'],
  [/^(?:obliquestereographic|doublestereographic)/, 'sterea'],
  [/^(?:swissobliquecylindrical|swissobliquemercator)/, 'somerc'],
];

/** Names of parameters in the two editions of the standard and in ESRI's files, and what PROJ calls them. */
const parameters: readonly (readonly [name: RegExp, parameter: string])[] = [
  [
    /^(?:centralmeridian|longitudeof(?:center|centre|origin|naturalorigin|falseorigin|projectioncentre))$/,
    'lon_0',
  ],
  [/^latitudeof(?:center|centre|origin|naturalorigin|falseorigin|projectioncentre)$/, 'lat_0'],
  [/^scalefactor/, 'k'],
  [/^(?:falseeasting|eastingat(?:falseorigin|projectioncentre))$/, 'x_0'],
  [/^(?:falsenorthing|northingat(?:falseorigin|projectioncentre))$/, 'y_0'],
  [/^(?:standardparallel1|latitudeof1ststandardparallel)$/, 'lat_1'],
  [/^(?:standardparallel2|latitudeof2ndstandardparallel)$/, 'lat_2'],
];

/** Undefined where a method or an ellipsoid is missing or none that is known. */
export function definitionOfWkt(system: WktNode): string | undefined {
  const figure = figureOf(system);
  if (figure === undefined) return undefined;
  if (!system.keyword.startsWith('PROJ')) return `+proj=longlat ${figure}`;
  const name = letters(findNode(system, 'PROJECTION', 'METHOD')?.values[0]);
  const projection = methods.find(([method]) => method.test(name))?.[1];
  if (projection === undefined) return undefined;
  const factor = lengthOf(system);
  const stated = findNodes(system, 'PARAMETER').flatMap(({ values: [key, value] }) => {
    const parameter = parameters.find(([pattern]) => pattern.test(letters(key)))?.[1];
    const number = Number(value);
    if (parameter === undefined || !Number.isFinite(number)) return [];
    return `+${parameter}=${/^[xy]_0$/.test(parameter) ? number * factor : number}`;
  });
  // With one standard parallel it is where the map touches the earth.
  const touches = projection === 'lcc' && !stated.some((one) => one.startsWith('+lat_1='));
  const origin = stated.find((one) => one.startsWith('+lat_0='));
  const parallel = touches && origin ? [origin.replace('lat_0', 'lat_1')] : [];
  const unit = factor === 1 ? [] : [`+to_meter=${factor}`];
  return [`+proj=${projection}`, ...stated, ...parallel, figure, ...unit].join(' ');
}

/** Ellipsoid by its numbers, and the way from its net to WGS 84 as stated, or as usual where it is used. */
function figureOf(system: WktNode): string | undefined {
  const [, halfAxis, flattening] = findNode(system, 'SPHEROID', 'ELLIPSOID')?.values ?? [];
  const [axis, inverse] = [Number(halfAxis), Number(flattening)];
  if (!(axis > 6_000_000 && axis < 6_500_000) || !(inverse >= 0)) return undefined;
  const shape = inverse === 0 ? `+a=${axis} +b=${axis}` : `+a=${axis} +rf=${inverse}`;
  const stated = findNode(system, 'TOWGS84')?.values ?? [];
  if (stated.length >= 3) return `${shape} +towgs84=${stated.join(',')}`;
  return `${shape} ${usualShift(axis, letters(findNode(system, 'DATUM', 'TRF')?.values[0]))}`;
}

function usualShift(axis: number, datum: string): string {
  if (/mgi|hermannskogel|austria/.test(datum)) return shifts.austria;
  if (/ch1903/.test(datum)) return shifts.switzerland;
  if (/amersfoort/.test(datum)) return shifts.netherlands;
  if (/rd83|rauenberg.*83/.test(datum)) return shifts.rd83;
  if (Math.abs(axis - 6_377_397.155) < 1) return shifts.dhdn;
  if (Math.abs(axis - 6_378_245) < 1) return shifts.s42;
  if (Math.abs(axis - 6_378_388) < 1) return shifts.ed50;
  return shifts.none;
}

/** Metres of the unit of length: the last one that stands directly in the system. */
function lengthOf({ nodes }: WktNode): number {
  const unit = nodes.findLast(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT');
  const factor = Number(unit?.values[1] ?? 1);
  return factor > 0 ? factor : 1;
}

function letters(name: unknown): string {
  return String(name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
