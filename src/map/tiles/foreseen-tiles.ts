/**
 * Tiles on the map before anything is known of their areas: fetched, laid out and unseen, as nothing is painted yet.
 * Bench: the cold load of the whole country.
 */
import type { Feature } from 'geojson';
import type { ErrorEvent, MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { likelyPalette } from '../../cartography/paintings/likely-palette.ts';
import { tiledLayers } from '../../cartography/layers/tiled-layers.ts';
import { firstLook, type TiledLook } from '../../cartography/layers/tiled-look.ts';
import type { ForeseenTileSet, MapTiles } from '../core/map-properties.ts';
import { TileFeed } from './tile-feed.ts';
import { addTileSource } from './tile-source.ts';
import {
  municipalitiesSource,
  municipalityFill,
  tiledFill,
  tilesSource,
} from '../../cartography/layers/layer-ids.ts';

const rehearsal = 'rehearsal';
const letters = 'abcdefghijklmnopqrstuvwxyzäöüß ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ -';

/** What the map of tiles takes over. */
export interface LaidTiles {
  readonly feed: TileFeed;
  readonly look: Pick<TiledLook, 'hasMunicipalities' | 'hasBorders'>;
}

export class ForeseenTiles {
  readonly #map: MapLibreMap;
  readonly #foreseen: ForeseenTileSet;
  readonly #feed: TileFeed;
  readonly #look: TiledLook;

  constructor(map: MapLibreMap, host: EventTarget, theme: MapTheme, foreseen: ForeseenTileSet) {
    const { archive, areasZoom, hasMunicipalities, hasBorders } = foreseen;
    this.#map = map;
    this.#foreseen = foreseen;
    this.#feed = new TileFeed({ from: { archive } }, host);
    this.#look = firstLook({
      theme,
      fill: likelyPalette().expression(theme),
      areasZoom,
      hasMunicipalities,
      hasBorders,
    });
    map.on('error', this.#handleError);
  }

  /** The style is there. */
  start(): void {
    if (this.#map.getSource(tilesSource)) return;
    addTileSource(this.#map, this.#feed.url, this.#foreseen);
    for (const layer of this.#layers()) this.#map.addLayer(layer);
    this.#rehearse();
  }

  /** The areas are known: what is there stays where they have the same tiles, and goes otherwise. */
  handOver(tiles: MapTiles | undefined): LaidTiles | undefined {
    this.#map.off('error', this.#handleError);
    this.#endRehearsal();
    const { archive } = this.#foreseen;
    const isSame = tiles !== undefined && tiles.from !== 'worker' && tiles.from.archive === archive;
    if (isSame) return { feed: this.#feed, look: this.#look };
    for (const { id } of this.#layers()) if (this.#map.getLayer(id)) this.#map.removeLayer(id);
    if (this.#map.getSource(tilesSource)) this.#map.removeSource(tilesSource);
    this.#feed.end();
    return undefined;
  }

  /** One place with every letter: signs are drawn and programs made while the areas are read, not after it. */
  #rehearse(): void {
    const [west, south, east, north] = this.#foreseen.extent;
    this.#map.addSource(rehearsal, {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: rehearsed((west + east) / 2, (south + north) / 2),
      },
    });
    for (const layer of tiledLayers({ ...this.#look, isTold: true })) {
      if (!('source' in layer)) continue;
      const { 'source-layer': _, ...own } = { 'source-layer': '', ...layer };
      if (layer.id === this.#fill || layer.source === municipalitiesSource) {
        this.#map.addLayer({ ...own, id: rehearsal + layer.id, source: rehearsal });
      }
    }
  }

  #endRehearsal(): void {
    if (!this.#map.getSource(rehearsal)) return;
    for (const { id } of tiledLayers(this.#look)) {
      if (this.#map.getLayer(rehearsal + id)) this.#map.removeLayer(rehearsal + id);
    }
    this.#map.removeSource(rehearsal);
  }

  get #fill(): string {
    return this.#look.hasMunicipalities ? municipalityFill : tiledFill;
  }

  /** Names and circles come with the areas. */
  #layers() {
    return tiledLayers(this.#look).filter(
      (layer) => 'source' in layer && layer.source === tilesSource,
    );
  }

  #handleError = (event: ErrorEvent): void => this.#feed.noteBroken(event);
}

/** A point with letters, and a speck without colour. */
function rehearsed(longitude: number, latitude: number): Feature[] {
  const place = [longitude, latitude];
  const speck = [place, [longitude + 0.01, latitude], [longitude, latitude + 0.01], place];
  return [
    {
      type: 'Feature',
      properties: { name: letters, rank: 0 },
      geometry: { type: 'Point', coordinates: place },
    },
    { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [speck] } },
  ];
}
