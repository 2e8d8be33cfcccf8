import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldQuestions, type ColumnUse, type FieldQuestion } from '../../areas/draft.ts';
import type { Texts } from '../../i18n/de/de.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Guess } from '../../ingest/instructions/understanding.ts';
import {
  answerField,
  answersOf,
  putUse,
  reasonOf,
  useOfColumn,
  type ColumnPlace,
  type FieldAnswer,
} from '../../project/draft/field-answers.ts';
import { isCount } from '../../project/draft/draft-shares.ts';
import { shownColumns, type DraftedTable } from '../../project/draft/draft-tables.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import type { ImportState } from '../../worker/drafting/import-session.ts';
import { beside, samples } from './import-parts.ts';
import { shareChoice } from './import-share.ts';

/** The guided page: the questions of the field, each answered by a proposal with its reason and five values. */

export interface StepContext {
  readonly known: ImportState;
  readonly texts: Texts;
  readonly edit: (json: ProjectFile) => void;
  readonly chooseFile: (file: string) => void;
  /** Key, name and place of the areas, with the keys of the tables; undefined where no file has areas. */
  readonly areaFields: ((tableKeys: unknown) => TemplateResult) | undefined;
  /** What must be decided at a step. */
  readonly questionsAt: (step: 'areas' | FieldQuestion) => TemplateResult | typeof nothing;
}

/** Columns of one table that a choice offers. */
const mostOptions = 250;
/** Tables whose keys stand beside that of the areas. */
const mostKeys = 6;

export function importSteps(context: StepContext): TemplateResult {
  const words = context.texts.import.steps;
  return html`<div class="steps">
    ${step('areas', words.areas, areasStep(context))}
    ${fieldQuestions.map((question) =>
      step(question, words.fields[question].ask, fieldStep(context, question)),
    )}
  </div>`;
}

function step(id: string, ask: string, body: unknown): TemplateResult {
  return html`<div class="step" role="group" aria-labelledby="step-${id}">
    <h3 id="step-${id}">${ask}</h3>
    ${body}
  </div>`;
}

function areasStep(context: StepContext): TemplateResult {
  const { known, texts, areaFields, chooseFile, questionsAt } = context;
  const words = texts.import.steps;
  const { areas } = known.answer.understandings;
  if (!areaFields) return html`<p class="error">${words.noAreas}</p>`;
  const { source } = known.json.areas;
  const keys = known.answer.understandings.tables
    .slice(0, mostKeys)
    .map((table) => tableKey(context, table));
  return html`${
    areas.length > 1
      ? html`<label
          ><span class="small soft">${words.areasFile}</span
          ><select
            aria-label=${words.areasFile}
            @change=${(event: Event) => chooseFile((event.target as HTMLSelectElement).value)}
          >
            ${areas
              .slice(0, mostOptions)
              .map(
                ({ file }) =>
                  html`<option value=${file} .selected=${live(file === source)}>
                    ${excerpt(file)}
                  </option>`,
              )}
          </select></label
        >`
      : nothing
  }
  ${areaFields(keys)} ${questionsAt('areas')}`;
}

/** The column of a table that names the area of each row. */
function tableKey(
  { known, texts, edit }: StepContext,
  table: DraftedTable,
): TemplateResult | typeof nothing {
  const { json, answer } = known;
  const entry = json.tables.find(({ source }) => source === table.file);
  if (!entry) return nothing;
  const words = texts.import;
  const label = words.steps.tableKey(table.file);
  const { tables } = answer.understandings;
  const column = table.columns.find(({ name }) => name === entry.key);
  const isGuessed = table.key?.value.column === entry.key;
  return html`<label
    ><span class="small soft">${label}</span
    ><select
      aria-label=${label}
      aria-description=${beside(isGuessed ? table.key : undefined, texts, column?.samples)}
      @change=${(event: Event) => {
        const name = (event.target as HTMLSelectElement).value;
        if (name !== '') edit(putUse(json, tables, { file: table.file, name }, 'key'));
      }}
    >
      ${entry.key === '' ? html`<option value="" .selected=${live(true)}>${words.steps.noKey}</option>` : nothing}
      ${table.columns
        .slice(0, mostOptions)
        .map(
          ({ name }) =>
            html`<option value=${name} .selected=${live(name === entry.key)}>
              ${excerpt(name)}
            </option>`,
        )}
    </select>
    ${isGuessed && table.key ? keyReason(table.key, texts) : nothing}
    ${column ? html`<span class="small">${samples(column.samples)}</span>` : nothing}</label
  >`;
}

function keyReason(guess: Guess<unknown>, texts: Texts): TemplateResult {
  return html`<span class="small soft">${texts.import.reason(guess.reason)}</span>`;
}

