import { expect, test } from 'vitest';
import { lightMap } from '../colours/map-theme.ts';
import { Palette } from '../colours/palette.ts';
import { drawnValue, layerNamed } from './drawn-value.fixture.ts';
import { tiledLayers } from './tiled-layers.ts';
import type { TiledLook } from './tiled-look.ts';

const look: TiledLook = {
  theme: lightMap,
  fill: new Palette(['#aaaaaa']).expression(lightMap),
  areasZoom: 8,
  hasMunicipalities: true,
  hasBorders: true,
  isReceded: false,
  isVeiled: false,
  lacksMunicipalities: false,
  underlay: 'none',
  pointed: [],
  pointedBefore: [],
  isTold: true,
  isCovering: false,
  opacity: 1,
};

function layersOf(part: Partial<TiledLook>) {
  return tiledLayers({ ...look, ...part });
}

const opacitiesOf = (part: Partial<TiledLook>): unknown[] =>
  layersOf(part)
    .filter(({ id }) => id === 'municipality-fill' || id === 'tiled-fill')
    .map(({ paint }) => (paint as { 'fill-opacity': unknown })['fill-opacity']);

test('below zoom 8 municipalities are filled, from zoom 8 on areas: never both, never neither', () => {
  const layers = layersOf({});
  const find = (id: string) => layers.find((layer) => layer.id === id);
  expect(find('tiled-fill')?.minzoom).toBe(8);
  // Municipalities of tiles that have not been replaced reach farther, but nothing of them is seen there,
  expect(find('municipality-fill')?.maxzoom).toBe(24);
  expect(opacitiesOf({})).toEqual([['step', ['zoom'], 1, 8, 0], 1]);
  // unless they stand for areas that are not painted yet: then nothing is seen of these where tiles still hold municipalities,
  // and above zoom 10, where they hold none, each area that has come lies over the municipalities of the tiles before.
  expect(opacitiesOf({ isCovering: true })).toEqual([1, ['step', ['zoom'], 0, 10, 1]]);
});

test('without municipalities areas are filled at every zoom', () => {
  const layers = layersOf({ hasMunicipalities: false });
  expect(layers.some(({ id }) => id === 'municipality-fill')).toBe(false);
  expect(layers.find(({ id }) => id === 'tiled-fill')?.minzoom).toBeUndefined();
});

test('from zoom 8 on a line goes around each municipality, above the borders of areas in width, below marks in order', () => {
  const order = layersOf({}).map(({ id }) => id);
  const outline = layerNamed(layersOf({}), 'municipality-outline');
  expect(outline.minzoom).toBe(8);
  expect(order.indexOf('municipality-outline')).toBeLessThan(order.indexOf('tiled-edge-ink'));
  for (const zoom of [8, 10, 13]) {
    const border = drawnValue(layerNamed(layersOf({}), 'tiled-border'), 'line-width', { zoom });
    expect(drawnValue(outline, 'line-width', { zoom })).toBeGreaterThan(Number(border));
  }
  expect(layersOf({ hasMunicipalities: false }).map(({ id }) => id)).not.toContain(outline.id);
});

test('marks lie along border lines, or around each area where tiles have no border lines', () => {
  const edge = (part: Partial<TiledLook>) => {
    const layer = layersOf(part).find(({ id }) => id === 'tiled-edge-ink');
    return { layer, text: JSON.stringify(layer) };
  };
  expect(edge({}).text).toContain('"source-layer":"borders"');
  expect(edge({}).text).toContain('["feature-state","edge"]');
  expect(edge({ hasBorders: false }).text).toContain('"source-layer":"areas"');
  expect(edge({ hasBorders: false }).text).toContain('["feature-state","flag"]');
});

test('names come from the fonts of the page: no server is asked', () => {
  expect(JSON.stringify(layersOf({}))).not.toMatch(/https?:|glyphs|sprite/);
});

test('names stand on circles, circles on marks, marks on borders, borders on colours', () => {
  const order = layersOf({}).map(({ id }) => id);
  const places = [
    'tiled-fill',
    'tiled-border',
    'tiled-edge-ink',
    'municipality-circles',
    'tiled-area-names',
  ];
  const positions = places.map((id) => order.indexOf(id));
  expect(positions).toEqual([...positions].sort((one, other) => one - other));
  expect(positions).not.toContain(-1);
});

test('lines that point something out are laid out from the first time on, and have no width while nothing is pointed out', () => {
  const widths = (part: Partial<TiledLook>) =>
    layersOf(part).flatMap(({ id, paint }) =>
      /-(?:hover|chosen)-line$/.test(id)
        ? [[id, (paint as { 'line-width': unknown })['line-width'] === 0]]
        : [],
    );
  expect(widths({})).toEqual([]);
  expect(widths({ pointed: ['chosen'], pointedBefore: ['hover', 'chosen'] })).toEqual([
    ['municipality-hover-line', true],
    ['municipality-chosen-line', false],
    ['tiled-hover-line', true],
    ['tiled-chosen-line', false],
  ]);
});

test('near misses beside what is chosen have a dashed line, thinner than the chosen one and under it; municipalities have none', () => {
  const both = { pointed: ['beside', 'chosen'], pointedBefore: ['beside', 'chosen'] } as const;
  const layers = layersOf(both);
  const order = layers.map(({ id }) => id);
  expect(order.filter((id) => id.includes('beside'))).toEqual([
    'tiled-beside-casing',
    'tiled-beside-line',
  ]);
  expect(order.indexOf('tiled-beside-line')).toBeLessThan(order.indexOf('tiled-chosen-casing'));
  const dashed = layers.filter(
    ({ paint }) =>
      (paint as { 'line-dasharray'?: unknown } | undefined)?.['line-dasharray'] !== undefined,
  );
  expect(dashed.map(({ id }) => id)).toEqual(['tiled-beside-line']);
  const width = (id: string) => drawnValue(layerNamed(layers, id), 'line-width', { zoom: 13 });
  expect(Number(width('tiled-beside-line'))).toBeLessThan(Number(width('tiled-chosen-line')));
});

test('until its colours are told nothing is filled, and then as much as a background map leaves', () => {
  expect(opacitiesOf({ isTold: false, opacity: 0.7 })).toEqual([['step', ['zoom'], 0, 8, 0], 0]);
  expect(opacitiesOf({ opacity: 0.7 })).toEqual([['step', ['zoom'], 0.7, 8, 0], 0.7]);
});

test('the sign of municipalities without a value is laid out only where there are such', () => {
  const has = (part: Partial<TiledLook>) =>
    layersOf(part).some(({ id }) => id === 'municipality-missing');
  expect(has({})).toBe(false);
  expect(has({ lacksMunicipalities: true })).toBe(true);
});
