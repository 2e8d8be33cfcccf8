import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barFoot, classBarChart, largestShare } from './class-bar-layout.ts';

test('the largest share of all groups is 64 units tall, half of it 32, and bars are 44 wide with 4 between', () => {
  const rows = [{ shares: [0.1, 0.4] }, { shares: [0.2, 0.3] }, { shares: undefined }];
  expect(largestShare(rows)).toBe(0.4);
  const { bars, width, height } = classBarChart([0.2, 0.4], 0.4);
  expect(bars.map(({ height: tall }) => tall)).toEqual([32, 64]);
  expect(bars.map(({ left, middle }) => [left, middle])).toEqual([
    [0, 22],
    [48, 70],
  ]);
  expect(bars.map(({ top }) => top)).toEqual([46, 14]);
  expect([width, height]).toEqual([92, 96]);
});

test('a group of nobody has bars without height, no bar falls below the foot', () => {
  expect(largestShare([])).toBe(0);
  expect(classBarChart([0, 0, 0], 0).bars.map(({ height }) => height)).toEqual([0, 0, 0]);
  expect(classBarChart([], 0).width).toBe(1);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
      (shares) => {
        const largest = largestShare([{ shares }]);
        for (const bar of classBarChart(shares, largest).bars) {
          expect(bar.top).toBeGreaterThanOrEqual(14);
          expect(bar.top + bar.height).toBeCloseTo(barFoot, 9);
        }
      },
    ),
  );
});
