/** `result.json`: the results of one analysis for scripts. Source: docs/project-file.md#resultjson. */
import type { Diagnostic } from '../areas/diagnostic.ts';
import { answer } from '../analysis/rule/judgement.ts';
import type { Classification, GroupBreaks } from '../analysis/classes/classification.ts';
import { frameOf } from '../analysis/question/classing.ts';
import type { Robustness } from '../analysis/rule/robustness.ts';
import { countUndecided } from '../analysis/rule/undecided.ts';
import { columnOrMissing, findRound } from '../analysis/values/rounds.ts';
import { countStatusBands } from '../analysis/index/status-index.ts';
import type { JoinReport } from '../ingest/instructions/join-report.ts';
import { countDynamicsBands } from '../analysis/time/dynamics-index.ts';
import type { ExportInput } from './export-input.ts';
import {
  autocorrelationPart,
  changePart,
  clusterPart,
  rentPart,
  schoolPart,
  segregationPart,
  spreadPart,
  type StudyResults,
} from './result-studies.ts';

export interface ResultInput extends Omit<ExportInput, 'studies'> {
  readonly joins: readonly JoinReport[];
  readonly diagnostics: readonly Diagnostic[];
  /** Id of the status index, where the project has one. */
  readonly statusIndex?: string;
  readonly studies?: StudyResults;
  /** Words a diagnostic in one sentence. */
  readonly word: (diagnostic: Diagnostic) => string;
}

/** The text of `result.json`: numbers at full precision, undefined values null; parts not asked for are absent. */
export function resultJson(input: ResultInput): string {
  const { dataset, analysis, judgement, studies = {} } = input;
  const { summary } = judgement;
  const result = {
    areas: dataset.areas.length,
    population: summary.populationOfAll ?? null,
    ...(analysis.round === '' ? {} : { round: analysis.round }),
    ...(dataset.fictional ? { fictional: true } : {}),
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
      ...(studies.clusters && {
        clusters: studies.clusters.list.length,
        neighbourhoodsWithin: dataset.neighbourhoodsWithin ?? 'municipality',
      }),
      ...(studies.robustness && robustnessPart(studies.robustness)),
    },
    ...(dataset.dynamicsIndex !== undefined && {
      dynamicsIndex: dynamicsEntry(input, dataset.dynamicsIndex),
    }),
    ...(studies.clusters && { clusters: clusterPart(studies.clusters, input) }),
    ...(studies.segregation && { segregation: segregationPart(studies.segregation) }),
    ...(studies.schoolSegregation && {
      schoolSegregation: schoolPart(studies.schoolSegregation, input),
    }),
    ...(studies.rentAlternatives && { rentAlternatives: rentPart(studies.rentAlternatives) }),
    ...(dataset.groups && dataset.groups.length > 0 && { spread: spreadPart(input) }),
    ...(studies.autocorrelation && {
      autocorrelation: autocorrelationPart(studies.autocorrelation),
    }),
    ...(studies.change && { change: changePart(studies.change, input, studies.dynamics) }),
    diagnostics: input.diagnostics.map((diagnostic) => ({
      kind: diagnostic.kind,
      table: diagnostic.file ?? null,
      line: diagnostic.line ?? null,
      text: input.word(diagnostic),
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
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

/** Share of the flagged areas that stay flagged under every neighbouring cut; null where none is flagged. */
function robustnessPart({ steady, flagged }: Robustness) {
  return { steady, robustness: flagged > 0 ? steady / flagged : null };
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
