import type { ColumnUse, FileKind } from '../../areas/draft.ts';
import { systemCodes } from '../../ingest/result/known-systems.ts';
import type { SignMeaning } from '../../ingest/cells/signs.ts';
import type { ColumnUnderstanding } from '../../ingest/instructions/understanding.ts';
import { shownColumns, type DraftedTable } from '../../project/draft/draft-tables.ts';
import {
  addMatches,
  setLayout,
  setSign,
  setUnit,
  toggleLeftOut,
} from '../../project/draft/edit-draft.ts';
import { setRound, setYears, yearsOf } from '../../project/draft/draft-years.ts';
import { optionOf, setWhole, wholeChoice, wholeOfOption } from '../../project/draft/edit-share.ts';
import { putUse } from '../../project/draft/field-answers.ts';
import { mainColumn } from '../../project/draft/main-column.ts';
import { answerQuestion, questionsOf } from '../../project/questions/questions.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { ImportSession } from './import-session.ts';

/**
 * What a person would choose in the dialog, as keys and values: each is applied by the function that the dialog calls.
 *
 * - id of a question (`areas-encoding:FILE`, …): the value of one of its options
 * - `title`: a text
 * - `kind:FILE`: `areas`, `table`, `points`, `unknown`
 * - `areas.source`, `areas.layer`, `areas.encoding`, `areas.key`: a text
 * - `areas.name`, `areas.municipality`, `areas.land`: a property, empty for none
 * - `areas.crs` or `crs`: a system such as `EPSG:25832`; `areas.axes`: `east-north`, `north-east`
 * - `sheet:FILE`, `encoding:FILE`, `separator:FILE`, `decimal:FILE`, `headerRow:FILE`, `headerRows:FILE`,
 *   `lastRow:FILE`, `keyPad:FILE`, `keyForm:FILE`, `pivot:FILE`: as in the project file; null takes a statement back
 * - `use:FILE:COLUMN`: `none`, `key`, `population`, `migrant-share`, `base-weak`, `base-strong`, `rent`, `other`
 * - `unit:FILE:COLUMN`: a unit
 * - `share:FILE:COLUMN`: the whole of which the column is a share: `of:COLUMN`, `people` (of another table), `none`
 * - `years:FILE`: the years that become rounds; `round:FILE`: the year of a table that is of one time, empty for none
 * - `sign:FILE:SIGN`: `zero`, `missing`, `suppressed`, `not-applicable`, `value`
 * - `leaveOut:FILE`: keys and lines that are not read
 * - `matches:FILE`: area keys by table key, or `equal` for all proposals that are equal once written alike
 */
export type Answers = Readonly<Record<string, unknown>>;

/** An answer to nothing that is asked, or one that is none of the options. */
export interface WrongAnswer {
  readonly key: string;
  readonly why: 'unknown' | 'value';
  /** What could stand there. */
  readonly allowed: readonly string[];
}

const uses: Readonly<Record<ColumnUse, true>> = {
  none: true,
  key: true,
  population: true,
  'migrant-share': true,
  'base-weak': true,
  'base-strong': true,
  rent: true,
  other: true,
};
const kinds: readonly FileKind[] = ['areas', 'table', 'points', 'unknown'];
const meanings: readonly SignMeaning[] = ['zero', 'missing', 'suppressed', 'not-applicable'];
const layoutKeys = [
  'sheet',
  'encoding',
  'separator',
  'decimal',
  'headerRow',
  'headerRows',
  'lastRow',
  'keyPad',
  'keyForm',
  'pivot',
] as const;
const areaTexts = ['layer', 'encoding'] as const;
const areaProperties = ['name', 'municipality', 'land'] as const;

/** A key that is there, with its value; what is left over in the end was asked by nobody. */
class Given {
  readonly faults: WrongAnswer[] = [];
  readonly #answers: Answers;
  readonly #open: Set<string>;

  constructor(answers: Answers) {
    this.#answers = answers;
    this.#open = new Set(Object.keys(answers));
  }

