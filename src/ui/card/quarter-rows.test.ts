import { expect, test } from 'vitest';
import { cardOf } from './card-of.fixture.ts';
import { quarterChoices } from './quarter-rows.ts';

test('three members come first; the near miss beside them says what it would belong to and join', () => {
  const { rows, others } = quarterChoices(cardOf(), 'de');
  expect(rows.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    '0 member',
    '1 member',
    '2 member',
    '3 near-miss',
  ]);
  expect(rows.map(({ what }) => what).slice(0, 3)).toEqual(['', '', '']);
  expect(rows[3]?.what).toMatch(/^würde dazugehören und mit .+ verbinden$/);
  expect(others.map(({ key }) => key)).toEqual(['4']);
});
