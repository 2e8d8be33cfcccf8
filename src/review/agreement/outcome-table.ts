/** How often one outcome met another: counts of pairs, outcomes of the first in rows, of the second in columns. */
export type OutcomeTable = readonly (readonly number[])[];

/** Shares of the rows, of the columns, and of the pairs that agree; of a table with pairs. */
export interface TableShares {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly agreed: number;
}

/** Undefined without pairs. */
export function tableShares(table: OutcomeTable): TableShares | undefined {
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const pairs = sum(table.map(sum));
  if (pairs === 0) return undefined;
  return {
    rows: table.map((row) => sum(row) / pairs),
    columns: table.map((_, column) => sum(table.map((row) => row[column] ?? 0)) / pairs),
    agreed: sum(table.map((row, place) => row[place] ?? 0)) / pairs,
  };
}

/**
 * All pairs of the judgements of each unit; the first of a pair is the one that comes first in its unit.
 * @param units what was judged of each unit, in the order of the names of those who judged
 */
export function outcomeTable<Outcome extends string>(
  units: readonly (readonly Outcome[])[],
  outcomes: readonly Outcome[],
): OutcomeTable {
  const table = outcomes.map(() => outcomes.map(() => 0));
  for (const unit of units) {
    for (const [place, first] of unit.entries()) {
      for (const second of unit.slice(place + 1)) {
        const row = table[outcomes.indexOf(first)];
        const column = outcomes.indexOf(second);
        if (row?.[column] !== undefined) row[column] += 1;
      }
    }
  }
  return table;
}
