/** The project file of Musterstadt: what the files mean, the default rule and the privacy limits. */
import { years } from './figures-table.ts';

interface Wording {
  readonly de: string;
  readonly en: string;
}

const dimensions = {
  people: { de: 'Bevölkerung', en: 'Population' },
  income: { de: 'Arbeit und Einkommen', en: 'Work and income' },
  housing: { de: 'Wohnen', en: 'Housing' },
} as const;

/** Shares of the economic base are meant to fall. */
const share = (id: string, column: string, label: Wording, description: Wording) =>
  ({
    id,
    column,
    dimension: dimensions.income,
    direction: 'down',
    role: 'economic-base',
    unit: 'percent',
    highMeans: 'weak',
    label,
    description,
  }) as const;

const indicators = [
  {
    id: 'migrant-share',
    column: 'Anteil_Migrationshintergrund',
    dimension: dimensions.people,
    role: 'migrant-share',
    unit: 'percent',
    label: { de: 'Menschen mit Migrationshintergrund', en: 'People with a migration background' },
    description: {
      de: 'Anteil der Menschen an allen Einwohnern, die selbst oder von denen mindestens ein Elternteil nicht mit deutscher Staatsangehörigkeit geboren wurde.',
      en: 'Share of all inhabitants who were born without German citizenship or have at least one parent who was.',
    },
  },
  {
    ...share(
      'unemployment',
      'Arbeitslosenanteil',
      { de: 'Arbeitslosenanteil', en: 'Unemployment' },
      {
        de: 'Anteil der Menschen zwischen 15 und 64 Jahren, die arbeitslos gemeldet sind.',
        en: 'Share of people aged 15 to 64 who are registered as unemployed.',
      },
    ),
    band: [0, 10],
  },
  share(
    'transfer-income',
    'Anteil_Transferbezug',
    { de: 'Bezug von Transferleistungen', en: 'Transfer income' },
    {
      de: 'Anteil der Einwohner unter 65 Jahren, die Leistungen zur Sicherung des Lebensunterhalts beziehen.',
      en: 'Share of inhabitants under 65 who receive basic income support.',
    },
  ),
  share(
    'child-poverty',
    'Kinderarmut',
    { de: 'Kinderarmut', en: 'Child poverty' },
    {
      de: 'Anteil der Kinder unter 15 Jahren, die in Haushalten mit Leistungen zur Sicherung des Lebensunterhalts leben.',
      en: 'Share of children under 15 living in households that receive basic income support.',
    },
  ),
  {
    id: 'rent',
    column: 'Angebotsmiete',
    dimension: dimensions.housing,
    role: 'rent',
    unit: 'EUR/m²',
    label: { de: 'Angebotsmiete', en: 'Asking rent' },
    description: {
      de: 'Mittlere Nettokaltmiete der im Jahr angebotenen Wohnungen in Euro je Quadratmeter.',
      en: 'Median net rent, without heating, of the flats offered during the year, in euros per square metre.',
    },
  },
  {
    id: 'fluctuation',
    column: 'Fluktuation',
    dimension: dimensions.housing,
    role: 'other',
    unit: 'percent',
    label: { de: 'Zu- und Fortzüge', en: 'People moving in and out' },
    description: {
      de: 'Zu- und Fortzüge über die Grenze des Quartiers in einem Jahr, je 100 Einwohner.',
      en: 'People moving in or out across the boundary of the neighbourhood in a year, per 100 inhabitants.',
    },
  },
] as const;

const group = (id: string, count: string, label: Wording, description: Wording) =>
  ({ id, count, label, description }) as const;

const table = (year: string) => ({
  source: 'figures.csv',
  key: 'Quartier',
  population: 'Einwohner',
  round: year,
  where: { Jahr: year },
  indicators,
});

