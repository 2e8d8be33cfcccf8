/** `analyse --log`: what the logs of a review have come to. Source: docs/project-file.md#analyse. */
import { basename } from 'node:path';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { exportedRows, type NeighbourhoodInput } from '../export/neighbourhood-columns.ts';
import { analyseWords } from '../i18n/analyse-command.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import type { Language } from '../i18n/numbers/language.ts';
import { reviewWords } from '../i18n/review-words.ts';
import { localText } from '../i18n/texts.ts';
import type { ReviewPlan } from '../project/file/review-plan.ts';
import { addedNote, logNotes } from '../review/log/log-notes.ts';
import { logOf, type Log } from '../review/log/log.ts';
import { mergeLogs } from '../review/log/merge-logs.ts';
import { readLog } from '../review/log/read-log.ts';
import { decisionsCsv, type ListedNeighbourhood } from '../review/output/decisions-csv.ts';
import { decidedByKey, reviewPart } from '../review/output/review-result.ts';
import { presentFigures } from '../review/standing/present-figures.ts';
import { standingOf } from '../review/standing/standing.ts';
import { twoEyed } from '../review/standing/two-eyed.ts';
import { spokenLanguage, type Failure } from './analyse-call.ts';
import { readFile } from './read-file.ts';

const said = analyseWords(spokenLanguage);

/** Logs as one, with what is worth a word; a damaged or foreign one is refused, and nothing comes of the others either. */
export async function readLogs(
  paths: readonly string[],
  project: string,
): Promise<{ readonly log: Log; readonly diagnostics: readonly Diagnostic[] } | Failure> {
  let log = logOf(project, []);
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const file = basename(path);
    const bytes = readFile(path);
    if (!bytes) return { status: 2, message: said.noLog(file) };
    const reading = await readLog(bytes, project, { file });
    if (!reading?.ok) {
      const [fault] = reading?.diagnostics ?? [];
      return {
        status: 1,
        message: fault ? wordDiagnostic(fault, spokenLanguage) : said.unreadable,
      };
    }
    for (const one of reading.diagnostics) diagnostics.push(one);
    diagnostics.push(addedNote(log, reading.log, file));
    log = mergeLogs([log, reading.log]);
  }
  return { log, diagnostics: [...diagnostics, ...logNotes(log)] };
}

/** The files of an analysis with what its review has come to. */
export interface ReviewOfLogs {
  readonly input: NeighbourhoodInput;
  /** The part `review` of `result.json`. */
  readonly part: object;
  /** The table of decisions. */
  readonly csv: (language: Language) => string;
}

/** @param plan says who decides with four eyes, and words for reasons and fields of action */
export function reviewOfLogs(log: Log, result: NeighbourhoodInput, plan: ReviewPlan): ReviewOfLogs {
  const { dataset, judgement, studies } = result;
  const present = presentFigures(dataset, judgement, studies.clusters);
  const fourEyes = twoEyed(exportedRows(result), plan.fourEyes);
  const standings = standingOf(log.entries, { present, fourEyes });
  const neighbourhoods = listed(result);
  const keys = neighbourhoods.map(({ key }) => key);
  return {
    input: { ...result, decisions: decidedByKey(standings, keys) },
    part: reviewPart(log, standings, keysByLand(neighbourhoods)),
    csv: (language) => {
      const input = { ...titleOf(result), log, standings, neighbourhoods };
      const labels = labelsOf(plan, language);
      return decisionsCsv({ ...input, labels }, { language, made: new Date() });
    },
  };
}

function listed(result: NeighbourhoodInput): readonly ListedNeighbourhood[] {
  return exportedRows(result).map(({ cluster, lands }) => ({
    key: cluster.key,
    name: cluster.name,
    land: lands.join(', '),
    municipality: cluster.municipalities.join(', '),
    areas: cluster.areas.flatMap((area) => result.dataset.areas[area]?.id ?? []),
  }));
}

function keysByLand(
  neighbourhoods: readonly ListedNeighbourhood[],
): ReadonlyMap<string, readonly string[]> {
  const byLand = new Map<string, string[]>();
  for (const { key, land } of neighbourhoods) byLand.set(land, [...(byLand.get(land) ?? []), key]);
  return byLand;
}

function titleOf({ dataset: { title, fictional = false } }: NeighbourhoodInput) {
  return { title, fictional };
}

/** Words of the project, else the usual ones. */
function labelsOf(
  { reasons, fields }: ReviewPlan,
  language: Language,
): ReadonlyMap<string, string> {
  const { reasonWords, fieldWords } = reviewWords(language).decision;
  const usual = { ...reasonWords, ...fieldWords };
  const labelled = [...reasons, ...fields].flatMap(({ key, label }) => {
    const word = label === undefined ? usual[key] : localText(language, label);
    return word === undefined ? [] : [[key, word] as const];
  });
  return new Map(labelled);
}
