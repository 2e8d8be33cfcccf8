import { expect, test } from 'vitest';
import { insetsAround, meets, squaresOver, type ControlBox } from './control-boxes.ts';

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const foot = { ...none, bottom: 44 };

/** On a phone: three buttons of 44 pixels at the right, the step control in the middle of the foot. */
const phone = { width: 390, height: 380 };
const buttons: ControlBox = { left: 332, top: 12, right: 378, bottom: 148 };
const stepper: ControlBox = { left: 100, top: 310, right: 290, bottom: 364 };

test('buttons at the upper right take 58 pixels at the right, not 148 at the top', () => {
  expect(insetsAround([buttons], phone, none)).toEqual({ ...none, right: 58 });
});

test('the step control takes 70 pixels at the foot, where 44 are free already', () => {
  expect(insetsAround([stepper, buttons], phone, foot)).toEqual({
    ...none,
    right: 58,
    bottom: 70,
  });
});

test('what lies in what is free already takes nothing more', () => {
  const scale: ControlBox = { left: 12, top: 350, right: 100, bottom: 370 };
  expect(insetsAround([scale], phone, foot)).toEqual(foot);
});

test('what is left meets none of the controls', () => {
  const overview: ControlBox = { left: 580, top: 450, right: 700, bottom: 588 };
  const size = { width: 712, height: 600 };
  const zoom: ControlBox = { left: 666, top: 12, right: 700, bottom: 114 };
  const { top, right, bottom, left } = insetsAround([zoom, overview], size, foot);
  const free = { left, top, right: size.width - right, bottom: size.height - bottom };
  expect([zoom, overview].map((box) => meets(box, free))).toEqual([false, false]);
});

test('controls never take more than half of the width and height of the map', () => {
  const covering: ControlBox = { left: 10, top: 10, right: 190, bottom: 190 };
  expect(insetsAround([covering], { width: 200, height: 200 }, none)).toEqual(none);
});

test('a box of 46 × 136 pixels is covered by three squares, to its corners and no farther', () => {
  const squares = squaresOver(buttons);
  expect(squares.map(({ x, side }) => [x, side])).toEqual([
    [355, 46],
    [355, 46],
    [355, 46],
  ]);
  expect(squares.map(({ y }) => y)).toEqual([35, 80, 125]);
});
