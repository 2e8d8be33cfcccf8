/** Addresses in memory of what the map reads: they live as long as it shows them, and are given back afterwards. */
import type { MapSources, TileRead } from '../../map/core/map-properties.ts';
import type { Atlas } from '../../opening/atlas.ts';
import { mapSources } from './map-sources.ts';

/** So many outlines before the present ones the map may still be reading. */
const keptOutlines = 3;

export class MapAddresses {
  /** The areas; null: none has a geometry. */
  sources: MapSources | null = null;
  /** Of the layers of points, in their order. */
  points: readonly string[] = [];
  /** Figures that come later leave the geometry as it is. */
  #of: Atlas['geometry'] | undefined;
  #outlines: { readonly text: string; readonly url: string } | undefined;
  /** What the map may still read until it has drawn the new ones. */
  readonly #old: string[] = [];
  readonly #oldOutlines: string[] = [];

  /** Of the outlines of areas that belong together; null: none. */
  get outlines(): string | null {
    return this.#outlines?.url ?? null;
  }

  /** @returns whether other areas have taken the place of some */
  take(atlas: Atlas | undefined, readTile: TileRead): boolean {
    const geometry = atlas?.geometry;
    if (geometry === this.#of) return false;
    const before = this.sources;
    this.#of = geometry;
    for (const point of this.points) this.#old.push(point);
    this.points = (geometry?.points ?? []).map((layer) => URL.createObjectURL(layer));
    this.sources = atlas ? mapSources(atlas, readTile) : null;
    if (!before) return false;
    this.#old.push(before.areasUrl, before.labelsUrl);
    return true;
  }

  /** @param text GeoJSON of lines; undefined: none */
  takeOutlines(text: string | undefined): void {
    if (text === this.#outlines?.text) return;
    if (this.#outlines) this.#oldOutlines.push(this.#outlines.url);
    const surplus = this.#oldOutlines.length - keptOutlines;
    for (const url of this.#oldOutlines.splice(0, Math.max(0, surplus))) URL.revokeObjectURL(url);
    this.#outlines =
      text === undefined ? undefined : { text, url: URL.createObjectURL(new Blob([text])) };
  }

  /** The map shows the present ones. */
  release(): void {
    for (const url of this.#old.splice(0)) URL.revokeObjectURL(url);
  }
}
