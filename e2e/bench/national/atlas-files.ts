import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Country, CountryQuarter } from '../../../geodata/musterland/country.ts';
import { fingerprintKey, fingerprintOf } from '../../../geodata/musterland/fingerprint.ts';
import { writeAreas } from '../../../geodata/musterland/write-areas.ts';
import { makeTiles } from '../../../src/tiles/tile-maker.ts';
import { writeArchive } from '../../../src/tiles/write-archive.ts';
import { flagCuts, figureIds, type Figures } from './figures.ts';
import { keyOf } from './geojson-file.ts';
import { ringOf, type Quarters } from './quarters.ts';

/** The same quarters and figures as a project of the atlas: areas, borders, figures and tiles. */

const areasZoom = 8;
const locations = ['City', 'Cityrand', 'Innenstadtrand', 'Stadtrand'] as const;
const figuresFile = 'figures.parquet';
const tilesFile = 'areas.pmtiles';

/** Writes what is missing; the project file comes last. */
export async function writeAtlasFiles(
  folder: string,
  quarters: Quarters,
  figures: Figures,
): Promise<void> {
  if (existsSync(join(folder, 'project.json'))) return;
  const country = countryOf(quarters);
  const keys = country.quarters.map(({ key }) => key);
  const buildings = country.quarters.map(() => '');
  writeAreas(pathToFileURL(`${folder}/`), country, buildings);
  writeFileSync(join(folder, figuresFile), figuresBytes(keys, figures));
  const { borders, municipality, land } = quarters;
  const layers = ['areas', 'borders', 'municipalities', 'laender'];
  const archive = await writeArchive(makeTiles(borders, { municipality, land }), {
    name: 'Messung',
    fingerprint: fingerprintOf(keys),
    areas: quarters.count,
    municipalities: country.municipalities.length,
    areasZoom,
    vector_layers: layers.map((id) => ({ id, fields: {} })),
  });
  writeFileSync(join(folder, tilesFile), archive);
  writeFileSync(join(folder, 'project.json'), JSON.stringify(projectOf(figures)));
}

function countryOf(quarters: Quarters): Country {
  const { borders, count, municipality, land } = quarters;
  const municipalities: Country['municipalities'][number][] = [];
  const lands: string[] = [];
  for (let area = 0; area < count; area += 1) {
    const [town = 0, region = 0] = [municipality[area], land[area]];
    municipalities[town] ??= { name: `Gemeinde ${town + 1}`, land: region, population: 30_000 };
    lands[region] ??= `Land ${region + 1}`;
  }
  return {
    lands,
    municipalities,
    quarters: Array.from({ length: count }, (_, area) => quarterOf(quarters, area)),
    topology: borders,
  };
}

function quarterOf(quarters: Quarters, area: number): CountryQuarter {
  const { points, municipality } = quarters;
  const ring = ringOf(quarters, area);
  const [x, y] = [ring.filter((_, at) => at % 2 === 0), ring.filter((_, at) => at % 2 === 1)];
  return {
    key: keyOf(area),
    name: `Quartier ${area}`,
    municipality: municipality[area] ?? 0,
    point: [points[2 * area] ?? 0, points[2 * area + 1] ?? 0],
    bounds: [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)],
    squareKilometres: 4.2,
    remoteness: 0.5,
    location: locations[area % locations.length] ?? 'City',
  };
}

function figuresBytes(keys: readonly string[], figures: Figures): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: 'key', type: 'STRING', data: [...keys], nullable: false },
      { name: 'population', type: 'INT32', data: figures.population, nullable: false },
      ...figureIds.map((id) => ({
        name: id,
        type: 'DOUBLE' as const,
        data: figures[id],
        nullable: false,
      })),
    ],
    rowGroupSize: keys.length,
    kvMetadata: [{ key: fingerprintKey, value: fingerprintOf(keys) }],
  });
  return new Uint8Array(buffer);
}

/** The rule is that of the peers: a cut of the share that moves, and a fixed one of the index. */
function projectOf(figures: Figures): unknown {
  const { most, indexCut } = flagCuts(figures);
  return {
    version: 1,
    title: 'Messung',
    fictional: true,
    areas: {
      source: 'areas.parquet',
      key: 'key',
      name: 'name',
      municipality: 'municipality',
      land: 'land',
      location: 'location',
      tiles: tilesFile,
      borders: 'borders.parquet',
    },
    tables: [
      {
        source: figuresFile,
        key: 'key',
        population: 'population',
        indicators: [
          {
            id: 'share',
            column: 'share',
            role: 'migrant-share',
            unit: 'percent',
            label: { de: 'Anteil', en: 'Share' },
          },
          {
            id: 'index',
            column: 'index',
            role: 'economic-base',
            unit: 'index',
            highMeans: 'weak',
            label: { de: 'Index', en: 'Index' },
          },
        ],
      },
    ],
    classing: { method: 'septiles', weight: 'areas' },
    rule: {
      all: [
        { indicator: 'share', valueAtLeast: most, frame: 'all' },
        { indicator: 'index', valueAtLeast: indexCut, frame: 'all' },
      ],
    },
    sources: [{ text: 'Erfunden, zum Messen', licence: 'CC0-1.0' }],
  };
}
