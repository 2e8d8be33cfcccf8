import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stateCode } from '../../areas/column.ts';
import type { Dataset } from '../../areas/dataset.ts';
import type { DraftQuestion } from '../../areas/draft.ts';
import type { Understandings } from '../../project/draft/draft-project.ts';
import { mainColumn } from '../../project/draft/main-column.ts';
import { answerQuestion, isOpen, questionsOf } from '../../project/questions/questions.ts';
import type { ProjectFile } from '../../project/file/schema.ts';
import { sharedFile } from '../../shared-data.fixture.ts';
import type { DraftFile } from './draft.ts';
import { DraftFiles } from './draft-files.ts';
import { AtlasFunctions } from '../functions.ts';

/** A drop of files as a person meets it: dropped, questions answered, taken, opened with the default rule. */
export interface CaseAnswers {
  /** What a person answers, by the kind of question or by its id; otherwise what is proposed. */
  readonly answers?: Readonly<Record<string, string>>;
  /** What a person changes in the draft besides. */
  readonly change?: (json: ProjectFile, understood: Understandings) => ProjectFile;
}

/** What came of a drop. */
export interface CaseOutcome {
  readonly files: readonly DraftFile[];
  readonly json: ProjectFile;
  readonly understandings: Understandings;
  /** Ids of the questions that were asked. */
  readonly asked: readonly string[];
  readonly lacks: readonly string[];
  readonly areas: number;
  /** Areas joined, per table and round. */
  readonly matched: readonly number[];
  /** Whole degrees east and north in which the areas lie. */
  readonly place: readonly [east: number, north: number] | undefined;
  /** People in all areas, in the round that is shown first; undefined where no table tells. */
  readonly people: number | undefined;
  /** Key and name of the areas that the default rule marks. */
  readonly marked: readonly string[];
  /** Per indicator: its column, role, unit, and its values by key of the area; what is not known in words. */
  readonly figures: readonly CaseFigures[];
  /** Proposed matches, per table and round: "row → areas". */
  readonly proposed: readonly (readonly string[])[];
  /** Kinds of everything that was said. */
  readonly told: readonly string[];
  readonly dataset: Dataset | undefined;
}

export interface CaseFigures {
  readonly column: string;
  readonly role: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** Names of all files in one folder of the cases. */
export function caseFiles(folder: string): string[] {
  const path = sharedFile(`cases/${folder}`);
  return path === undefined ? [] : readdirSync(path).map((name) => `${folder}/${name}`);
}

export async function runCase(
  paths: readonly string[],
  { answers = {}, change = (json) => json }: CaseAnswers,
): Promise<CaseOutcome> {
  const dropped = paths.map(
    (path) => new File([readFileSync(sharedFile(`cases/${path}`) ?? '')], basename(path)),
  );
  const draft = new DraftFiles();
  const { files, understandings, draft: drafted } = await draft.understand(dropped);
  const changed = change(drafted.json, understandings);
  const asked = questionsOf(changed, understandings);
  const json = answerAll(changed, asked, understandings, answers);
  const trial = await draft.try(JSON.stringify(json));
  const project = new File([JSON.stringify(json)], 'project.json');
  const hasFigures = json.tables.some(({ indicators = [] }) => indicators.length > 0);
  const opened = trial.ok && hasFigures ? await openCase([...dropped, project]) : undefined;
  const noticed = [...files, trial, ...(opened ? [opened] : [])];
  return {
    files,
    json,
    understandings,
    asked: asked.map(({ id }) => id),
    lacks: drafted.lacks,
    areas: trial.areas,
    matched: trial.joins.map(({ matched }) => matched),
    place: trial.outline && [
      Math.floor(trial.outline.longitude),
      Math.floor(trial.outline.latitude),
    ],
    people: opened?.people,
    marked: opened?.marked ?? [],
    figures: opened ? figuresOf(opened.dataset, json) : [],
    proposed: trial.proposals.map((list) =>
      list.map(({ tableKey, areaKeys }) => `${tableKey} → ${areaKeys.join(' + ')}`),
    ),
    told: noticed.flatMap(({ diagnostics }) => diagnostics.map(({ kind }) => kind)),
    dataset: opened?.dataset,
  };
}

/** Answers every question that is open, as it is stated for the case or else as it is proposed. */
function answerAll(
  json: ProjectFile,
  asked: readonly DraftQuestion[],
  understandings: Understandings,
  answers: Readonly<Record<string, string>>,
): ProjectFile {
  const answered = asked.reduce((draft, question) => {
    const value = answers[question.id] ?? answers[question.kind] ?? question.proposed;
    return value === undefined || !isOpen(question)
      ? draft
      : answerQuestion(draft, question, value, understandings);
  }, json);
  const open = questionsOf(answered, understandings).filter(isOpen);
  if (open.length > 0) throw new Error(`not answered: ${open.map(({ id }) => id).join(', ')}`);
  return answered;
}

/** The atlas as the page opens it, with the rule that stands without anybody's doing. */
async function openCase(files: readonly File[]) {
  const functions = new AtlasFunctions();
  const loaded = await functions.load({ from: 'files', files }, () => undefined);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  const { dataset, classing, rule, diagnostics } = loaded.atlas;
  const round = dataset.rounds[0]?.id ?? '';
  const { flags, summary } = await functions.judge({ round, classing, rule });
  const marked = dataset.areas.flatMap(({ id, name }, place) =>
    flags[place] === 1 ? [`${id} ${name}`] : [],
  );
  return { dataset, diagnostics, marked, people: summary.populationOfAll };
}

const stateNames = Object.keys(stateCode);

function figuresOf({ areas, indicators, rounds }: Dataset, json: ProjectFile): CaseFigures[] {
  const entries = json.tables.flatMap((table) => table.indicators ?? []);
  return entries.map((entry) => {
    const indicator = indicators.find(({ id }) => id === entry.id);
    const column = rounds[0]?.columns[entry.id];
    return {
      column: mainColumn(entry),
      role: indicator?.role ?? '',
      unit: indicator?.unit ?? '',
      values: Object.fromEntries(
        areas.map(({ id }, place) => {
          const state = column?.states[place] ?? stateCode.missing;
          const isKnown = state === stateCode.known;
          return [id, isKnown ? (column?.values[place] ?? 0) : (stateNames[state] ?? '')];
        }),
      ),
    };
  });
}
