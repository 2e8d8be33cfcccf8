import type { Area, Dataset } from '../areas/dataset.ts';

/** By which of its texts an area can be sorted. */
export type AreaText = 'name' | 'id' | 'municipality';

const order = new Intl.Collator('de', { numeric: true, sensitivity: 'base' });
const ranksOfDatasets = new WeakMap<readonly Area[], Map<AreaText, Uint32Array>>();

/**
 * Place of every area's text in the alphabet (0 = first; equal texts share a place), in area order.
 * Comparing texts by the rules of a language is slow, so it is done once per list of areas and text.
 */
export function textRanks(dataset: Dataset, text: AreaText): Uint32Array {
  const kept = ranksOfDatasets.get(dataset.areas) ?? new Map<AreaText, Uint32Array>();
  ranksOfDatasets.set(dataset.areas, kept);
  const ranks = kept.get(text) ?? rankTexts(dataset.areas, text);
  kept.set(text, ranks);
  return ranks;
}

function rankTexts(areas: readonly Area[], text: AreaText): Uint32Array {
  const texts = areas.map((area) => area[text] ?? '');
  const sorted = [...new Set(texts)].sort(order.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  sorted.forEach((found, place) => {
    if (place > 0 && order.compare(sorted[place - 1] ?? '', found) !== 0) rank += 1;
    ranks.set(found, rank);
  });
  return Uint32Array.from(texts, (found) => ranks.get(found) ?? 0);
}
