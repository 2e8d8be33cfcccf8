import { expect, test } from 'vitest';
import { textsOf } from '../../i18n/texts.ts';
import { labelOf } from './label-of.ts';
import { studyFigures } from './study-figures.ts';

const german = studyFigures(textsOf('de'), 'de');
const english = studyFigures(textsOf('en'), 'en');

test('1234 people are grouped as the language groups them, nobody is 0, an unknown number is a dash', () => {
  expect([1234, 0, undefined].map(german.count)).toEqual(['1.234', '0', '–']);
  expect([1234, 0, undefined].map(english.count)).toEqual(['1,234', '0', '–']);
});

test('12.345 percent with one decimal; zero is a value, an unknown value is a word', () => {
  const percent = (value: number | undefined) => german.figure(value, 'percent', 1);
  expect([12.345, 0, undefined].map(percent)).toEqual([
    '12,3\u202f%',
    '0,0\u202f%',
    'keine Angabe',
  ]);
  expect(english.figure(12.345, 'percent', 1)).toBe('12.3%');
  expect(english.figure(undefined, 'percent', 1)).toBe('not given');
});

test('a difference has its sign, none is ±0, an unknown one is a word', () => {
  const moved = (value: number | undefined) => german.difference(value, 1);
  expect([2.5, -2.5, 0, undefined].map(moved)).toEqual(['+2,5', '−2,5', '±0,0', 'keine Angabe']);
  expect(english.difference(-2.5, 1)).toBe('−2.5');
});

test('a name is that of the language, else the German one, else the id', () => {
  const named = [
    { id: 'share', label: { de: 'Anteil', en: 'Share' } },
    { id: 'rent', label: { de: 'Miete' } },
  ];
  const labels = (language: 'de' | 'en') =>
    ['share', 'rent', 'age'].map((id) => labelOf(named, id, language));
  expect(labels('de')).toEqual(['Anteil', 'Miete', 'age']);
  expect(labels('en')).toEqual(['Share', 'Miete', 'age']);
});
