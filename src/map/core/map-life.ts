/**
 * How far something on the map has come: `waiting` for the style, at first and after the graphics memory has been lost; `styled`,
 * but without areas; `drawing` areas that are not all on the screen yet; `drawn`; or `closed`, after which nothing is told
 * to the map any more.
 */
export type MapStage = 'waiting' | 'styled' | 'drawing' | 'drawn' | 'closed';

/** The life of a map, or of the areas on it: its parts ask here and remember nothing of it themselves. */
export class MapLife {
  #stage: MapStage = 'waiting';

  get stage(): MapStage {
    return this.#stage;
  }

  /** What is closed stays closed. */
  reach(stage: MapStage): void {
    if (this.#stage !== 'closed') this.#stage = stage;
  }

  /** Whether sources and layers can be put on the map. */
  get hasStyle(): boolean {
    return this.#stage === 'styled' || this.hasAreas;
  }

  /** Whether the areas have their layers. */
  get hasAreas(): boolean {
    return this.#stage === 'drawing' || this.#stage === 'drawn';
  }
}
