import { expect, test } from 'vitest';
import { choiceText } from './choice-text.ts';

test('a choice is called what the project calls it, else what the page does, else its key, in both languages', () => {
  const choices = [{ key: 'near-cut', label: { de: 'Knapp', en: 'Close' } }, { key: 'usual' }];
  const usual = { 'near-cut': 'der Seite', usual: 'Üblich' };
  const keys = ['near-cut', 'usual', 'gone'];
  expect(keys.map(choiceText(choices, usual, 'de'))).toEqual(['Knapp', 'Üblich', 'gone']);
  expect(keys.map(choiceText(choices, usual, 'en'))).toEqual(['Close', 'Üblich', 'gone']);
});
