import { decideDecimalOf, type DecimalDecision, type DecimalSign } from './decimal-sign.ts';
import { reportCells, type CellRules } from './read-column.ts';
import type { Report } from './report.ts';
import { cellAt, type Table } from './table.ts';

/**
 * Decimal sign per column: as stated for the table, or decided once by all cells of the column, also those
 * that meet no area. What could not be decided is reported once.
 */
export function decimalOfColumns(
  table: Table,
  stated: DecimalSign | undefined,
  report: Report,
): CellRules['decimalOf'] {
  const decided = new Map<number, DecimalDecision['rule']>();
  return (column) => {
    const known = stated ?? decided.get(column);
    if (known) return known;
    const decision = decideDecimalOf(table.rows.length, (row) => cellAt(table, row, column));
    decided.set(column, decision.rule);
    reportDecision(table, column, decision, report);
    return decision.rule;
  };
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
