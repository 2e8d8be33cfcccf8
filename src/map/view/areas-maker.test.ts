import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lightMap } from '../../cartography/colours/map-theme.ts';
import { styledMap, type Bench } from '../core/areas-on-map.fixture.ts';
import { stubFrames } from '../core/frames.fixture.ts';
import type { ForeseenTileSet, MapSources, MapTiles } from '../core/map-properties.ts';
import { AreasMaker } from './areas-maker.ts';

beforeEach(() => {
  stubFrames();
  vi.stubGlobal('location', { origin: 'http://127.0.0.1:9' });
});
afterEach(() => vi.unstubAllGlobals());

const look = { theme: lightMap, opacity: 1 };
const whole: MapSources = {
  areasUrl: 'blob:areas',
  labelsUrl: 'blob:labels',
  bounds: Float64Array.of(1, 1, 2, 2),
  extent: [1, 1, 2, 2],
};
const archive = 'http://127.0.0.1:9/areas.pmtiles';
const tiles: MapTiles = {
  from: { archive },
  minZoom: 4,
  maxZoom: 12,
  areasZoom: 8,
  points: Float64Array.of(1.5, 1.5),
  municipality: Int32Array.of(0),
  land: Int32Array.of(0),
  areaNames: () => 'Area',
  municipalityNames: ['One'],
  landNames: ['Land'],
  mayNeighbourhoodsCross: false,
  people: Float64Array.of(10),
};
const tiled: MapSources = { ...whole, tiles };
const foreseen: ForeseenTileSet = {
  archive,
  minZoom: 4,
  maxZoom: 12,
  areasZoom: 8,
  hasBorders: false,
  hasMunicipalities: false,
  extent: [1, 1, 2, 2],
};
const paint = {
  states: { classes: Uint8Array.of(1), absences: new Uint8Array(1), flags: new Uint8Array(1) },
  colours: ['#aaaaaa'],
};

function maker(): Bench & { readonly maker: AreasMaker } {
  const bench = styledMap('level-changed');
  return { ...bench, maker: new AreasMaker(bench.parts, look, ['#aaaaaa']) };
}

const starting = (told: readonly string[], word: string): number =>
  told.filter((call) => call.startsWith(word)).length;

test('areas in memory that are foreseen have their 13 layers laid in four moments of rest; not foreseen, in none', () => {
  const { map, maker: one } = maker();
  one.useRest();
  expect(map.told()).toEqual([]);
  one.foresee({}, look);
  const laid = [1, 2, 3, 4, 5].map(() => {
    one.useRest();
    return starting(map.told(), 'addLayer');
  });
  expect(laid).toEqual([1, 3, 8, 1, 0]);
});

test('tiles that are foreseen lie on the map before their areas, and are not laid twice', () => {
  const { map, maker: one } = maker();
  one.foresee({ tiles: foreseen }, look);
  expect(one.tellsFaults).toBe(true);
  expect(starting(map.told(), 'addSource tiles')).toBe(1);
  const areas = one.make(tiled, look);
  map.told();
  areas.start();
  areas.paint(paint);
  const told = map.told();
  expect(starting(told, 'addSource tiles')).toBe(0);
  expect(starting(told, 'addLayer tiled-fill')).toBe(0);
  expect(map.order).toContain('tiled-fill');
  expect(one.tellsFaults).toBe(false);
});

test('tiles that were foreseen in vain are taken off the map again', () => {
  const { map, maker: one } = maker();
  one.foresee({ tiles: foreseen }, look);
  one.make(whole, look).start();
  expect(map.order).not.toContain('tiled-fill');
  expect(map.order).toContain('area-fill');
});

test('tiles after areas in memory empty the texts of these; areas in memory after tiles find none of their layers', () => {
  const { map, maker: one, heard } = maker();
  const before = one.make(whole, look);
  before.start();
  before.close();
  map.told();
  const after = one.make(tiled, look);
  expect(map.told()).toEqual(['setData areas as an object', 'setData labels as an object']);
  after.start();
  after.paint(paint);
  expect(map.order).toContain('tiled-fill');
  heard.splice(0);
  after.close();
  one.make(whole, look).start();
  expect(map.order.filter((id) => id.startsWith('tiled-'))).toEqual([]);
  expect(heard).toEqual(['level-changed']);
});
