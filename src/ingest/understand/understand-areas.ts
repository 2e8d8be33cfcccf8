import type { Diagnostic } from '../../areas/diagnostic.ts';
import { emptyExtent, type CoordinateRange } from '../crs/coordinate-system.ts';
import { readAreaKeys } from '../join/area-keys.ts';
import { namesEncodings, type NamesEncoding } from '../text/decode-text.ts';
import { cleanKey, withPlainStrokes } from '../keys/clean-key.ts';
import { propertyText } from '../text/property-text.ts';
import { groupBy } from '../result/group-by.ts';
import { isMeasured } from '../join/measured-name.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import type { EncodingScore } from '../text/judge-encoding.ts';
import { widen } from '../geometry/feature-extent.ts';
import { findSharedKeys, type SharedKey } from '../join/shared-keys.ts';
import type { OpenPlace } from '../crs/place-choices.ts';
import type { DecodedAreas } from '../dataset/prepare-areas.ts';
import type { RawCollection, RawFeature } from '../text/raw-collection.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Reason } from '../../areas/reason.ts';
import type { Certainty, Guess } from '../instructions/understanding.ts';

/** What a file with areas was understood to be: its properties, and what its coordinates are likely to be. */

export interface PropertyUnderstanding {
  readonly name: string;
  /** Areas that have a text or a number here, and how many different ones. */
  readonly filled: number;
  readonly different: number;
  readonly isText: boolean;
  readonly samples: readonly string[];
}

export interface AreaFileUnderstanding {
  readonly file: string;
  readonly format: string;
  readonly count: number;
  readonly properties: readonly PropertyUnderstanding[];
  readonly key?: Guess<string>;
  /** Present where keys have signs that are no part of them, and where the tables show that they lost zeros. */
  readonly keyForm?: Guess<'clean'>;
  readonly keyPad?: Guess<number>;
  /** Keys that several features share although they may be different areas, by the property that would be the key. */
  readonly sharedKeys?: Readonly<Record<string, readonly SharedKey[]>>;
  readonly name?: Guess<string>;
  readonly municipality?: Guess<string>;
  readonly land?: Guess<string>;
  /** Where the file has several layers: their names, and the one that is read. */
  readonly layers?: readonly string[];
  readonly layer?: string;
  /** Encoding of a Shapefile's table, where the file does not tell it. */
  readonly encoding?: Guess<NamesEncoding>;
  /** Encodings with one byte per letter that it could have, each with words as it reads them. */
  readonly encodingChoices?: readonly EncodingScore[];
  /** The system that the file states, where the atlas knows it. */
  readonly system?: string;
  /** Systems that the numbers fit where the file states none; the likeliest first, empty for degrees. */
  /** What must be decided before it is known where on earth the areas lie. */
  readonly openPlace?: OpenPlace;
  readonly diagnostics: readonly Diagnostic[];
}

/** How well a property meets the keys of a table. */
export interface KeyMeeting {
  readonly property: string;
  readonly reason: Reason;
  /** Part of the areas that are met, and a little for the part of the table's keys. */
  readonly score: number;
  /** Length to which the areas' keys must be filled for it. */
  readonly areaKeyPad?: number;
}

const shownSamples = 5;
const measuredFeatures = 2000;
/** Properties of which this part differs can name areas. */
const leastDifferent = 0.5;
const mostKeys = 12;

const keyName =
  /^(?:.*[_\s-])?(?:id|key|schl(?:ü|ue)ssel|ags|ars|rs|lor|plr|code|nr|nummer|quartier)$/i;
const placeName = /name|bezeichnung|^gen$/i;
const upperName =
  /^(?:stadt)?bez(?!eich)|^(?:land)?(?:kreis|krs)|gemeinde|bezirk|stadt-?teil|orts-?teil|stadtviertel|stadtraum|district|municipality/i;

const landName = /^(?:land|bundesland|lan_?(?:name|gen)?|state)$/i;

/** Values of a property in the order of the file; areas without one are left out. */
export function valuesOf(features: readonly RawFeature[], property: string): string[] {
  return features.flatMap((feature) => propertyText(feature, property) ?? []);
}

