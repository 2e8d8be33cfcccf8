import { expect, test } from 'vitest';
import { columnOf } from '../../areas/column.ts';
import type { Round } from '../../areas/dataset.ts';
import { known, suppressed } from '../../areas/figure.ts';
import type { CountedShare, Indicator } from '../../areas/indicator.ts';
import { countedText } from './counted-text.ts';

const round: Round = {
  id: '',
  columns: {},
  fractions: {
    jobless: {
      numerator: columnOf([known(456), suppressed]),
      denominator: columnOf([known(1104), suppressed]),
    },
  },
  withheld: { figures: 1, areas: 1 },
};

const jobless = (counted: CountedShare): Indicator => ({
  id: 'jobless',
  label: { de: 'Anteil Arbeitslose' },
  role: 'economic-base',
  unit: 'percent',
  counted,
});

test('the counts behind a share are told, of all people or of the column they are a part of', () => {
  const ofPeople = jobless({ numerator: 'Arbeitslose', denominator: 'EW', isOfPeople: true });
  expect(countedText(ofPeople, round, 0, 'de')).toBe('Arbeitslose: 456 von 1.104 Einwohnern');
  const ofAge = jobless({ numerator: 'Arbeitslose', denominator: '15–65', isOfPeople: false });
  expect(countedText(ofAge, round, 0, 'en')).toBe('Arbeitslose: 456 of 1,104 (‘15–65’)');
});

test('where the share is withheld, nothing is told of its counts', () => {
  const counted = jobless({ numerator: 'Arbeitslose', isOfPeople: true });
  expect(countedText(counted, round, 1, 'de')).toBeUndefined();
});
