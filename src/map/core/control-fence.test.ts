import { expect, test } from 'vitest';
import { landLeads, landNames, landNamesSource } from '../../cartography/layers/layer-ids.ts';
import { ControlFence } from './control-fence.ts';
import { MapLife } from './map-life.ts';
import { RecordingMap } from './recording-map.fixture.ts';

const stepper = { left: 100, top: 310, right: 290, bottom: 364 };

/** A map with the names of two Länder, each beside its ground, and a control. */
function fenced(): { readonly map: RecordingMap; readonly fence: ControlFence } {
  const map = new RecordingMap();
  const life = new MapLife();
  const fence = new ControlFence(map.map, life, () => [stepper]);
  life.reach('drawing');
  map.addLayer({ id: landLeads, type: 'line', source: landNamesSource });
  map.addLayer({ id: landNames, type: 'symbol', source: landNamesSource });
  map.held = [{ id: 0 }, { id: 1 }];
  map.rendered = map.held.map(({ id }) => ({ id, layer: { id: landNames } }));
  map.fire('idle');
  map.told();
  return { map, fence };
}

test('controls keep names away from above all of them, on a picture from below: there every name comes first', () => {
  const { map, fence } = fenced();
  expect(map.order).toEqual([landLeads, landNames, 'control-fence']);
  fence.lower();
  expect(map.order).toEqual(['control-fence', landLeads, landNames]);
  // A picture waits until the map is at rest.
  map.fire('idle');
  expect(map.order[0]).toBe('control-fence');
  fence.raise();
  expect(map.order.at(-1)).toBe('control-fence');
});

test('the line of a Land goes with its name where that gives way, and comes back with it', () => {
  const { map } = fenced();
  const [first] = map.rendered;
  map.rendered = map.rendered.slice(1);
  map.fire('idle');
  map.fire('idle');
  expect(map.told()).toEqual([`${landNamesSource}/0: isNameless true`]);
  map.rendered = [...map.rendered, ...(first ? [first] : [])];
  map.fire('idle');
  expect(map.told()).toEqual([`${landNamesSource}/0: isNameless false`]);
});
