import { expect, test } from 'vitest';
import { inPlace } from './de/in-place.ts';
import { neighbourhoodDe } from './de/neighbourhood.ts';
import { neighbourhoodEn } from './en/neighbourhood.ts';

test('a Land is said with its article, a town without: “im Land Heidemark”, “in der Hansestadt Elbmuster”, “in Fladdwalde”', () => {
  expect(
    ['Land Heidemark', 'Hansestadt Elbmuster', 'Hauptstadt Großmuster', 'Fladdwalde', 'Landau'].map(
      inPlace,
    ),
  ).toEqual([
    'im Land Heidemark',
    'in der Hansestadt Elbmuster',
    'in der Hauptstadt Großmuster',
    'in Fladdwalde',
    'in Landau',
  ]);
  expect(inPlace('\u2068Land Heidemark\u2069')).toBe('im \u2068Land Heidemark\u2069');
});

test('a condition that holds in both areas is not said to hold in all 2 of them', () => {
  const { holds } = neighbourhoodDe.why;
  expect([1, 2, 3].map((all) => holds(all, all))).toEqual([
    'erfüllt in diesem Gebiet',
    'erfüllt in beiden Gebieten',
    'erfüllt in allen 3 Gebieten',
  ]);
  expect(neighbourhoodEn.why.holds(2, 2)).toBe('met in both areas');
  expect(neighbourhoodEn.why.holds(3, 3)).toBe('met in all 3 areas');
});
