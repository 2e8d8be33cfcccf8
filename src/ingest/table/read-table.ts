import type { TableInstructions } from '../instructions/table-instructions.ts';
import type { Join } from '../join/join-request.ts';
import type { JoinReport, KeyOfOtherYears } from '../instructions/join-report.ts';
import type { AreasReading } from '../instructions/reading.ts';
import { type Column } from '../../areas/column.ts';
import { joinTable } from '../join/join-table.ts';
import { readColumn, type CellRules } from '../cells/read-column.ts';
import type { Range } from '../cells/report-cells.ts';
import { reportPeople } from './report-people.ts';
import { leaveOutRows } from './leave-out-rows.ts';
import { reportJoin } from '../join/report-join.ts';
import { keysOfOtherYears } from './other-years.ts';
import { reportFractions } from './report-fractions.ts';
import { namesOfRows } from '../join/row-names.ts';
import { reportMatches } from '../join/report-matches.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';
import { selectRows } from './select-rows.ts';
import { checkColumn, placeOfColumn, type Table } from '../result/table.ts';

/** What one table says about the areas, in area order. */
export interface TableFigures {
  /** Absent where the rows belong to every round. */
  readonly round?: string;
  readonly join: JoinReport;
  readonly population?: Column;
  /** By indicator id. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Counts of which a share is to be formed, by indicator id; such an indicator has no column of its own. */
  readonly fractions?: ReadonlyMap<string, CountedFigures>;
  /** The number each share is a part of, by indicator id; only where the table has a column for it. */
  readonly bases: ReadonlyMap<string, Column>;
  /** Columns by which groups are counted, by their names; only those the table has. */
  readonly counts?: ReadonlyMap<string, Column>;
}

/** The counts of a share; without a denominator it is the people of the round, whichever table tells them. */
export interface CountedFigures {
  readonly numerator: Column;
  readonly denominator?: Column;
}

/** A share in percent cannot be outside; such a figure would be wrong on the map. */
const shareRange: Range = { kind: 'share-out-of-range', from: 0, to: 100 };
/** Fewer people than nobody are no number, nor are more than live on Earth. */
const populationRange: Range = { kind: 'population-not-positive', from: 0, to: 1e10 };

/** Joins a table to the areas and reads its figures; undefined, with errors, where it cannot be used. */
export function readTable(
  table: Table,
  instructions: TableInstructions,
  areas: AreasReading,
  rules: CellRules,
  report: Report,
): TableFigures | undefined {
  if (!checkColumns(table, instructions, report)) return undefined;
  const join = joinRows(table, instructions, areas, report);
  if (!join) return undefined;
  // That nothing met is an error; what did not meet is still told.
  if (join.report.matched === 0) return { join: join.report, columns: new Map(), bases: new Map() };
  return readFigures(table, instructions, join, rules, report);
}

/** The figures of a table whose rows have met their areas. */
export function readFigures(
  table: Table,
  instructions: TableInstructions,
  join: Pick<Join, 'rowOfArea' | 'report'>,
  rules: CellRules,
  report: Report,
): TableFigures {
  const { round, population, indicators } = instructions;
  const read = (name: string, range?: Range) =>
    readColumn(table, placeOfColumn(table, name), join.rowOfArea, rules, report, range);
  const readShare = (name: string) => {
    const share = read(name, shareRange);
    reportFractions(table, placeOfColumn(table, name), share, join.rowOfArea, rules, report);
    return share;
  };
  const people = population === undefined ? undefined : read(population, populationRange);
  if (people && population !== undefined) {
    reportPeople(table, placeOfColumn(table, population), people, join, report);
  }
  return {
    join: join.report,
    ...(round !== undefined && { round }),
    ...(people && { population: people }),
    columns: new Map(
      indicators.flatMap(({ id, column, unit, counted }) =>
        counted ? [] : [[id, unit === 'percent' ? readShare(column) : read(column)]],
      ),
    ),
    fractions: readFractions(indicators, (name) =>
      people && name === population ? people : read(name),
    ),
    counts: new Map(
      (instructions.counts ?? []).flatMap((name) =>
        placeOfColumn(table, name) < 0 ? [] : [[name, read(name)]],
      ),
    ),
    bases: new Map(indicators.flatMap(({ id, of }) => (of === undefined ? [] : [[id, read(of)]]))),
  };
}