/** Properties that could be the key, the most different first; a measured one only where there is no other. */
export function possibleKeys(
  properties: readonly PropertyUnderstanding[],
  count: number,
): string[] {
  const telling = properties.filter(
    ({ different }) => different > 0 && different >= leastDifferent * count,
  );
  const keys = telling.filter(({ name, samples }) => !isMeasured(name, samples));
  return (keys.length > 0 ? keys : telling)
    .toSorted((one, other) => other.different - one.different)
    .slice(0, mostKeys)
    .map(({ name }) => name);
}

export function propertiesOf(features: readonly RawFeature[]): PropertyUnderstanding[] {
  const names = new Set(
    features.slice(0, measuredFeatures).flatMap(({ properties }) => Object.keys(properties)),
  );
  return [...names].map((name) => {
    const values = valuesOf(features, name);
    const different = [...new Set(values)];
    return {
      name,
      filled: values.length,
      different: different.length,
      isText: different.some((value) => /[A-Za-zÄÖÜäöüß]{3}/.test(value)),
      samples: different.slice(0, shownSamples).map((text) => excerpt(text)),
    };
  });
}

/** What a person has decided about a file with areas. */
export type AreaHints = Pick<AreasInstructions, 'layer' | 'encoding'>;

/** What must be done with the keys of areas before they are compared. */
export type AreaKeyForms = Pick<AreasInstructions, 'keyForm' | 'keyPad'>;

/** The whole understanding; `meetings` says how each property meets the tables. */
export function understandAreas(
  file: string,
  decoded: DecodedAreas,
  meetings: readonly KeyMeeting[],
  diagnostics: readonly Diagnostic[],
  hints: AreaHints = {},
): AreaFileUnderstanding {
  const { collection, format, system } = decoded;
  const { features } = collection;
  const properties = propertiesOf(features);
  const count = features.length;
  const key = guessKeyProperty(properties, count, meetings);
  const name = guessName(properties, key?.value, count);
  const municipality = guessUpper(properties, [key?.value, name?.value], count);
  const taken = [key?.value, name?.value, municipality?.value];
  const land = guessLand(properties, taken, count);
  return {
    file,
    format,
    count,
    properties,
    ...(key && { key, ...keyReading(features, key.value, meetings) }),
    ...(name && { name }),
    sharedKeys: Object.fromEntries(
      possibleKeys(properties, count).map((property) => [
        property,
        findSharedKeys(features, property, name?.value, municipality?.value),
      ]),
    ),
    ...(municipality && { municipality }),
    ...(land && { land }),
    ...layersOf(collection, hints),
    ...encodingOf(collection, hints),
    ...(collection.encodings && { encodingChoices: collection.encodings }),
    ...(system?.code !== undefined && { system: system.code }),
    diagnostics,
  };
}

/** What must be done with the keys of a property before they are compared. */
export function keyReading(
  features: readonly RawFeature[],
  property: string,
  meetings: readonly KeyMeeting[],
): Pick<AreaFileUnderstanding, 'keyForm' | 'keyPad'> {
  const own = new Set(valuesOf(features, property));
  // Another dash alone is a matter of comparing, not of the key itself.
  const cleaned = readAreaKeys([...own], { keyForm: 'clean' }).cleaned.filter(
    (key) => withPlainStrokes(key) !== cleanKey(key),
  );
  const padded = meetings.find((one) => one.property === property && one.areaKeyPad !== undefined);
  const reason = { code: 'keys-have-signs', count: cleaned.length, of: own.size } as const;
  return {
    ...(cleaned.length > 0 && { keyForm: { value: 'clean', certainty: 'likely', reason } }),
    ...(padded?.areaKeyPad !== undefined && {
      keyPad: { value: padded.areaKeyPad, certainty: 'likely', reason: padded.reason },
    }),
  };
}

