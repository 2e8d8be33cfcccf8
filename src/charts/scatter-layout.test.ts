import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestDot, extentOf, placeOf, valueAt, drawDots } from './scatter-dots.ts';
import { partBox, plotFrame, plotScale, plotTicks, stepsAcross } from './scatter-layout.ts';
import type { ScatterAxis } from './scatter-events.ts';

const frame = plotFrame(600);
const across = plotScale('x', [0, 100], frame);
const up = plotScale('y', [-2, 2], frame);

function axis(...values: readonly number[]): ScatterAxis {
  return {
    label: '',
    values: Float64Array.from(values),
    decimals: 1,
    format: String,
    cut: undefined,
  };
}

test('600 pixels wide it is 360 high; dots lie from 58 to 586 and from 318 up to 14', () => {
  expect(frame).toEqual({ width: 600, height: 360, left: 58, right: 586, top: 14, foot: 318 });
  expect([300, 1000].map((width) => plotFrame(width).height)).toEqual([260, 460]);
});

test('0 % stands at the left, 100 % at the right, +2 at the top, −2 at the foot', () => {
  expect([0, 50, 100].map((value) => placeOf(across, value))).toEqual([58, 322, 586]);
  expect([-2, 0, 2].map((value) => placeOf(up, value))).toEqual([318, 166, 14]);
});

test('a place beyond the axis is its end; a value comes back from its place with one decimal', () => {
  expect(valueAt(across, 0, 1)).toBe(0);
  expect(valueAt(across, 9999, 1)).toBe(100);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (tenths) => {
      expect(valueAt(across, placeOf(across, tenths / 10), 1)).toBe(tenths / 10);
    }),
  );
});

test('an axis from 0 to 100 has figures at 0, 20, … 100; one from −2 to 2 five, without decimals', () => {
  expect(plotTicks(across, stepsAcross(600)).map(({ value }) => value)).toEqual([
    0, 20, 40, 60, 80, 100,
  ]);
  expect(plotTicks(up, 5)).toEqual([
    { value: -2, place: 318, decimals: 0 },
    { value: -1, place: 242, decimals: 0 },
    { value: 0, place: 166, decimals: 0 },
    { value: 1, place: 90, decimals: 0 },
    { value: 2, place: 14, decimals: 0 },
  ]);
  expect(plotTicks(plotScale('x', [0, 1], frame), 5)[1]).toMatchObject({ value: 0.2, decimals: 1 });
  expect([479, 480].map(stepsAcross)).toEqual([4, 7]);
});

test('the part from 25 to 75 % and −1 to 1 is 264 × 152 pixels; a part without breadth is a pixel wide', () => {
  expect(partBox({ x: [25, 75], y: [-1, 1] }, across, up)).toEqual({
    x: 190,
    y: 90,
    width: 264,
    height: 152,
  });
  expect(partBox({ x: [25, 25], y: [0, 0] }, across, up)).toMatchObject({ width: 1, height: 1 });
});

test('values keep three hundredths of room at both ends; unknown ones do not count', () => {
  expect(extentOf(Float64Array.of(0, Number.NaN, 100))).toEqual([-3, 103]);
  expect(extentOf(Float64Array.of(Number.NaN))).toEqual([0, 1]);
  const [from, to] = extentOf(Float64Array.of(5, 5));
  expect(from).toBeCloseTo(4.97, 9);
  expect(to).toBeCloseTo(5.03, 9);
});

test('a click picks the nearest area within 12 pixels, never one without both figures', () => {
  const dots = { x: axis(50, 52, Number.NaN), y: axis(0, 0, 0), across, up };
  expect(nearestDot(dots, { x: 323, y: 166 }, 12)).toBe(0);
  expect(nearestDot(dots, { x: 331, y: 166 }, 12)).toBe(1);
  expect(nearestDot(dots, { x: 322, y: 200 }, 12)).toBeUndefined();
});

test('marked areas are drawn over the others, the chosen one last and larger; unknown ones not at all', () => {
  const circles: [x: number, size: number, fill: string][] = [];
  let fill = '';
  const context = {
    beginPath: () => undefined,
    arc: (x: number, _y: number, size: number) => circles.push([x, size, '']),
    set fillStyle(value: string) {
      fill = value;
    },
    fill: () => {
      const last = circles.at(-1);
      if (last) last[2] = fill;
    },
    stroke: () => undefined,
  } as unknown as CanvasRenderingContext2D;
  const style = { getPropertyValue: (name: string) => name } as CSSStyleDeclaration;
  drawDots(context, style, {
    x: axis(0, 50, Number.NaN),
    y: axis(0, 0, 0),
    across,
    up,
    marked: Uint8Array.of(1, 0, 0),
    picked: undefined,
    chosen: 1,
  });
  expect(circles).toEqual([
    [322, 3.2, '--ink-soft'],
    [58, 3.2, '--ink'],
    [322, 5.7, '--accent'],
  ]);
});
