/**
 * Berlin: the 542 Planungsräume (LOR 2021) and the Monitoring Soziale Stadtentwicklung of an edition, from
 * the city's Web Feature Services at gdi.berlin.de.
 */
import type { Layer, Plan, Recipe } from '../open-data/recipe.ts';
import type { IndicatorEntry, ProjectFile } from '../../src/project/file/schema.ts';

const services = 'https://gdi.berlin.de/services/wfs';
const planningAreas = 542;

/** How the monitoring writes figures of areas with fewer than 300 people. */
const missing = ['-9999'];

const files = {
  areas: 'planungsraeume.geojson',
  indicators: 'index-indikatoren.csv',
  indices: 'indizes.csv',
  context: 'kontext-indikatoren.csv',
} as const;

type IndicatorField = 'S1' | 'S2' | 'S3' | 'S4';
type ColumnEntry = IndicatorEntry & { readonly column: string };

/** The status index was made of three indicators in 2021; from 2023 on S2 is the fourth. */
const componentsOf = (year: number): readonly IndicatorField[] =>
  year < 2023 ? ['S1', 'S3', 'S4'] : ['S1', 'S2', 'S3', 'S4'];

const base = (id: string, column: IndicatorField, de: string, en: string): ColumnEntry => ({
  id,
  column,
  role: 'economic-base',
  unit: 'percent',
  highMeans: 'weak',
  label: { de, en },
});

const indicators: Readonly<Record<IndicatorField, ColumnEntry>> = {
  S1: base('unemployment', 'S1', 'Arbeitslosigkeit', 'Unemployment'),
  S2: base(
    'single-parent-households',
    'S2',
    'Kinder und Jugendliche in alleinerziehenden Haushalten',
    'Children and youth in single-parent households',
  ),
  S3: base('transfer-income', 'S3', 'Transferbezug', 'Transfer income'),
  S4: base('child-poverty', 'S4', 'Kinderarmut', 'Child poverty'),
};

const migrantShare: ColumnEntry = {
  id: 'migrant-share',
  column: 'KI_05',
  role: 'migrant-share',
  unit: 'percent',
  label: { de: 'Menschen mit Migrationshintergrund', en: 'People with a migration background' },
};

const publishedStatus: ColumnEntry = {
  id: 'published-status',
  column: 'SI_N',
  role: 'other',
  unit: '',
  label: {
    de: 'Statusindex-Klasse, wie veröffentlicht (1 hoch bis 4 sehr niedrig)',
    en: 'Status index class as published (1 high to 4 very low)',
  },
};

const areas: Layer = {
  service: `${services}/lor_2021`,
  type: 'lor_2021:a_lor_plr_2021',
  geometry: { file: files.areas, extent: [13, 52.3, 13.8, 52.7] },
  key: 'PLR_ID',
  count: [planningAreas, planningAreas],
  texts: ['PLR_NAME', 'BEZ'],
  figures: [],
  missing: [],
};

const monitoring = (year: number, part: string, table: string, figures: string[]): Layer => ({
  service: `${services}/mss_${year}`,
  type: `mss_${year}:mss${year}_${part}_${planningAreas}`,
  table,
  key: 'PLR_ID',
  count: [planningAreas, planningAreas],
  texts: [],
  figures,
  missing,
});

/** How the tables are written, so that nothing about them has to be guessed. */
const table = (source: string) => ({
  source,
  key: 'PLR_ID',
  encoding: 'utf-8' as const,
  separator: ',' as const,
  decimal: '.' as const,
  missing,
});

const projectFor = (year: number): ProjectFile => ({
  version: 1,
  title: `Berlin, Monitoring Soziale Stadtentwicklung ${year}`,
  areas: {
    source: files.areas,
    key: 'PLR_ID',
    name: 'PLR_NAME',
    municipality: 'BEZ',
    municipalityKind: 'district',
  },
  tables: [
    { ...table(files.context), indicators: [migrantShare] },
    {
      ...table(files.indicators),
      population: 'EW',
      indicators: componentsOf(year).map((field) => indicators[field]),
    },
    { ...table(files.indices), indicators: [publishedStatus] },
  ],
  groups: [
    {
      id: 'migrants',
      share: migrantShare.id,
      label: { de: 'mit Migrationshintergrund', en: 'with a migration background' },
    },
  ],
  statusIndex: {
    id: 'status-index',
    label: { de: 'Statusindex', en: 'Status index' },
    components: componentsOf(year).map((field) => indicators[field].id),
  },
  classing: { method: 'septiles', weight: 'population' },
  rule: {
    all: [
      { indicator: migrantShare.id, classAtLeast: 6, frame: 'all' },
      { indicator: 'status-index', classAtLeast: 6, frame: 'all' },
    ],
  },
  privacy: { minimumPopulation: 300, minimumCount: 10 },
  sources: [
    {
      text: 'Amt für Statistik Berlin-Brandenburg, Lebensweltlich orientierte Räume (LOR) 2021, Planungsräume',
      licence: 'CC BY 3.0 DE',
      url: areas.service,
    },
    {
      text: `Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin, Monitoring Soziale Stadtentwicklung ${year}`,
      licence: 'dl-de-zero-2.0',
      url: `${services}/mss_${year}`,
    },
  ],
});

export const berlin: Recipe = {
  id: 'berlin',
  years: [2021, 2023, 2025],
  planFor: (year): Plan => ({
    layers: [
      areas,
      monitoring(year, 'indexind', files.indicators, ['EW', ...componentsOf(year)]),
      monitoring(year, 'indizes', files.indices, [publishedStatus.column]),
      monitoring(year, 'kontextind', files.context, [migrantShare.column]),
    ],
    project: projectFor(year),
  }),
};
