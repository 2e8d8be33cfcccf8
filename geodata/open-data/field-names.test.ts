import { expect, test } from 'vitest';
import { nameFields, shortenedFields } from './field-names.ts';

test('small letters, capitals and _x give the same name', () => {
  expect([...nameFields(['plr_id', 'S1_x', 'ew_X']).keys()]).toEqual(['PLR_ID', 'S1', 'EW']);
});

test('where both came, the field without _x has the name and the other keeps its own', () => {
  const names = nameFields(['s1_x', 's1']);
  expect([...names]).toEqual([
    ['S1_X', 's1_x'],
    ['S1', 's1'],
  ]);
  expect(shortenedFields(names)).toEqual([]);
});

test('a field that is named _x only keeps that name', () => {
  expect([...nameFields(['_x']).keys()]).toEqual(['_X']);
});
