import { wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { darkMap, lightMap, mapTheme } from './map-theme.ts';
import { bivariateColours } from '../paintings/bivariate-painting.ts';
import { changeColours } from '../paintings/change-painting.ts';
import { decisionColours } from '../paintings/decision-painting.ts';
import { flagColours } from '../paintings/flag-painting.ts';
import { moranColours } from '../paintings/moran-painting.ts';
import { rampIds, rampOf, type Ground } from './ramps.ts';

/** Every colour an area may have on the ground of the theme. */
const fillsOn = (ground: Ground): readonly string[] => [
  ...rampIds.flatMap((id) =>
    [3, 5, 7, 9].flatMap((classes) => rampOf(id, classes, ground).colours),
  ),
  ...[bivariateColours, changeColours, moranColours, flagColours, decisionColours].flatMap(
    (own) => own[ground],
  ),
];

describe.each([lightMap, darkMap])('$id map', (theme) => {
  const grounds = [...fillsOn(theme.id), theme.paper, theme.absent];

  test('a marked area stands out 3 : 1 from every class, by its ink or by its casing', () => {
    for (const ground of grounds) {
      const best = Math.max(
        wcagContrast(theme.flagInk, ground),
        wcagContrast(theme.casing, ground),
      );
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('the chosen area stands out 3 : 1 from every class, by its line or by its casing', () => {
    for (const ground of grounds) {
      const best = Math.max(
        wcagContrast(theme.accent, ground),
        wcagContrast(theme.accentCasing, ground),
      );
      expect(best, ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('ink and casing differ at least 3 : 1, as do the accent and its casing', () => {
    expect(wcagContrast(theme.flagInk, theme.casing)).toBeGreaterThanOrEqual(3);
    expect(wcagContrast(theme.accent, theme.accentCasing)).toBeGreaterThanOrEqual(3);
  });

  test('names are read at 4.5 : 1 on their halo', () => {
    expect(wcagContrast(theme.label, theme.labelHalo)).toBeGreaterThanOrEqual(4.5);
  });

  test('hatching and dots stand out 2.5 : 1 from their ground: visible, but quieter than data', () => {
    expect(wcagContrast(theme.sign, theme.absent)).toBeGreaterThanOrEqual(2.5);
  });
});

test('the dark page takes the dark map', () => {
  expect(mapTheme(true)).toBe(darkMap);
  expect(mapTheme(false)).toBe(lightMap);
});
