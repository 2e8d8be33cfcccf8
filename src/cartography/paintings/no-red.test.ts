import { oklch } from 'culori';
import { expect, test } from 'vitest';
import { indicatorRoles } from '../../areas/indicator.ts';
import { rampFor, rampOf, rampsWith, type Ground } from '../colours/ramps.ts';
import { bivariateColours } from './bivariate-painting.ts';
import { changeColours } from './change-painting.ts';
import { decisionColours } from './decision-painting.ts';
import { flagColours } from './flag-painting.ts';
import { moranColours } from './moran-painting.ts';

/**
 * Red alarms and is not used for people. In OKLCH pure red has the hue 29 and the browns and oranges begin at 48; colours of
 * little chroma are greys, whatever their hue.
 */
const [from, to, leastChroma] = [5, 45, 0.04];

function isRed(colour: string): boolean {
  const { h = 0, c = 0 } = oklch(colour) ?? {};
  return c >= leastChroma && h >= from && h <= to;
}

const grounds: readonly Ground[] = ['light', 'dark'];

test('red is found: that of traffic signs, of ColorBrewer and of alarms; brown, purple and grey are not red', () => {
  expect(['#ff0000', '#cb181d', '#8c2f1b', '#f0a58f'].map(isRed)).toEqual([true, true, true, true]);
  expect(['#b35806', '#6e016b', '#86898c'].map(isRed)).toEqual([false, false, false]);
});

test('no ramp that is offered has a red, for 3 to 9 classes on both grounds', () => {
  const found = [3, 4, 5, 6, 7, 8, 9].flatMap((classes) =>
    rampsWith(classes).flatMap((id) =>
      grounds.flatMap((ground) => rampOf(id, classes, ground).colours.filter(isRed)),
    ),
  );
  expect(found).toEqual([]);
});

test('the ramp of no role has a red, that of the migrant share first of all', () => {
  const found = indicatorRoles.flatMap((role) =>
    grounds.flatMap((ground) => rampFor(role, 7, ground).colours.filter(isRed)),
  );
  expect(found).toEqual([]);
});

test('neither have the other paintings: change, clusters, two indicators, the answer of the rule, decisions', () => {
  const all = [changeColours, moranColours, bivariateColours, flagColours, decisionColours];
  expect(all.flatMap(({ light, dark }) => [...light, ...dark].filter(isRed))).toEqual([]);
});
