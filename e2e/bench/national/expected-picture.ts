import { flagCuts, type FigureId, type Figures } from './figures.ts';
import { ringOf, type Quarters } from './quarters.ts';
import type { Camera, PictureSize } from './camera.ts';
import { pixelOf } from './camera.ts';

/** The area under the middle of each pixel, row by row from the top; -1 where there is none. */
export function areaPicture(quarters: Quarters, camera: Camera, size: PictureSize): Int32Array {
  const picture = new Int32Array(size.width * size.height).fill(-1);
  const project = pixelOf(camera, size);
  for (let area = 0; area < quarters.count; area += 1) {
    fillRing(ringOf(quarters, area).flatMap(pairwise(project)), area, picture, size);
  }
  return picture;
}

/** Class 1 to 7 of the area under each pixel, 8 where it is flagged, 0 where there is none. */
export function classPicture(
  areas: Int32Array,
  figures: Figures,
  figure: FigureId,
  cut: number,
): Uint8Array {
  const { indexCut } = flagCuts(figures);
  const breaks = figures.breaks[figure];
  const classes = Uint8Array.from(figures[figure], (value, area) => {
    const isFlagged = (figures.share[area] ?? 0) >= cut && (figures.index[area] ?? 0) >= indexCut;
    return isFlagged ? 8 : 1 + breaks.filter((least) => value >= least).length;
  });
  return Uint8Array.from(areas, (area) => (area < 0 ? 0 : (classes[area] ?? 0)));
}

function pairwise(project: (x: number, y: number) => [number, number]) {
  return (value: number, at: number, ring: readonly number[]): number[] =>
    at % 2 === 0 ? project(value, ring[at + 1] ?? 0) : [];
}

/** Even-odd by the middles of the pixels; `ring` in pixels, closed. */
function fillRing(
  ring: readonly number[],
  area: number,
  picture: Int32Array,
  { width, height }: PictureSize,
): void {
  let [top, bottom] = [Infinity, -Infinity];
  for (let at = 1; at < ring.length; at += 2) {
    top = Math.min(top, ring[at] ?? 0);
    bottom = Math.max(bottom, ring[at] ?? 0);
  }
  const first = Math.max(0, Math.ceil(top - 0.5));
  const last = Math.min(height - 1, Math.floor(bottom - 0.5));
  for (let row = first; row <= last; row += 1) {
    const crossings = crossingsOf(ring, row + 0.5);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const from = Math.max(0, Math.ceil((crossings[pair] ?? 0) - 0.5));
      const to = Math.min(width - 1, Math.ceil((crossings[pair + 1] ?? 0) - 0.5) - 1);
      if (from <= to) picture.fill(area, row * width + from, row * width + to + 1);
    }
  }
}

function crossingsOf(ring: readonly number[], y: number): number[] {
  const crossings: number[] = [];
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [x1, y1, x2, y2] = ring.slice(at, at + 4) as [number, number, number, number];
    if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
  }
  return crossings.sort((one, other) => one - other);
}
