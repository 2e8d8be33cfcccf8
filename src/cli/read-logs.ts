/** `analyse --log`: reads the logs of a review. Source: docs/project-file.md#analyse. */
import { basename } from 'node:path';
import type { Diagnostic } from '../areas/diagnostic.ts';
import { analyseWords } from '../i18n/analyse-command.ts';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { addedNote, logNotes } from '../review/log/log-notes.ts';
import { logOf, type Log } from '../review/log/log.ts';
import { mergeLogs } from '../review/log/merge-logs.ts';
import { readLog } from '../review/log/read-log.ts';
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
