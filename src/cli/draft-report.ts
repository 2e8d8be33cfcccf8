/** What `draft` prints: the dialog in lines. */
import { fieldQuestions, type DraftQuestion } from '../areas/draft.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { textsOf } from '../i18n/texts.ts';
import type { AreaFileUnderstanding } from '../ingest/understand/understand-areas.ts';
import type { Guess } from '../ingest/instructions/understanding.ts';
import type { DraftedTable } from '../project/draft/draft-tables.ts';
import { lacksOf } from '../project/draft/draft-project.ts';
import { answersOf, missingForRule, reasonOf } from '../project/draft/field-answers.ts';
import { isOpen, questionsOf } from '../project/questions/questions.ts';
import type { ProjectFile } from '../project/file/schema.ts';
import type { ImportState } from '../worker/drafting/import-session.ts';

const shownSamples = 5;
/** Hidden sheets and columns that are named. */
const namedHidden = 3;
/** Notes that are printed; `analyse` tells the others. */
const mostNotes = 12;

/** Whether the draft may be taken: nothing is open, nothing lacks, and it loads. */
export function isComplete({ answer, json, trial }: ImportState): boolean {
  const { understandings } = answer;
  const isDecided = !questionsOf(json, understandings).some(isOpen);
  return isDecided && lacksOf(json, understandings.areas).length === 0 && trial?.ok === true;
}