function fieldStep(context: StepContext, question: FieldQuestion): TemplateResult {
  const { known, texts, questionsAt } = context;
  const { tables } = known.answer.understandings;
  const words = texts.import.steps;
  const answers = answersOf(known.json, tables, question);
  if (tables.length === 0) return html`<p class="soft">${words.noTables}</p>`;
  const isBase = question === 'economic-base';
  return html`${
    answers.length === 0
      ? html`<div class="given">
          ${columnChoice(context, question, undefined, 1)}
          <p class="small soft">${words.fields[question].without}</p>
        </div>`
      : answers.map((answer, index) => answered(context, question, answer, index + 1))
  }
  ${
    isBase && answers.length > 0
      ? html`<div class="given">
          ${columnChoice(context, question, undefined, 0)}
          ${answers.length > 1 ? html`<p class="small soft">${words.several}</p>` : nothing}
        </div>`
      : nothing
  }
  ${questionsAt(question)}`;
}

function answered(
  context: StepContext,
  question: FieldQuestion,
  answer: FieldAnswer,
  index: number,
): TemplateResult {
  const { known, texts } = context;
  const words = texts.import.steps;
  const { tables } = known.answer.understandings;
  const proposed = answersOf(known.answer.draft.json, tables, question);
  const isProposed = proposed.some(
    ({ file, column }) => file === answer.file && column.name === answer.column.name,
  );
  const reason = texts.import.reason(reasonOf(answer));
  const from = tables.length > 1 ? `${excerpt(answer.file)} · ` : '';
  const isBase = question === 'economic-base';
  return html`<div class=${isBase ? 'given directed' : 'given'}>
    ${columnChoice(context, question, { file: answer.file, name: answer.column.name }, index)}
    ${isBase ? direction(context, answer) : nothing}
    <div class="why small">
      <p class="soft">${from}${isProposed ? words.proposal(reason) : words.chosen}</p>
      ${samples(answer.column.samples)}
    </div>
    ${countedOf(context, question, answer)}
  </div>`;
}

/** A count answers for a share only as a part of a whole, which stands beside it. */
function countedOf(
  { known: { json, answer }, texts, edit }: StepContext,
  question: FieldQuestion,
  { file, column }: FieldAnswer,
): TemplateResult | typeof nothing {
  const table = answer.understandings.tables.find((one) => one.file === file);
  const isOfShares = question === 'migrant-share' || question === 'economic-base';
  if (!table || !isOfShares || !isCount(column)) return nothing;
  return shareChoice({ table, json, texts, edit }, column);
}

function direction(
  { known, texts, edit }: StepContext,
  { file, column, use }: FieldAnswer,
): TemplateResult {
  const words = texts.import.steps;
  const { tables } = known.answer.understandings;
  return html`<select
    aria-label=${words.direction(column.name)}
    @change=${(event: Event) => {
      const chosen = (event.target as HTMLSelectElement).value as ColumnUse;
      edit(putUse(known.json, tables, { file, name: column.name }, chosen));
    }}
  >
    ${Object.entries(words.directions).map(
      ([one, text]) => html`<option value=${one} .selected=${live(one === use)}>${text}</option>`,
    )}
  </select>`;
}

/** A choice of all columns of all tables; `place` 0 adds a further answer. */
function columnChoice(
  { known, texts, edit }: StepContext,
  question: FieldQuestion,
  current: ColumnPlace | undefined,
  index: number,
): TemplateResult {
  const { json, answer } = known;
  const { tables } = answer.understandings;
  const words = texts.import.steps;
  const { label, none } = words.fields[question];
  const places: ColumnPlace[] = [];
  const option = (file: string, name: string) => {
    const isCurrent = file === current?.file && name === current.name;
    places.push({ file, name });
    return html`<option value=${places.length - 1} .selected=${live(isCurrent)}>
      ${excerpt(name)}
    </option>`;
  };
  return html`<select
    class=${current ? 'answer' : 'answer none'}
    aria-label=${index === 0 ? words.another : label(index)}
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      const next = value === '' ? undefined : places[Number(value)];
      edit(answerField(json, tables, question, current, next));
    }}
  >
    <option value="" .selected=${live(current === undefined)}>
      ${index === 0 ? words.addColumn : none}
    </option>
    ${tables
      .slice(0, mostOptions)
      .map(
        (table) =>
          html`<optgroup label=${excerpt(table.file)}>
            ${offered(json, table, current).map(({ name }) => option(table.file, name))}
          </optgroup>`,
      )}
  </select>`;
}

function offered(json: ProjectFile, table: DraftedTable, current: ColumnPlace | undefined) {
  const columns = shownColumns(table).filter(
    (column) => useOfColumn(json, table, column) !== 'key',
  );
  const first = columns.slice(0, mostOptions);
  const rest = columns.slice(mostOptions);
  return [
    ...first,
    ...rest.filter(({ name }) => table.file === current?.file && name === current.name),
  ];
}
