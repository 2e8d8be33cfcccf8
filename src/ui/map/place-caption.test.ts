import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import { known, missing, suppressed } from '../../areas/figure.ts';
import type { PointLayer } from '../../areas/point-layer.ts';
import { placeCaption } from './place-caption.ts';

const point = (name: string) => ({ name, longitude: 13, latitude: 52, area: undefined });
/** Four schools: with 1200 pupils, with none, suppressed and missing. */
const schools: PointLayer = {
  label: { de: 'Schulen', en: 'Schools' },
  source: 'schools.csv',
  points: ['Nord', 'Süd', 'Ost', 'West'].map(point),
  columns: [
    {
      kind: 'figures',
      label: { de: 'Kinder', en: 'Pupils' },
      unit: 'count',
      figures: columnOf([known(1200), known(0), suppressed, missing]),
    },
  ],
};
const linesAt = (place: number, language: 'de' | 'en') =>
  placeCaption([schools], { layer: 0, place }, language)?.lines;

test('a school stands with its layer and its 1200 pupils; none is 0; what is not known is a word', () => {
  expect(placeCaption([schools], { layer: 0, place: 0 }, 'de')).toEqual({
    name: 'Nord',
    lines: ['Schulen', 'Kinder: 1.200'],
  });
  expect(linesAt(1, 'de')).toEqual(['Schulen', 'Kinder: 0']);
  expect(linesAt(2, 'de')).toEqual(['Schulen', 'Kinder: gesperrt']);
  expect(linesAt(3, 'de')).toEqual(['Schulen', 'Kinder: fehlt']);
});

test('in English it is Schools and 1,200', () => {
  expect(linesAt(0, 'en')).toEqual(['Schools', 'Pupils: 1,200']);
});

test('where there is no such layer or point, nothing stands beside the pointer', () => {
  expect(placeCaption([schools], { layer: 1, place: 0 }, 'de')).toBeNull();
  expect(placeCaption([schools], { layer: 0, place: 4 }, 'de')).toBeNull();
  expect(placeCaption(undefined, { layer: 0, place: 0 }, 'de')).toBeNull();
});
