/** Tiles on the map before anything is known of their areas: fetched, laid out and unseen, as nothing is painted yet. */
import type { MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../cartography/map-theme.ts';
import { Palette } from '../cartography/palette.ts';
import { ramps } from '../cartography/ramps.ts';
import { municipalitiesSource } from '../cartography/place-name-layers.ts';
import { tiledLayers, tilesSource, type TiledLook } from '../cartography/tiled-layers.ts';
import type { ForeseenTileSet, MapTiles } from './map-properties.ts';
import { brokenTile, TileFeed } from './tile-feed.ts';
import { addTileSource } from './tile-source.ts';

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
    this.#look = {
      theme,
      fill: new Palette(ramps.flatMap(({ colours }) => colours)).expression(theme),
      areasZoom,
      hasMunicipalities,
      hasBorders,
      isVeiled: false,
      lacksMunicipalities: false,
      pointed: [],
      pointedBefore: [],
      opacity: 1,
    };
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
        type: 'Feature',
        properties: { name: letters, rank: 0 },
        geometry: { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] },
      },
    });
    for (const layer of tiledLayers(this.#look)) {
      if (!('source' in layer) || layer.source !== municipalitiesSource) continue;
      this.#map.addLayer({ ...layer, id: rehearsal + layer.id, source: rehearsal });
    }
  }

  #endRehearsal(): void {
    if (!this.#map.getSource(rehearsal)) return;
    for (const { id } of tiledLayers(this.#look)) {
      if (this.#map.getLayer(rehearsal + id)) this.#map.removeLayer(rehearsal + id);
    }
    this.#map.removeSource(rehearsal);
  }

  /** Names and circles come with the areas. */
  #layers() {
    return tiledLayers(this.#look).filter(
      (layer) => 'source' in layer && layer.source === tilesSource,
    );
  }

  #handleError = (event: Parameters<typeof brokenTile>[0]): void => {
    const broken = brokenTile(event);
    if (broken) this.#feed.failed.note('broken', ...broken);
  };
}
