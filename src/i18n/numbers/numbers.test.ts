import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import {
  formatDifference,
  formatFigure,
  formatNumber,
  formatValue,
  machineNumber,
  unitInHead,
  unitSign,
  parseTypedNumber,
} from './numbers.ts';

const words = { missing: 'fehlt', suppressed: 'gesperrt', 'not-applicable': 'entfällt' };

test('German numbers have a point between thousands and a comma before decimals, English ones the reverse', () => {
  expect(formatNumber('de', 1234.5, 1)).toBe('1.234,5');
  expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5');
  expect(formatNumber('de', 1_200_345)).toBe('1.200.345');
});

test('a value that rounds to zero has no minus', () => {
  expect(formatNumber('de', -0.04, 1)).toBe('0,0');
});

test('the German percent sign follows a narrow no-break space, the English one follows directly', () => {
  expect(formatValue('de', 41.3, 'percent')).toBe('41,3\u202f%');
  expect(formatValue('en', 41.3, 'percent')).toBe('41.3%');
});

test('a rent has two decimals and its unit, a count has neither, an index has two decimals', () => {
  expect(formatValue('de', 7.5, 'EUR/m²')).toBe('7,50\u202f€/m²');
  expect(formatValue('de', 3140, 'count')).toBe('3.140');
  expect(formatValue('de', 1.256, 'index')).toBe('1,26');
});

test('a difference always carries its sign', () => {
  expect(formatDifference('de', 3)).toBe('+3');
  expect(formatDifference('de', -2)).toBe('−2');
  expect(formatDifference('de', 0)).toBe('±0');
  expect(formatDifference('de', -0.04, 1)).toBe('±0,0');
});

test('a figure that is not known shows the word for its absence, and a known zero shows zero', () => {
  expect(formatFigure('de', { state: 'suppressed' }, 'percent', 1, words)).toBe('gesperrt');
  expect(formatFigure('de', { state: 'known', value: 0 }, 'percent', 1, words)).toBe('0,0\u202f%');
});

test.each([
  ['41,3', 41.3],
  ['41,3\u202f%', 41.3],
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['1.200.345', 1_200_345],
  ['1 234,5', 1234.5],
  ['41.3', 41.3],
  ['41.35', 41.35],
  ['0.375', 0.375],
  ['12,50 €/m²', 12.5],
  [',5', 0.5],
  ['−1,5', -1.5],
  ['7', 7],
])('German typed "%s" is %f', (text, value) => {
  expect(parseTypedNumber('de', text)).toBe(value);
});

test.each([
  ['41.3', 41.3],
  ['1,234.5', 1234.5],
  ['1,234', 1234],
  ['41,3', 41.3],
  ['41.3%', 41.3],
])('English typed "%s" is %f', (text, value) => {
  expect(parseTypedNumber('en', text)).toBe(value);
});

test.each(['', ' ', '-', 'viel', '12.34.56', '1.23,4', '1,2,3', '4e3', '%', '12a'])(
  'German typed "%s" is no number',
  (text) => {
    expect(parseTypedNumber('de', text)).toBeUndefined();
  },
);

test('what a number field shows is read back as the same number', () => {
  const value = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(
      value,
      fc.constantFrom(0, 1, 2),
      fc.constantFrom(...languages),
      (whole, decimals, language) => {
        const shown = formatValue(language, whole / 10 ** decimals, 'percent', decimals);
        expect(parseTypedNumber(language, shown)).toBeCloseTo(whole / 10 ** decimals, 9);
      },
    ),
  );
});

test('no formatted negative number has a hyphen for its minus', () => {
  const units = fc.constantFrom('percent', 'count', 'index', 'EUR/m²', 'je 1000', '');
  const numbers = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(
      numbers,
      units,
      fc.constantFrom(...languages),
      fc.nat(6),
      (value, unit, language, decimals) => {
        const shown = [
          formatNumber(language, value, decimals),
          formatValue(language, value, unit, decimals),
          formatDifference(language, value, decimals),
          formatFigure(language, { state: 'known', value }, unit, decimals, words),
        ];
        for (const text of shown) expect(text).not.toContain('-');
        if (Number(value.toFixed(decimals)) < 0) expect(shown[0]).toMatch(/^−/);
      },
    ),
  );
});

test('what goes to a clipboard as a number has a hyphen, so that a spreadsheet reads it', () => {
  expect(machineNumber(formatNumber('de', -1.5, 1))).toBe('-1,5');
  expect(machineNumber('1,5')).toBe('1,5');
});

test('a unit is written in one way, however the source writes it', () => {
  const written = ['EUR/m²', '€/m²', 'Euro je qm', 'EUR pro m2', '€ / m²'];
  expect(new Set(written.map((unit) => unitSign(unit)))).toEqual(new Set(['\u202f€/m²']));
  expect(unitSign('je 1000')).toBe('\u202fje 1.000');
  expect(unitSign('je 1.000', 'en')).toBe('\u202fper 1,000');
  expect(unitSign('%')).toBe(unitSign('percent'));
  expect(unitSign('Fälle')).toBe('\u202fFälle');
});

test('behind a number without a unit stands nothing, not even a blank', () => {
  for (const unit of ['', ' ']) {
    expect([unitSign(unit), formatValue('de', 12, unit, 0)]).toEqual(['', '12']);
  }
});

test('the unit stands in the head of a column in brackets, and nowhere where there is none', () => {
  expect(unitInHead('percent', 'de')).toBe(' (%)');
  expect(unitInHead('EUR/m²', 'en')).toBe(' (€/m²)');
  expect(unitInHead('index', 'de')).toBe('');
});
