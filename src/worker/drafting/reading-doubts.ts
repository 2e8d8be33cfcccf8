import type { DiagnosticEntry } from '../../areas/diagnostic.ts';
import type { Doubt } from '../../areas/draft.ts';
import { isOpen, questionsOf } from '../../project/questions/questions.ts';
import type { ImportState } from './import-session.ts';

/** Which files a person should look at, and why: what was only guessed there, left out or not met. */

/** Below this part of the areas a table has probably been joined by the wrong column. */
const leastJoined = 0.5;

/** One reason per file, the weightiest first; files without a doubt are not there. */
export function doubtsOf({ answer, json, trial }: ImportState): ReadonlyMap<string, Doubt> {
  const doubts = new Map<string, Doubt>();
  const doubt = (file: string, why: Doubt) => {
    if (!doubts.has(file)) doubts.set(file, why);
  };
  for (const { name, diagnostics } of answer.files) {
    if (diagnostics.some(({ severity }) => severity === 'error')) doubt(name, 'not-read');
  }
  for (const question of questionsOf(json, answer.understandings)) {
    if (isOpen(question)) doubt(question.file, 'question');
  }
  for (const { file, key } of answer.understandings.tables) {
    const isUsed = json.tables.some(({ source }) => source === file);
    if (isUsed && (!key || key.certainty === 'open')) doubt(file, 'key');
  }
  for (const { table, matched } of trial?.joins ?? []) {
    if (matched < leastJoined * (trial?.areas ?? 0)) doubt(table, 'join');
  }
  const told: readonly DiagnosticEntry[] = trial?.diagnostics ?? [];
  for (const { file, severity } of told) {
    if (file !== undefined && severity !== 'hint') doubt(file, 'warning');
  }
  return doubts;
}
