import { expect, test } from 'vitest';
import { definedGroups } from './group-definitions.ts';

test('a group with a definition has a line, in the language; one without has none', () => {
  const groups = [
    { label: { de: 'Gruppe A', en: 'Group A' }, description: { de: 'Wer.', en: 'Who.' } },
    { label: { de: 'Gruppe B' } },
  ];
  expect(definedGroups(groups, 'de')).toEqual(['Gruppe A: Wer.']);
  expect(definedGroups(groups, 'en')).toEqual(['Group A: Who.']);
});
