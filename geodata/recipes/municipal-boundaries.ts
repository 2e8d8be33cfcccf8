/**
 * Germany's municipalities with their inhabitants: VG250-EW of the Bundesamt für Kartographie und Geodäsie,
 * from its Web Feature Service. The plain VG250 (`wfs_vg250`, type `vg250:vg250_gem`) has no inhabitants.
 * The same boundaries are offered as a zipped GeoPackage in EPSG:25832,
 * https://daten.gdz.bkg.bund.de/produkte/vg/vg250_ebenen_0101/aktuell/vg250_01-01.utm32s.gpkg.ebenen.zip,
 * which needs SQLite and a reprojection to be read; the service delivers WGS 84.
 */
import type { Layer, Plan, Recipe } from '../open-data/recipe.ts';
import type { ProjectFile } from '../../src/project/file/schema.ts';

const files = { areas: 'gemeinden.geojson', figures: 'gemeinden.csv' } as const;

const municipalities: Layer = {
  service: 'https://sgx.geodatenzentrum.de/wfs_vg250-ew',
  type: 'vg250-ew:vg250_gem',
  geometry: { file: files.areas, extent: [5.5, 47, 15.5, 55.5] },
  table: files.figures,
  key: 'AGS',
  // GF 4 is land; the sea and Lake Constance repeat the keys of their municipalities.
  keep: { field: 'GF', value: '4' },
  // About 10,950 municipalities and unincorporated areas; reforms change the number every year.
  count: [10_500, 11_500],
  texts: ['GEN', 'SN_L'],
  figures: ['EWZ'],
  missing: [],
};

/** BKG prescribes the wording, with the year in which the data were fetched. */
const projectFor = (year: number): ProjectFile => ({
  version: 1,
  title: 'Gemeinden in Deutschland',
  areas: { source: files.areas, key: 'AGS', name: 'GEN', land: 'SN_L' },
  tables: [
    {
      source: files.figures,
      key: 'AGS',
      encoding: 'utf-8',
      separator: ',',
      decimal: '.',
      population: 'EWZ',
      indicators: [
        {
          id: 'inhabitants',
          column: 'EWZ',
          role: 'other',
          unit: 'count',
          label: { de: 'Einwohnerzahl', en: 'Inhabitants' },
        },
      ],
    },
  ],
  classing: { method: 'septiles', weight: 'areas' },
  rule: { all: [] },
  // Numbers of inhabitants are published for every municipality, however small.
  privacy: { minimumPopulation: 0, minimumCount: 0 },
  sources: [
    {
      text: `© BKG (${year}) dl-de/by-2-0, Datenquellen: https://sgx.geodatenzentrum.de/web_public/gdz/datenquellen/datenquellen_vg_nuts.pdf (Daten verändert: nur Landflächen)`,
      licence: 'dl-de/by-2-0',
      url: municipalities.service,
    },
  ],
});

export const municipalBoundaries: Recipe = {
  id: 'municipal-boundaries',
  years: [],
  planFor: (year): Plan => ({ layers: [municipalities], project: projectFor(year) }),
};
