import { expect, test } from 'vitest';
import type { Histogram, HistogramPart } from '../cartography/paintings/histogram.ts';
import { histogramBars, histogramValue, histogramX } from './histogram-layout.ts';

const part = (number: number, areas: number, people: number): HistogramPart => ({
  class: number,
  colour: `class ${number}`,
  areas,
  people,
});

/** Values from 0 to 40 in four bins. */
const histogram: Histogram = {
  from: 0,
  to: 40,
  bins: [
    { from: 0, to: 10, areas: 2, people: 100, parts: [part(1, 2, 100)] },
    { from: 10, to: 20, areas: 3, people: 400, parts: [part(1, 1, 100), part(2, 2, 300)] },
    { from: 20, to: 30, areas: 0, people: 0, parts: [] },
    { from: 30, to: 40, areas: 1, people: 200, parts: [part(3, 1, 200)] },
  ],
  mostAreas: 3,
  mostPeople: 400,
  breaks: [15, 35],
};

test('0, 10 and 40 of 0 to 40 stand at 0, 72 and 288 units', () => {
  expect([0, 10, 40].map((value) => histogramX(histogram, value))).toEqual([0, 72, 288]);
  expect(histogramX({ from: 7, to: 7 }, 7)).toBe(144);
});

test('a hand beyond the picture gets its end; at three quarters it is at 30, in whole numbers', () => {
  expect([-1, 0.75, 2].map((share) => histogramValue(histogram, share, 0))).toEqual([0, 30, 40]);
  expect(histogramValue({ from: 0, to: 1 }, 1 / 3, 2)).toBe(0.33);
});

test('the bin with 400 people fills 72 units: 18 of the lower class, 54 of the upper one over it', () => {
  expect(histogramBars(histogram)).toEqual([
    { x: 0, y: 54, width: 71.5, height: 18, colour: 'class 1' },
    { x: 72, y: 54, width: 71.5, height: 18, colour: 'class 1' },
    { x: 72, y: 0, width: 71.5, height: 54, colour: 'class 2' },
    { x: 216, y: 36, width: 71.5, height: 36, colour: 'class 3' },
  ]);
});

test('where nobody is counted, areas are: three fill the height, one a third of it', () => {
  const heights = histogramBars({ ...histogram, mostPeople: 0 }).map(({ height }) => height);
  expect(heights).toEqual([48, 24, 48, 24]);
});

test('one value alone has a bar of a twentieth of the width', () => {
  const bins = [{ from: 7, to: 7, areas: 1, people: 10, parts: [part(1, 1, 10)] }];
  const [bar] = histogramBars({ from: 7, to: 7, bins, mostAreas: 1, mostPeople: 10, breaks: [] });
  expect(bar).toMatchObject({ x: 144, height: 72 });
  expect(bar?.width).toBeCloseTo(288 / 20 - 0.5, 9);
});
