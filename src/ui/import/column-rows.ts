import type { ColumnUse } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { isCount } from '../../project/draft/draft-shares.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import { useOf } from '../../project/draft/edit-draft.ts';
import { mainColumn } from '../../project/draft/main-column.ts';
import type { IndicatorEntry, ProjectFile } from '../../project/file/schema.ts';

/** What the list of columns says of one: what it is, what stands in it, and what it is for. */
export interface ColumnRow {
  readonly name: string;
  /** The columns of the other years, where each year has one of its own. */
  readonly wide: string | undefined;
  readonly samples: string;
  /** Counts of its cells, unless it is read as text, and why it was taken for what it is. */
  readonly about: string;
  readonly unreadable: string | undefined;
  readonly use: ColumnUse;
  /** The indicator it is the figure of. */
  readonly indicator: IndicatorEntry | undefined;
  /** Whether it can be a share of a whole, and whether a person may state its unit. */
  readonly hasShare: boolean;
  readonly hasUnit: boolean;
}

export function columnRow(
  table: DraftedTable,
  { tables }: Pick<ProjectFile, 'tables'>,
  column: ColumnUnderstanding,
  { import: words }: Texts,
): ColumnRow {
  const own = tables.filter(({ source }) => source === table.file);
  const wide = table.wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(column.name),
  );
  const names = wide ? Object.values(wide.columnOfYear) : [column.name];
  const uses = own.flatMap((entry) => names.map((name) => useOf(entry, name)));
  const use = uses.find((one) => one !== 'none') ?? 'none';
  const indicator = own
    .flatMap(({ indicators = [] }) => indicators)
    .find((one) => names.includes(mainColumn(one)));
  return {
    name: excerpt(column.name),
    wide: wide && words.wideYears(excerpt(names.join(', '))),
    samples: column.samples.slice(0, 3).join(' · '),
    about: aboutOf(column, use, words),
    unreadable: unreadableOf(column, use, words),
    use,
    indicator,
    hasShare: indicator !== undefined && use !== 'rent' && isCount(column),
    hasUnit: indicator !== undefined && indicator.numerator === undefined,
  };
}

function aboutOf({ cells, kind }: ColumnUnderstanding, use: ColumnUse, words: Texts['import']) {
  const { value, zero, suppressed, missing, notApplicable, unreadable } = cells;
  const reason = words.reason(kind.reason);
  const isText = use === 'key' || (use === 'none' && value + zero === 0);
  if (isText) return reason;
  return `${words.cells(value, zero, suppressed, missing + notApplicable, unreadable)} – ${reason}`;
}

/** The first cell that could not be read, where the column is to give figures. */
function unreadableOf({ unreadable }: ColumnUnderstanding, use: ColumnUse, words: Texts['import']) {
  const [first] = unreadable;
  if (!first || use === 'none' || use === 'key') return undefined;
  return words.unreadableAt(first.text, first.line);
}
