/** What of a map of tiles is drawn on the screen, and what lies under a point of it. */
import type { MapLibreMap, Point } from 'maplibre-gl';
import {
  circlesLayer,
  edgeLayer,
  municipalityFill,
  tiledFill,
  tileLayer,
  tilesSource,
} from '../../cartography/layers/layer-ids.ts';
import type { ShownAreas } from '../core/drawn-areas.ts';
import { foundNothing, type Found } from '../core/found.ts';
import type { MapLevel, RenderedAreas, RenderedMunicipalities } from '../core/map-properties.ts';
import type { TilePainter } from './tile-painter.ts';

/** What the map shows at the moment. */
export interface LevelOfTiles {
  readonly shows: MapLevel['shows'] | undefined;
  readonly hasBorders: boolean;
}

export class FoundOnTiles implements ShownAreas {
  readonly #map: MapLibreMap;
  readonly #painter: Pick<TilePainter, 'isCircleShown' | 'isShownMarked'>;
  readonly #level: () => LevelOfTiles;

  constructor(
    map: MapLibreMap,
    painter: Pick<TilePainter, 'isCircleShown' | 'isShownMarked'>,
    level: () => LevelOfTiles,
  ) {
    this.#map = map;
    this.#painter = painter;
    this.#level = level;
  }

  /** A circle lies above the municipalities, and so does what is said about it. */
  at(point: Point): Found {
    const { shows } = this.#level();
    const ofLevel = shows === 'areas' ? [tiledFill] : [circlesLayer, municipalityFill, tiledFill];
    const layers = ofLevel.filter((id) => this.#map.getLayer(id));
    if (layers.length === 0) return foundNothing;
    for (const feature of this.#map.queryRenderedFeatures(point, { layers })) {
      const { id } = feature;
      if (typeof id !== 'number') continue;
      if (feature.layer.id === tiledFill) return { area: id, municipality: null };
      if (feature.layer.id === circlesLayer && !this.#painter.isCircleShown(id)) continue;
      return { area: null, municipality: id };
    }
    return foundNothing;
  }

  areas(): RenderedAreas {
    const ids = this.#rendered(tiledFill);
    const marked = [...ids].filter((id) => this.#painter.isShownMarked(id));
    return { areas: ids.size, marked: marked.length };
  }

  municipalities(): RenderedMunicipalities {
    if (this.#level().shows === 'areas') return { municipalities: 0, circles: 0 };
    const circles = [...this.#rendered(circlesLayer)].filter((id) =>
      this.#painter.isCircleShown(id),
    );
    return { municipalities: this.#rendered(municipalityFill).size, circles: circles.length };
  }

  /** Border lines that are drawn as edges on the part of the map in sight. */
  outlines(): number {
    const { hasBorders } = this.#level();
    const sourceLayer = hasBorders ? tileLayer.borders : tileLayer.areas;
    const state = hasBorders ? 'edge' : 'flag';
    return [...this.#rendered(edgeLayer)].filter(
      (id) => this.#map.getFeatureState({ source: tilesSource, sourceLayer, id })[state] === 1,
    ).length;
  }

  #rendered(layer: string): Set<number> {
    const ids = new Set<number>();
    if (!this.#map.getLayer(layer)) return ids;
    for (const { id } of this.#map.queryRenderedFeatures({ layers: [layer] })) {
      if (typeof id === 'number') ids.add(id);
    }
    return ids;
  }
}
