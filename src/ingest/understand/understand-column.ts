import type { SettledDecimal } from '../cells/decimal-of-table.ts';
import type { DecimalSign } from '../cells/decimal-sign.ts';
import { guessKind, guessUnit } from './guess-kind.ts';
import { readFigureCell, type CellReading } from '../cells/read-cell.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Signs } from '../cells/signs.ts';
import { cellAt, lineOf, type Table } from '../result/table.ts';
import type {
  CellCounts,
  ColumnKind,
  ColumnUnderstanding,
  Guess,
  KeyGuess,
} from '../instructions/understanding.ts';
import { valueFacts } from '../table/value-facts.ts';

/** Cells that are shown of a column. */
const shownSamples = 8;

/** A year or a date at the end of a name: "Stichtag – 31.12.2018", "EW 31.12.2020", "KI 2021". */
const yearInName = /(?:^|[\s–_(])((?:\d{1,2}\.\d{1,2}\.)?(?:19|20)\d\d)\)?$/;

/** Everything that a column is taken for, with the counts of what its cells are. */
export function understandColumn(
  table: Table,
  column: number,
  key: Guess<KeyGuess> | undefined,
  signs: Signs,
  decision: SettledDecimal,
  stated?: DecimalSign,
): ColumnUnderstanding {
  const texts = table.rows.map((_, row) => cellAt(table, row, column));
  const decimal = stated ?? decision.rule;
  const readings = texts.map((text) => readFigureCell(text, decimal, signs));
  const values = readings.flatMap((one) => (one.state === 'known' ? [one.value] : []));
  const filled = new Set(texts);
  filled.delete('');
  const name = table.header[column] ?? '';
  const cells = countCells(readings);
  const rows = texts.length;
  const kind: Guess<ColumnKind> =
    key?.value.column === name
      ? { ...key, value: 'key' }
      : guessKind({ name, cells, values, different: filled.size, rows });
  const facts = valueFacts(
    { texts, readings, lineOf: (row) => lineOf(table, row, column) },
    decision,
  );
  const year = yearInName.exec(name)?.[1];
  return {
    name,
    kind,
    unit: guessUnit(name, kind.value),
    decimal: stated
      ? { value: stated, certainty: 'stated', reason: { code: 'stated' } }
      : guessDecimal(decision, texts),
    cells,
    ...(values.length > 0 && { range: rangeOf(values) }),
    ...(facts && { values: facts }),
    ...(year !== undefined && { year }),
    samples: [...filled].slice(0, shownSamples).map((text) => excerpt(text)),
    unreadable: firstUnreadable(table, column, texts, readings),
  };
}

function rangeOf(values: readonly number[]): NonNullable<ColumnUnderstanding['range']> {
  let [least, greatest, sum] = [Infinity, -Infinity, 0];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    sum += value;
  }
  return { least, greatest, sum };
}

function countCells(readings: readonly CellReading[]): CellCounts {
  const counts = { value: 0, zero: 0, suppressed: 0, missing: 0, notApplicable: 0, unreadable: 0 };
  for (const reading of readings) {
    if (reading.note === 'unreadable') counts.unreadable += 1;
    else if (reading.state === 'known') counts[reading.value === 0 ? 'zero' : 'value'] += 1;
    else if (reading.state === 'not-applicable') counts.notApplicable += 1;
    else counts[reading.state] += 1;
  }
  return counts;
}

function guessDecimal(
  { rule, certainty, examples }: SettledDecimal,
  texts: readonly string[],
): Guess<',' | '.' | 'each'> {
  if (certainty === 'thousands') {
    return { value: rule, certainty: 'likely', reason: { code: 'counts-are-whole' } };
  }
  if (certainty === 'clear') {
    const proof = texts.find((text) => /\d[.,]\d/.test(text));
    const reason =
      proof === undefined
        ? ({ code: 'german-signs' } as const)
        : { code: 'cells-prove-sign' as const, text: excerpt(proof) };
    return { value: rule, certainty: 'certain', reason };
  }
  const text = texts[examples[0] ?? 0] ?? '';
  return {
    value: rule,
    certainty: 'open',
    reason: { code: 'nothing-decides', text: excerpt(text) },
  };
}

function firstUnreadable(
  table: Table,
  column: number,
  texts: readonly string[],
  readings: readonly CellReading[],
): { line: number; text: string }[] {
  const seen = new Map<string, number>();
  readings.forEach(({ note }, row) => {
    const text = texts[row] ?? '';
    if (note === 'unreadable' && seen.size < shownSamples && !seen.has(text)) {
      seen.set(text, lineOf(table, row, column));
    }
  });
  return [...seen].map(([text, line]) => ({ line, text: excerpt(text) }));
}
