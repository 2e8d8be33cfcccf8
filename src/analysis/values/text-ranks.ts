import type { Area, Dataset } from '../../areas/dataset.ts';
import { CollationKeys, registerOrder } from './fast/collation-key.ts';

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
  const keys = CollationKeys.of(texts);
  if (keys) return ranksByOrder(texts.length, (one, other) => keys.compare(one, other));
  // Asking the collator is slow: equal texts are sorted once.
  const different = [...new Set(texts)];
  const ranks = ranksByOrder(different.length, (one, other) =>
    registerOrder.compare(different[one] as string, different[other] as string),
  );
  const rankOf = new Map(different.map((one, index) => [one, ranks[index] as number]));
  return Uint32Array.from(texts, (one) => rankOf.get(one) as number);
}

const isNumber = /^[0-9]+$/;

/** Keys of equal length that stand in their order already, as official keys mostly do; undefined where they do not. */
function ranksOfAscendingNumbers(texts: readonly string[]): Uint32Array | undefined {
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] as string;
    if (!isNumber.test(text)) return undefined;
    if (index > 0) {
      const before = texts[index - 1] as string;
      if (text.length !== before.length || text < before) return undefined;
      if (text > before) rank += 1;
    }
    ranks[index] = rank;
  }
  return ranks;
}

/** Places in the order, 0 = first; equal ones share a place. */
function ranksByOrder(count: number, compare: (one: number, other: number) => number): Uint32Array {
  const order = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) order[index] = index;
  order.sort(compare);
  const ranks = new Uint32Array(count);
  let rank = 0;
  for (let index = 1; index < count; index += 1) {
    const own = order[index] as number;
    if (compare(order[index - 1] as number, own) !== 0) rank += 1;
    ranks[own] = rank;
  }
  return ranks;
}
