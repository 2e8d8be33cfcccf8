import { DecimalWitness, type DecimalDecision, type DecimalSign } from './decimal-sign.ts';
import { reportCells, type CellRules } from './read-column.ts';
import type { Report } from './report.ts';
import type { Table } from './table.ts';

/**
 * Decimal sign per column: as stated for the table, or decided once by all cells of the column, also those
 * that meet no area. What could not be decided is reported once, and only of columns that are asked for.
 */
export function decimalOfColumns(
  table: Table,
  stated: DecimalSign | undefined,
  report: Report,
): CellRules['decimalOf'] {
  const decided = new Map<number, DecimalDecision['rule']>();
  let witnesses: readonly DecimalWitness[] | undefined;
  return (column) => {
    const known = stated ?? decided.get(column);
    if (known) return known;
    witnesses ??= hearColumns(table);
    const decision = (witnesses[column] ?? new DecimalWitness()).decide();
    decided.set(column, decision.rule);
    reportDecision(table, column, decision, report);
    return decision.rule;
  };
}

/** All columns at once, row by row: a large table is in memory row by row, and going through it again costs most. */
function hearColumns(table: Table): DecimalWitness[] {
  const witnesses = table.header.map(() => new DecimalWitness());
  table.rows.forEach((cells, row) => {
    for (let column = 0; column < witnesses.length; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) witnesses[column]?.hear(cell, row);
    }
  });
  return witnesses;
}

function reportDecision(
  table: Table,
  column: number,
  { certainty, examples }: DecimalDecision,
  report: Report,
): void {
  switch (certainty) {
    case 'clear':
      return;
    case 'ambiguous':
      return reportCells(table, column, examples, ambiguous, report);
    case 'conflict':
      return reportCells(table, column, examples, conflict, report);
    default:
      certainty satisfies never;
  }
}

const ambiguous = { kind: 'table-decimal-ambiguous', severity: 'hint' } as const;
const conflict = { kind: 'table-decimal-conflict', severity: 'warning' } as const;
