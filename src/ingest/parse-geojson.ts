import { getIssues, type HintIssue } from '@placemarkio/check-geojson';
import { startOfLine } from './find-table-body.ts';
import { openText } from './open-text.ts';
import type { RawCollection, RawFeature } from './raw-collection.ts';
import { readCollection } from './read-collection.ts';
import type { OnPart } from './reading.ts';
import { excerpt, type Report } from './report.ts';

/** The checker builds a syntax tree; beyond this length (about 0.6 s) the line is left out. */
const longestChecked = 2_000_000;
const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/**
 * Features of a GeoJSON file. A plain collection is read in batches; everything else, and all that is wrong, as
 * one text. Undefined, with one error, where there are no features.
 */
export function readGeoJson(
  file: string,
  bytes: Uint8Array,
  report: Report,
  onPart?: OnPart,
): RawCollection | undefined {
  const features: RawFeature[] = [];
  const onFeatures = (batch: readonly unknown[]) => {
    for (const feature of batch) features.push(rawFeature(feature, features.length + 1));
  };
  const members = readCollection(bytes, onFeatures, onPart);
  if (members) return withCrs(features, members.get('crs'));
  features.length = 0;
  const text = openText(file, () => bytes, report);
  return text === undefined ? undefined : parseGeoJson(file, text, report);
}

/**
 * Features of a GeoJSON text (RFC 7946): of a collection, a single feature or a bare geometry.
 * Undefined, with one error that gives the line, where the text is something else.
 */
export function parseGeoJson(
  file: string,
  text: string,
  report: Report,
): RawCollection | undefined {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (error) {
    reportBrokenJson(file, text, error instanceof Error ? error.message : '', report);
    return undefined;
  }
  const features = featuresOf(root);
  if (!features) {
    reportWrongStructure(file, text, report);
    return undefined;
  }
  return withCrs(features, isObject(root) ? root['crs'] : undefined);
}

function withCrs(features: readonly RawFeature[], crs: unknown): RawCollection {
  const name = crsName(crs);
  return { features, ...(name !== undefined && { crs: name }) };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function featuresOf(root: unknown): RawFeature[] | undefined {
  if (!isObject(root)) return undefined;
  if (root['type'] === 'FeatureCollection') {
    if (!Array.isArray(root['features'])) return undefined;
    return root['features'].map((feature: unknown, index) => rawFeature(feature, index + 1));
  }
  if (root['type'] === 'Feature') return [rawFeature(root, 1)];
  if (geometryTypes.has(root['type'])) return [{ number: 1, geometry: root, properties: {} }];
  return undefined;
}

/** What is no feature is handed on in place of its geometry, so that it is reported with its number. */
function rawFeature(feature: unknown, number: number): RawFeature {
  if (!isObject(feature)) return { number, geometry: [feature], properties: {} };
  if (feature['type'] !== 'Feature') return { number, geometry: feature, properties: {} };
  const { geometry = null, properties, id } = feature;
  return { number, geometry, properties: withId(isObject(properties) ? properties : {}, id) };
}

/** The id of a feature is one of its properties, the last one, unless another one says the same. */
export function withId(
  properties: Readonly<Record<string, unknown>>,
  id: unknown,
): Readonly<Record<string, unknown>> {
  if (typeof id !== 'string' && typeof id !== 'number') return properties;
  const name = Object.hasOwn(properties, 'id') ? '@id' : 'id';
  const isThere = Object.hasOwn(properties, name) || Object.values(properties).includes(id);
  return isThere ? properties : { ...properties, [name]: id };
}

function crsName(crs: unknown): string | undefined {
  const properties = isObject(crs) ? crs['properties'] : undefined;
  const name = isObject(properties) ? properties['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The engine's message tells the place in most cases (each browser in its way); else the checker's does. */
function reportBrokenJson(file: string, text: string, message: string, report: Report): void {
  const end = text.trimEnd().length;
  const position = positionIn(message, text, end);
  if (position !== undefined && position >= end) {
    const found = text.slice(Math.max(0, end - 60), end);
    const line = lineAt(text, end);
    report({ kind: 'geojson-truncated', severity: 'error', file, line, found });
    return;
  }
  const place = position === undefined ? placeByChecker(text) : placeAt(text, position);
  report({ kind: 'geojson-not-json', severity: 'error', file, ...place });
}

function positionIn(message: string, text: string, end: number): number | undefined {
  if (/end of|EOF|unterminated/i.test(message)) return end;
  const position = /position (\d+)/.exec(message);
  if (position) return Number(position[1]);
  const place = /line (\d+) column (\d+)/.exec(message);
  return place ? startOfLine(text, Number(place[1])) + Number(place[2]) - 1 : undefined;
}

function placeByChecker(text: string): { line?: number; found: string } {
  const issue = firstIssue(text);
  const stated = /\((\d+):\d+\)/.exec(issue?.message ?? '');
  if (!stated) return { found: excerpt(text.slice(0, 60)) };
  const line = Number(stated[1]);
  return { line, found: excerpt((text.split('\n', line)[line - 1] ?? '').trim()) };
}

function reportWrongStructure(file: string, text: string, report: Report): void {
  const issue = firstIssue(text);
  const place = issue ? placeAt(text, issue.from) : { found: excerpt(text) };
  report({
    kind: 'geojson-wrong',
    severity: 'error',
    file,
    expected: 'FeatureCollection',
    ...place,
  });
}

function firstIssue(text: string): HintIssue | undefined {
  if (text.length > longestChecked) return undefined;
  try {
    return getIssues(text)[0];
  } catch {
    // Nested too deeply for the checker; the error is then told without its line.
    return undefined;
  }
}

function placeAt(text: string, position: number): { line: number; found: string } {
  return { line: lineAt(text, position), found: text.slice(position, position + 60) };
}

function lineAt(text: string, position: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < position; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
