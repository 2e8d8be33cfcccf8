import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Classing } from '../../analysis/question/classing.ts';
import { classingFromText, classingToText } from './classing-text.ts';

test('a classing stands in a link in words', () => {
  expect(classingToText({ method: 'septiles', weight: 'areas' })).toBe('septiles-areas');
  const quintiles: Classing = {
    method: 'quantiles',
    weight: 'population',
    classes: 5,
    frame: 'municipality',
  };
  expect(classingToText(quintiles)).toBe('quantiles-population-5-municipality');
  expect(classingFromText('quantiles-population-5-municipality')).toEqual(quintiles);
});

test('breaks by hand come back, whatever the indicator is called', () => {
  const own = fc.record({
    method: fc.constant('manual' as const),
    weight: fc.constantFrom('population' as const, 'areas' as const),
    indicator: fc.constantFrom('share', 'migrant-share', 'a~b', 'ü 1-2'),
    breaks: fc.array(
      fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
      {
        minLength: 1,
        maxLength: 8,
      },
    ),
  });
  fc.assert(
    fc.property(own, (classing) => {
      const back = classingFromText(classingToText(classing));
      expect(back).toEqual({ ...classing, breaks: classing.breaks.map((one) => one + 0) });
    }),
  );
});

test.each([
  '',
  'septiles',
  'septiles-people',
  'septiles-areas-7',
  'quantiles-areas-2',
  'quantiles-areas-10',
  'quantiles-areas-5-5',
  'quantiles-areas-5-village',
  'manual-areas-share',
  'manual-areas-share~x',
  'manual-areas-share~1~2~3~4~5~6~7~8~9',
])('%s is no classing', (text) => {
  expect(classingFromText(text)).toBeUndefined();
});
