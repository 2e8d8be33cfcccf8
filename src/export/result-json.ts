/** `result.json`: the results of one analysis for scripts. Source: docs/project-file.md#resultjson. */
import type { Diagnostic, DiagnosticEntry } from '../areas/diagnostic.ts';
import { answer } from '../analysis/rule/judgement.ts';
import type { Classification, GroupBreaks } from '../analysis/classes/classification.ts';
import { frameOf } from '../analysis/question/classing.ts';
import { countUndecided } from '../analysis/rule/undecided.ts';
import { columnOrMissing, findRound } from '../analysis/values/rounds.ts';
import { countStatusBands } from '../analysis/index/status-index.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { countDynamicsBands } from '../analysis/time/dynamics-index.ts';
import type { ExportInput } from './export-input.ts';

export interface ResultInput extends ExportInput {
  readonly joins: readonly JoinReport[];
  readonly diagnostics: readonly Diagnostic[];
  /** Id of the status index, where the project has one. */
  readonly statusIndex?: string;
  /** What studies tell, by key; those of `flags` stand there. */
  readonly parts?: Readonly<Record<string, object>>;
  /** Words a diagnostic in one sentence. */
  readonly word: (diagnostic: Diagnostic) => string;
}

/** The text of `result.json`: numbers at full precision, undefined values null; parts not asked for are absent. */
export function resultJson(input: ResultInput): string {
  const { dataset, analysis, judgement, parts = {} } = input;
  const { flags, ...others } = parts;
  const { summary } = judgement;
  const result = {
    areas: dataset.areas.length,
    population: summary.populationOfAll ?? null,
    ...(analysis.round === '' ? {} : { round: analysis.round }),
    ...(dataset.fictional ? { fictional: true } : {}),
    ...dataset.publication,
    join: input.joins.map(joinEntry),
    classification: Object.fromEntries(
      dataset.indicators.map(({ id }) => [id, classificationEntry(analysis.classifications[id])]),
    ),
    ...(input.statusIndex === undefined
      ? {}
      : { statusIndex: statusEntry(input, input.statusIndex) }),
    flags: {
      flagged: keysWith(input, answer.yes),
      undecidable: keysWith(input, answer.undecidable),
      ...(summary.undecidable > 0 && { undecidableBecause: countUndecided(dataset, judgement) }),
      clear: summary.clear,
      population: summary.population ?? null,
      municipalities: summary.municipalities ?? null,
      ...flags,
    },
    ...(dataset.dynamicsIndex !== undefined && {
      dynamicsIndex: dynamicsEntry(input, dataset.dynamicsIndex),
    }),
    ...others,
    diagnostics: input.diagnostics.map((diagnostic) => noteEntry(diagnostic, input)),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function noteEntry(diagnostic: Diagnostic, { word }: Pick<ResultInput, 'word'>) {
  const { kind, file, line }: DiagnosticEntry = diagnostic;
  return { kind, table: file ?? null, line: line ?? null, text: word(diagnostic) };
}

/** A table that is read for one of several rounds names it. */
function joinEntry({ round, ...join }: JoinReport) {
  return {
    table: join.table,
    ...(round === '' ? {} : { round }),
    matched: join.matched,
    areasWithoutRow: join.areasWithoutRow,
    rowsWithoutArea: join.rowsWithoutArea,
    duplicateKeys: join.duplicateKeys,
    emptyKeys: join.emptyKeys,
    paddedKeys: join.paddedKeys.length,
    ...(join.normalisedKeys && { comparedKeys: join.normalisedKeys.length }),
  };
}

function classificationEntry(classification: Classification | undefined) {
  if (!classification) return null;
  const { classing, breaks, entries, missing, suppressed, notApplicable, groups } = classification;
  return {
    method: classing.method,
    weight: classing.weight,
    ...(groups ? { frame: frameOf(classing), breaksOf: breaksByGroup(groups) } : {}),
    breaks,
    classes: entries,
    missing,
    suppressed,
    ...(notApplicable > 0 ? { notApplicable } : {}),
  };
}

/** Where classes are made inside municipalities or Länder: the breaks of each, null where it has none. */
function breaksByGroup({ names, breaks }: GroupBreaks) {
  return Object.fromEntries(names.map((name, group) => [name, breaks[group] ?? null]));
}

function statusEntry({ dataset, analysis }: ExportInput, id: string) {
  const round = findRound(dataset, analysis.round);
  return { id, ...countStatusBands(columnOrMissing(dataset, round, id)) };
}

function dynamicsEntry({ dataset, analysis }: ExportInput, id: string) {
  const round = findRound(dataset, analysis.round);
  return { id, ...countDynamicsBands(columnOrMissing(dataset, round, id)) };
}

function keysWith({ dataset, judgement }: ExportInput, wanted: number): string[] {
  return dataset.areas.flatMap(({ id }, index) => (judgement.flags[index] === wanted ? [id] : []));
}
