import { fieldQuestions, type ColumnUse, type FieldQuestion } from '../../areas/draft.ts';
import type { Reason } from '../../areas/reason.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { shownColumns, type DraftedTable } from './draft-tables.ts';
import { setUse, useOf } from './edit-draft.ts';
import { roleOfName } from './role-terms.ts';
import type { ProjectFile } from '../file/schema.ts';

/**
 * What the field asks of the tables, and which columns of the draft answer it. An answer is the use of a column, so
 * that whoever changes it in the list of columns answers the same question.
 */

/** A column of a table that answers a question. */
export interface FieldAnswer {
  readonly file: string;
  readonly column: ColumnUnderstanding;
  readonly use: ColumnUse;
  /** The rounds its entries are of; empty where they name none. */
  readonly rounds: readonly string[];
}

/** Which column of which table. */
export type ColumnPlace = Pick<FieldAnswer, 'file'> & { readonly name: string };

const questionOf: Readonly<Partial<Record<ColumnUse, FieldQuestion>>> = {
  population: 'people',
  'migrant-share': 'migrant-share',
  'base-weak': 'economic-base',
  'base-strong': 'economic-base',
  rent: 'rent',
};

/** What a column becomes once it answers a question, and once it no longer does. */
const useAs: Readonly<Record<FieldQuestion, readonly [answer: ColumnUse, otherwise: ColumnUse]>> = {
  people: ['population', 'none'],
  'migrant-share': ['migrant-share', 'other'],
  'economic-base': ['base-weak', 'other'],
  rent: ['rent', 'other'],
};

/** The use of a column in any of the entries of its table; a figure with a column per year is one. */
export function useOfColumn(
  json: ProjectFile,
  table: DraftedTable,
  column: Pick<ColumnUnderstanding, 'name'>,
): ColumnUse {
  const names = namesOf(table, column.name);
  const uses = json.tables
    .filter(({ source }) => source === table.file)
    .flatMap((entry) => names.map((name) => useOf(entry, name)));
  return uses.find((one) => one !== 'none') ?? 'none';
}

function namesOf({ wideYears }: DraftedTable, name: string): readonly string[] {
  const figure = wideYears?.figures.find(({ columnOfYear }) =>
    Object.values(columnOfYear).includes(name),
  );
  return figure ? Object.values(figure.columnOfYear) : [name];
}

/** The columns that answer a question, in the order of the tables. */
export function answersOf(
  json: ProjectFile,
  tables: readonly DraftedTable[],
  question: FieldQuestion,
): FieldAnswer[] {
  return tables.flatMap((table) => {
    const entries = json.tables.filter(({ source }) => source === table.file);
    const rounds = entries.flatMap(({ round }) => round ?? []);
    return shownColumns(table).flatMap((column) => {
      const use = useOfColumn(json, table, column);
      return questionOf[use] === question ? [{ file: table.file, column, use, rounds }] : [];
    });
  });
}

/**
 * Puts one answer in the place of another; without a new one the question loses an answer, without an old one it gains
 * one. Only the economic base has several; of the others each round has one.
 */
export function answerField(
  json: ProjectFile,
  tables: readonly DraftedTable[],
  question: FieldQuestion,
  before: ColumnPlace | undefined,
  next: ColumnPlace | undefined,
): ProjectFile {
  const [asAnswer, otherwise] = useAs[question];
  const answers = answersOf(json, tables, question);
  const target = answers.find(
    ({ file, column }) => file === next?.file && column.name === next.name,
  );
  const leaving = answers.filter(
    (one) =>
      one !== target &&
      (isAt(one, before) || (question !== 'economic-base' && next && sharesRound(one, next, json))),
  );
  const freed = leaving.reduce(
    (draft, { file, column }) => putUse(draft, tables, { file, name: column.name }, otherwise),
    json,
  );
  const kept = answers.find((one) => isAt(one, before))?.use ?? asAnswer;
  return next && !target ? putUse(freed, tables, next, kept) : freed;
}

function isAt({ file, column }: FieldAnswer, place: ColumnPlace | undefined): boolean {
  return file === place?.file && column.name === place.name;
}

/** Two files of one series each answer for their own round. */
function sharesRound({ rounds }: FieldAnswer, { file }: ColumnPlace, json: ProjectFile): boolean {
  const others = json.tables.flatMap(({ source, round }) => (source === file ? (round ?? []) : []));
  if (rounds.length === 0 || others.length === 0) return true;
  return rounds.some((round) => others.includes(round));
}

/** What a column of any of the tables is for from now on. */
export function putUse(
  json: ProjectFile,
  tables: readonly DraftedTable[],
  { file, name }: ColumnPlace,
  asked: ColumnUse,
): ProjectFile {
  const table = tables.find((one) => one.file === file);
  const column = table && shownColumns(table).find((one) => one.name === name);
  return table && column ? setUse(json, table, column, asked) : json;
}

/** Why a column is proposed: the word of its name that speaks for it, else what its cells are. */
export function reasonOf({ column, use }: Pick<FieldAnswer, 'column' | 'use'>): Reason {
  const words = column.name.split(/[\s_()/,;:]+/);
  const text = words.find((word) => use !== 'other' && roleOfName(word).role === use);
  return text === undefined ? column.kind.reason : { code: 'name-says', text };
}

/** The conditions of the rule, and the people it is weighed by, that no column answers. */
export function missingForRule(
  json: ProjectFile,
  tables: readonly DraftedTable[],
): FieldQuestion[] {
  const needed = fieldQuestions.filter((question) => question !== 'rent');
  return needed.filter((question) => answersOf(json, tables, question).length === 0);
}
