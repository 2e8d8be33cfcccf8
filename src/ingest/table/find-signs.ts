import { readNumber } from '../cells/read-number.ts';
import { signsFor, type SignMeaning, type Signs } from '../cells/signs.ts';
import { cellAt, type Table } from '../result/table.ts';
import type { SignCount } from '../instructions/understanding.ts';

/** Most signs that are shown of a table. */
const mostSigns = 30;

/**
 * The signs that stand in the place of numbers in the columns of figures, with how they are read and how often they
 * come, the most frequent first. An empty cell is the sign "". Declared signs that do not occur are there too, with 0.
 */
export function findSigns(
  table: Table,
  columns: readonly number[],
  signs: Signs,
  declared: readonly string[],
): SignCount[] {
  const counts = new Map<string, number>(declared.map((text) => [text.trim(), 0]));
  table.rows.forEach((_, row) => {
    for (const column of columns) {
      const text = cellAt(table, row, column);
      if (meaningOf(text, signs)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  });
  const usual = signsFor({});
  return [...counts]
    .flatMap(([text, count]): SignCount[] => {
      const meaning = meaningOf(text, signs);
      return meaning ? [{ text, meaning, count, isUsual: meaningOf(text, usual) === meaning }] : [];
    })
    .toSorted((one, other) => other.count - one.count)
    .slice(0, mostSigns);
}

/** A number is a sign only where the table declares it. */
function meaningOf(text: string, { byText, byNumber }: Signs): SignMeaning | undefined {
  const meaning = byText.get(text) ?? byText.get(text.toLowerCase());
  if (meaning || byNumber.size === 0) return meaning;
  const number = (readNumber(text, ',') ?? readNumber(text, '.'))?.value;
  return number === undefined ? undefined : byNumber.get(number);
}
