import { expect, test } from 'vitest';
import { answer } from '../../analysis/rule/judgement.ts';
import { lightMap } from '../colours/map-theme.ts';
import { Palette } from '../colours/palette.ts';
import { absenceCode } from '../paintings/area-paint.ts';
import { drawnValue, layerNamed, type DrawnFeature } from './drawn-value.fixture.ts';
import { areaLayers, outlineLayers } from './map-layers.ts';
import { tiledLayers } from './tiled-layers.ts';
import { firstLook } from './tiled-look.ts';

/** Two light classes and a dark one. */
const colours = Object.freeze(['#ffffff', '#eeeeee', '#000080']);
const whole = areaLayers(lightMap, colours);
const of = (layer: string, name: string, state: DrawnFeature['state'], zoom = 10) =>
  drawnValue(layerNamed(whole, layer), name, { state: state ?? {}, zoom });

const class3 = { class: 3, absence: 0, flag: answer.no, veil: 0 };
const class1Flagged = { class: 1, absence: 0, flag: answer.yes, veil: 0 };
const suppressed = { class: 0, absence: absenceCode.suppressed, flag: answer.undecidable, veil: 0 };
const missing = { class: 0, absence: absenceCode.missing, flag: answer.no, veil: 1 };
const areas = [class3, class1Flagged, suppressed, missing, {}];

test('class 3 has the third colour, areas without a class the ground for signs, unpainted ones none', () => {
  const fills = areas.map((state) => of('area-fill', 'fill-color', state));
  const absent = of('area-fill', 'fill-color', { class: 0 });
  expect(fills).toEqual([
    'rgba(0,0,128,1)',
    'rgba(255,255,255,1)',
    absent,
    absent,
    'rgba(0,0,0,0)',
  ]);
  expect(absent).toBe('rgba(233,231,224,1)'); // #e9e7e0
});

test('hatching lies on missing areas alone, dots on suppressed ones, ink around the marked one', () => {
  const where = (layer: string, name: string) => areas.map((state) => of(layer, name, state));
  expect(where('missing', 'fill-opacity')).toEqual([0, 0, 0, 1, 0]);
  expect(where('suppressed', 'fill-opacity')).toEqual([0, 0, 1, 0, 0]);
  expect(where('flag-ink', 'line-opacity')).toEqual([0, 1, 0, 0, 0]);
  expect(where('veil', 'fill-opacity')).toEqual([0, 0, 0, 0.75, 0]);
});

test('borders are dark on light classes and on the ground, light on dark classes, and absent before anything is painted', () => {
  expect(areas.map((state) => of('border', 'line-opacity', state))).toEqual([0, 0.4, 0.4, 0.4, 0]);
  expect(areas.map((state) => of('light-border', 'line-opacity', state))).toEqual([
    0.5, 0, 0, 0, 0,
  ]);
});

test('what is pointed out is seen by its own state, and grows from zoom 8 to zoom 13', () => {
  expect(of('hover-line', 'line-opacity', { hover: 1 })).toBe(1);
  expect(of('hover-line', 'line-opacity', { chosen: 1, hover: 0 })).toBe(0);
  expect(of('chosen-line', 'line-opacity', { chosen: 1 })).toBe(1);
  const widths = [8, 10.5, 13, 15].map((zoom) => of('chosen-line', 'line-width', {}, zoom));
  expect(widths).toEqual([2.5, 3.5, 4.5, 4.5]);
});

test('the outline of a group is stronger than that of one area at every zoom', () => {
  for (const zoom of [6, 8, 10, 13, 16]) {
    const group = drawnValue(
      layerNamed(outlineLayers(lightMap, false), 'outline-ink'),
      'line-width',
      {
        zoom,
      },
    );
    expect(group).toBeGreaterThan(of('flag-ink', 'line-width', {}, zoom) as number);
  }
});

const palette = new Palette(colours);
const tiled = tiledLayers({
  ...firstLook({
    theme: lightMap,
    fill: palette.expression(lightMap),
    areasZoom: 8,
    hasMunicipalities: true,
    hasBorders: true,
  }),
  isTold: true,
  isVeiled: true,
  lacksMunicipalities: true,
});
const ofTiled = (layer: string, name: string, feature: DrawnFeature) =>
  drawnValue(layerNamed(tiled, layer), name, feature);

test('on tiles colours have numbers of their own: the third colour has number 3, whatever class it stands for', () => {
  expect(palette.numbersOf(['#000080'])).toEqual([3]);
  const fills = [3, 0].map((number) =>
    ofTiled('tiled-fill', 'fill-color', { state: { class: number } }),
  );
  expect(fills).toEqual(['rgba(0,0,128,1)', 'rgba(233,231,224,1)']);
  expect(ofTiled('tiled-fill', 'fill-color', {})).toBe('rgba(0,0,0,0)');
});

test('on tiles signs, veil and marks follow the state as they do in memory; marks lie on border lines', () => {
  const where = (layer: string, name: string) =>
    areas.map((state) => ofTiled(layer, name, { state }));
  expect(where('tiled-missing', 'fill-opacity')).toEqual([0, 0, 0, 1, 0]);
  expect(where('tiled-suppressed', 'fill-opacity')).toEqual([0, 0, 1, 0, 0]);
  expect(where('tiled-veil', 'fill-opacity')).toEqual([0, 0, 0, 0.75, 0]);
  expect(where('municipality-missing', 'fill-opacity')).toEqual([0, 0, 0, 1, 0]);
  const edges = [{ edge: 1 }, { edge: 0 }, {}].map((state) =>
    ofTiled('tiled-edge-ink', 'line-opacity', { state }),
  );
  expect(edges).toEqual([1, 0, 0]);
});

test('municipalities are filled up to zoom 8 and areas stand in their place from there', () => {
  const opacities = [5, 7.9, 8, 9].map((zoom) =>
    ofTiled('municipality-fill', 'fill-opacity', { zoom }),
  );
  expect(opacities).toEqual([1, 1, 0, 0]);
});

test('a circle has the radius of its state; without one, or with 0, nothing of it is seen', () => {
  const circle = (state: DrawnFeature['state']) =>
    ['circle-radius', 'circle-opacity', 'circle-stroke-opacity'].map((name) =>
      ofTiled('municipality-circles', name, { state: state ?? {} }),
    );
  expect(circle({ radius: 7 })).toEqual([7, 0.5, 1]);
  expect(circle({ radius: 0 })).toEqual([0, 0, 0]);
  expect(circle({})).toEqual([0, 0, 0]);
});
