import { getIssues, type HintIssue } from '@placemarkio/check-geojson';
import { startOfLine } from '../table/find-table-body.ts';
import { isObject } from '../result/is-object.ts';
import { noNumber, parsed, parseSequence } from '../text/loose-json.ts';
import { openText } from '../text/open-text.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';
import { readCollection } from './read-collection.ts';
import { readEsriJson } from './read-esri-json.ts';
import type { OnPart } from '../instructions/reading.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** The checker builds a syntax tree; beyond this length (about 0.6 s) the line is left out. */
const longestChecked = 2_000_000;
/** Letters shown before and behind a fault in a long line. */
const half = 60;
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
 * Features of a GeoJSON text (RFC 7946): of a collection, a single feature or a bare geometry; of a list of features,
 * one feature per line, or the features of an ESRI service. Undefined, with one error that gives the line, where the
 * text is something else.
 */
export function parseGeoJson(
  file: string,
  text: string,
  report: Report,
): RawCollection | undefined {
  const root = rootOf(file, text, report);
  if (root === undefined) return undefined;
  const found = isObject(root.value) ? readEsriJson(root.value) : undefined;
  const features = found?.features ?? featuresOf(root.value);
  if (!features) {
    if (isRecords(root.value)) reportRecords(file, root.value, report);
    else reportWrongStructure(file, text, report);
    return undefined;
  }
  const read = found ?? withCrs(features, isObject(root.value) ? root.value['crs'] : undefined);
  return root.isStrict ? read : { ...read, features: withoutNoNumbers(file, features, report) };
}

/** The value of the text, of a record per line as a list; with an error where it is no JSON. */
function rootOf(
  file: string,
  text: string,
  report: Report,
): { readonly value: unknown; readonly isStrict: boolean } | undefined {
  try {
    return { value: JSON.parse(text), isStrict: true };
  } catch (error) {
    const sequence = parseSequence(text);
    if (sequence && 'records' in sequence) return { value: sequence.records, isStrict: false };
    if (sequence) {
      const { line, found } = sequence;
      const place = { line, found: excerpt(found) };
      report({ kind: 'geojson-line-broken', severity: 'error', file, ...place });
      return undefined;
    }
    const value = parsed(text);
    if (value !== undefined) return { value, isStrict: false };
    reportBrokenJson(file, text, error instanceof Error ? error.message : '', report);
    return undefined;
  }
}

/** Objects that are no features: rows of a table. */
function isRecords(value: unknown): value is readonly Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function reportRecords(
  file: string,
  records: readonly Record<string, unknown>[],
  report: Report,
): void {
  const items = Object.keys(records[0] ?? {}).map((text) => excerpt(text));
  const count = records.length;
  report({ kind: 'geojson-records', severity: 'error', file, count, items });
}

/** Properties that are no numbers are missing, and are told with their features; in coordinates they are reported as such. */
function withoutNoNumbers(
  file: string,
  features: readonly RawFeature[],
  report: Report,
): RawFeature[] {
  const items: string[] = [];
  const cleaned = features.map((feature) => {
    const bad = Object.entries(feature.properties).filter(([, value]) => value === noNumber);
    for (const [name] of bad) items.push(excerpt(`${feature.number}: ${name}`));
    return {
      ...feature,
      geometry: withNulls(feature.geometry),
      properties: withNulls(feature.properties) as RawFeature['properties'],
    };
  });
  if (items.length > 0) {
    report({ kind: 'geojson-no-number', severity: 'warning', file, count: items.length, items });
  }
  return cleaned;
}

function withNulls(value: unknown): unknown {
  if (value === noNumber) return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withNulls(one)]));
}

function withCrs(features: readonly RawFeature[], crs: unknown): RawCollection {
  const name = crsName(crs);
  return { features, ...(name !== undefined && { crs: name }) };
}

function featuresOf(root: unknown): RawFeature[] | undefined {
  if (Array.isArray(root)) return featuresOfList(root);
  if (!isObject(root)) return undefined;
  if (root['type'] === 'FeatureCollection') {
    if (!Array.isArray(root['features'])) return undefined;
    return root['features'].map((feature: unknown, index) => rawFeature(feature, index + 1));
  }
  if (root['type'] === 'Feature') return [rawFeature(root, 1)];
  if (geometryTypes.has(root['type'])) return [{ number: 1, geometry: root, properties: {} }];
  return undefined;
}

/** A list of features, of collections or of bare geometries, as one feature per line makes it. */
function featuresOfList(list: readonly unknown[]): RawFeature[] | undefined {
  const found = list.map((one) => (Array.isArray(one) ? undefined : featuresOf(one)));
  if (found.length === 0 || !found.some((one) => one !== undefined)) return undefined;
  const features = found.flatMap((one, index) => one ?? [rawFeature(list[index], 1)]);
  return features.map((feature, index) => ({ ...feature, number: index + 1 }));
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
export function reportBrokenJson(
  file: string,
  text: string,
  message: string,
  report: Report,
): void {
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
  const stated = /\((\d+):(\d+)\)/.exec(issue?.message ?? '');
  if (!stated) return { found: excerpt(text.slice(0, 60)) };
  const line = Number(stated[1]);
  const whole = text.split('\n', line)[line - 1] ?? '';
  return { line, found: around(whole, Number(stated[2])) };
}

/** A line where it is short; of a long one, as programs write it, the part in which the fault stands. */
function around(line: string, column: number): string {
  const start = Math.max(0, column - 1 - half);
  const part = line.length <= 2 * half ? line : line.slice(start, start + 2 * half);
  return part.trim();
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
