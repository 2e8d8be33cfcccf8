import { isKnown, type Column } from '../../areas/column.ts';
import type { Join } from '../join/join-request.ts';
import { reportCells } from '../cells/report-cells.ts';
import type { Report } from '../result/report.ts';
import type { Table } from '../result/table.ts';

/** What is worth knowing of figures that say how many people live in an area. */
export function reportPeople(
  table: Table,
  column: number,
  people: Column,
  { rowOfArea }: Pick<Join, 'rowOfArea'>,
  report: Report,
): void {
  const known = [...rowOfArea.keys()].filter((area) => isKnown(people, area));
  const rowsWhere = (holds: (value: number) => boolean) =>
    known.flatMap((area) => (holds(people.values[area] ?? 0) ? [rowOfArea[area] ?? 0] : []));
  const parted = rowsWhere((value) => !Number.isInteger(value));
  // Where most are parted they are estimates, as of a grid or of a yearly mean.
  if (parted.length * 2 < known.length) {
    reportCells(table, column, parted, { kind: 'population-parted', severity: 'warning' }, report);
  }
  const nobody = rowsWhere((value) => value === 0);
  const hint = { kind: 'population-not-positive', severity: 'hint' } as const;
  reportCells(table, column, nobody, hint, report);
}
