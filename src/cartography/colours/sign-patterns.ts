/**
 * The two signs for areas without a value, as pictures that repeat: hatching (missing) and dots
 * (suppressed). Pixels are computed, not drawn, so that they need no canvas; the legend draws the
 * same signs from the same measures.
 */

/** Slanted lines; measures in CSS pixels. */
export const hatching = { size: 6, width: 0.85 } as const;

/** Dots on a staggered grid; measures in CSS pixels. */
export const dotting = { size: 6, radius: 0.9 } as const;

export interface PatternPicture {
  readonly width: number;
  readonly height: number;
  /** RGBA, not premultiplied. */
  readonly data: Uint8ClampedArray;
  /** Pixels of the picture per CSS pixel. */
  readonly pixelRatio: number;
}

/** Lines from lower left to upper right, `colour` as `#rrggbb` on nothing. */
export function hatchPicture(colour: string, pixelRatio: number): PatternPicture {
  const { size, width } = hatching;
  return paintPattern(size, colour, pixelRatio, (x, y) => {
    const along = (x + y) % size;
    const distance = Math.min(along, size - along) / Math.SQRT2;
    return width / 2 - distance;
  });
}

/** Dots at the corners and in the middle of each square, `colour` as `#rrggbb` on nothing. */
export function dotPicture(colour: string, pixelRatio: number): PatternPicture {
  const { size, radius } = dotting;
  const fromGrid = (value: number, origin: number): number => {
    const offset = (((value - origin) % size) + size) % size;
    return Math.min(offset, size - offset);
  };
  return paintPattern(size, colour, pixelRatio, (x, y) => {
    const first = Math.hypot(fromGrid(x, size / 4), fromGrid(y, size / 4));
    const second = Math.hypot(fromGrid(x, (3 * size) / 4), fromGrid(y, (3 * size) / 4));
    return radius - Math.min(first, second);
  });
}

/** `depth` is how far inside the sign a point lies (CSS pixels, negative outside); edges are smoothed. */
function paintPattern(
  size: number,
  colour: string,
  pixelRatio: number,
  depth: (x: number, y: number) => number,
): PatternPicture {
  const pixels = Math.round(size * pixelRatio);
  const data = new Uint8ClampedArray(4 * pixels * pixels);
  const [red, green, blue] = channelsOf(colour);
  for (let pixel = 0; pixel < pixels * pixels; pixel += 1) {
    const x = ((pixel % pixels) + 0.5) / pixelRatio;
    const y = (Math.floor(pixel / pixels) + 0.5) / pixelRatio;
    const cover = Math.min(1, Math.max(0, depth(x, y) * pixelRatio + 0.5));
    data.set([red, green, blue, Math.round(255 * cover)], 4 * pixel);
  }
  return { width: pixels, height: pixels, data, pixelRatio };
}

/** Red, green and blue (0 to 255) of `#rrggbb`. */
function channelsOf(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
