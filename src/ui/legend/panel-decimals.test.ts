import { expect, test } from 'vitest';
import { panelDecimals } from './panel-decimals.ts';

const classification = { state: 'ok', breaks: [-0.41, 0.5866], decimals: 4 } as const;

test('an index has two decimals: 2.31', () => {
  expect(panelDecimals('index', classification, 0, 2.3149)).toBe(2);
  expect(panelDecimals('index', classification, 0)).toBe(2);
});

test('0.5861 lies under the break 0.5866 and has a third decimal, as 0.59 would seem to lie above it', () => {
  expect(panelDecimals('index', classification, 0, 0.5861)).toBe(3);
  expect(panelDecimals('index', classification, 0, 0.5866)).toBe(4);
});

test('any other figure has the decimals of the legend', () => {
  expect(panelDecimals('percent', classification, 0, 2.3149)).toBe(4);
});
