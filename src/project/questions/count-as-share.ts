import type { DraftQuestion, QuestionOption } from '../../areas/draft.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { couldBePercent } from '../draft/draft-shares.ts';
import { columnFor, setUse } from '../draft/edit-draft.ts';
import { optionOf, setWhole, wholeChoice, wholeOfOption } from '../draft/edit-share.ts';
import { shownColumns, type DraftedTable } from '../draft/draft-tables.ts';
import { mainColumn } from '../draft/main-column.ts';
import type { ProjectFile } from '../file/schema.ts';
import { questionId, type Asker } from './asker.ts';

const kind = 'count-as-share';

/** Numbers that could be percent as well as counts are so up to here. */
const mostPercent = 100;

/** A column that counts stands for a share of the rule: large areas would be high whatever their share is. */
export const countAsShare: Asker = {
  kind,
  ask: (json, { tables }) =>
    tables.flatMap((table) =>
      shownColumns(table)
        .filter(({ name }) => isCountInRole(json, table, name))
        .map((column) => questionOn(json, table, column)),
    ),
  answer: (json, { file, column: name }, value, understood) => {
    const table = understood.tables.find((one) => one.file === file);
    const column = table && shownColumns(table).find((one) => one.name === name);
    if (!table || !column) return json;
    if (value === 'none') return setUse(json, table, column, 'other');
    if (value === 'percent') return setWhole(json, table, column, undefined, 'percent');
    return setWhole(json, table, column, wholeOfOption(value));
  },
};

function isCountInRole({ tables }: ProjectFile, table: DraftedTable, name: string): boolean {
  return tables.some(
    (entry) =>
      entry.source === table.file &&
      (entry.indicators ?? []).some(
        (one) =>
          mainColumn(one) === columnFor(entry, name, table) &&
          one.unit === 'count' &&
          (one.role === 'migrant-share' || one.role === 'economic-base'),
      ),
  );
}

function questionOn(
  json: ProjectFile,
  table: DraftedTable,
  column: ColumnUnderstanding,
): DraftQuestion {
  const { possible, proposed } = wholeChoice(json, table, column);
  const { greatest = Infinity } = column.range ?? {};
  const wholes = possible.map((whole): QuestionOption => ({
    value: optionOf(whole),
    facts: typeof whole === 'string' ? { text: whole } : {},
  }));
  const isDoubtful = couldBePercent(column, proposed, shownColumns(table));
  return {
    kind,
    id: questionId(kind, table.file, column.name),
    file: table.file,
    column: column.name,
    facts: { text: column.name, items: column.samples.slice(0, 5) },
    options: [
      ...wholes,
      ...(greatest <= mostPercent ? [{ value: 'percent' }] : []),
      { value: 'none' },
    ],
    ...(proposed !== undefined && !isDoubtful && { proposed: optionOf(proposed) }),
  };
}
