import type { Dataset } from '../../areas/dataset.ts';
import { placesOf } from './places.ts';
import { nameWords, wordsOf } from './searchable.ts';

/** A Land or a municipality (or district) with its areas. */
export interface FoundPlace {
  readonly kind: 'land' | 'municipality';
  readonly name: string;
  readonly areas: readonly number[];
}

/** Areas of which one step takes the words. */
const stepAreas = 500;

/**
 * The words of all that can be found. Its entries are the Länder, then the municipalities, then the areas; each different word
 * has a number, so that a word that was typed is compared with each only once.
 */
export class SearchIndex {
  readonly dataset: Dataset;
  readonly places: readonly FoundPlace[];
  /** Places that are not offered: the Land of data that have but one. */
  readonly notOffered: number;
  /** By the number of a word. */
  readonly words: string[] = [];
  /** Numbers of the words of all entries, one after the other: of each the words of its name, then those of its key. */
  readonly numbers: number[] = [];
  /** Where the words of an entry begin, and where those of its key; one more than there are entries. */
  readonly starts: number[] = [0];
  readonly keys: number[] = [];
  /** Letters of the name of an entry. */
  readonly lengths: number[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #landOf: Int32Array;
  readonly #municipalityOf: Int32Array;
  readonly #lands: number;

  constructor(dataset: Dataset) {
    const { lands, landOf, municipalities, municipalityOf } = placesOf(dataset);
    this.dataset = dataset;
    this.places = [
      ...foundPlaces('land', lands, landOf),
      ...foundPlaces('municipality', municipalities, municipalityOf),
    ];
    this.#lands = lands.length;
    this.notOffered = lands.length > 1 ? 0 : lands.length;
    this.#landOf = landOf;
    this.#municipalityOf = municipalityOf;
  }

  /** Places and areas. */
  get entries(): number {
    return this.places.length + this.dataset.areas.length;
  }

  /** The entry of the Land in which one lies; −1: none. */
  landOf(entry: number): number {
    if (entry < this.#lands) return -1;
    const area = entry - this.places.length;
    return this.#landOf[area < 0 ? (this.places[entry]?.areas[0] ?? -1) : area] ?? -1;
  }

  /** The entry of the municipality in which one lies; −1: none. */
  municipalityOf(entry: number): number {
    const municipality = this.#municipalityOf[entry - this.places.length] ?? -1;
    return municipality < 0 ? -1 : this.#lands + municipality;
  }

  /** Takes the words in steps of a few milliseconds; goes on where an earlier call was left. */
  *build(): Generator<void> {
    const { places, dataset } = this;
    for (let entry = this.keys.length; entry < this.entries; entry = this.keys.length) {
      const place = places[entry];
      const area = dataset.areas[entry - places.length];
      this.#add(place?.name ?? area?.name ?? '', area?.id ?? '');
      if (entry % stepAreas === 0) yield;
    }
  }

  #add(name: string, key: string): void {
    let letters = 0;
    for (const word of nameWords(name)) {
      letters += word.length;
      this.numbers.push(this.#number(word));
    }
    this.lengths.push(letters);
    this.keys.push(this.numbers.length);
    for (const word of wordsOf(key)) this.numbers.push(this.#number(word));
    this.starts.push(this.numbers.length);
  }

  #number(word: string): number {
    const known = this.#numberOf.get(word);
    if (known !== undefined) return known;
    this.#numberOf.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
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
