import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../analysis/rule/judgement.ts';
import { darkMap, lightMap } from '../../cartography/colours/map-theme.ts';
import { absenceCode, type AreaStates } from '../../cartography/paintings/area-paint.ts';
import { styledMap, type Bench } from '../core/areas-on-map.fixture.ts';
import { stubFrames, type Frames } from '../core/frames.fixture.ts';
import type { MapPaint, MapTiles } from '../core/map-properties.ts';
import { TiledAreas } from './tiled-areas.ts';

let frames: Frames;
beforeEach(() => (frames = stubFrames()));
const opened: TiledAreas[] = [];
afterEach(() => {
  // What waits for a quiet moment must not come after the test.
  for (const areas of opened.splice(0)) areas.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Areas 0 and 1 lie side by side in municipality 0, area 2 in municipality 1, area 3 far outside of what is in sight. */
const bounds = Float64Array.of(1, 1, 2, 2, 2, 1, 3, 2, 4, 1, 5, 2, 60, 1, 61, 2);
const points = Float64Array.of(1.5, 1.5, 2.5, 1.5, 4.5, 1.5, 60.5, 1.5);
const tiles: MapTiles = {
  from: 'worker',
  minZoom: 4,
  maxZoom: 12,
  areasZoom: 8,
  points,
  municipality: Int32Array.of(0, 0, 1, 1),
  land: new Int32Array(4),
  // Border 0 outlines area 0, border 1 lies between areas 0 and 1, border 2 outlines area 2.
  borders: { left: Int32Array.of(0, 0, 2), right: Int32Array.of(-1, 1, -1) },
  areaNames: (area) => `Area ${area}`,
  municipalityNames: ['One', 'Two'],
  landNames: ['Land'],
  mayNeighbourhoodsCross: false,
  people: Float64Array.of(10, 20, 30, 40),
};
/** Area 0 has the second colour, area 1 the first and is marked, area 2 is suppressed, area 3 missing. */
const states: AreaStates = Object.freeze({
  classes: Uint8Array.of(2, 1, 0, 0),
  absences: Uint8Array.of(0, 0, absenceCode.suppressed, absenceCode.missing),
  flags: Uint8Array.of(answer.no, answer.yes, answer.undecidable, answer.no),
});
/** In no ramp: they are the next of the palette. */
const colours = Object.freeze(['#010101', '#020202']);
const paint: MapPaint = Object.freeze({ states, colours });
const withMunicipalities: MapPaint = Object.freeze({
  ...paint,
  municipalities: { classes: Uint8Array.of(2, 0), absences: Uint8Array.of(0, absenceCode.missing) },
  marked: { areas: Uint32Array.of(1, 0), people: Float64Array.of(20, 0), most: 20, typical: 1 },
});

interface TiledBench extends Bench {
  readonly areas: TiledAreas;
}

function tiled(changes: Partial<MapTiles> = {}): TiledBench {
  const bench = styledMap('level-changed', 'map-painting');
  const extent = [1, 1, 61, 2] as const;
  const sources = { areasUrl: '', labelsUrl: '', bounds, extent, tiles: { ...tiles, ...changes } };
  const areas = new TiledAreas(bench.parts, sources, undefined);
  opened.push(areas);
  return { ...bench, areas };
}

function painted(changes: Partial<MapTiles> = {}, what: MapPaint = paint): TiledBench {
  const bench = tiled(changes);
  bench.areas.start();
  bench.areas.paint(what);
  frames.run();
  bench.map.told();
  bench.heard.splice(0);
  return bench;
}

const ofStates = (told: readonly string[]): string[] => told.filter((call) => call.includes(': '));

/** The number of the first new colour. */
function colourNumber(told: readonly string[]): number {
  return Number(/areas\/1: class (\d+)/.exec(told.join('\n'))?.[1]);
}

test('what lies on the areas comes first, sources and layers only once it is known what they show', () => {
  const { map, areas } = tiled();
  areas.start();
  expect(map.told()).toEqual(['overlays']);
  expect(areas.isDrawn).toBe(false);
  areas.paint(paint);
  const told = map.told();
  expect(told.slice(0, 7)).toEqual([
    'addSource tiles',
    'addSource municipality-points',
    'addSource land-names',
    'addSource municipality-signs',
    'addSource area-names',
    'addLayer tiled-fill',
    'addLayer tiled-missing',
  ]);
});

test('areas in sight are told their colour and absence, and border lines that they are edges; nothing else is', () => {
  const { map, areas } = tiled();
  areas.start();
  areas.paint(paint);
  const told = map.told();
  const first = colourNumber(told);
  expect(ofStates(told)).toEqual([
    `tiles/areas/0: class ${first + 1}, absence 0, veil 0`,
    `tiles/areas/1: class ${first}, absence 0, veil 0`,
    // Area 1 is marked and area 0 is not: the border between them is an edge.
    'tiles/borders/1: edge 1',
    'tiles/areas/2: class 0, absence 2, veil 0',
  ]);
  frames.run();
  expect(areas.isDrawn).toBe(true);
});

test('where tiles have no border lines the mark is told to the areas', () => {
  const { map, areas } = tiled({ borders: undefined } as never);
  areas.start();
  areas.paint(paint);
  const told = ofStates(map.told());
  expect(told.map((call) => call.replace(/class \d+/, 'class'))).toEqual([
    'tiles/areas/0: class, absence 0, veil 0, flag 0',
    'tiles/areas/1: class, absence 0, veil 0, flag 1',
    'tiles/areas/2: class, absence 2, veil 0, flag 0',
  ]);
});

test('a cut that moves tells border lines alone; the same paint again tells nothing', () => {
  const { map, areas } = painted();
  const both = { ...states, flags: Uint8Array.of(answer.yes, answer.yes, answer.no, answer.no) };
  areas.paint({ ...paint, states: both });
  frames.run();
  // Both sides are marked now, and area 0 is an edge to the outside.
  expect(map.told()).toEqual(['tiles/borders/0: edge 1', 'tiles/borders/1: edge 0']);
  areas.paint({ ...paint, states: both });
  frames.run();
  expect(map.told()).toEqual([]);
});

test('the rest of the country is told when the map gets there', () => {
  const { map, areas } = painted();
  map.sight = [55, 0, 65, 10];
  map.fire('moveend');
  frames.run();
  expect(ofStates(map.told())).toEqual(['tiles/areas/3: class 0, absence 1, veil 0']);
  expect(areas.isDrawn).toBe(true);
});

test('far away municipalities and circles are told, and no areas', () => {
  const { map, areas, heard } = tiled();
  map.zoom = 6;
  areas.start();
  areas.paint(withMunicipalities);
  frames.run();
  const told = ofStates(map.told());
  expect(told.map((call) => call.replace(/class [1-9]\d*/, 'class #'))).toEqual([
    'tiles/municipalities/0: class #, absence 0',
    'tiles/municipalities/1: class 0, absence 1',
    'municipality-points/0: radius 14',
  ]);
  expect(heard).toContain('level-changed');
});

test('the level is told once, and again when the map comes near enough for areas', () => {
  const { map, areas, heard } = tiled();
  map.zoom = 6;
  areas.start();
  areas.paint(withMunicipalities);
  areas.paint(withMunicipalities);
  frames.run();
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(1);
  heard.splice(0);
  map.zoom = 9;
  map.fire('move');
  // Until the areas are painted, municipalities stand for them.
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(0);
  frames.run();
  map.fire('idle');
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(1);
});

test('from zoom 10 on, where tiles hold no municipalities any more, areas are told while they are still being painted', () => {
  const { map, areas, heard } = tiled();
  map.zoom = 6;
  areas.start();
  areas.paint(withMunicipalities);
  frames.run();
  heard.splice(0);
  map.zoom = 11.6;
  map.fire('move');
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(1);
  // Farther out again, before they are painted, municipalities stand for them.
  map.zoom = 9;
  map.fire('move');
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(2);
  frames.run();
  map.fire('idle');
  expect(heard.filter((type) => type === 'level-changed')).toHaveLength(3);
});

test('near by, the farthest tiles lie ready under the others, are seen while the map goes away, and no more once it is whole', () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { map } = painted({}, withMunicipalities);
  const opacity = (): unknown => {
    const paint = map.getLayer('municipality-underlay')?.paint as Record<string, unknown>;
    return paint?.['fill-opacity'];
  };
  map.zoom = 11;
  map.fire('move');
  expect(opacity()).toBeUndefined();
  map.fire('idle');
  // From step to step there is no time for it.
  map.fire('move');
  vi.advanceTimersByTime(500);
  expect(opacity()).toBeUndefined();
  map.fire('idle');
  vi.advanceTimersByTime(500);
  frames.run();
  expect(opacity()).toBe(0);
  expect(map.order[0]).toBe('municipality-underlay');
  const told = ofStates(map.told()).filter((call) => call.startsWith('far-tiles/'));
  expect(told).toHaveLength(2);
  map.zoom = 10.5;
  map.fire('move');
  expect(opacity()).toBe(1);
  frames.run();
  map.fire('idle');
  expect(opacity()).toBe(0);
  // Coming nearer there are the tiles of before.
  map.zoom = 11;
  map.fire('move');
  expect(opacity()).toBe(0);
});

test('the chosen area: its border lines and its municipality, and lines for it from the first time on', () => {
  const { map, areas } = painted();
  areas.choose([0], false);
  areas.choose([0], false);
  const told = map.told();
  expect(ofStates(told)).toEqual([
    'tiles/borders/0: chosen 1',
    'tiles/borders/1: chosen 1',
    'tiles/municipalities/0: chosen 1',
  ]);
  expect(told.filter((call) => call.startsWith('addLayer'))).toEqual([
    'addLayer tiled-chosen-casing',
    'addLayer tiled-chosen-line',
  ]);
  areas.choose([], false);
  expect(map.told().filter((call) => call.startsWith('paint'))).toEqual([
    'paint tiled-chosen-casing line-width 0',
    'paint tiled-chosen-line line-width 0',
  ]);
});

test('of areas 0 and 1 chosen together the border between them is no part of the outline; the other marks step back', () => {
  const { map, areas } = painted();
  areas.choose([0, 1], true);
  areas.choose([0, 1], true);
  const told = map.told();
  expect(ofStates(told)).toEqual(['tiles/borders/0: chosen 1', 'tiles/municipalities/0: chosen 1']);
  expect(told).toContain(`paint tiled-edge-ink line-color "${lightMap.recededInk}"`);
  areas.choose([2], false);
  const after = map.told();
  expect(ofStates(after)).toEqual([
    'tiles/borders/0: chosen 0',
    'tiles/municipalities/0: chosen 0',
    'tiles/borders/2: chosen 1',
    'tiles/municipalities/1: chosen 1',
  ]);
  expect(after).toContain(`paint tiled-edge-ink line-color "${lightMap.flagInk}"`);
});

test('what the pointer is over is told, and that it has left; the same again is nothing', () => {
  const { map, areas } = painted();
  const over = { area: 2, municipality: null };
  areas.hover(over);
  areas.hover({ ...over });
  areas.hover({ area: null, municipality: 1 });
  expect(ofStates(map.told())).toEqual([
    'tiles/borders/2: hover 1',
    'tiles/borders/2: hover 0',
    'tiles/municipalities/1: hover 1',
  ]);
});

test('another theme, another opacity and areas that step back change layers, and no state', () => {
  const { map, areas } = painted();
  areas.setOpacity(0.6);
  expect(map.told()).toEqual(['paint tiled-fill fill-opacity 0.6']);
  areas.setOpacity(0.6);
  expect(map.told()).toEqual([]);
  areas.showTheme(darkMap);
  expect(ofStates(map.told())).toEqual([]);
});

test('after a lost context everything is told once more', () => {
  const { map, areas } = painted();
  areas.choose([2], false);
  areas.stop();
  expect(areas.isDrawn).toBe(false);
  map.told();
  areas.start();
  frames.run();
  const told = ofStates(map.told());
  expect(told.filter((call) => call.startsWith('tiles/areas'))).toHaveLength(3);
  expect(told).toContain('tiles/borders/2: chosen 1');
});

test('a picture is whole: what is still to be told is told at once', () => {
  const { map, areas } = tiled();
  areas.start();
  vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValue(1e6);
  areas.paint(paint);
  vi.restoreAllMocks();
  expect(ofStates(map.told()).filter((call) => call.startsWith('tiles/areas'))).toHaveLength(1);
  areas.finish();
  expect(ofStates(map.told()).filter((call) => call.startsWith('tiles/areas'))).toHaveLength(2);
});

test('what is drawn is counted by what was told, and found by its layer', () => {
  const { map, areas } = painted();
  map.rendered = [
    { id: 1, layer: { id: 'tiled-fill' } },
    { id: 2, layer: { id: 'tiled-fill' } },
    { id: 1, layer: { id: 'tiled-edge-ink' } },
    { id: 2, layer: { id: 'tiled-edge-ink' } },
  ];
  expect(areas.shown.areas()).toEqual({ areas: 2, marked: 1 });
  expect(areas.shown.outlines()).toBe(1);
  expect(areas.find({ x: 1, y: 1 } as never)).toEqual({ area: 1, municipality: null });
  expect(areas.areasZoom).toBe(8);
});

test('closed areas take their layers and sources off the map, tell the page so, and the map nothing more', () => {
  const { map, areas, heard } = painted();
  areas.close();
  expect(map.order).toEqual([]);
  expect(map.told().filter((call) => call.startsWith('removeSource'))).toEqual([
    'removeSource tiles',
    'removeSource municipality-points',
    'removeSource land-names',
    'removeSource municipality-signs',
    'removeSource area-names',
  ]);
  expect(heard).toEqual(['level-changed']);
  areas.paint(withMunicipalities);
  areas.choose([1], false);
  areas.hover({ area: 2, municipality: null });
  areas.showTheme(darkMap);
  areas.retry();
  for (const name of ['move', 'moveend', 'idle']) map.fire(name);
  frames.run();
  expect(map.told()).toEqual([]);
  expect(heard).toEqual(['level-changed']);
});
