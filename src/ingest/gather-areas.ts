import type { Diagnostic } from '../areas/diagnostic.ts';
import { readAreaKeys, type AreaKeyReading } from './area-keys.ts';
import type { AreasInstructions } from './instructions.ts';
import type { RawFeature } from './raw-collection.ts';
import type { AreaFeature } from './read-geometries.ts';
import { excerpt, type Report } from './report.ts';

/** All features of one area. */
export interface AreaParts {
  /** The office's key; where a feature has none, "#" and its number in the file. */
  readonly key: string;
  /** False where the key is only the number: no row of a table can meet such an area. */
  readonly hasOwnKey: boolean;
  readonly parts: readonly [AreaFeature, ...AreaFeature[]];
}

interface GrowingArea extends AreaParts {
  readonly parts: [AreaFeature, ...AreaFeature[]];
}

/** A property as trimmed text; undefined where it is absent, empty, or neither text nor number. */
export function propertyText(feature: RawFeature, property: string): string | undefined {
  if (!Object.hasOwn(feature.properties, property)) return undefined;
  const value = feature.properties[property];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : text;
}

/** Features with one key are one area; areas stand in the order in which their keys first appear. */
export function gatherAreas(
  features: readonly AreaFeature[],
  instructions: Pick<AreasInstructions, 'source' | 'key' | 'keyForm' | 'keyPad'>,
  report: Report,
): AreaParts[] {
  const { source: file, key: column } = instructions;
  const texts = features.map(({ feature }) => propertyText(feature, column));
  const reading = readAreaKeys(texts, instructions);
  const { keys } = reading;
  reportChanged(reading, file, column, report);
  const taken = new Set(keys);
  const areas = new Map<string, GrowingArea>();
  features.forEach((part, index) => {
    const own = keys[index];
    const key = own ?? numberedKey(part.feature.number, taken);
    const area = areas.get(key);
    if (area) area.parts.push(part);
    else areas.set(key, { key, hasOwnKey: own !== undefined, parts: [part] });
  });
  const gathered = [...areas.values()];
  reportKeyless(gathered, file, column, report);
  reportRepeated(gathered, file, column, report);
  return gathered;
}

function numberedKey(number: number, taken: ReadonlySet<string | undefined>): string {
  let key = `#${number}`;
  while (taken.has(key)) key = `#${key}`;
  return key;
}

function reportKeyless(
  areas: readonly AreaParts[],
  file: string,
  column: string,
  report: Report,
): void {
  const numbers = areas
    .filter(({ hasOwnKey }) => !hasOwnKey)
    .map(({ parts: [part] }) => part.feature.number);
  const [feature] = numbers;
  if (feature === undefined) return;
  const place = { file, column, feature, count: numbers.length, items: numbers.map(String) };
  report({ kind: 'area-key-empty', severity: 'warning', ...place });
}

/** Keys that are read otherwise than the file has them, as the project says. */
function reportChanged(
  { cleaned, padded, ambiguous }: AreaKeyReading,
  file: string,
  column: string,
  report: Report,
): void {
  const list = (
    kind: Diagnostic['kind'],
    severity: 'hint' | 'warning',
    items: readonly string[],
  ) => {
    if (items.length > 0) report({ kind, severity, file, column, count: items.length, items });
  };
  list('area-keys-cleaned', 'hint', cleaned);
  list('area-keys-padded', 'hint', padded);
  list('area-keys-ambiguous', 'warning', ambiguous);
}

/** Lists each key with the numbers of its features. */
function reportRepeated(
  areas: readonly AreaParts[],
  file: string,
  column: string,
  report: Report,
): void {
  const repeated = areas.filter(({ parts }) => parts.length > 1);
  const feature = repeated[0]?.parts[1]?.feature.number;
  if (feature === undefined) return;
  const items = repeated.map(({ key, parts }) => {
    const numbers = parts.map((part) => part.feature.number).join(', ');
    return `${excerpt(key)}: ${numbers}`;
  });
  const place = { file, column, feature, count: repeated.length, items };
  report({ kind: 'area-key-duplicate', severity: 'warning', ...place });
}
