import type { TextFile } from './open-files.ts';

/** A project of four square areas, as it should be; each test spoils one thing in it. */

type Json = Readonly<Record<string, unknown>>;

export const townNames = {
  project: 'kleinstadt.json',
  areas: 'gebiete.geojson',
  table: 'werte.csv',
} as const;

const keys = ['0101', '0102', '0103', '0104'];

/** One square per key, a tenth of a degree wide, side by side. */
export function squareFeature(key: string, place: number, properties: Json = {}): Json {
  const [west, east] = [10 + place / 10, 10 + (place + 1) / 10];
  return {
    type: 'Feature',
    properties: { KEY: key, NAME: `Gebiet ${key}`, BEZ: 'Nord', ...properties },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, 50],
          [east, 50],
          [east, 50.1],
          [west, 50.1],
          [west, 50],
        ],
      ],
    },
  };
}

export const townFeatures: readonly Json[] = keys.map((key, place) => squareFeature(key, place));

export function featureCollection(features: readonly Json[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

export const townTable = [
  'KEY;EW;MH;AL',
  '0101;1000;10,5;2,0',
  '0102;1500;40,5;12,25',
  '0103;2000;20,0;6,5',
  '0104;2500;30,0;4,5',
  '',
].join('\r\n');

export const townProject: Json = Object.freeze({
  version: 1,
  title: 'Kleinstadt',
  areas: { source: townNames.areas, key: 'KEY', name: 'NAME', municipality: 'BEZ' },
  tables: [
    {
      source: townNames.table,
      key: 'KEY',
      population: 'EW',
      indicators: [
        {
          id: 'share',
          column: 'MH',
          role: 'migrant-share',
          unit: 'percent',
          label: { de: 'Anteil' },
        },
        {
          id: 'jobs',
          column: 'AL',
          role: 'economic-base',
          unit: 'percent',
          highMeans: 'weak',
          label: { de: 'Arbeitslose' },
        },
      ],
    },
  ],
  rule: {
    all: [
      { indicator: 'share', valueAtLeast: 20 },
      { indicator: 'jobs', valueAtLeast: 12 },
    ],
  },
});

export interface TownParts {
  readonly project?: string;
  readonly areas?: string;
  readonly table?: string;
}

/** The three files of the town, with the parts that are given in place of its own. */
export function townFiles(parts: TownParts = {}): TextFile[] {
  return [
    { name: townNames.project, text: parts.project ?? JSON.stringify(townProject) },
    { name: townNames.areas, text: parts.areas ?? featureCollection(townFeatures) },
    { name: townNames.table, text: parts.table ?? townTable },
  ];
}
