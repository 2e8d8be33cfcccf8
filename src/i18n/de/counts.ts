import { formatNumber, unitSign } from '../numbers/numbers.ts';

/** Numbers with what they count, in German. */

export const count = (value: number, decimals = 0): string => formatNumber('de', value, decimals);

export const areas = (value: number): string =>
  value === 1 ? '1 Gebiet' : `${count(value)} Gebiete`;

/** What stands in a sentence for a number of people that is not known: it is never 0. */
export const residentsUnknown = 'eine unbekannte Zahl von Menschen';

export const people = (value: number | undefined): string => {
  if (value === undefined) return residentsUnknown;
  return value === 1 ? '1 Mensch' : `${count(value)} Menschen`;
};

/** What a difference is told in; that of two percentages is in percentage points. */
export function differenceUnit(unit: string): string {
  const sign = unitSign(unit, 'de').trim();
  if (sign === '%') return 'in Prozentpunkten';
  return sign === '' ? 'in der Einheit des Merkmals' : `in ${sign}`;
}
