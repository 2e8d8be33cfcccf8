import { excerpt } from '../../areas/excerpt.ts';
import type { CoordinateRange } from '../crs/coordinate-system.ts';
import { extentOfFeature } from '../geometry/feature-extent.ts';
import { groupBy } from '../result/group-by.ts';
import { propertyText } from '../text/property-text.ts';
import type { RawFeature } from '../text/raw-collection.ts';

/** A key that several features have although they may be different areas. */
export interface SharedKey {
  /** As it stands in the file. */
  readonly key: string;
  readonly features: number;
  /** What the first of them are called, with the unit above where the file names one. */
  readonly names: readonly string[];
  /** Between the middles of the two that lie farthest apart; undefined where they have no place. */
  readonly kilometres?: number;
}

/** Names of properties that differ in every feature and say nothing about the area. */
const running = /^(?:.*[_-])?(?:fid|gid|id|oid|objectid|uuid|guid|globalid|number)$|^@id$/i;

/** Shared keys that are looked at, and names that are told of each. */
const mostKeys = 200;
const toldNames = 4;
/** Parts of one area that are compared by their place; so many more under one key are doubtful in any case. */
const mostParts = 50;
const kilometresPerDegree = 111.2;

/**
 * Keys of which a person must say whether their features are one area: texts about them differ, or they lie apart. Parts
 * with the same texts that touch are one area without a question.
 */
export function findSharedKeys(
  features: readonly RawFeature[],
  key: string,
  name: string | undefined,
  above: string | undefined,
): SharedKey[] {
  const byKey = groupBy(features, (feature) => propertyText(feature, key) ?? '');
  byKey.delete('');
  return [...byKey]
    .flatMap(([text, parts]) => {
      if (parts.length < 2 || !areDoubtful(parts, key)) return [];
      const names = parts
        .slice(0, toldNames)
        .map((part) => nameOf(part, name, above) ?? excerpt(text));
      const kilometres = extentOf(parts);
      const shared = { key: text, features: parts.length, names };
      return [{ ...shared, ...(kilometres !== undefined && { kilometres }) }];
    })
    .slice(0, mostKeys);
}

/** True where features of one key may be different areas. */
export function areDoubtful(parts: readonly RawFeature[], key: string): boolean {
  const texts = parts.map((part) => textsOf(part, key));
  const [first = ''] = texts;
  if (texts.some((text) => text !== first)) return true;
  return parts.length > mostParts || !areTogether(parts);
}

/** The texts about a feature besides its key, in the order of their names. */
function textsOf(feature: RawFeature, key: string): string {
  const names = Object.keys(feature.properties).filter(
    (name) => name !== key && !running.test(name),
  );
  const texts = names.toSorted().flatMap((name) => {
    const text = propertyText(feature, name);
    return text !== undefined && /\p{L}/u.test(text) ? [`${name}: ${text.toLowerCase()}`] : [];
  });
  return texts.join('\n');
}

function nameOf(
  feature: RawFeature,
  name: string | undefined,
  above: string | undefined,
): string | undefined {
  const own = name === undefined ? undefined : propertyText(feature, name);
  const unit = above === undefined ? undefined : propertyText(feature, above);
  const said = own !== undefined && unit !== undefined ? `${own} (${unit})` : (own ?? unit);
  return said === undefined ? undefined : excerpt(said);
}

/** True where the boxes of all parts touch one that is before them. */
function areTogether(parts: readonly RawFeature[]): boolean {
  const boxes = parts.map(extentOfFeature);
  return boxes.every(
    (box, index) => index === 0 || boxes.slice(0, index).some((one) => touch(one, box)),
  );
}

function touch(one: CoordinateRange, other: CoordinateRange): boolean {
  const isBeside = one.maxX < other.minX || other.maxX < one.minX;
  return !isBeside && !(one.maxY < other.minY || other.maxY < one.minY);
}

/** Kilometres between the middles that lie farthest apart; coordinates are degrees or metres. */
function extentOf(parts: readonly RawFeature[]): number | undefined {
  const middles = parts.map(extentOfFeature).map(({ minX, maxX, minY, maxY }) => ({
    x: (minX + maxX) / 2,
    y: (minY + maxY) / 2,
  }));
  const [first] = middles;
  if (!first || !middles.every(({ x, y }) => Number.isFinite(x + y))) return undefined;
  return middles.reduce((most, middle) => Math.max(most, distance(first, middle)), 0);
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  const [east, north] = [other.x - one.x, other.y - one.y];
  const areDegrees = Math.abs(one.x) <= 360 && Math.abs(one.y) <= 90;
  if (!areDegrees) return Math.hypot(east, north) / 1000;
  const width = Math.cos((one.y * Math.PI) / 180);
  return Math.hypot(east * width, north) * kilometresPerDegree;
}
