import type { Area, Dataset } from '../areas/dataset.ts';
import { collationKey, registerOrder } from './collation-key.ts';

/** By which of its texts an area can be sorted. */
export type AreaText = 'name' | 'id' | 'municipality';

const ranksOfAreas = new WeakMap<readonly Area[], Map<AreaText, Uint32Array>>();

/** The ranks of the texts by which lists are sorted. */
export type TextRanks = Readonly<Record<AreaText, Uint32Array>>;

/**
 * Place of every area's text in the alphabet (0 = first; equal texts share a place), in area order.
 * Comparing texts by the rules of a language is slow, so it is done once per list of areas and text.
 */
export function textRanks(dataset: Dataset, text: AreaText): Uint32Array {
  const kept = ranksOfAreas.get(dataset.areas) ?? new Map<AreaText, Uint32Array>();
  ranksOfAreas.set(dataset.areas, kept);
  const ranks = kept.get(text) ?? rankTexts(dataset.areas, text);
  kept.set(text, ranks);
  return ranks;
}

/** All of them, as the worker makes them for the page. */
export function allTextRanks({ areas }: Pick<Dataset, 'areas'>): TextRanks {
  return {
    name: rankTexts(areas, 'name'),
    id: rankTexts(areas, 'id'),
    municipality: rankTexts(areas, 'municipality'),
  };
}

/** Takes what the worker has made, so that nothing is left to compute. */
export function keepTextRanks({ areas }: Pick<Dataset, 'areas'>, ranks: TextRanks): void {
  ranksOfAreas.set(areas, new Map(Object.entries(ranks) as [AreaText, Uint32Array][]));
}

function rankTexts(areas: readonly Area[], text: AreaText): Uint32Array {
  const texts = areas.map((area) => area[text] ?? '');
  const ascending = ranksOfAscendingNumbers(texts);
  if (ascending) return ascending;
  const different = [...new Set(texts)];
  const keys = different.map(collationKey);
  const ranks = keys.every((key) => key !== undefined)
    ? ranksByKeys(different, keys)
    : ranksByOrder(different);
  return Uint32Array.from(texts, (found) => ranks.get(found) ?? 0);
}

const isNumber = /^[0-9]+$/;

/** Keys of equal length that stand in their order already, as official keys mostly do; undefined where they do not. */
function ranksOfAscendingNumbers(texts: readonly string[]): Uint32Array | undefined {
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let place = 0; place < texts.length; place += 1) {
    const text = texts[place] as string;
    if (!isNumber.test(text)) return undefined;
    if (place > 0) {
      const before = texts[place - 1] as string;
      if (text.length !== before.length || text < before) return undefined;
      if (text > before) rank += 1;
    }
    ranks[place] = rank;
  }
  return ranks;
}

function ranksByKeys(texts: readonly string[], keys: readonly string[]): Map<string, number> {
  const rankOfKey = new Map<string, number>();
  for (const key of [...new Set(keys)].sort()) rankOfKey.set(key, rankOfKey.size);
  return new Map(texts.map((text, place) => [text, rankOfKey.get(keys[place] ?? '') ?? 0]));
}

/** Where a text holds a sign the keys do not know. */
function ranksByOrder(texts: readonly string[]): Map<string, number> {
  const sorted = [...texts].sort(registerOrder.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  sorted.forEach((found, place) => {
    if (place > 0 && registerOrder.compare(sorted[place - 1] ?? '', found) !== 0) rank += 1;
    ranks.set(found, rank);
  });
  return ranks;
}
