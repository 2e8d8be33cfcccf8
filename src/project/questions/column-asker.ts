import type { DraftQuestion, QuestionKind } from '../../areas/draft.ts';
import type { ColumnForm } from '../../ingest/cells/column-form.ts';
import type { ProjectFile } from '../file/schema.ts';
import { questionId, type Asker } from './asker.ts';
import { stateForm, usedColumns, type UsedColumn } from './used-columns.ts';

/** A question about one column, without what all such questions have in common. */
export type OpenColumn = Pick<DraftQuestion, 'facts' | 'options'> & {
  readonly proposed?: string | undefined;
  readonly answered: string | undefined;
};

/** Questions about how a column is read; the answer is a form of the column in the project file. */
export function columnAsker(
  kind: QuestionKind,
  open: (used: UsedColumn) => OpenColumn | undefined,
  formOfAnswer: (value: string) => ColumnForm,
  also: (json: ProjectFile, names: readonly string[], value: string) => ProjectFile = (json) =>
    json,
): Asker {
  return {
    kind,
    ask: (json, understood) =>
      usedColumns(json, understood).flatMap((used): DraftQuestion[] => {
        const found = open(used);
        if (!found) return [];
        const { proposed, answered, ...rest } = found;
        const { file } = used.table;
        const column = used.column.name;
        return [
          {
            kind,
            id: questionId(kind, file, column),
            file,
            column,
            ...(used.names.length > 1 && { columns: used.names }),
            ...rest,
            ...(proposed !== undefined && { proposed }),
            ...(answered !== undefined && { answered }),
          },
        ];
      }),
    answer: (json, question, value) => {
      const names = question.columns ?? [question.column ?? ''];
      return also(stateForm(json, question.file, names, formOfAnswer(value)), names, value);
    },
  };
}