function guessKeyProperty(
  properties: readonly PropertyUnderstanding[],
  count: number,
  meetings: readonly KeyMeeting[],
): Guess<string> | undefined {
  const best = bestMeeting(meetings);
  if (best) return guess(best.property, 'likely', best.reason);
  const possible = possibleKeys(properties, count);
  const named = possible.find((name) => keyName.test(name));
  const value = named ?? possible[0];
  if (value === undefined) return undefined;
  const different = properties.find(({ name }) => name === value)?.different ?? 0;
  return named === undefined
    ? guess(value, 'open', { code: 'cells-differ', count: different, of: count })
    : guess(value, 'open', { code: 'name-says', text: excerpt(named) });
}

/** The best meeting of the property that meets the tables best altogether. */
function bestMeeting(meetings: readonly KeyMeeting[]): KeyMeeting | undefined {
  const byProperty = [...groupBy(meetings, ({ property }) => property).values()];
  const total = (group: readonly KeyMeeting[]) => group.reduce((sum, { score }) => sum + score, 0);
  const best = byProperty.toSorted((one, other) => total(other) - total(one))[0] ?? [];
  return best.toSorted((one, other) => other.score - one.score)[0];
}

function guessName(
  properties: readonly PropertyUnderstanding[],
  key: string | undefined,
  count: number,
): Guess<string> | undefined {
  const texts = properties.filter(
    ({ name, isText, different }) => isText && name !== key && different >= leastDifferent * count,
  );
  const named = texts.find(({ name }) => placeName.test(name));
  if (named) return guess(named.name, 'likely', { code: 'name-says', text: excerpt(named.name) });
  const isKeyNamed = key !== undefined && placeName.test(key);
  const best = isKeyNamed ? undefined : texts[0];
  return best && guess(best.name, 'open', { code: 'cells-are-texts' });
}

function guessUpper(
  properties: readonly PropertyUnderstanding[],
  taken: readonly (string | undefined)[],
  count: number,
): Guess<string> | undefined {
  const fitting = properties.filter(
    ({ name, different, filled }) =>
      !taken.includes(name) &&
      upperName.test(name) &&
      filled >= leastDifferent * count &&
      different > 1 &&
      different < leastDifferent * count,
  );
  const best = fitting.find(({ isText }) => isText) ?? fitting[0];
  return best && guess(best.name, 'likely', { code: 'name-says', text: excerpt(best.name) });
}

function guessLand(
  properties: readonly PropertyUnderstanding[],
  taken: readonly (string | undefined)[],
  count: number,
): Guess<string> | undefined {
  const best = properties.find(
    ({ name, different, filled }) =>
      !taken.includes(name) &&
      landName.test(name) &&
      filled >= leastDifferent * count &&
      different >= 1 &&
      different <= 16,
  );
  return best && guess(best.name, 'likely', { code: 'name-says', text: excerpt(best.name) });
}

/** Layers are named where a decoder has had to choose one. */
function layersOf(
  { layers }: RawCollection,
  { layer }: AreaHints,
): Pick<AreaFileUnderstanding, 'layers' | 'layer'> {
  if (!layers) return layer === undefined ? {} : { layer };
  return { layers: layers.names, layer: layer ?? layers.read };
}

function encodingOf(
  { guessedEncoding }: RawCollection,
  { encoding }: AreaHints,
): Pick<AreaFileUnderstanding, 'encoding'> {
  if (encoding) {
    return { encoding: { value: encoding, certainty: 'stated', reason: { code: 'stated' } } };
  }
  if (guessedEncoding === undefined) return {};
  const value = namesEncodings.find((one) => one === guessedEncoding) ?? 'windows-1252';
  return { encoding: { value, certainty: 'open', reason: { code: 'nothing-decides' } } };
}

/** Smallest and largest coordinates of the first features, as they stand in the file. */
export function extentOf(features: readonly RawFeature[]): CoordinateRange {
  const extent = emptyExtent();
  for (const { geometry } of features.slice(0, measuredFeatures)) {
    const coordinates = (geometry as { coordinates?: unknown } | null)?.coordinates;
    widen(extent, coordinates);
  }
  return extent;
}

function guess(value: string, certainty: Certainty, reason: Reason): Guess<string> {
  return { value, certainty, reason };
}
