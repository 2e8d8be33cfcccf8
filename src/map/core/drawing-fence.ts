/**
 * Tells whether the graphics process is still drawing the last picture of a map: another one would only wait behind it.
 * Bench: the last value of a drag.
 */
import type { MapLibreMap } from 'maplibre-gl';

/** Longest wait in milliseconds, where pictures follow one another without end. */
const longestWait = 200;

export class DrawingFence {
  readonly #map: MapLibreMap;
  readonly #context: WebGL2RenderingContext | null;
  #fence: WebGLSync | null = null;
  /** When the wait began; undefined: nobody waits. */
  #since: number | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#context = map.getCanvas().getContext('webgl2');
  }

  start(): void {
    this.#map.off('render', this.#handleRender).on('render', this.#handleRender);
  }

  /** The map is gone, or its graphics context with all fences. */
  stop(): void {
    this.#map.off('render', this.#handleRender);
    this.#fence = null;
  }

  /** Whether it is worth while to wait with a change of the picture. A map that moves is drawn in any case. */
  get isBusy(): boolean {
    const isBusy = !this.#map.isMoving() && !this.#isSignalled();
    const now = performance.now();
    this.#since = isBusy ? (this.#since ?? now) : undefined;
    if (this.#since === undefined || now - this.#since < longestWait) return isBusy;
    this.#since = undefined;
    return false;
  }

  #isSignalled(): boolean {
    const context = this.#context;
    if (!context || !this.#fence) return true;
    return context.getSyncParameter(this.#fence, context.SYNC_STATUS) === context.SIGNALED;
  }

  #handleRender = (): void => {
    const context = this.#context;
    if (!context) return;
    if (this.#fence) context.deleteSync(this.#fence);
    this.#fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
  };
}
