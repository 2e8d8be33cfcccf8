import { formatNumber, unitSign } from '../numbers/numbers.ts';

/** Numbers with what they count, in English. */

export const count = (value: number, decimals = 0): string => formatNumber('en', value, decimals);

export const areas = (value: number): string => (value === 1 ? '1 area' : `${count(value)} areas`);

/** What stands in a sentence for a number of people that is not known: it is never 0. */
export const residentsUnknown = 'an unknown number of people';

export const people = (value: number | undefined): string => {
  if (value === undefined) return residentsUnknown;
  return value === 1 ? '1 person' : `${count(value)} people`;
};

/** What a difference is told in; that of two percentages is in percentage points. */
export function differenceUnit(unit: string): string {
  const sign = unitSign(unit, 'en').trim();
  if (sign === '%') return 'in percentage points';
  return sign === '' ? 'in the unit of the indicator' : `in ${sign}`;
}
