/** A call carried out, from its words to the exit status; what it says goes out line by line. */
import { join, relative } from 'node:path';
import { parseCall } from './call.ts';
import type { Recipe } from './recipe.ts';
import { usualPatience, type Patience } from './request.ts';
import { runPlan } from './run-plan.ts';
import { wordNote, wordProblem, wordProgress, wordWritten } from './words.ts';

export interface Place {
  /** The folder the web server serves; sets go into `fetched/` under it. */
  readonly served: string;
  readonly cache: string;
  /** Address of the server that `npm start` runs. */
  readonly server: string;
}

export interface Lines {
  /** Progress and problems. */
  readonly say: (line: string) => void;
  /** The result. */
  readonly tell: (line: string) => void;
}

/** Features asked for at once: at most some 10 MB of VG250. */
const pageSize = 1000;

/** 0: the set is written; 1: the data could not be fetched or used; 2: the call or the folder is wrong. */
export async function runCall(
  words: readonly string[],
  recipes: readonly Recipe[],
  place: Place,
  { say, tell }: Lines,
  patience: Patience = usualPatience,
): Promise<0 | 1 | 2> {
  const call = parseCall(words, recipes, new Date().getFullYear());
  if ('message' in call) {
    say(call.message);
    return 2;
  }
  const { language, recipe, year, set, timeout } = call;
  const folder = join(place.served, 'fetched', set);
  const outcome = await runPlan(recipe.planFor(year), {
    folder,
    cacheFolder: join(place.cache, set),
    patience: timeout === undefined ? patience : { ...patience, timeout },
    pageSize,
    language,
    onProgress: (progress) => say(wordProgress(progress, language)),
  });
  if (!outcome.ok) {
    for (const problem of outcome.problems) say(wordProblem(problem, language));
    return outcome.problems.some(({ kind }) => kind === 'folder') ? 2 : 1;
  }
  for (const note of outcome.notes) tell(wordNote(note, language));
  const link = `${place.server}?project=fetched/${set}/project.json`;
  tell(wordWritten(relative(process.cwd(), folder), link, language));
  return 0;
}
