import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { possibleWholes, proposedWhole, shareLabel, type Denominator } from './draft-shares.ts';
import {
  newestColumn,
  peopleKnown,
  shownColumns,
  withColumns,
  type DraftedTable,
} from './draft-tables.ts';
import { columnFor } from './edit-draft.ts';
import { mainColumn } from './main-column.ts';
import type { IndicatorEntry, ProjectFile } from '../file/schema.ts';

/** "Anteil an": of which whole a count of a draft is a share. */

/** What can be chosen for a column that counts. */
export interface WholeChoice {
  readonly chosen: Denominator | undefined;
  readonly possible: readonly Denominator[];
  readonly proposed: Denominator | undefined;
}

/** The choice beside a column, with what the draft has; columns by their names of the newest year. */
export function wholeChoice(
  json: ProjectFile,
  table: DraftedTable,
  column: ColumnUnderstanding,
): WholeChoice {
  const columns = shownColumns(table);
  const people = peopleKnown(json, table);
  const indicator = json.tables
    .filter(({ source }) => source === table.file)
    .flatMap((entry) =>
      (entry.indicators ?? []).filter(
        (one) => mainColumn(one) === columnFor(entry, column.name, table),
      ),
    )[0];
  const chosen = indicator?.numerator === undefined ? undefined : indicator.denominator;
  return {
    chosen: typeof chosen === 'string' ? newestName(table, chosen) : chosen,
    possible: possibleWholes(columns, column.name, people),
    proposed: proposedWhole(column, columns, people),
  };
}

function newestName({ wideYears }: DraftedTable, column: string): string {
  const figure = wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(column),
  );
  return figure ? newestColumn(figure.columnOfYear) : column;
}

/** Forms the share of a column in every year, or takes its figures as they are, in a unit. */
export function setWhole(
  json: ProjectFile,
  table: DraftedTable,
  column: Pick<ColumnUnderstanding, 'name'>,
  whole: Denominator | undefined,
  unit = 'count',
): ProjectFile {
  const label = labelOf(table, column.name);
  const change = (entry: IndicatorEntry): IndicatorEntry => {
    const { column: _c, numerator: _n, denominator: _d, unit: _u, ...rest } = entry;
    return whole === undefined
      ? { ...rest, column: column.name, label: label.replaceAll('_', ' '), unit }
      : {
          ...rest,
          numerator: column.name,
          denominator: whole,
          label: shareLabel(label),
          unit: 'percent',
        };
  };
  const tables = json.tables.map((entry) => {
    if (entry.source !== table.file) return entry;
    const columnIn = (name: string) => columnFor(entry, name, table);
    const indicators = (entry.indicators ?? []).flatMap((one) =>
      mainColumn(one) === columnIn(column.name)
        ? (withColumns(change(one), columnIn) ?? [])
        : [one],
    );
    return { ...entry, indicators };
  });
  return { ...json, tables };
}

function labelOf({ wideYears }: DraftedTable, column: string): string {
  const figure = wideYears?.figures.find(
    ({ columnOfYear }) => newestColumn(columnOfYear) === column,
  );
  return figure && figure.name !== '' ? figure.name : column;
}

/** A denominator as the text of an option; `people` where another table tells them. */
export function optionOf(whole: Denominator): string {
  return typeof whole === 'string' ? `of:${whole}` : 'people';
}

export function wholeOfOption(option: string): Denominator | undefined {
  if (option === 'people') return { population: true };
  return option.startsWith('of:') ? option.slice('of:'.length) : undefined;
}
