import { expect, test } from 'vitest';
import { sliceFor } from './telling-slice.ts';

test('the first picture is told in slices of 4,000 features, later ones in slices of 1,200', () => {
  expect(sliceFor({ hasTold: false, isFar: true, kindsOfLines: 2 }).features).toBe(4_000);
  expect(sliceFor({ hasTold: true, isFar: false, kindsOfLines: 2 }).features).toBe(1_200);
});

test('each kind of lines around municipalities is one more layer to look up: of 3,000 remain 1,500 and 1,000', () => {
  const far = [0, 1, 2].map((kindsOfLines) =>
    sliceFor({ hasTold: true, isFar: true, kindsOfLines }),
  );
  expect(far.map(({ features }) => features)).toEqual([3_000, 1_500, 1_000]);
});
