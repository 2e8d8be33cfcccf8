import type { Page } from '@playwright/test';

/**
 * Reads back what a map has drawn, in the frame in which it was drawn and after the graphics process has finished
 * it: time on the clock until a picture is on the screen, software rasterising included.
 */
export interface PictureWatch {
  /** Milliseconds since the page was asked for, when the picture last changed. */
  changedAt: number;
  /** The same clock at the last frame, whether anything was drawn in it or not. */
  frameAt: number;
  /** Pixels that are not background: another colour than the first picture has in an upper corner. */
  coloured: number;
  background: number | undefined;
  /** Pixels row by row, from the bottom where WebGL has drawn them. */
  last: Uint32Array | undefined;
  isUpsideDown: boolean;
  /** Pictures at rest, by the name of the state they show. */
  readonly kept: Map<string, Uint32Array>;
  /** Time of the input that started the watch. */
  begunAt: number | undefined;
  /** From now on pictures are read in the frames in which something is drawn. */
  start: () => void;
  stop: () => void;
}

declare global {
  interface Window {
    pictureWatch: PictureWatch;
  }
}

/** Installed before the page's own scripts; the watch is on from the start. */
export async function installWatch(
  page: Page,
  options: { readonly background: number | undefined },
): Promise<void> {
  // Functions that tsx hands over call a helper that keeps their names.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.addInitScript(watchInPage, options);
}

function watchInPage(options: { readonly background: number | undefined }): void {
  type Surface = CanvasRenderingContext2D | WebGLRenderingContext | WebGL2RenderingContext;
  const surfaces: Surface[] = [];
  /** Those that something was drawn on since the last look. */
  const drawnOn = new Set<Surface>();

  const prototype = HTMLCanvasElement.prototype as {
    getContext(this: HTMLCanvasElement, ...words: unknown[]): unknown;
  };
  const original = prototype.getContext;
  prototype.getContext = function getContext(...words) {
    const context = original.apply(this, words) as Surface | null;
    if (context && !surfaces.includes(context)) surfaces.push(context);
    return context;
  };
  const noteClear = (of: { prototype: object }, name: string): void => {
    const methods = of.prototype as Record<string, (...words: unknown[]) => unknown>;
    const method = methods[name];
    methods[name] = function note(this: Surface, ...words: unknown[]) {
      drawnOn.add(this);
      return method?.apply(this, words);
    };
  };
  noteClear(WebGL2RenderingContext, 'clear');
  noteClear(WebGLRenderingContext, 'clear');
  noteClear(CanvasRenderingContext2D, 'clearRect');

  const sizeOf = ({ canvas }: Surface): number =>
    canvas instanceof HTMLCanvasElement && canvas.isConnected ? canvas.width * canvas.height : 0;

  /** The map is the largest canvas on the page. */
  const mapSurface = (): Surface | undefined =>
    surfaces.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0];

  /** The canvas without what hangs over the edge of the box it stands in. */
  const read = (surface: Surface): Uint32Array => {
    const canvas = surface.canvas as HTMLCanvasElement;
    const box = canvas.getBoundingClientRect();
    const frame = document.querySelector('.map')?.getBoundingClientRect() ?? box;
    const left = Math.max(0, Math.round(frame.left - box.left));
    const top = Math.max(0, Math.round(frame.top - box.top));
    const width = Math.min(canvas.width - left, Math.round(frame.width));
    const height = Math.min(canvas.height - top, Math.round(frame.height));
    watch.isUpsideDown = !(surface instanceof CanvasRenderingContext2D);
    if (surface instanceof CanvasRenderingContext2D) {
      return new Uint32Array(surface.getImageData(left, top, width, height).data.buffer);
    }
    const pixels = new Uint8Array(width * height * 4);
    const bottom = canvas.height - top - height;
    const bound = surface.getParameter(surface.FRAMEBUFFER_BINDING) as WebGLFramebuffer | null;
    surface.bindFramebuffer(surface.FRAMEBUFFER, null);
    const { RGBA, UNSIGNED_BYTE } = surface;
    surface.readPixels(left, bottom, width, height, RGBA, UNSIGNED_BYTE, pixels);
    surface.bindFramebuffer(surface.FRAMEBUFFER, bound);
    return new Uint32Array(pixels.buffer);
  };

  const isSame = (one: Uint32Array, other: Uint32Array | undefined): boolean =>
    one.length === other?.length && one.every((pixel, at) => pixel === other[at]);

  const watch: PictureWatch = {
    changedAt: 0,
    frameAt: 0,
    coloured: 0,
    background: undefined,
    last: undefined,
    isUpsideDown: false,
    kept: new Map(),
    begunAt: undefined,
    start() {
      watch.stop();
      request = requestAnimationFrame(nextFrame);
    },
    stop() {
      cancelAnimationFrame(request);
    },
  };
  window.pictureWatch = watch;

  const take = (): void => {
    const surface = mapSurface();
    const isDrawn = surface !== undefined && sizeOf(surface) > 0 && drawnOn.has(surface);
    drawnOn.clear();
    if (!isDrawn) return;
    const picture = read(surface);
    const time = performance.now();
    // What was drawn outside a frame has been shown already, and the canvas is empty again.
    if (picture.every((pixel) => pixel === 0) || isSame(picture, watch.last)) return;
    const background = options.background ?? picture.at(watch.isUpsideDown ? -1 : 0);
    let coloured = 0;
    for (const pixel of picture) if (pixel !== background) coloured += 1;
    Object.assign(watch, { last: picture, background, coloured, changedAt: time });
  };

  /** Sizes are observed after all callbacks of a frame and before it is shown: the drawing is still there. */
  const observer = new ResizeObserver(take);
  let request = 0;
  let probe: HTMLElement | undefined;
  let isWide = false;
  const nextFrame = (): void => {
    watch.frameAt = performance.now();
    if (!probe && document.body) {
      probe = document.createElement('div');
      Object.assign(probe.style, { position: 'fixed', height: '1px', visibility: 'hidden' });
      document.body.append(probe);
      observer.observe(probe);
    }
    isWide = !isWide;
    if (probe) probe.style.width = isWide ? '2px' : '1px';
    request = requestAnimationFrame(nextFrame);
  };
  watch.start();
}
