/** Writes the fictional Musterstadt to geodata/sets/musterstadt: the same bytes on every run (`npm run demo`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { siteOf, traitsOf } from './character.ts';
import { buildCity, type Resident } from './city.ts';
import { figuresTable } from './figures-table.ts';
import { project } from './project.ts';

export const folder = new URL('../sets/musterstadt/', import.meta.url);

type FileName = 'musterstadt.geojson' | 'figures.csv' | 'project.json';

export function generateFiles(): Readonly<Record<FileName, string>> {
  const city = buildCity();
  return {
    'musterstadt.geojson': featureCollection(city),
    'figures.csv': figuresTable(city),
    'project.json': `${JSON.stringify(project, null, 2)}\n`,
  };
}

/** One feature per line, so that a change can be read in a comparison of versions. */
function featureCollection(city: readonly Resident[]): string {
  const features = city.map((resident) => JSON.stringify(featureOf(resident)));
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf({
  key,
  name,
  district,
  character,
  quarter,
}: Resident): Feature<Polygon | MultiPolygon> {
  const properties = {
    QUARTIER: key,
    NAME: name,
    STADTBEZIRK: district,
    LAGE: siteOf(quarter),
    BAUTYP: traitsOf[character].buildings,
  };
  return { type: 'Feature', properties, geometry: quarter.geometry };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(generateFiles()))
    writeFileSync(new URL(name, folder), text);
}
