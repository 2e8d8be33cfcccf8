import type { SettledDecimal } from '../cells/decimal-of-table.ts';
import type { CellReading } from '../cells/read-cell.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { ValueFacts } from '../instructions/understanding.ts';

/** A column of numbers, row by row. */
interface ReadCells {
  readonly texts: readonly string[];
  readonly readings: readonly CellReading[];
  readonly lineOf: (row: number) => number;
}

/** Cells that a question names. */
const namedCells = 8;
/** So many decimals are more than percents usually have, and as many as fractions of whole tenths have. */
const fineDecimals = /[.,]\d{3,}(?!\d*[.,])/;

/** What tells the scale of a column; undefined where it has no number but zeros. */
export function valueFacts(
  { texts, readings, lineOf }: ReadCells,
  decimal: SettledDecimal,
): ValueFacts | undefined {
  const values: number[] = [];
  const bare: number[] = [];
  let [fine, percent] = [0, 0];
  readings.forEach((reading, row) => {
    if (reading.state !== 'known' || reading.value === 0) return;
    values.push(Math.abs(reading.value));
    if (fineDecimals.test(texts[row] ?? '')) fine += 1;
    if (reading.percent) percent += 1;
    else bare.push(row);
  });
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  const first = decimal.doubtful && texts[decimal.examples[0] ?? 0];
  const small = bare.filter((row) => isSmall(readings[row]));
  return {
    known: values.length,
    whole: values.filter(Number.isInteger).length,
    fine,
    middle: sorted[Math.floor(sorted.length / 2)] ?? 0,
    most: sorted.at(-1) ?? 0,
    percent,
    ...(percent > 0 &&
      bare.length > 0 && {
        bare: {
          count: bare.length,
          small: small.length,
          items: bare
            .slice(0, namedCells)
            .map((row) => `${lineOf(row)}: ${excerpt(texts[row] ?? '')}`),
        },
      }),
    ...(decimal.doubtful &&
      first !== undefined && { doubtful: { sign: decimal.doubtful, text: excerpt(first) } }),
  };
}

function isSmall(reading: CellReading | undefined): boolean {
  return reading?.state === 'known' && Math.abs(reading.value) <= 1;
}
