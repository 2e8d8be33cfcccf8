import { expect, test } from 'vitest';
import { answer } from '../../analysis/rule/judgement.ts';
import { darkMap, lightMap } from '../../cartography/colours/map-theme.ts';
import { absenceCode, type AreaStates } from '../../cartography/paintings/area-paint.ts';
import { styledMap, type Bench } from '../core/areas-on-map.fixture.ts';
import type { MapSources } from '../core/map-properties.ts';
import { WholeAreas } from './whole-areas.ts';
import { WholeLayers } from './whole-layers.ts';

const colours = Object.freeze(['#aaaaaa', '#bbbbbb', '#cccccc']);
const sources: MapSources = Object.freeze({
  areasUrl: 'blob:areas',
  labelsUrl: 'blob:labels',
  bounds: Float64Array.of(1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8),
  extent: [1, 1, 8, 8] as const,
});
/** Area 0 has class 3, area 1 is marked in class 1, area 2 is suppressed, area 3 missing. */
const states: AreaStates = Object.freeze({
  classes: Uint8Array.of(3, 1, 0, 0),
  absences: Uint8Array.of(0, 0, absenceCode.suppressed, absenceCode.missing),
  flags: Uint8Array.of(answer.no, answer.yes, answer.undecidable, answer.no),
});

interface WholeBench extends Bench {
  readonly layers: WholeLayers;
  readonly areas: WholeAreas;
}

function whole(): WholeBench {
  const bench = styledMap();
  const layers = new WholeLayers(bench.map.map, bench.life, lightMap, colours);
  return { ...bench, layers, areas: new WholeAreas(bench.parts, sources, layers) };
}

/** On the map, and painted. */
function painted(): WholeBench {
  const bench = whole();
  bench.areas.start();
  bench.areas.paint({ states, colours });
  bench.map.told();
  return bench;
}

test('layers come first, then the texts of areas and names, then what lies on them; nothing is painted yet', () => {
  const { map, areas } = whole();
  areas.start();
  const told = map.told();
  expect(told.filter((call) => !call.startsWith('addLayer'))).toEqual([
    'setData areas blob:areas',
    'setData labels blob:labels',
    'overlays',
  ]);
  expect(told.slice(0, 2)).toEqual(['addLayer area-fill', 'addLayer missing']);
  expect(areas.isDrawn).toBe(false);
});

test('each area is told its class, absence, mark and veil, in the order of the areas', () => {
  const { map, areas } = whole();
  areas.start();
  map.told();
  areas.paint({ states, colours });
  expect(map.told()).toEqual([
    'areas/0: class 3, absence 0, flag 0, veil 0',
    'areas/1: class 1, absence 0, flag 1, veil 0',
    'areas/2: class 0, absence 2, flag 0, veil 0',
    'areas/3: class 0, absence 1, flag 0, veil 0',
  ]);
  expect(areas.isDrawn).toBe(true);
});

test('after a move of a cut only the area that changes sides is told; the same paint again tells nothing', () => {
  const { map, areas } = painted();
  const moved = { ...states, flags: Uint8Array.of(answer.yes, answer.yes, answer.no, answer.no) };
  areas.paint({ states: moved, colours });
  expect(map.told()).toEqual(['areas/0: class 3, absence 0, flag 1, veil 0']);
  areas.paint({ states: moved, colours });
  areas.showTheme(lightMap);
  areas.setOpacity(1);
  expect(map.told()).toEqual([]);
});

test('other colours and another theme change the paint of layers, and no area', () => {
  const { map, areas } = painted();
  areas.paint({ states, colours: ['#111111', '#222222', '#333333'] });
  const told = map.told();
  expect(told.map((call) => call.split(' ').slice(0, 3).join(' '))).toEqual([
    'paint area-fill fill-color',
    'paint border line-opacity',
    'paint light-border line-opacity',
  ]);
  areas.showTheme(darkMap);
  expect(map.told().every((call) => call.startsWith('paint '))).toBe(true);
});

test('the chosen area and the one under the pointer are told as such, and the ones before that they are no longer', () => {
  const { map, areas } = painted();
  areas.choose([1]);
  areas.choose([1]);
  areas.choose([]);
  areas.hover({ area: 2, municipality: null });
  expect(map.cursor.cursor).toBe('pointer');
  areas.hover({ area: 3, municipality: null });
  expect(map.told()).toEqual([
    'areas/1: chosen 1',
    'areas/1: chosen 0',
    'areas/2: hover 1',
    'areas/2: hover 0',
    'areas/3: hover 1',
  ]);
});

test('after a lost context everything is told once more, the chosen area too', () => {
  const { map, areas } = painted();
  areas.choose([1]);
  areas.stop();
  areas.paint({ states, colours });
  expect(areas.isDrawn).toBe(false);
  map.told();
  areas.start();
  const told = map.told();
  expect(told.filter((call) => call.startsWith('areas/'))).toHaveLength(5);
  expect(told.at(-1)).toBe('areas/1: chosen 1');
});

test('what is drawn is counted by its state, and found by its index', () => {
  const { map, areas } = painted();
  map.rendered = [0, 1, 1].map((id) => ({ id, layer: { id: 'area-fill' } }));
  expect(areas.shown.areas()).toEqual({ areas: 2, marked: 1 });
  expect(areas.shown.outlines()).toBe(4);
  expect(areas.find({ x: 5, y: 5 } as never)).toEqual({ area: 0, municipality: null });
});

test('closed areas forget their states and tell the map nothing more', () => {
  const { map, areas } = painted();
  areas.choose([1]);
  map.told();
  areas.close();
  expect(map.told()).toEqual(['forget areas']);
  areas.choose([2]);
  areas.hover({ area: 3, municipality: null });
  areas.paint({ states: { ...states, classes: Uint8Array.of(1, 1, 1, 1) }, colours });
  expect(map.told()).toEqual([]);
});

test('layers may be laid before there are areas, a group at a time: fill, signs, lines, names', () => {
  const { map, layers, areas } = whole();
  const laid = [1, 2, 3, 4, 5].map(() => {
    layers.layNext();
    return map.told().length;
  });
  expect(laid).toEqual([1, 3, 8, 1, 0]);
  areas.start();
  expect(map.told().some((call) => call.startsWith('addLayer'))).toBe(false);
});

test('areas that come while a background map shows let it through', () => {
  const { map, parts, layers } = whole();
  const areas = new WholeAreas({ ...parts, opacity: 0.6 }, sources, layers);
  areas.start();
  expect(map.told()).toContain('paint area-fill fill-opacity 0.6');
});
