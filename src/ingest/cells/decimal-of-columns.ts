import { formOf, type ColumnForms } from './column-form.ts';
import { provedByTable, settleDecimal, type SettledDecimal } from './decimal-of-table.ts';
import { DecimalWitness, type DecimalDecision, type DecimalSign } from './decimal-sign.ts';
import type { CellRules } from './read-column.ts';
import { reportCells } from './report-cells.ts';
import { namesCount, saysThousands } from './kind-terms.ts';
import type { Report } from '../result/report.ts';
import { placeOfColumn, type Table } from '../result/table.ts';

/** What is known of a table besides its cells. */
export interface DecimalFacts {
  readonly stated?: DecimalSign | undefined;
  readonly forms?: ColumnForms | undefined;
  /** Names of columns that count: they have no decimals. */
  readonly counts?: ReadonlySet<string>;
  readonly key?: string;
}

/**
 * Decimal sign per column: as stated for it or for the table, or decided once by all cells of the column, also those
 * that meet no area, and where they leave it open by the other columns. What could not be decided is reported once, and
 * only of columns that are asked for.
 */
export function decimalOfColumns(
  table: Table,
  facts: DecimalFacts,
  report: Report,
): CellRules['decimalOf'] {
  const decided = new Map<number, DecimalDecision['rule']>();
  let decide: ((column: number) => SettledDecimal) | undefined;
  return (column) => {
    const own = formOf(facts.forms, table.header[column] ?? '').decimal;
    const known = own ?? facts.stated ?? decided.get(column);
    if (known) return known;
    decide ??= decimalsOf(table, facts);
    const decision = decide(column);
    decided.set(column, decision.rule);
    reportDecision(table, column, decision, report);
    return decision.rule;
  };
}

/** The decimal sign of each column by the cells of all. */
export function decimalsOf(
  table: Table,
  { counts, key }: Pick<DecimalFacts, 'counts' | 'key'>,
): (column: number) => SettledDecimal {
  const witnesses = hearColumns(table);
  const proved = provedByTable(witnesses, key === undefined ? -1 : placeOfColumn(table, key));
  return (column) => {
    const name = table.header[column] ?? '';
    const isCount = (counts?.has(name) === true || namesCount(name)) && !saysThousands(name);
    return settleDecimal(witnesses[column] ?? new DecimalWitness(), proved, isCount);
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
  { certainty, examples }: SettledDecimal,
  report: Report,
): void {
  switch (certainty) {
    case 'clear':
      return;
    case 'ambiguous':
      return reportCells(table, column, examples, ambiguous, report);
    case 'thousands':
      return reportCells(table, column, examples, thousands, report);
    case 'conflict':
      return reportCells(table, column, examples, conflict, report);
    default:
      certainty satisfies never;
  }
}

const ambiguous = { kind: 'table-decimal-ambiguous', severity: 'hint' } as const;
const thousands = { kind: 'scale-thousands', severity: 'hint' } as const;
const conflict = { kind: 'table-decimal-conflict', severity: 'warning' } as const;
