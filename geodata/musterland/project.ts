/** The project file of Musterland: what the files mean, the default rule and the privacy limits. */
import { groups, indicators } from './project-texts.ts';
import { limits } from './society/absences.ts';
import { populationColumn } from './society/figure-columns.ts';
import { rounds, type RoundId } from './society/society.ts';

export const figuresFile = (round: RoundId): string => `figures-${round}.parquet`;

/** Migrant share and economic base each in the two highest classes, over the whole country: the rule of the study. */
const rule = {
  all: [
    { indicator: 'migrant-share', classAtLeast: 6, frame: 'all' },
    { indicator: 'status-index', classAtLeast: 6, frame: 'all' },
  ],
} as const;

export const project = {
  version: 1,
  title: 'Musterland',
  fictional: true,
  areas: {
    source: 'areas.parquet',
    key: 'key',
    name: 'name',
    municipality: 'municipality',
    land: 'land',
    location: 'location',
    building: 'building',
    tiles: 'areas.pmtiles',
    borders: 'borders.parquet',
  },
  tables: rounds.map((round) => ({
    source: figuresFile(round),
    key: 'key',
    population: populationColumn,
    round,
    indicators,
  })),
  groups,
  statusIndex: {
    id: 'status-index',
    label: { de: 'Statusindex', en: 'Status index' },
    components: ['unemployment', 'transfer-income', 'child-poverty'],
  },
  classing: { method: 'septiles', weight: 'population' },
  rule,
  presets: [
    {
      label: { de: 'mit niedriger Miete', en: 'with low rents' },
      rule: {
        all: [...rule.all, { indicator: 'rent', timesMeanAtMost: 1, frame: 'municipality' }],
      },
    },
  ],
  privacy: { minimumPopulation: limits.people, minimumCount: limits.count },
  publisher: {
    name: {
      de: 'Statistisches Amt von Musterland (erfunden)',
      en: 'Statistical Office of Musterland (invented)',
    },
  },
  contact: {
    name: { de: 'Auskunft zu Quartieren (erfunden)', en: 'Information on quarters (invented)' },
    email: 'quartiere@musterland.example',
  },
  dataDate: '2024-12-31',
  sources: [
    {
      text: 'Erfundene Beispieldaten, Generator geodata/musterland; Muster nach ExWoSt-Information 34/2 (BBSR, 2009)',
      licence: 'CC0-1.0',
    },
  ],
} as const;
