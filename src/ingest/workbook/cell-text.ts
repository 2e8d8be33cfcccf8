import { formatOfNumber, type FormatSection } from './number-format.ts';
import type { CellKind } from '../result/sheet.ts';
import { textOfSerial, type DateSystem } from './spreadsheet-date.ts';

/** A number of a cell as a person reads it, at full precision: in percent, as a date, or with leading zeros. */

export interface CellText {
  readonly text: string;
  readonly kind: CellKind;
}

export function textOfNumber(
  value: number,
  sections: readonly FormatSection[] | undefined,
  system: DateSystem,
): CellText {
  const plain: CellText = { text: String(value), kind: 'number' };
  if (!sections) return plain;
  const format = formatOfNumber(sections, value);
  switch (format.kind) {
    case 'plain':
      return plain;
    case 'percent':
      return { text: timesHundred(value), kind: 'percent' };
    case 'percent-sign':
      return { text: String(value), kind: 'percent' };
    case 'date': {
      const text = textOfSerial(value, format.part, system);
      return text === undefined ? plain : { text, kind: 'text' };
    }
    case 'padded':
      return padded(value, format.digits);
    default:
      return format satisfies never;
  }
}

/** Only a whole number is a key. */
function padded(value: number, digits: number): CellText {
  if (!Number.isSafeInteger(value) || value < 0) return { text: String(value), kind: 'number' };
  return { text: String(value).padStart(digits, '0'), kind: 'text' };
}

/** By moving the point, because 0.07 * 100 is 7.000000000000001. */
export function timesHundred(value: number): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return String(Number(`${mantissa}e${Number(exponent) + 2}`));
}
