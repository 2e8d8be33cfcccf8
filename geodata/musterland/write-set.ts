/** Writes the whole fictional country: project file, figures, areas, borders and tiles. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countryZooms, makeTiles } from '../../src/tiles/tile-maker.ts';
import { writeArchive } from '../../src/tiles/write-archive.ts';
import { writeMusterland } from './build.ts';
import type { Country } from './country.ts';
import { fingerprintOf } from './fingerprint.ts';

const tilesFile = 'areas.pmtiles';

/** The whole country on a small phone. */
const firstZoom = 3;
/** Below this zoom the map shows municipalities. */
const areasZoom = 8;
/** Part of the work that is done before the tiles are made. */
const beforeTiles = 0.5;

/**
 * @param onProgress the step, and how much of all the work is done, 0 to 1
 * @param scale part of the full country
 */
export async function writeSet(
  folder: string,
  onProgress: (step: string, share: number) => void,
  scale = 1,
): Promise<void> {
  const target = pathToFileURL(`${folder}/`);
  const { country } = writeMusterland(
    target,
    (step, share) => onProgress(step, share * beforeTiles),
    scale,
  );
  const archive = await writeArchive(
    makeTiles(country.topology, groupingsOfCountry(country), { ...countryZooms, first: firstZoom }),
    metadataOf(country),
    (done, total) =>
      onProgress('tiles', beforeTiles + ((1 - beforeTiles) * done) / Math.max(1, total)),
  );
  writeFileSync(join(folder, tilesFile), archive);
}

function groupingsOfCountry({ municipalities, quarters }: Country) {
  const municipality = Int32Array.from(quarters, (quarter) => quarter.municipality);
  return {
    municipality,
    land: municipality.map((index) => municipalities[index]?.land ?? -1),
  };
}

function metadataOf({ quarters, municipalities }: Country): Readonly<Record<string, unknown>> {
  const layer = (id: string) => ({ id, fields: {} });
  return {
    name: 'Musterland (fictional)',
    fingerprint: fingerprintOf(quarters.map(({ key }) => key)),
    areas: quarters.length,
    municipalities: municipalities.length,
    areasZoom,
    vector_layers: ['areas', 'borders', 'municipalities', 'laender'].map(layer),
  };
}
