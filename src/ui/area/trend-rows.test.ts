import { expect, test } from 'vitest';
import type { TrendPoint } from '../../analysis/time/trend.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import { quarters, quartersResult } from '../../state/four-quarters.fixture.ts';
import { meanLabel, trendMarks, trendRows } from './trend-rows.ts';

const points: readonly TrendPoint[] = Object.freeze([
  { round: '2018', figure: known(0), mean: 12.5 },
  { round: '2020', figure: missing, mean: undefined },
  { round: '2022', figure: suppressed, mean: 20 },
  { round: '2024', figure: known(48), mean: 36 },
]);
const { analysis } = quartersResult();

test('zero is a value, a missing figure is "fehlt", a withheld one is called so, and a mean that is not there is neither', () => {
  const rows = trendRows(points, { id: 'share', unit: 'percent' }, analysis, 'de');
  expect(rows.map(({ round }) => round)).toEqual(['2018', '2020', '2022', '2024']);
  expect(rows.map(({ figure }) => figure.replaceAll('\u202f', ' '))).toEqual([
    '0,0 %',
    'fehlt',
    expect.stringContaining('gesperrt'),
    '48,0 %',
  ]);
  expect(rows.map(({ mean }) => mean.replaceAll('\u202f', ' '))).toEqual([
    '12,5 %',
    'keine Angabe',
    '20,0 %',
    '36,0 %',
  ]);
});

test('the picture has a gap where nothing is known, and a point at zero', () => {
  expect(trendMarks(points).map(({ value }) => value)).toEqual([0, undefined, undefined, 48]);
  expect(trendMarks(points).map(({ mean }) => mean)).toEqual([12.5, undefined, 20, 36]);
});

test('the mean is that of the district, or of all areas where none is named', () => {
  expect(meanLabel(quarters, 1, 'de')).toContain('Bezirk Nord');
  const apart = { ...quarters, areas: quarters.areas.map(({ id, name }) => ({ id, name })) };
  expect(meanLabel(apart, 1, 'de')).not.toContain('Nord');
});
