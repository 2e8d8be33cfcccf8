import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { hitAfterStep, hitText } from './hit-text.ts';

test('an area stands with its key and its district', () => {
  expect(hitText({ kind: 'area', index: 1 }, quarters, textsOf('de'))).toEqual({
    name: 'Am Güterbahnhof',
    about: 'Gebiet, 0101 · Nord',
  });
});

test('an area without a district stands with its key alone', () => {
  const [area] = quarters.areas;
  const alone = { ...quarters, areas: area ? [{ id: area.id, name: area.name }] : [] };
  expect(hitText({ kind: 'area', index: 0 }, alone, textsOf('en')).about).toMatch(/, 0103$/);
});

test('a neighbourhood is told from an area of the same name by its size', () => {
  const cluster = {
    key: '0101',
    municipalities: ['Nord'],
    areas: [1, 2],
    population: 2500,
    name: 'Am Güterbahnhof',
    others: 1,
  };
  expect(hitText({ kind: 'neighbourhood', cluster }, quarters, textsOf('de'))).toEqual({
    name: 'Am Güterbahnhof und 1 weiteres',
    about: 'Quartier, 2 Gebiete · Nord',
  });
});

test('a district has two areas, a Land one', () => {
  const district = { kind: 'municipality', name: 'Nord', areas: [1, 2] } as const;
  const land = { kind: 'land', name: 'Berlin', areas: [1] } as const;
  expect(hitText(district, quarters, textsOf('de'))).toEqual({
    name: 'Nord',
    about: 'Bezirk, 2 Gebiete',
  });
  expect(hitText(land, quarters, textsOf('de')).about).toBe('Land, 1 Gebiet');
  expect(hitText(district, undefined, textsOf('en')).about).toBe('municipality, 2 areas');
});

test('steps go round: down from the last of three to the first, up from the first to the last', () => {
  expect(hitAfterStep(2, 1, 3)).toBe(0);
  expect(hitAfterStep(0, -1, 3)).toBe(2);
  expect(hitAfterStep(-1, 1, 3)).toBe(0);
  expect(hitAfterStep(-1, 1, 0)).toBe(-1);
});
