import uFuzzy from '@leeoniya/ufuzzy';
import type { Dataset } from '../areas/dataset.ts';
import { placesOf } from './places.ts';
import { searchable, searched } from './searchable.ts';

/** Finds areas by name, key and municipality, forgiving about umlauts, order of words and one slip. */
export type Hit =
  | { readonly kind: 'area'; readonly index: number }
  | {
      readonly kind: 'land' | 'municipality';
      readonly name: string;
      readonly areas: readonly number[];
    };

export interface SearchIndex {
  readonly areaTexts: readonly string[];
  /** Länder first, then municipalities. */
  readonly places: readonly FoundPlace[];
  readonly placeTexts: readonly string[];
}

type FoundPlace = Extract<Hit, { kind: 'land' | 'municipality' }>;

/** Länder and municipalities among the hits, at most. */
const mostPlaces = 4;

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/** Länder and municipalities of which the data have but one are not worth a hit. */
export function searchIndex(dataset: Dataset): SearchIndex {
  const { lands, landOf, municipalities, municipalityOf } = placesOf(dataset);
  const places = [
    ...foundPlaces('land', lands.length > 1 ? lands : [], landOf),
    ...foundPlaces('municipality', municipalities, municipalityOf),
  ];
  return {
    areaTexts: dataset.areas.map((area) =>
      searchable(`${area.name} ${area.id} ${area.municipality ?? ''}`),
    ),
    places,
    placeTexts: places.map(({ name }) => searchable(name)),
  };
}

function foundPlaces(
  kind: FoundPlace['kind'],
  names: readonly string[],
  of: Int32Array,
): readonly FoundPlace[] {
  const areas: number[][] = names.map(() => []);
  of.forEach((place, area) => areas[place]?.push(area));
  return names.map((name, place) => ({ kind, name, areas: areas[place] ?? [] }));
}

/** The best hits first: Länder, then municipalities, then areas; nothing for an empty text. */
export function search(index: SearchIndex, text: string, most: number): Hit[] {
  const wanted = searched(text).trim();
  if (wanted === '') return [];
  const places = found(index.placeTexts, wanted, mostPlaces)
    .map((place) => index.places[place])
    .filter((place) => place !== undefined);
  const areas = found(index.areaTexts, wanted, most).map((place): Hit => ({
    kind: 'area',
    index: place,
  }));
  return [...places, ...areas].slice(0, most);
}

function found(texts: readonly string[], wanted: string, most: number): number[] {
  const [indices, info, order] = fuzzy.search(texts as string[], wanted, 1, 2_000);
  if (!indices) return [];
  if (!info || !order) return indices.slice(0, most);
  return order.slice(0, most).flatMap((place) => info.idx[place] ?? []);
}
