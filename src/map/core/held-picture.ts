/** Keeps the last picture of a map in sight while the next one is being made: a change of what is painted is then one step. */
import type { MapLibreMap } from 'maplibre-gl';

export class HeldPicture {
  readonly #map: MapLibreMap;
  #picture: HTMLCanvasElement | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  get isHeld(): boolean {
    return this.#picture?.isConnected === true;
  }

  /** The map is about to jump to another part of the world: its picture stays in sight until that part is drawn. */
  holdAcross(): void {
    this.hold();
    this.#map.off('movestart', this.#handleEnd);
    this.#map.once('moveend', () => {
      if (this.isHeld) this.#map.on('movestart', this.#handleEnd);
    });
  }

  /** A picture that is held already is still the last one. */
  hold(): void {
    if (this.isHeld) return;
    const canvas = this.#map.getCanvas();
    const picture = (this.#picture ??= unseenPicture());
    picture.width = canvas.width;
    picture.height = canvas.height;
    // The drawing buffer is readable only within the task that drew it.
    this.#map.redraw();
    picture.getContext('2d')?.drawImage(canvas, 0, 0);
    canvas.after(picture);
    this.#map.on('movestart', this.#handleEnd);
    this.#map.on('resize', this.#handleEnd);
  }

  release(): void {
    this.#picture?.remove();
    this.#map.off('movestart', this.#handleEnd);
    this.#map.off('resize', this.#handleEnd);
  }

  /** A picture of another part of the world is none of this one. */
  #handleEnd = (): void => this.release();
}

function unseenPicture(): HTMLCanvasElement {
  const picture = document.createElement('canvas');
  picture.className = 'held';
  picture.ariaHidden = 'true';
  return picture;
}
