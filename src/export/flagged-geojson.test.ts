import { expect, test } from 'vitest';
import { areaId } from '../areas/area-id.ts';
import { columnOf } from '../areas/column.ts';
import { known } from '../areas/figure.ts';
import { flaggedGeojson } from './flagged-geojson.ts';
import { smallTownExport, square } from './small-town.fixture.ts';

const geometries = Object.freeze([null, square, square, square]);

test('the flagged areas come with geometry, the properties of the table, title, sources and notice', () => {
  expect(JSON.parse(flaggedGeojson({ ...smallTownExport(), geometries }))).toEqual({
    type: 'FeatureCollection',
    title: 'Kleinstadt',
    round: '2021',
    notice: 'Erfundene Beispieldaten: Orte und Werte gibt es nicht',
    sources: [{ text: 'Amt für Beispiele', licence: 'CC0-1.0', url: 'https://example.org/' }],
    features: [
      {
        type: 'Feature',
        id: '0102',
        geometry: square,
        properties: {
          key: '0102',
          name: '=1+1',
          municipality: '01',
          population: 1500,
          share: 40.5,
          share_state: 'known',
          share_class: 5,
          jobs: 12,
          jobs_state: 'known',
          jobs_class: 3,
          flag: 'flagged',
          reasons:
            'share value-at-least 30.5 (all): 40.5 above 30.5 = yes | jobs value-at-least 12 (all): 12 at 12 = yes',
          near_miss: 'no',
          note: 'Erfundene Beispieldaten: Orte und Werte gibt es nicht',
        },
      },
    ],
  });
});

test('names like __proto__ are ordinary text and ordinary properties', () => {
  const town = smallTownExport();
  const areas = town.dataset.areas.map((area) => ({
    ...area,
    id: areaId('__proto__'),
    name: '<b>',
  }));
  const indicator = { id: '__proto__', label: { de: 'x' }, role: 'other' as const, unit: '' };
  const rounds = town.dataset.rounds.map((round) => ({
    ...round,
    columns: Object.fromEntries([
      ...Object.entries(round.columns),
      ['__proto__', columnOf([known(1), known(2), known(3), known(4)])],
    ]),
  }));
  const indicators = [...town.dataset.indicators, indicator];
  const text = flaggedGeojson({ ...smallTownExport({ areas, indicators, rounds }), geometries });
  const { features } = JSON.parse(text) as { features: { id: string; properties: object }[] };
  expect(features[0]?.id).toBe('__proto__');
  expect(Object.getOwnPropertyDescriptor(features[0]?.properties, '__proto__')?.value).toBe(2);
});
