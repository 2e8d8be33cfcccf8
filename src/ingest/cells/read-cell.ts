import { missing, notApplicable, suppressed, type Figure } from '../../areas/figure.ts';
import { decimalEvidence, type DecimalSign } from './decimal-sign.ts';
import { loosen, type LooseNote } from './loose-number.ts';
import { readNumber, readPlainNumber, type NumberReading } from './read-number.ts';
import type { SignMeaning, Signs } from './signs.ts';

/**
 * What is to be said about a cell besides its figure. `limited`: known with limited reliability or with a
 * footnote; `censored`: only a bound such as "<5"; `sentinel`: -9999, which no table here declares.
 */
export type CellNote = 'limited' | 'censored' | 'sentinel' | 'unreadable' | LooseNote;

export type CellReading = Figure & {
  readonly note?: CellNote;
  /** True where the cell itself says that it is in percent. */
  readonly percent?: true;
};

const censoredCell: CellReading = Object.freeze({ ...suppressed, note: 'censored' });
const sentinelCell: CellReading = Object.freeze({ ...missing, note: 'sentinel' });
const unreadableCell: CellReading = Object.freeze({ ...missing, note: 'unreadable' });

/** "<5", "> 100": the office says only on which side the value lies. */
const bound = /^[<>≤≥]\s?\d/;

/** Numbers that databases put where there is none; nobody's share, rent or count. */
const sentinels: ReadonlySet<number> = new Set([-9999, -99_999, -999_999]);

/** Figure of a trimmed cell. A text that is neither number nor sign is missing, with a note. */
export function readCell(text: string, decimal: DecimalSign | 'each', signs: Signs): CellReading {
  if (decimal !== 'each' && signs.byNumber.size === 0) {
    const value = readPlainNumber(text, decimal);
    if (value === value) return { state: 'known', value };
  }
  const meaning = signs.byText.get(text) ?? signs.byText.get(text.toLowerCase());
  if (meaning) return figureOfSign(meaning);
  const number = readWithRule(text, decimal);
  if (!number) return bound.test(text) ? censoredCell : unreadableCell;
  const declared = signs.byNumber.get(number.value);
  if (declared) return figureOfSign(declared);
  if (sentinels.has(number.value)) return sentinelCell;
  return {
    state: 'known',
    value: number.value,
    ...(number.marked && { note: 'limited' }),
    ...(number.percent && { percent: true }),
  };
}

/**
 * Figure of a cell in a column of figures, where other writings count, too: "0,98-", "ca. 300", "12,3 u", "unter 10".
 * Cells that are read so and mean more than their number carry a note.
 */
export function readFigureCell(
  text: string,
  decimal: DecimalSign | 'each',
  signs: Signs,
): CellReading {
  const reading = readCell(text, decimal, signs);
  if (reading.note !== 'unreadable') return reading;
  const loose = loosen(text);
  if (!loose) return reading;
  if (loose.kind === 'bound') return censoredCell;
  const inner = readCell(loose.text, decimal, signs);
  if (inner.state !== 'known') return reading;
  return loose.note ? { ...inner, note: loose.note } : inner;
}

/** In a column that contradicts itself, "1.234" could be either number, so it is none. */
function readWithRule(text: string, rule: DecimalSign | 'each'): NumberReading | undefined {
  if (rule !== 'each') return readNumber(text, rule);
  const evidence = decimalEvidence(text);
  if (evidence === 'ambiguous') return undefined;
  return readNumber(text, evidence === 'none' ? ',' : evidence);
}

function figureOfSign(meaning: SignMeaning): CellReading {
  switch (meaning) {
    case 'zero':
      return { state: 'known', value: 0 };
    case 'missing':
      return missing;
    case 'suppressed':
      return suppressed;
    case 'not-applicable':
      return notApplicable;
    default:
      return meaning satisfies never;
  }
}
