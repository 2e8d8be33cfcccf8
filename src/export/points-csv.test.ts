import { expect, test } from 'vitest';
import { areaId } from '../areas/area-id.ts';
import { columnOf } from '../areas/column.ts';
import { known, suppressed } from '../areas/figure.ts';
import { pointsCsv } from './points-csv.ts';

test('points are a table with the area they lie in; an absent figure is empty beside its state', () => {
  const layer = {
    label: { de: 'Schulen' },
    source: 'schools.csv',
    points: [
      { name: 'Schule; Nord', longitude: 13.4, latitude: 52.5, area: 0 },
      { name: 'Süd', longitude: 13.5, latitude: 52.25, area: undefined },
    ],
    columns: [
      {
        kind: 'figures' as const,
        label: { de: 'Kinder' },
        unit: 'count',
        figures: columnOf([known(12.5), suppressed]),
      },
      { kind: 'texts' as const, label: { de: 'Art' }, texts: ['=1+1', 'Gymnasium'] },
    ],
  };
  const areas = [{ id: areaId('0101'), name: 'Mitte' }];
  const text = pointsCsv(
    layer,
    { areas, fictional: true },
    { form: 'german', fictionalNotice: 'N' },
  );
  expect(text.replace('\uFEFF', '').split('\r\n')).toEqual([
    'name;longitude;latitude;area_key;area_name;Kinder;Kinder (state);Art;note',
    `"Schule; Nord";13,4;52,5;0101;Mitte;12,5;known;'=1+1;N`,
    'Süd;13,5;52,25;;;;suppressed;Gymnasium;N',
    '',
  ]);
});
