import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtlasFiles } from './atlas-files.ts';
import { cameraOf, type Camera, type PictureSize, type ViewName } from './camera.ts';
import { areaPicture, classPicture } from './expected-picture.ts';
import { flagCuts, makeFigures, type FigureId, type Figures } from './figures.ts';
import { writeGeoJson } from './geojson-file.ts';
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
    city: cameraOf(quarters, 'city', size),
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
