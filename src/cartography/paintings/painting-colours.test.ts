import { lch } from 'culori';
import { describe, expect, test } from 'vitest';
import { bivariateColours } from './bivariate-painting.ts';
import { changeColours } from './change-painting.ts';
import { lightness, smallestDistance, smallestStep, views } from '../colour-views.fixture.ts';
import { decisionColours } from './decision-painting.ts';
import { flagColours } from './flag-painting.ts';
import { darkMap } from '../colours/map-theme.ts';
import { moranColours } from './moran-painting.ts';

const grounds = ['light', 'dark'] as const;
/** With colours, of whatever kind of sight. */
const coloured = Object.entries(views).filter(([name]) => name !== 'grey');

describe.each(grounds)('on the %s page', (ground) => {
  test.each(coloured)('any two of the nine of 3 × 3 are 15 apart for %s vision', (_, view) => {
    expect(smallestDistance(bivariateColours[ground], view)).toBeGreaterThanOrEqual(15);
  });

  test.each(coloured)('neighbouring steps of change are 7 apart for %s vision', (_, view) => {
    expect(smallestStep(changeColours[ground], view)).toBeGreaterThanOrEqual(7);
  });

  test.each(coloured)('any two kinds of cluster are 6 apart for %s vision', (_, view) => {
    expect(smallestDistance(moranColours[ground], view)).toBeGreaterThanOrEqual(6);
  });

  test.each(coloured)('any two kinds of decision are 14 apart for %s vision', (_, view) => {
    expect(smallestDistance(decisionColours[ground], view)).toBeGreaterThanOrEqual(14);
  });

  test('confirmed and not confirmed are told apart without colours', () => {
    const [, , , confirmed = '', not = ''] = decisionColours[ground];
    expect(Math.abs(lightness(confirmed) - lightness(not))).toBeGreaterThanOrEqual(15);
  });

  test.each(Object.entries(views))(
    'the answers of the rule are 10 apart for %s vision',
    (_, view) => {
      expect(smallestDistance(flagColours[ground], view)).toBeGreaterThanOrEqual(10);
    },
  );

  test('no cluster of people is red', () => {
    for (const colour of moranColours[ground]) {
      const { c = 0, h = 0 } = lch(colour) ?? {};
      const isRed = c > 15 && (h < 45 || h > 340);
      expect(isRed, colour).toBe(false);
    }
  });

  test('what is strong stands out from the ground more than what is not', () => {
    const far = (colour: string): number =>
      ground === 'light' ? 100 - lightness(colour) : lightness(colour);
    const [highHigh = '', lowLow = '', , , plain = ''] = moranColours[ground];
    expect(Math.min(far(highHigh), far(lowLow))).toBeGreaterThan(far(plain));
    const [fallen = '', , , same = '', , , risen = ''] = changeColours[ground];
    expect(Math.min(far(fallen), far(risen))).toBeGreaterThan(far(same));
    const nine = bivariateColours[ground].map(far);
    expect(nine[8]).toBe(Math.max(...nine));
    expect(nine[0]).toBe(Math.min(...nine));
  });
});

test.each(Object.entries(views))(
  'on the dark page every colour is 9 from the ground for %s vision',
  (_, view) => {
    const all = [
      bivariateColours,
      changeColours,
      moranColours,
      flagColours,
      decisionColours,
    ].flatMap(({ dark }) => dark);
    for (const colour of all) {
      expect(smallestDistance([darkMap.paper, colour], view), colour).toBeGreaterThanOrEqual(9);
    }
  },
);