export const project = {
  version: 1,
  title: 'Musterstadt',
  fictional: true,
  areas: {
    source: 'musterstadt.geojson',
    key: 'QUARTIER',
    name: 'NAME',
    municipality: 'STADTBEZIRK',
    municipalityKind: 'district',
    location: 'LAGE',
    building: 'BAUTYP',
  },
  tables: years.map(table),
  groups: [
    {
      id: 'migrants',
      share: 'migrant-share',
      label: { de: 'mit Migrationshintergrund', en: 'with a migration background' },
      description: {
        de: 'Menschen mit Migrationshintergrund: Sie selbst oder mindestens ein Elternteil wurden nicht mit deutscher Staatsangehörigkeit geboren.',
        en: 'People with a migration background: they or at least one parent were born without German citizenship.',
      },
    },
    group(
      'turkey',
      'Herkunft_Tuerkei',
      { de: 'Herkunft Türkei', en: 'from Turkey' },
      {
        de: 'Menschen mit Migrationshintergrund, deren Familie aus der Türkei kommt; gezählt ist das Herkunftsland, nicht die Staatsangehörigkeit.',
        en: 'People with a migration background whose family comes from Turkey; counted by country of origin, not by citizenship.',
      },
    ),
    group(
      'east',
      'Herkunft_Osteuropa',
      { de: 'Herkunft Osteuropa', en: 'from Eastern Europe' },
      {
        de: 'Menschen mit Migrationshintergrund, deren Familie aus Osteuropa kommt; gezählt ist das Herkunftsland, nicht die Staatsangehörigkeit.',
        en: 'People with a migration background whose family comes from Eastern Europe; counted by country of origin, not by citizenship.',
      },
    ),
    group(
      'west',
      'Herkunft_Westeuropa',
      { de: 'Herkunft Westeuropa', en: 'from Western Europe' },
      {
        de: 'Menschen mit Migrationshintergrund, deren Familie aus Westeuropa kommt; gezählt ist das Herkunftsland, nicht die Staatsangehörigkeit.',
        en: 'People with a migration background whose family comes from Western Europe; counted by country of origin, not by citizenship.',
      },
    ),
    {
      ...group(
        'migrant-children',
        'Kinder_mit_Migrationshintergrund',
        {
          de: 'Kinder mit Migrationshintergrund',
          en: 'children with a migration background',
        },
        {
          de: 'Kinder unter 15 Jahren mit Migrationshintergrund, bezogen auf alle Kinder unter 15 Jahren.',
          en: 'Children under 15 with a migration background, of all children under 15.',
        },
      ),
      of: 'Kinder_unter_15',
    },
  ],
  statusIndex: {
    id: 'status-index',
    label: { de: 'Statusindex', en: 'Status index' },
    components: ['unemployment', 'transfer-income', 'child-poverty'],
  },
  indices: [
    {
      id: 'weak-preconditions',
      label: { de: 'Index schwacher Voraussetzungen', en: 'Index of weak preconditions' },
      components: [
        { indicator: 'unemployment', weight: 2 },
        { indicator: 'child-poverty', weight: 2 },
        { indicator: 'fluctuation', weight: 1 },
      ],
    },
  ],
  classing: { method: 'septiles', weight: 'population' },
  rule: {
    all: [
      { indicator: 'migrant-share', classAtLeast: 6, frame: 'all' },
      { indicator: 'status-index', classAtLeast: 6, frame: 'all' },
    ],
  },
  privacy: { minimumPopulation: 300, minimumCount: 10 },
  publisher: {
    name: { de: 'Stadt Musterstadt (erfunden)', en: 'City of Musterstadt (invented)' },
  },
  contact: {
    name: {
      de: 'Monitoring der Quartiere (erfunden)',
      en: 'Monitoring of neighbourhoods (invented)',
    },
    email: 'quartiere@musterstadt.example',
  },
  dataDate: '2024-12-31',
  sources: [{ text: 'Erfundene Beispieldaten, Generator geodata/musterstadt', licence: 'CC0-1.0' }],
} as const;
