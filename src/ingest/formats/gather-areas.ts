import type { AreaFeature } from '../instructions/area-feature.ts';
import type { Unsaid } from '../../areas/diagnostic.ts';
import { readAreaKeys, type AreaKeyReading } from '../join/area-keys.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import { groupBy } from '../result/group-by.ts';
import { propertyText } from '../text/property-text.ts';
import { areDoubtful } from '../join/shared-keys.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** What several features of one key are: one area, areas of their own, or nothing that is used. */
export const sameKeyAnswers = ['merge', 'apart', 'leave-out'] as const;
type SameKeyAnswer = (typeof sameKeyAnswers)[number];

/** Stands for every key of which it is open whether its features are one area. */
export const everyKey = '*';

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

/** Features with one key are one area; areas stand in the order in which their keys first appear. */
export function gatherAreas(
  features: readonly AreaFeature[],
  instructions: Pick<AreasInstructions, 'source' | 'key' | 'keyForm' | 'keyPad' | 'sameKey'>,
  report: Report,
): AreaParts[] {
  const { source: file, key: column } = instructions;
  const texts = features.map(({ feature }) => propertyText(feature, column));
  const reading = readAreaKeys(texts, instructions);
  const { keys } = reading;
  reportChanged(reading, file, column, report);
  const taken = new Set(keys);
  const areas = new Map<string, GrowingArea>();
  const apart: string[] = [];
  const decide = decisionsOf(features, texts, instructions);
  features.forEach((part, index) => {
    const own = keys[index];
    const key = own ?? numberedKey(part.feature.number, taken);
    const area = areas.get(key);
    const decided = area && decide(texts[index]);
    if (area && decided !== 'apart') area.parts.push(part);
    else if (area) {
      const fresh = freshKey(key, (one) => areas.has(one) || taken.has(one));
      areas.set(fresh, { key: fresh, hasOwnKey: true, parts: [part] });
      apart.push(fresh);
    } else areas.set(key, { key, hasOwnKey: own !== undefined, parts: [part] });
  });
  const leftOut = [...areas.values()].filter(
    ({ parts: [first, ...others] }) =>
      others.length > 0 && decide(propertyText(first.feature, column)) === 'leave-out',
  );
  for (const { key } of leftOut) areas.delete(key);
  const gathered = [...areas.values()];
  reportDecided('area-keys-apart', apart, file, column, report);
  reportDecided(
    'area-keys-left-out',
    leftOut.map(({ key }) => key),
    file,
    column,
    report,
  );
  reportKeyless(gathered, file, column, report);
  reportRepeated(gathered, file, column, report);
  return gathered;
}

/** What is decided about the features of a key; the answer for every key only where it is open whether they are one. */
function decisionsOf(
  features: readonly AreaFeature[],
  texts: readonly (string | undefined)[],
  { key: column, sameKey = {} }: Pick<AreasInstructions, 'key' | 'sameKey'>,
): (text: string | undefined) => SameKeyAnswer | undefined {
  const general = sameKey[everyKey];
  if (Object.keys(sameKey).length === 0) return () => undefined;
  const byText = general && groupBy(features, (_, index) => texts[index] ?? '');
  return (text = '') => {
    if (Object.hasOwn(sameKey, text)) return sameKey[text];
    const parts = (byText?.get(text) ?? []).map(({ feature }) => feature);
    return areDoubtful(parts, column) ? general : undefined;
  };
}

/** "103 (2)" for the second area of the key 103. */
function freshKey(key: string, isTaken: (key: string) => boolean): string {
  let number = 2;
  while (isTaken(`${key} (${number})`)) number += 1;
  return `${key} (${number})`;
}

function reportDecided(
  kind: 'area-keys-apart' | 'area-keys-left-out',
  items: readonly string[],
  file: string,
  column: string,
  report: Report,
): void {
  const count = items.length;
  if (count > 0) report({ kind, severity: 'hint', file, column, count, items });
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

type ChangedEntry = Unsaid<
  'area-keys-cleaned' | 'area-keys-padded' | 'area-keys-ambiguous',
  'file' | 'column' | 'count' | 'items'
>;

/** Keys that are read otherwise than the file has them, as the project says. */
function reportChanged(
  { cleaned, padded, ambiguous }: AreaKeyReading,
  file: string,
  column: string,
  report: Report,
): void {
  const list = (entry: ChangedEntry, items: readonly string[]) => {
    if (items.length > 0) report({ ...entry, file, column, count: items.length, items });
  };
  list({ kind: 'area-keys-cleaned', severity: 'hint' }, cleaned);
  list({ kind: 'area-keys-padded', severity: 'hint' }, padded);
  list({ kind: 'area-keys-ambiguous', severity: 'warning' }, ambiguous);
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
