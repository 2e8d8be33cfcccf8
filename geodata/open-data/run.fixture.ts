/** A run against a server on this machine, in folders of its own. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { berlin } from '../recipes/berlin.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import type { Progress } from './progress.ts';
import type { Plan, Recipe } from './recipe.ts';
import type { Patience } from './request.ts';
import { runPlan } from './run-plan.ts';
import type { WfsServer } from './wfs-server.fixture.ts';

/** Short enough for a test; a server on this machine answers within milliseconds. */
export const impatient: Patience = {
  attempts: 3,
  timeout: 2_000,
  firstWait: 1,
  longestWait: 2_000,
};

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The recipe with another server in the place of the offices'. */
export function servedBy(recipe: Recipe, service: string): Recipe {
  const planFor = (year: number): Plan => {
    const plan = recipe.planFor(year);
    return { ...plan, layers: plan.layers.map((layer) => ({ ...layer, service })) };
  };
  return { ...recipe, planFor };
}

export interface Run {
  readonly folder: string;
  /** Requests of this run only. */
  readonly asked: readonly string[];
  readonly progress: readonly Progress[];
  readonly notes: readonly Note[];
  readonly problems: readonly Problem[];
}

export interface RunSettings {
  readonly recipe?: Recipe;
  readonly year?: number;
  /** To go on where another run in the same place has ended. */
  readonly place?: string;
  readonly pageSize?: number;
  readonly patience?: Partial<Patience>;
}

export async function run(server: WfsServer, settings: RunSettings = {}): Promise<Run> {
  const { recipe = berlin, year = 2021, place = temporaryFolder(), pageSize = 1000 } = settings;
  const askedBefore = server.asked.length;
  const progress: Progress[] = [];
  const folder = join(place, 'set');
  const plan = servedBy(recipe, server.service).planFor(year);
  const outcome = await runPlan(plan, {
    folder,
    cacheFolder: join(place, 'cache'),
    patience: { ...impatient, ...settings.patience },
    pageSize,
    language: 'de',
    onProgress: (entry) => progress.push(entry),
  });
  return {
    folder,
    asked: server.asked.slice(askedBefore),
    progress,
    notes: outcome.ok ? outcome.notes : [],
    problems: outcome.ok ? [] : outcome.problems,
  };
}

export function readSet(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** Names of the files in a folder; none where there is no folder. */
export function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
