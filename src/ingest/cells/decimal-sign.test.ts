import { expect, test } from 'vitest';
import { decideDecimal, decimalEvidence } from './decimal-sign.ts';

test('one cell can prove the decimal sign of its column: 12,5 the comma, 12.5 the point', () => {
  expect(decideDecimal(['1.234', '12,5'])).toMatchObject({ rule: ',', certainty: 'clear' });
  expect(decideDecimal(['1.234', '12.5'])).toMatchObject({ rule: '.', certainty: 'clear' });
});

test('1.234 alone proves nothing: it is read the German way, and the places are named', () => {
  expect(decideDecimal(['7', '1.234', '2.345'])).toEqual({
    rule: ',',
    certainty: 'ambiguous',
    examples: [1, 2],
  });
});

test('a dot for a secret figure is a German sign, so 1.234 beside it is 1234', () => {
  // col-de-4 in oracles/csv/german-numbers.json
  expect(decideDecimal(['1.234', '.', '12'])).toMatchObject({ rule: ',', certainty: 'clear' });
});

test('12,5 and 12.5 in one column contradict each other', () => {
  expect(decideDecimal(['3', '12,5', '12.5'])).toEqual({
    rule: 'each',
    certainty: 'conflict',
    examples: [1, 2],
  });
});

test('groups of three prove that the other sign is the decimal one', () => {
  expect(decimalEvidence('1.234.567')).toBe(',');
  expect(decimalEvidence('1,234,567')).toBe('.');
});

test('a zero before the sign cannot be thousands: 0,123 proves the comma', () => {
  expect(decimalEvidence('0,123')).toBe(',');
  expect(decimalEvidence('0.123')).toBe('.');
});

test('dates and words prove nothing', () => {
  expect(decimalEvidence('01.02.2021')).toBe('none');
  expect(decimalEvidence('ca. 300')).toBe('none');
});
