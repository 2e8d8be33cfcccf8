import uFuzzy from '@leeoniya/ufuzzy';
import type { Dataset } from '../areas/dataset.ts';

/** Finds areas by name, key and municipality, forgiving about umlauts, order of words and one slip. */
export type Hit =
  | { readonly kind: 'area'; readonly index: number }
  | { readonly kind: 'municipality'; readonly name: string; readonly areas: readonly number[] };

export interface SearchIndex {
  readonly areaTexts: readonly string[];
  readonly municipalities: readonly { readonly name: string; readonly areas: readonly number[] }[];
  readonly municipalityTexts: readonly string[];
}

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/** Lower case; umlauts both without dots and as two letters, so that each way of typing finds them. */
function searchable(text: string): string {
  const lower = text.toLocaleLowerCase('de').replaceAll('ß', 'ss');
  const dotless = lower.normalize('NFD').replace(/\p{Mark}/gu, '');
  const letters = lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return dotless === letters ? dotless : `${dotless} ${letters}`;
}

function searched(text: string): string {
  return text
    .toLocaleLowerCase('de')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}

export function searchIndex(dataset: Dataset): SearchIndex {
  const byName = new Map<string, number[]>();
  dataset.areas.forEach((area, index) => {
    if (area.municipality === undefined) return;
    const areas = byName.get(area.municipality);
    if (areas) areas.push(index);
    else byName.set(area.municipality, [index]);
  });
  const municipalities = [...byName].map(([name, areas]) => ({ name, areas }));
  return {
    areaTexts: dataset.areas.map((area) =>
      searchable(`${area.name} ${area.id} ${area.municipality ?? ''}`),
    ),
    municipalities,
    municipalityTexts: municipalities.map(({ name }) => searchable(name)),
  };
}

/** The best hits first, municipalities before areas; nothing for an empty text. */
export function search(index: SearchIndex, text: string, most: number): Hit[] {
  const wanted = searched(text).trim();
  if (wanted === '') return [];
  const municipalities = found(index.municipalityTexts, wanted, 3).map((place): Hit | undefined => {
    const one = index.municipalities[place];
    return one && { kind: 'municipality', ...one };
  });
  const areas = found(index.areaTexts, wanted, most).map((place): Hit => ({
    kind: 'area',
    index: place,
  }));
  return [...municipalities.filter((hit) => hit !== undefined), ...areas].slice(0, most);
}

function found(texts: readonly string[], wanted: string, most: number): number[] {
  const [indices, info, order] = fuzzy.search(texts as string[], wanted, 1, 2_000);
  if (!indices) return [];
  if (!info || !order) return indices.slice(0, most);
  return order.slice(0, most).flatMap((place) => info.idx[place] ?? []);
}
