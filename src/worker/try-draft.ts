import { proposeMatches, type MatchProposal } from '../ingest/propose-matches.ts';
import { prepareFiles } from '../ingest/prepare-files.ts';
import { readDataset } from '../ingest/read-dataset.ts';
import { readPoints } from '../ingest/read-points.ts';
import type { JoinReport } from '../ingest/join-report.ts';
import type { FindFile } from '../ingest/open-text.ts';
import type { Workbooks } from '../ingest/workbooks.ts';
import { readProject } from '../project/read-project.ts';
import type { DraftTrial } from './draft.ts';
import { outlineOf } from './outline.ts';

/** Loads a draft as it would be loaded, and tells what came of it: joins, proposals, points, and where the areas lie. */
export async function tryDraft(
  text: string,
  findFile: FindFile,
  workbooks?: Workbooks,
): Promise<DraftTrial> {
  const nothing = { joins: [], proposals: [], names: {}, points: [], outline: undefined };
  const failed = { ok: false, areas: 0, ...nothing };
  const project = readProject(text, 'project.json');
  if (!project.ok) return { ...failed, diagnostics: project.diagnostics };
  const { instructions } = project.project;
  const prepared = await prepareFiles(instructions, findFile, () => undefined, workbooks);
  const reading = readDataset(instructions, prepared);
  if (!reading.ok) return { ...failed, diagnostics: reading.diagnostics };
  const names = new Map(reading.dataset.areas.map(({ id, name }) => [String(id), name]));
  const points = await readPoints(instructions, reading.geometries, prepared.findFile);
  return {
    ok: true,
    areas: reading.dataset.areas.length,
    joins: reading.joins,
    diagnostics: [...reading.diagnostics, ...points.diagnostics],
    proposals: reading.joins.map((join) => proposalsFor(join, names)),
    names: Object.fromEntries(names),
    points: points.layers.map(({ source, points: placed }) => ({
      source,
      placed: placed.length,
      outside: placed.filter(({ area }) => area === undefined).length,
    })),
    outline: outlineOf(reading.geometries),
  };
}

/** Keys of another year's list of areas are explained already and get no proposal. */
function proposalsFor(
  { rowsWithoutArea, areasWithoutRow, keysOfOtherYears = [] }: JoinReport,
  names: ReadonlyMap<string, string>,
): readonly MatchProposal[] {
  const explained = new Set(keysOfOtherYears.map(({ key }) => key));
  return proposeMatches(
    rowsWithoutArea.filter((key) => !explained.has(key)).map((key) => ({ key })),
    areasWithoutRow.map((key) => ({ key, name: names.get(key) ?? key })),
  );
}
