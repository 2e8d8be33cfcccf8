/** What is there whatever is drawn: the colour of the ground, and the pictures of the signs. */
import type { MapLibreMap } from 'maplibre-gl';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import {
  dotPicture,
  hatchPicture,
  type PatternPicture,
} from '../../cartography/colours/sign-patterns.ts';
import { dotImage, hatchImage } from '../../cartography/layers/layer-ids.ts';
import { ground } from '../../cartography/layers/map-layers.ts';
import { applyPaint } from './apply-paint.ts';
import type { MapLife } from './map-life.ts';

export class MapGround {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  #theme: MapTheme;

  constructor(map: MapLibreMap, life: MapLife, theme: MapTheme) {
    this.#map = map;
    this.#life = life;
    this.#theme = theme;
  }

  /** The style of the map is there, for the first time or again. */
  start(): void {
    this.#apply();
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#apply();
  }

  #apply(): void {
    if (!this.#life.hasStyle) return;
    // Patterns grow to twice their size between two zooms: drawn with twice the pixels they stay sharp.
    const pixelRatio = Math.min(6, 2 * Math.max(1, Math.ceil(devicePixelRatio)));
    this.#applyImage(hatchImage, hatchPicture(this.#theme.sign, pixelRatio));
    this.#applyImage(dotImage, dotPicture(this.#theme.sign, pixelRatio));
    applyPaint(this.#map, ground(this.#theme));
  }

  #applyImage(id: string, picture: PatternPicture): void {
    if (this.#map.hasImage(id)) this.#map.updateImage(id, picture);
    else this.#map.addImage(id, picture, { pixelRatio: picture.pixelRatio });
  }
}
