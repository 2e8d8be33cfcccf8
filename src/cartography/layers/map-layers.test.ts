import { expect, test } from 'vitest';
import { areaLayers } from './map-layers.ts';
import { lightMap } from '../colours/map-theme.ts';
import { rampOf } from '../colours/ramps.ts';
import { fillLayer } from './layer-ids.ts';

test('nothing is asked of a font or tile server', () => {
  const text = JSON.stringify(areaLayers(lightMap, rampOf('PuBu').colours));
  expect(text).not.toMatch(/https?:|glyphs|sprite/);
});

test('signs lie on the fill, marks on both, the chosen area on all of them, names on top', () => {
  const order = areaLayers(lightMap, rampOf('PuBu').colours).map((layer) => layer.id);
  const places = [fillLayer, 'missing', 'suppressed', 'flag-casing', 'flag-ink', 'chosen-line'];
  const positions = [...places, 'names'].map((id) => order.indexOf(id));
  expect(positions).toEqual([...positions].sort((one, other) => one - other));
  expect(positions).not.toContain(-1);
});

test('a class is drawn in its colour, an area without a class in the ground for signs', () => {
  const fill = areaLayers(lightMap, ['#a', '#b']).find((layer) => layer.id === fillLayer);
  expect(fill?.paint).toMatchObject({
    'fill-color': [
      'match',
      ['feature-state', 'class'],
      0,
      lightMap.absent,
      1,
      '#a',
      2,
      '#b',
      'rgba(0, 0, 0, 0)',
    ],
  });
});

test('every line has the same kind of expressions, so that all share one shader program', () => {
  const lines = areaLayers(lightMap, rampOf('PuBu').colours).filter(
    (layer) => layer.type === 'line',
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const { paint } of lines) {
    expect(typeof paint?.['line-color']).toBe('string');
    expect(JSON.stringify(paint?.['line-opacity'])).toContain('feature-state');
    expect(JSON.stringify(paint?.['line-width'])).not.toContain('feature-state');
  }
});