  has(key: string): boolean {
    return Object.hasOwn(this.#answers, key);
  }

  get left(): string[] {
    return [...this.#open];
  }

  /** The value, where it is there and is one of those that are allowed. */
  take<Value>(
    key: string,
    isAllowed: (value: unknown) => value is Value,
    allowed: readonly string[],
  ): Value | undefined {
    if (!this.has(key)) return undefined;
    this.#open.delete(key);
    const value = this.#answers[key];
    if (isAllowed(value)) return value;
    this.faults.push({ key, why: 'value', allowed });
    return undefined;
  }

  oneOf<Value extends string>(key: string, allowed: readonly Value[]): Value | undefined {
    const isOne = (value: unknown): value is Value => allowed.some((one) => one === value);
    return this.take(key, isOne, allowed);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isAnything = (value: unknown): value is unknown => value !== undefined;
const isList = (value: unknown): value is (string | number)[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number');
const isMatches = (
  value: unknown,
): value is Readonly<Record<string, readonly string[]>> | 'equal' =>
  value === 'equal' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((list) => Array.isArray(list) && list.every(isText)));

/** Nothing is tried anew where nothing has changed. */
async function put(session: ImportSession, json: ProjectFile): Promise<void> {
  if (json !== session.state.json) await session.edit(json);
}

/** Applies all answers in the order in which a person works: files, areas, reading, uses, questions, matches. */
export async function applyAnswers(
  session: ImportSession,
  answers: Answers,
): Promise<WrongAnswer[]> {
  const given = new Given(answers);
  for (const { name } of session.state.answer.files) {
    const kind = given.oneOf(`kind:${name}`, kinds);
    if (kind) await session.setKind(name, kind);
  }
  await answerAreas(session, given);
  for (const { file } of session.state.answer.understandings.tables) {
    await put(session, answerLayout(session.state.json, given, file));
  }
  for (const table of session.state.answer.understandings.tables) {
    await put(session, answerTable(session.state.json, given, table));
  }
  await answerQuestions(session, given);
  await answerMatches(session, given);
  const title = given.take('title', isText, []);
  if (title !== undefined) session.rename(title);
  const known = knownKeys(session);
  const unknown = given.left.map((key): WrongAnswer => ({ key, why: 'unknown', allowed: known }));
  return [...given.faults, ...unknown];
}

async function answerAreas(session: ImportSession, given: Given): Promise<void> {
  const { understandings } = session.state.answer;
  const source = given.oneOf(
    'areas.source',
    understandings.areas.map(({ file }) => file),
  );
  if (source !== undefined) await session.chooseFile(source);
  for (const key of areaTexts) {
    const value = given.take(`areas.${key}`, isText, []);
    const { json } = session.state;
    if (value !== undefined)
      await session.edit({ ...json, areas: { ...json.areas, [key]: value } });
  }
  const file = session.state.answer.understandings.areas.find(
    (one) => one.file === session.state.json.areas.source,
  );
  const names = file?.properties.map(({ name }) => name) ?? [];
  const key = given.oneOf('areas.key', names);
  if (key !== undefined) await session.chooseKey(key);
  let { areas } = session.state.json;
  for (const property of areaProperties) {
    const value = given.oneOf(`areas.${property}`, [...names, '']);
    if (value === undefined) continue;
    const { [property]: _, ...others } = areas;
    areas = value === '' ? others : { ...others, [property]: value };
  }
  const crs = given.oneOf('areas.crs', systemCodes) ?? given.oneOf('crs', systemCodes);
  if (crs) areas = { ...areas, crs };
  const axes = given.oneOf('areas.axes', ['east-north', 'north-east'] as const);
  if (axes) areas = { ...areas, axes };
  const { json } = session.state;
  await put(session, areas === json.areas ? json : { ...json, areas });
}

function answerLayout(json: ProjectFile, given: Given, file: string): ProjectFile {
  return layoutKeys.reduce((draft, key) => {
    const value = given.take(`${key}:${file}`, isAnything, []);
    if (value === undefined) return draft;
    return setLayout(draft, file, { [key]: value ?? undefined });
  }, json);
}

function answerTable(json: ProjectFile, given: Given, table: DraftedTable): ProjectFile {
  const { file } = table;
  let draft = json;
  for (const column of shownColumns(table)) {
    const { name } = column;
    const use = given.oneOf(`use:${file}:${name}`, Object.keys(uses) as ColumnUse[]);
    if (use) draft = putUse(draft, [table], { file, name }, use);
    draft = answerShare(draft, given, table, column);
    const unit = given.take(`unit:${file}:${name}`, isText, []);
    const indicator = draft.tables
      .flatMap((entry) => (entry.source === file ? (entry.indicators ?? []) : []))
      .find((one) => mainColumn(one) === name);
    if (unit !== undefined && indicator) draft = setUnit(draft, file, indicator.id, unit);
  }
  for (const { text } of [...table.signs, ...table.sentinels]) {
    const meaning = given.oneOf(`sign:${file}:${text}`, [...meanings, 'value']);
    if (meaning) draft = setSign(draft, file, text, meaning === 'value' ? undefined : meaning);
  }
  return answerRows(answerYears(draft, given, table), given, file);
}

function answerYears(json: ProjectFile, given: Given, table: DraftedTable): ProjectFile {
  const { file } = table;
  const all = yearsOf(table);
  const round = all.length === 0 ? given.take(`round:${file}`, isText, []) : undefined;
  if (round !== undefined) return setRound(json, file, round === '' ? undefined : round);
  const isYears = (value: unknown): value is string[] =>
    isList(value) && value.every((year) => all.includes(String(year)));
  const wanted = given.take(`years:${file}`, isYears, all)?.map(String);
  return wanted ? setYears(json, table, wanted) : json;
}

/** Of which whole a column that counts is a share. */
function answerShare(
  json: ProjectFile,
  given: Given,
  table: DraftedTable,
  column: ColumnUnderstanding,
): ProjectFile {
  const key = `share:${table.file}:${column.name}`;
  if (!given.has(key)) return json;
  const options = wholeChoice(json, table, column).possible.map(optionOf);
  const chosen = given.oneOf(key, [...options, 'none']);
  return chosen === undefined ? json : setWhole(json, table, column, wholeOfOption(chosen));
}

function answerRows(json: ProjectFile, given: Given, file: string): ProjectFile {
  const wanted = given.take(`leaveOut:${file}`, isList, []);
  if (!wanted) return json;
  const before = json.tables.find(({ source }) => source === file)?.leaveOut ?? [];
  const changed = [
    ...before.filter((row) => !wanted.includes(row)),
    ...wanted.filter((row) => !before.includes(row)),
  ];
  return changed.reduce((draft, row) => toggleLeftOut(draft, file, row), json);
}

/** One answer can raise the next question, but no question comes twice. */
async function answerQuestions(session: ImportSession, given: Given): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    const { json, answer } = session.state;
    const next = questionsOf(json, answer.understandings).find(
      ({ id }) => !done.has(id) && given.has(id),
    );
    if (!next) return;
    done.add(next.id);
    const value = given.oneOf(
      next.id,
      next.options.map((one) => one.value),
    );
    if (value !== undefined)
      await session.edit(answerQuestion(json, next, value, answer.understandings));
  }
}

async function answerMatches(session: ImportSession, given: Given): Promise<void> {
  const { trial } = session.state;
  for (const [place, { table }] of (trial?.joins ?? []).entries()) {
    const matches = given.take(`matches:${table}`, isMatches, ['equal']);
    if (!matches) continue;
    const equal = (trial?.proposals[place] ?? []).filter(
      ({ distance, areaKeys }) => distance === 0 && areaKeys.length > 0,
    );
    const list =
      matches === 'equal'
        ? Object.fromEntries(equal.map(({ tableKey, areaKeys }) => [tableKey, areaKeys]))
        : matches;
    await session.edit(addMatches(session.state.json, table, list));
  }
}

/** What can be answered, for the message about an answer to something else. */
function knownKeys({ state: { answer, json } }: ImportSession): string[] {
  const { tables } = answer.understandings;
  return [
    ...questionsOf(json, answer.understandings).map(({ id }) => id),
    ...answer.files.map(({ name }) => `kind:${name}`),
    'areas.key',
    ...tables.map(({ file }) => `use:${file}:…`),
  ];
}
