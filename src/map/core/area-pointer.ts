/** Tells what is under a mouse or pen, at most once per frame and never while the map moves. */
import type { MapLibreMap, MapMouseEvent, Point } from 'maplibre-gl';
import { foundNothing, type Found } from './found.ts';

/** What was found, where the pointer is in the map (CSS pixels), and whether it is still there. */
export type PointerListener = (found: Found, point: Point, isOver: boolean) => void;

export class AreaPointer {
  readonly #map: MapLibreMap;
  readonly #find: (point: Point) => Found;
  readonly #listener: PointerListener;
  /** A tap on a touch screen also sends a mouse movement, but nothing hovers there. */
  readonly #canHover = matchMedia('(hover: hover)');
  #point: Point | undefined;
  #frame = 0;

  constructor(map: MapLibreMap, find: (point: Point) => Found, listener: PointerListener) {
    this.#map = map;
    this.#find = find;
    this.#listener = listener;
    map.on('mousemove', this.#handleMove);
    map.on('mouseout', this.#handleOut);
    map.on('movestart', this.#handleOut);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #handleMove = (event: MapMouseEvent): void => {
    if (!this.#canHover.matches) return;
    this.#point = event.point;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#handleFrame);
  };

  #handleOut = (): void => {
    const point = this.#point;
    this.#point = undefined;
    if (point !== undefined) this.#listener(foundNothing, point, false);
  };

  #handleFrame = (): void => {
    this.#frame = 0;
    if (this.#point === undefined || this.#map.isMoving()) return;
    this.#listener(this.#find(this.#point), this.#point, true);
  };
}