function readFractions(
  indicators: TableInstructions['indicators'],
  read: (name: string) => Column,
): Map<string, CountedFigures> {
  const fractions = new Map<string, CountedFigures>();
  for (const { id, counted } of indicators) {
    if (!counted) continue;
    const { numerator, denominator } = counted;
    const whole = denominator === undefined ? undefined : read(denominator);
    fractions.set(id, { numerator: read(numerator), ...(whole && { denominator: whole }) });
  }
  return fractions;
}

/** Every column that will be needed is there; otherwise an error for each that is not. */
export function checkColumns(
  table: Pick<Table, 'file' | 'header'>,
  { key, population, indicators }: TableInstructions,
  report: Report,
): boolean {
  const names = [population, ...indicators.flatMap(columnsOf)];
  const needed = [...new Set(names)].filter((name) => name !== undefined);
  const missing = needed.filter(
    (name) => !checkColumn(table, name, 'table-column-missing', report),
  );
  return checkColumn(table, key, 'table-key-column-missing', report) && missing.length === 0;
}

/** The columns an indicator is read from. */
export function columnsOf({
  column,
  of,
  counted,
}: TableInstructions['indicators'][number]): string[] {
  return [column, of, counted?.denominator].filter((name) => name !== undefined);
}

/** Rows and areas brought together, with everything that did not meet reported. */
export function joinRows(
  table: Table,
  instructions: TableInstructions,
  { areas, placeByKey, placeOfPart }: AreasReading,
  report: Report,
): Join | undefined {
  const selected = selectRows(table, instructions.where, report);
  if (!selected) return undefined;
  const { rows, leftOut } = leaveOutRows(table, selected, instructions, report);
  const { key, keyPad, keyForm, matches, round = '' } = instructions;
  const join = joinTable({
    table,
    keyColumn: placeOfColumn(table, key),
    rows,
    placeByKey,
    areaIds: areas.map(({ id }) => id),
    ...(keyPad !== undefined && { keyPad }),
    ...(keyForm !== undefined && { keyForm }),
    ...(matches && { matches: new Map(Object.entries(matches)) }),
    ...(placeOfPart && { placeOfPart }),
    round,
  });
  reportJoin(join, table, instructions, report);
  reportMatches(join, { placeByKey, ...(placeOfPart && { placeOfPart }) }, instructions, report);
  const years = reportOtherYears(join.report, table, instructions, report);
  const rowNames = namesOfRows(table, placeOfColumn(table, key), rows, join.report.rowsWithoutArea);
  const whole = { ...join, report: { ...join.report, ...years, ...(rowNames && { rowNames }) } };
  return leftOut.length === 0 ? whole : withLeftOut(whole, leftOut);
}

/** Keys of another year's list of areas are told apart from typing errors, where the table shows it. */
function reportOtherYears(
  { rowsWithoutArea, areasWithoutRow }: JoinReport,
  table: Table,
  instructions: TableInstructions,
  report: Report,
): Pick<JoinReport, 'keysOfOtherYears' | 'areasOfOtherYears'> {
  const { key: column } = instructions;
  const list = (
    kind: 'table-keys-other-years' | 'table-areas-other-years',
    found: readonly KeyOfOtherYears[],
  ) => {
    const items = found.map(({ key, years }) => excerpt(`${key}: ${years}`));
    if (items.length === 0) return;
    report({ kind, severity: 'hint', file: table.file, column, count: items.length, items });
  };
  const keys = keysOfOtherYears(table, instructions, rowsWithoutArea);
  const areas = keysOfOtherYears(table, instructions, areasWithoutRow);
  list('table-keys-other-years', keys);
  list('table-areas-other-years', areas);
  return {
    ...(keys.length > 0 && { keysOfOtherYears: keys }),
    ...(areas.length > 0 && { areasOfOtherYears: areas }),
  };
}

function withLeftOut(join: Join, leftOutKeys: readonly string[]): Join {
  return { ...join, report: { ...join.report, leftOutKeys } };
}
