import { expect, test } from 'vitest';
import { lightMap } from './map-theme.ts';
import { Palette } from './palette.ts';
import { tiledLayers, type TiledLook } from './tiled-layers.ts';

const look: TiledLook = {
  theme: lightMap,
  fill: new Palette(['#aaaaaa']).expression(lightMap),
  areasZoom: 8,
  hasMunicipalities: true,
  hasBorders: true,
  isPointed: false,
  isChosen: false,
  isVeiled: false,
  opacity: 1,
};

function layersOf(part: Partial<TiledLook>) {
  return tiledLayers({ ...look, ...part });
}

test('below zoom 8 municipalities are filled, from zoom 8 on areas: never both, never neither', () => {
  const layers = layersOf({});
  const find = (id: string) => layers.find((layer) => layer.id === id);
  expect(find('municipality-fill')?.maxzoom).toBe(8);
  expect(find('tiled-fill')?.minzoom).toBe(8);
});

test('without municipalities areas are filled at every zoom', () => {
  const layers = layersOf({ hasMunicipalities: false });
  expect(layers.some(({ id }) => id === 'municipality-fill')).toBe(false);
  expect(layers.find(({ id }) => id === 'tiled-fill')?.minzoom).toBeUndefined();
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

test('lines of what is pointed at and chosen have no width while there is nothing of the kind', () => {
  const width = (id: string, part: Partial<TiledLook>) => {
    const layer = layersOf(part).find((one) => one.id === id);
    return layer?.type === 'line' ? layer.paint?.['line-width'] : undefined;
  };
  expect(width('tiled-hover-line', {})).toBe(0);
  expect(width('municipality-chosen-line', {})).toBe(0);
  expect(width('tiled-hover-line', { isPointed: true })).not.toBe(0);
  expect(width('municipality-chosen-line', { isChosen: true })).not.toBe(0);
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
