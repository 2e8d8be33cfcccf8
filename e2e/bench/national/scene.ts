import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtlasFiles } from './atlas-files.ts';
import { cameraOf, type Camera, type PictureSize, type ViewName } from './camera.ts';
import { areaPicture, classPicture } from './expected-picture.ts';
import { flagCuts, makeFigures, type FigureId, type Figures } from './figures.ts';
import { writeGeoJson } from './geojson-file.ts';
import { seededUnit } from '../seeded-unit.ts';
import { makeQuarters, type Quarters } from './quarters.ts';
import { cacheFolder, servedFolder } from './serve-peers.ts';

/** The made-up country of one size, with its files on the server. */
export interface MadeCountry {
  readonly quarters: Quarters;
  readonly figures: Figures;
  /** Addresses of the GeoJSON file and of the atlas' project file. */
  readonly geojson: string;
  readonly project: string;
}

/** What is drawn, where to look, and what should be seen. */
export interface Scene extends MadeCountry {
  readonly size: PictureSize;
  readonly cameras: Readonly<Record<ViewName, Camera>>;
  /** Area under each pixel. */
  readonly pictures: Readonly<Record<ViewName, Int32Array>>;
}

/** Writes the files that are not there from an earlier run. */
export async function makeCountry(count: number): Promise<MadeCountry> {
  const quarters = makeQuarters(count);
  const figures = makeFigures(quarters);
  const folder = join(cacheFolder, String(count));
  const file = join(folder, 'quarters.geojson');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) await writeGeoJson(file, quarters, figures);
  await writeAtlasFiles(folder, quarters, figures);
  const served = `${servedFolder}${count}/`;
  return {
    quarters,
    figures,
    geojson: `${served}quarters.geojson`,
    project: `${served}project.json`,
  };
}

export function sceneOf(country: MadeCountry, size: PictureSize): Scene {
  const { quarters } = country;
  const cameras = {
    national: cameraOf(quarters, 'national', size),
    city: cityCamera(country, size),
  };
  const pictures = {
    national: areaPicture(quarters, cameras.national, size),
    city: areaPicture(quarters, cameras.city, size),
  };
  return { ...country, size, cameras, pictures };
}

/** Pixels inside the country. */
export function expectedPixels({ pictures }: Scene, view: ViewName): number {
  return pictures[view].reduce((sum, area) => sum + (area < 0 ? 0 : 1), 0);
}

/** Classes and flags as they are shown after loading. */
export function expectedClasses(scene: Scene, view: ViewName, figure: FigureId): Uint8Array {
  const { figures, pictures } = scene;
  return classPicture(pictures[view], figures, figure, flagCuts(figures).most);
}

/** The city next to the middle of the country in which the moved cut changes something. */
function cityCamera({ quarters, figures }: MadeCountry, size: PictureSize): Camera {
  const camera = cameraOf(quarters, 'city', size);
  const { least, most, indexCut } = flagCuts(figures);
  const { points, count } = quarters;
  let nearest = { ...camera, distance: Infinity };
  for (let area = 0; area < count; area += 1) {
    const [share, index] = [figures.share[area] ?? 0, figures.index[area] ?? 0];
    if (share < least || share >= most || index < indexCut) continue;
    const [longitude = 0, latitude = 0] = points.subarray(2 * area, 2 * area + 2);
    const distance = Math.hypot(longitude - camera.longitude, latitude - camera.latitude);
    if (distance < nearest.distance) nearest = { ...camera, longitude, latitude, distance };
  }
  const { longitude, latitude, zoom } = nearest;
  return { longitude, latitude, zoom };
}

/** Places of the picture well inside the country, left and right of its middle in turn, so that it is never the same area. */
export function placesInside(
  { pictures, size }: Scene,
  view: ViewName,
  count: number,
): [x: number, y: number][] {
  const random = seededUnit(3);
  const picture = pictures[view];
  const isInside = (x: number, y: number): boolean =>
    [-1, 0, 1].every((row) =>
      [-1, 0, 1].every((step) => (picture[(y + row) * size.width + x + step] ?? -1) >= 0),
    );
  const places: [number, number][] = [];
  while (places.length < count) {
    const left = places.length % 2 === 0 ? 0.38 : 0.54;
    const x = Math.round((left + 0.08 * random()) * size.width);
    const y = Math.round((0.35 + 0.3 * random()) * size.height);
    if (isInside(x, y)) places.push([x, y]);
  }
  return places;
}
