import type { FindFile } from '../../ingest/result/find-file.ts';
import { analyseRound } from '../../analysis/classes/analyse-round.ts';
import { judge } from '../../analysis/rule/coincidence.ts';
import { answer } from '../../analysis/rule/judgement.ts';
import type { Area, Dataset } from '../../areas/dataset.ts';
import { proposeMatches, type MatchProposal } from '../../ingest/join/propose-matches.ts';
import type { ReadingAttempt } from '../../ingest/instructions/reading.ts';
import type { JoinReport } from '../../ingest/instructions/join-report.ts';
import type { Workbooks } from '../../ingest/workbook/workbooks.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Project } from '../../project/file/project.ts';
import { readProject } from '../../project/file/read-project.ts';
import { joinOfAreas } from '../../opening/area-joins.ts';
import { openProjectFiles } from '../../opening/open-project-files.ts';
import type { DraftMarks, DraftTrial } from './draft.ts';
import { outlineOf } from './outline.ts';

/** Names that are told of the marked areas. */
const mostMarkedNames = 5;

/** Loads a draft as it would be loaded, and tells what came of it: joins, proposals, points, marks, and a drawing. */
export async function tryDraft(
  text: string,
  findFile: FindFile,
  workbooks?: Workbooks,
): Promise<DraftTrial> {
  const nothing = { joins: [], proposals: [], names: {}, points: [], outline: undefined };
  const failed = { ok: false, areas: 0, ...nothing };
  const read = readProject(text, 'project.json');
  if (!read.ok) return { ...failed, diagnostics: read.diagnostics };
  const { project } = read;
  const opened = await openProjectFiles(project, findFile, workbooks && { workbooks });
  if (!opened.ok) {
    return { ...failed, ...attemptOf(opened.attempt), diagnostics: opened.diagnostics };
  }
  const { reading, points } = opened;
  const { dataset, geometries, joins } = reading;
  const names = namesToTell(dataset.areas, joins);
  return {
    ok: true,
    areas: dataset.areas.length,
    joins,
    diagnostics: [...reading.diagnostics, ...points.diagnostics, ...opened.diagnostics],
    proposals: joins.map((join) => proposalsFor(join, names)),
    names: Object.fromEntries(names),
    points: points.layers.map(({ source, points: placed }) => ({
      source,
      placed: placed.length,
      outside: placed.filter(({ area }) => area === undefined).length,
    })),
    outline: outlineOf(geometries, joinOfAreas(project, dataset, joins)),
    ...marksOf(project, opened.dataset),
  };
}

/** Where nothing could be joined, rows and areas can still be brought together by hand. */
function attemptOf(attempt: ReadingAttempt | undefined): Partial<DraftTrial> {
  if (!attempt) return {};
  const { areas, geometries, joins } = attempt;
  const names = namesToTell(areas, joins);
  return {
    areas: areas.length,
    joins,
    proposals: joins.map((join) => proposalsFor(join, names)),
    names: Object.fromEntries(names),
    outline: outlineOf(geometries, () => 'without-row'),
  };
}

/** Areas without a row, and those that were matched by hand. */
function namesToTell(
  areas: readonly Area[],
  joins: readonly JoinReport[],
): ReadonlyMap<string, string> {
  const open = new Set(joins.flatMap(({ areasWithoutRow }) => areasWithoutRow));
  const isListed = joins.some(({ listedKeys = [] }) => listedKeys.length > 0);
  const told = isListed ? areas : areas.filter(({ id }) => open.has(id));
  return new Map(told.map(({ id, name }) => [String(id), name]));
}

/** Keys of another year's list of areas are explained already and get no proposal. */
function proposalsFor(
  { rowsWithoutArea, areasWithoutRow, rowNames = {}, keysOfOtherYears = [] }: JoinReport,
  names: ReadonlyMap<string, string>,
): readonly MatchProposal[] {
  const explained = new Set(keysOfOtherYears.map(({ key }) => key));
  const nameOf = (key: string) => (Object.hasOwn(rowNames, key) ? rowNames[key] : undefined) ?? key;
  return proposeMatches(
    rowsWithoutArea.filter((key) => !explained.has(key)).map((key) => ({ key, name: nameOf(key) })),
    areasWithoutRow.map((key) => ({ key, name: names.get(key) ?? key })),
  );
}

/** The same analysis as the page makes of the round that it shows first. */
function marksOf({ classing, rule }: Project, dataset: Dataset): { marks?: DraftMarks } {
  const [round] = dataset.rounds;
  if (!round) return {};
  const analysis = analyseRound(dataset, round.id, classing);
  const { flags, summary } = judge(dataset, analysis, rule, rule);
  const names: string[] = [];
  for (let area = 0; area < flags.length && names.length < mostMarkedNames; area += 1) {
    if (flags[area] === answer.yes) names.push(excerpt(dataset.areas[area]?.name ?? ''));
  }
  const { areas, flagged, undecidable, population, populationOfAll } = summary;
  const conditions = rule.all.length + (rule.any?.length ?? 0);
  const counts = { areas, flagged, undecidable, population, populationOfAll };
  return { marks: { round: round.id, conditions, names, ...counts } };
}