export function reportLines(state: ImportState, language: Language): string[] {
  const words = textsOf(language).import;
  const { answer, json } = state;
  const questions = questionsOf(json, answer.understandings);
  const open = questions.filter(isOpen);
  const lacks = lacksOf(json, answer.understandings.areas).map((one) => words.lacks[one]);
  const missing = missingForRule(json, answer.understandings.tables).map(
    (question) => words.steps.fields[question].short,
  );
  return [
    ...block(words.command.files, fileLines(state, language)),
    ...block(words.command.understood, fieldLines(state, language)),
    ...block(words.join, [
      ...joinLines(state, language),
      ...markLines(state, open.length > 0, language),
    ]),
    ...block(words.command.noted, noteLines(state, language)),
    ...block(
      words.command.answered,
      questions.filter((one) => !isOpen(one)).flatMap((one) => questionLines(one, language)),
    ),
    ...block(
      words.command.open,
      open.flatMap((one) => questionLines(one, language)),
    ),
    ...(lacks.length > 0 ? [words.lacking(lacks.join('; '))] : []),
    ...(missing.length > 0 ? [words.steps.withoutFor(missing.join(', '))] : []),
  ];
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function fileLines({ answer, json }: ImportState, language: Language): string[] {
  const words = textsOf(language).import;
  const { areas, tables, points } = answer.understandings;
  return answer.files.flatMap(({ name, kind, diagnostics }) => {
    const file = areas.find((one) => one.file === name);
    const table = [...tables, ...points].find((one) => one.file === name);
    const parts = [
      words.kinds[kind],
      ...(file ? areaParts(file, json, language) : []),
      ...(table ? tableParts(table, json, language) : []),
    ];
    return [
      `${name}: ${parts.join(', ')}`,
      ...(table ? hiddenLines(table, language) : []),
      ...diagnostics.map((one) => `  ${wordDiagnostic(one, language)}`),
    ];
  });
}

/** What the workbook hides, and where that is read instead of what is seen. */
function hiddenLines(
  { hidden, hiddenFound, hiddenSheets = [], sheet }: DraftedTable,
  language: Language,
): string[] {
  const words = textsOf(language).import;
  const { rows = 0, isFiltered = false, columns = [] } = hiddenFound ?? {};
  const some = columns.slice(0, namedHidden).join(', ');
  const others = hiddenSheets.filter((one) => one !== sheet).slice(0, namedHidden);
  const lines = [
    ...others.map(words.workbook.hiddenSheet),
    ...(sheet !== undefined && hiddenSheets.includes(sheet)
      ? [words.workbook.hiddenSheet(sheet)]
      : []),
    ...(rows > 0 ? [words.workbook.hiddenRows(rows, isFiltered)] : []),
    ...(columns.length > 0
      ? [
          words.workbook.hiddenColumns(
            columns.length,
            columns.length > namedHidden ? `${some} …` : some,
          ),
        ]
      : []),
    ...(hidden === undefined ? [] : [words.workbook.hiddenChoice[hidden]]),
  ];
  return lines.map((line) => `  ${line}`);
}

function areaParts(
  { file, count, format, key: guess }: AreaFileUnderstanding,
  { areas }: ProjectFile,
  language: Language,
): string[] {
  const words = textsOf(language).import;
  const { command } = words;
  const what = words.areas(count, format);
  if (areas.source !== file) return [what];
  const { key, name, municipality } = areas;
  return [
    what,
    ...(key === '' ? [] : [command.keyOf(key) + reasonFor(guess, key, language)]),
    ...(name === undefined ? [] : [command.nameOf(name)]),
    ...(municipality === undefined ? [] : [command.upperOf(municipality)]),
  ];
}

function tableParts(
  { file, rowCount, encoding, sheet, key: guess }: DraftedTable,
  { tables }: ProjectFile,
  language: Language,
): string[] {
  const words = textsOf(language).import;
  const { key = '' } = tables.find(({ source }) => source === file) ?? {};
  const column = guess && { ...guess, value: guess.value.column };
  return [
    words.rows(rowCount),
    sheet ?? encoding.value,
    ...(key === '' ? [] : [words.command.keyOf(key) + reasonFor(column, key, language)]),
  ];
}

/** The reason of a guess that still stands. */
function reasonFor(guess: Guess<string> | undefined, value: string, language: Language): string {
  return guess?.value === value ? ` (${textsOf(language).import.reason(guess.reason)})` : '';
}

/** The answers to what the field asks, each with its reason and five values. */
function fieldLines({ answer, json }: ImportState, language: Language): string[] {
  const words = textsOf(language).import;
  const { tables } = answer.understandings;
  return fieldQuestions.flatMap((question) => {
    const { ask } = words.steps.fields[question];
    const answers = answersOf(json, tables, question);
    if (answers.length === 0) return [`${ask} – ${words.command.missing}`];
    return answers.map((one) => {
      const { file, column, use } = one;
      const samples = column.samples.slice(0, shownSamples).join(' · ');
      const meaning = use === 'base-strong' ? ` (${words.steps.directions[use]})` : '';
      return `${ask} ${file}: ${column.name}${meaning} – ${words.reason(reasonOf(one))}: ${samples}`;
    });
  });
}

function joinLines({ trial }: ImportState, language: Language): string[] {
  const words = textsOf(language).import;
  if (!trial) return [];
  return trial.joins.flatMap(({ table, round, matched, areasWithoutRow, rowsWithoutArea }) => [
    words.joined(round === '' ? table : `${table} · ${round}`, matched, trial.areas),
    ...(areasWithoutRow.length + rowsWithoutArea.length > 0
      ? [
          `  ${words.areasWithout(areasWithoutRow.length)} · ${words.rowsWithout(rowsWithoutArea.length)}`,
        ]
      : []),
  ]);
}

/** What would be marked; while a question is open it depends on the answer. */
function markLines({ trial }: ImportState, isUndecided: boolean, language: Language): string[] {
  const words = textsOf(language).import.steps;
  if (!trial?.marks) return [];
  return [isUndecided ? words.marksOpen : words.marks(trial.marks)];
}

function noteLines({ trial }: ImportState, language: Language): string[] {
  const { command } = textsOf(language).import;
  const notes = (trial?.diagnostics ?? []).filter(({ severity }) => severity !== 'hint');
  const shown = notes.slice(0, mostNotes).map((one) => wordDiagnostic(one, language));
  return notes.length > mostNotes ? [...shown, command.more(notes.length - mostNotes)] : shown;
}

/** The question by its id, and its options by the values that `--answers` takes. */
function questionLines(question: DraftQuestion, language: Language): string[] {
  const words = textsOf(language).import;
  const { ask, option } = words.questions[question.kind];
  const { whether } = words.command;
  return [
    question.id,
    `  ${ask(question)}`,
    ...question.options.map((one) => {
      const isAnswer = one.value === question.answered;
      const mark = isAnswer
        ? ` (${whether.chosen})`
        : one.value === question.proposed
          ? ` (${whether.proposed})`
          : '';
      return `  - ${JSON.stringify(one.value)}: ${option(one, question)}${mark}`;
    }),
  ];
}
