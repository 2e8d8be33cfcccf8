import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { drawingSize, sheetDrawing } from './sheet-drawing.ts';

/** A square of a hundredth of a degree at the equator, about 1,112 metres wide, by its lower left corner in hundredths. */
function square(x: number, y: number): Polygon {
  const at = (dx: number, dy: number): [number, number] => [(x + dx) / 100, (y + dy) / 100];
  return { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]] };
}

const shapes = Object.freeze([square(0, 0), square(1, 0), square(0, 1), null]);
const input = { members: [0, 1], nearMisses: [2], beside: [], shapes };

test('two squares beside each other lie in the middle of the drawing, with a fifth of their width free at each side', () => {
  const drawing = sheetDrawing({ ...input, nearMisses: [] });
  // 2,223.9 metres and two fifths more on 800 units
  expect(drawing?.metresPerUnit).toBeCloseTo(3.892, 3);
  const corners = [...(drawing?.outline.matchAll(/-?[\d.]+ -?[\d.]+/g) ?? [])].map(([text]) =>
    text.split(' ').map(Number),
  );
  const across = corners.map(([x = 0]) => x);
  expect([Math.min(...across), Math.max(...across)]).toEqual([114.3, 685.7]); // 800 · 0.2 / 1.4
  const upward = corners.map(([, y = 0]) => y);
  expect(Math.min(...upward) + Math.max(...upward)).toBeCloseTo(drawingSize.height, 6);
});

test('members are numbered in their order and drawn last; the line between them is none of the outline', () => {
  const { areas = [], outline = '' } = sheetDrawing(input) ?? {};
  expect(areas.map(({ kind, number }) => [kind, number?.text])).toEqual([
    ['near-miss', undefined],
    ['member', '1'],
    ['member', '2'],
  ]);
  expect(outline.match(/M/g)).toHaveLength(1);
  expect(outline.match(/[ML]/g)).toHaveLength(7); // six vertices around two squares, the first once more
});

test('an area without an outline is left out; without any there is no drawing', () => {
  expect(sheetDrawing({ ...input, members: [0, 3] })?.areas).toHaveLength(2);
  expect(sheetDrawing({ ...input, members: [3] })).toBeUndefined();
});

test('a single house is not blown up: at least 400 metres and the margin are shown', () => {
  const tiny: Polygon = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [0.0001, 0],
        [0.0001, 0.0001],
        [0, 0],
      ],
    ],
  };
  const drawing = sheetDrawing({ members: [0], nearMisses: [], beside: [], shapes: [tiny] });
  expect((drawing?.metresPerUnit ?? 0) * drawingSize.height).toBeCloseTo(560, 6);
});
