import { expect, test } from 'vitest';
import { darkMap, lightMap } from '../../cartography/colours/map-theme.ts';
import { MapLife } from './map-life.ts';
import { Overlays } from './overlays.ts';
import { RecordingMap } from './recording-map.fixture.ts';

function overlays(): { map: RecordingMap; life: MapLife; over: Overlays } {
  const map = new RecordingMap();
  const life = new MapLife();
  return { map, life, over: new Overlays(map.map, life, lightMap) };
}

/** On a map that has areas, with one layer of points and outlines. */
function shown(): ReturnType<typeof overlays> {
  const bench = overlays();
  bench.life.reach('drawing');
  bench.over.start();
  bench.over.outlines.show('blob:lines');
  bench.over.points.show([{ url: 'blob:schools', isHidden: false }]);
  return bench;
}

test('what is wanted before there are areas comes with them: outlines first, points above', () => {
  const { map, life, over } = overlays();
  over.outlines.show('blob:lines');
  over.points.show([{ url: 'blob:schools', isHidden: true }]);
  expect(map.told()).toEqual([]);
  life.reach('drawing');
  over.start();
  expect(map.told()).toEqual([
    'addSource outlines',
    'addLayer outline-casing',
    'addLayer outline-ink',
    'addSource points-0',
    'addLayer points-0',
    'layout points-0 visibility "none"',
  ]);
});

test('outlines lie under the lines around the pointer, points under the names', () => {
  const { map, life, over } = overlays();
  for (const id of ['area-fill', 'hover-casing', 'names']) map.addLayer({ id } as never);
  life.reach('drawing');
  over.outlines.show('blob:lines');
  over.points.show([{ url: 'blob:schools', isHidden: false }]);
  expect(map.order).toEqual([
    'area-fill',
    'outline-casing',
    'outline-ink',
    'hover-casing',
    'points-0',
    'names',
  ]);
});

test('other outlines are given to the map; the same again, and the same points, tell it nothing', () => {
  const { map, over } = shown();
  map.told();
  over.outlines.show('blob:lines');
  over.points.show([{ url: 'blob:schools', isHidden: false }]);
  over.showTheme(lightMap);
  expect(map.told()).toEqual([]);
  over.outlines.show('blob:other');
  over.outlines.show(null);
  expect(map.told()).toEqual(['setData outlines blob:other', 'setData outlines as an object']);
});

test('another theme changes paint alone, fewer layers of points take theirs off the map', () => {
  const { map, over } = shown();
  map.told();
  over.showTheme(darkMap);
  expect(map.told().every((call) => call.startsWith('paint '))).toBe(true);
  over.points.show([]);
  expect(map.told()).toEqual(['removeLayer points-0', 'removeSource points-0']);
});

test('without a style nothing is told; a point under the pointer is found by its layer and place', () => {
  const { map, life, over } = shown();
  map.told();
  life.reach('waiting');
  over.stop();
  over.outlines.show('blob:other');
  over.points.show([]);
  expect(map.told()).toEqual([]);
  const { map: other, over: points } = shown();
  other.rendered = [{ id: 0, layer: { id: 'points-0' }, properties: { place: 3 } }];
  expect(points.points.placeAt({ x: 1, y: 1 } as never)).toEqual({ layer: 0, place: 3 });
  points.points.show([{ url: 'blob:schools', isHidden: true }]);
  expect(points.points.placeAt({ x: 1, y: 1 } as never)).toBeNull();
});

test('the chosen outline is told by its place, and its lines are laid with the first choice; the others step back', () => {
  const { map, over } = shown();
  map.told();
  over.outlines.choose(2);
  over.outlines.choose(2);
  expect(map.told()).toEqual([
    `paint outline-ink line-color "${lightMap.recededInk}"`,
    'addLayer outline-chosen-casing',
    'addLayer outline-chosen-line',
    'outlines/2: chosen 1',
  ]);
  over.outlines.choose(0);
  expect(map.told()).toEqual(['outlines/2: chosen 0', 'outlines/0: chosen 1']);
  over.outlines.choose(null);
  expect(map.told()).toEqual([
    'outlines/0: chosen 0',
    `paint outline-ink line-color "${lightMap.flagInk}"`,
  ]);
});

test('an outline that is chosen before there are outlines is told with them', () => {
  const { map, life, over } = overlays();
  over.outlines.choose(1);
  life.reach('drawing');
  over.start();
  expect(map.told()).toEqual([]);
  over.outlines.show('blob:lines');
  expect(map.told()).toContain('outlines/1: chosen 1');
});
