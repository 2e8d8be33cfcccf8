/** A plan carried out: every layer fetched and checked, compared with the last run, and the set written. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFolder } from '../../src/export/write-folder.ts';
import type { Language } from '../../src/i18n/numbers/language.ts';
import { checkKeys, checkLayer } from './check-layer.ts';
import { compareRuns } from './compare-runs.ts';
import { fetchLayer } from './fetch-layer.ts';
import type { Note } from './note.ts';
import { PageCache } from './page-cache.ts';
import type { Problem } from './problem.ts';
import type { OnProgress } from './progress.ts';
import type { Layer, Plan } from './recipe.ts';
import type { Patience } from './request.ts';
import { isMissing, rowsOf, type Rows } from './rows.ts';
import { openSet } from './open-set.ts';
import { layerFiles, projectName, projectText } from './set-files.ts';

export interface Surroundings {
  /** Where the set goes. */
  readonly folder: string;
  /** Where pages wait until the run has succeeded. */
  readonly cacheFolder: string;
  readonly patience: Patience;
  readonly pageSize: number;
  readonly language: Language;
  readonly onProgress: OnProgress;
}

/** What is worth knowing about the set that was written, or all that prevented it. */
export type RunOutcome =
  | { readonly ok: true; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface FetchedLayer {
  readonly layer: Layer;
  readonly rows: Rows;
}

/**
 * Nothing is written unless everything has come and is right; then all files are. Pages of a layer that is
 * not right are forgotten, the others wait for the next run.
 */
export async function runPlan(plan: Plan, surroundings: Surroundings): Promise<RunOutcome> {
  const fetched: FetchedLayer[] = [];
  for (const layer of plan.layers) {
    const result = await fetchChecked(layer, fetched[0]?.rows, surroundings);
    if (!result.ok) return result;
    fetched.push({ layer, rows: result.rows });
  }
  const files = filesOf(plan, fetched);
  const joins = openSet(files, surroundings.language);
  if (!joins.ok) return { ok: false, problems: [joins.problem] };
  const differences = compareWithLast(fetched, files, surroundings.folder);
  const problem = write(surroundings.folder, files);
  if (problem) return { ok: false, problems: [problem] };
  new PageCache(surroundings.cacheFolder).clear();
  const joined = joins.value.map(({ table, matched, areasWithoutRow }): Note => ({
    kind: 'joined',
    table,
    matched,
    areas: matched + areasWithoutRow.length,
  }));
  return { ok: true, notes: [...fetched.flatMap(notesOf), ...joined, ...differences] };
}

type Checked =
  | { readonly ok: true; readonly rows: Rows }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The first layer of a plan holds the areas; the keys of the others are held against it. */
async function fetchChecked(
  layer: Layer,
  areas: Rows | undefined,
  { cacheFolder, patience, pageSize, onProgress }: Surroundings,
): Promise<Checked> {
  const cache = new PageCache(join(cacheFolder, layer.type.replace(/\W+/g, '-')));
  const features = await fetchLayer(layer, { cache, patience, pageSize, onProgress });
  if (!features.ok) return { ok: false, problems: [features.problem] };
  const rows = rowsOf(layer, features.value);
  const problems = [...checkLayer(layer, rows), ...(areas ? checkKeys(layer, rows, areas) : [])];
  if (problems.length === 0) return { ok: true, rows };
  cache.clear();
  return { ok: false, problems };
}

function filesOf(plan: Plan, fetched: readonly FetchedLayer[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { layer, rows } of fetched) {
    for (const [name, text] of layerFiles(layer, rows)) files.set(name, text);
  }
  return files.set(projectName, projectText(plan.project));
}

function notesOf({ layer, rows }: FetchedLayer): Note[] {
  const { type, figures } = layer;
  const { shortened, leftOut } = rows;
  const notes: Note[] = [{ kind: 'features', type, count: rows.rows.length, leftOut }];
  if (shortened.length > 0) notes.push({ kind: 'shortened', type, fields: shortened });
  for (const field of figures) {
    const missing = rows.rows.filter(({ values }) => isMissing(layer, values[field])).length;
    if (missing > 0) notes.push({ kind: 'missing', type, field, missing, of: rows.rows.length });
  }
  return notes;
}

function compareWithLast(
  fetched: readonly FetchedLayer[],
  files: ReadonlyMap<string, string>,
  folder: string,
): Note[] {
  const since = dateOf(join(folder, projectName));
  if (!since) return [{ kind: 'first-run' }];
  const notes = fetched.flatMap(({ layer }) =>
    [layer.geometry?.file, layer.table].flatMap((file): Note[] => {
      const before = file === undefined ? undefined : readText(join(folder, file));
      if (file === undefined || before === undefined) return [];
      const difference = compareRuns(file, layer.key, before, files.get(file) ?? '');
      return difference ? [{ kind: 'different', since, ...difference }] : [];
    }),
  );
  return notes.length > 0 ? notes : [{ kind: 'unchanged', since }];
}

function dateOf(path: string): Date | undefined {
  try {
    return statSync(path).mtime;
  } catch {
    return undefined;
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function write(folder: string, files: ReadonlyMap<string, string>): Problem | undefined {
  try {
    writeFolder(folder, files);
    return undefined;
  } catch (error) {
    return {
      kind: 'folder',
      folder,
      reason: error instanceof Error ? error.message : String(error),
    };
  }
}
