import { expect, test } from 'vitest';
import { lightMap } from '../colours/map-theme.ts';
import { Palette } from '../colours/palette.ts';
import { isTiledLayer, pointedLayer, pointLayerId } from './layer-ids.ts';
import { areaLayers, chosenOutlineLayers, ground, outlineLayers } from './map-layers.ts';
import { pointMapLayer } from './point-layers.ts';
import { tiledLayers } from './tiled-layers.ts';
import { firstLook } from './tiled-look.ts';

const look = firstLook({
  theme: lightMap,
  fill: new Palette().expression(lightMap),
  areasZoom: 8,
  hasMunicipalities: true,
  hasBorders: true,
});
const tiled = tiledLayers({
  ...look,
  isVeiled: true,
  lacksMunicipalities: true,
  pointedBefore: ['hover', 'chosen'],
}).map(({ id }) => id);
const others = [
  ground(lightMap),
  ...areaLayers(lightMap, ['#aaaaaa']),
  ...outlineLayers(lightMap, false),
  ...chosenOutlineLayers(lightMap),
  pointMapLayer(0, lightMap),
].map(({ id }) => id);

test('no two layers have one name', () => {
  expect(new Set([...tiled, ...others]).size).toBe(tiled.length + others.length);
});

test('layers of tiles are known by their names, and no other layer is taken for one', () => {
  expect(tiled.filter((id) => !isTiledLayer(id))).toEqual([]);
  expect(others.filter((id) => isTiledLayer(id))).toEqual([]);
});

test('what is pointed out has a casing and a line for areas and for municipalities', () => {
  expect(tiled).toContain(pointedLayer('tiled', 'hover', 'casing'));
  expect(tiled).toContain(pointedLayer('municipality', 'chosen', 'line'));
  expect(pointLayerId(2)).toBe('points-2');
});
