import uFuzzy from '@leeoniya/ufuzzy';
import type { Dataset } from '../../areas/dataset.ts';
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
  readonly dataset: Dataset;
  /** What is looked through for each area; they are made as far as a search has come. */
  readonly areaTexts: string[];
  /** The searchable name of each municipality. */
  readonly municipalityTexts: readonly string[];
  /** Länder first, then municipalities. */
  readonly places: readonly FoundPlace[];
  readonly placeTexts: readonly string[];
}

type FoundPlace = Extract<Hit, { kind: 'land' | 'municipality' }>;

/** Länder and municipalities among the hits, at most. */
const mostPlaces = 4;

/** Areas that one step looks through. */
const stepAreas = 1000;

/** Of more hits than this the first ones are as good as any: nothing is ranked. */
const mostRanked = 2000;

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1 });

/** Länder and municipalities of which the data have but one are not worth a hit. */
export function searchIndex(dataset: Dataset): SearchIndex {
  const { lands, landOf, municipalities, municipalityOf } = placesOf(dataset);
  const places = [
    ...foundPlaces('land', lands.length > 1 ? lands : [], landOf),
    ...foundPlaces('municipality', municipalities, municipalityOf),
  ];
  return {
    dataset,
    areaTexts: [],
    municipalityTexts: municipalities.map(searchable),
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

/**
 * The best hits first: Länder, then municipalities, then areas; nothing for an empty text. In steps of a few
 * milliseconds: each brings the hits so far, Länder and municipalities at once.
 */
export function* searchSteps(
  index: SearchIndex,
  text: string,
  most: number,
): Generator<readonly Hit[], readonly Hit[]> {
  const wanted = searched(text).trim();
  if (wanted === '') return [];
  const places = found(index.placeTexts, wanted, mostPlaces)
    .map((place) => index.places[place])
    .filter((place) => place !== undefined);
  const candidates: number[] = [];
  const areas = index.dataset.areas.length;
  for (let from = 0; from < areas && candidates.length <= mostRanked; from += stepAreas) {
    yield places;
    const texts = textsOf(index, from, Math.min(from + stepAreas, areas));
    const [indices] = fuzzy.search(texts, wanted, 1, 0);
    for (const place of indices ?? []) candidates.push(from + place);
  }
  const texts = candidates.map((area) => index.areaTexts[area] ?? '');
  const ranked =
    candidates.length > mostRanked
      ? candidates
      : found(texts, wanted, most).map((place) => candidates[place] ?? -1);
  const hits = ranked.slice(0, most).map((area): Hit => ({ kind: 'area', index: area }));
  return [...places, ...hits].slice(0, most);
}

/** Texts of the areas from one to before another. */
function textsOf({ dataset, areaTexts, municipalityTexts }: SearchIndex, from: number, to: number) {
  const { municipalityOf } = placesOf(dataset);
  for (let area = areaTexts.length; area < to; area += 1) {
    const { name = '', id = '' } = dataset.areas[area] ?? {};
    const municipality = municipalityTexts[municipalityOf[area] ?? -1] ?? '';
    areaTexts.push(`${searchable(name)} ${searchable(id)} ${municipality}`);
  }
  return areaTexts.slice(from, to);
}

/** Places of the best texts, the best first. */
function found(texts: readonly string[], wanted: string, most: number): number[] {
  const [indices, info, order] = fuzzy.search(texts as string[], wanted, 1, mostRanked);
  if (!indices) return [];
  if (!info || !order) return indices.slice(0, most);
  return order.slice(0, most).flatMap((place) => info.idx[place] ?? []);
}
