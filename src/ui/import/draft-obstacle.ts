import {
  fieldQuestions,
  type DraftQuestion,
  type FieldQuestion,
  type Lack,
} from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { answersOf } from '../../project/draft/field-answers.ts';
import type { DraftedTable } from '../../project/draft/draft-tables.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { isOpen } from '../../project/questions/questions.ts';

/** What the foot of the assistant says of a draft, and at which step a question stands. */

/** Why a draft cannot be taken yet; undefined where it can. */
export function draftObstacle(
  lacks: readonly Lack[],
  questions: readonly DraftQuestion[],
  trial: { readonly ok: boolean } | undefined,
  { import: words }: Texts,
): string | undefined {
  const open = questions.filter(isOpen);
  const missing = [
    ...lacks.map((one) => words.lacks[one]),
    ...new Set(open.map(({ kind }) => words.questions[kind].short)),
  ];
  if (missing.length > 0) return words.lacking(missing.join('; '));
  if (!trial) return words.trying;
  return trial.ok ? undefined : words.failing;
}

/** That a draft can be taken, and what its rule will do without. */
export function readySentence(missing: readonly FieldQuestion[], { import: words }: Texts): string {
  if (missing.length === 0) return words.ready;
  const { withoutFor, fields } = words.steps;
  return withoutFor(missing.map((question) => fields[question].short).join(', '));
}

/** The step that a question stands at: that of its column, that of the areas, or none. */
export function stepOf(
  { file, column }: Pick<DraftQuestion, 'file' | 'column'>,
  json: ProjectFile,
  tables: readonly DraftedTable[],
): 'areas' | FieldQuestion | 'top' {
  if (file === json.areas.source) return 'areas';
  const isAt = (question: FieldQuestion): boolean =>
    answersOf(json, tables, question).some(
      (one) => one.file === file && one.column.name === column,
    );
  return fieldQuestions.find(isAt) ?? 'top';
}
