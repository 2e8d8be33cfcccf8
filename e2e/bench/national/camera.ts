import type { Quarters } from './quarters.ts';

/** Where a map looks, in the words of MapLibre: at zoom 0 the world is 512 pixels wide. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** Pixels of the map on the screen; one pixel of the device is one of the page. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The two views that are measured. */
export const viewNames = ['national', 'city'] as const;
export type ViewName = (typeof viewNames)[number];

const worldWidth = 512;
/** A city with its surroundings: some hundred quarters, a few dozen pixels each. */
const cityZoom = 10;
/** Pixels left free around the country. */
const margin = 20;

/** Everything in sight, or a city in the middle. */
export function cameraOf(quarters: Quarters, view: ViewName, size: PictureSize): Camera {
  const [west, south, east, north] = extentOf(quarters.points);
  const [left, right] = [mercatorX(west), mercatorX(east)];
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const scale = Math.min(
    (size.width - 2 * margin) / (right - left),
    (size.height - 2 * margin) / (bottom - top),
  );
  return {
    longitude: degreesEast((left + right) / 2),
    latitude: degreesNorth((top + bottom) / 2),
    zoom: view === 'city' ? cityZoom : Math.floor(100 * Math.log2(scale / worldWidth)) / 100,
  };
}

/** Degrees to pixels of the picture, from its upper left corner. */
export function pixelOf(
  { longitude, latitude, zoom }: Camera,
  { width, height }: PictureSize,
): (longitude: number, latitude: number) => [number, number] {
  const scale = worldWidth * 2 ** zoom;
  const [middleX, middleY] = [mercatorX(longitude), mercatorY(latitude)];
  return (x, y) => [
    (mercatorX(x) - middleX) * scale + width / 2,
    (mercatorY(y) - middleY) * scale + height / 2,
  ];
}

function extentOf(points: Float64Array): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/** 0 at the western end of the world, 1 at the eastern. */
function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** 0 at the northern end, 1 at the southern. */
function mercatorY(latitude: number): number {
  const angle = (latitude * Math.PI) / 180;
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + angle / 2)) / (2 * Math.PI);
}

function degreesEast(x: number): number {
  return (x - 0.5) * 360;
}

function degreesNorth(y: number): number {
  return ((2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * 180) / Math.PI;
}
