/**
 * `draft`: the import assistant without a page. Exit status: 0 the project file is written; 1 something must be
 * answered, lacks or does not load, and nothing is written; 2 the call or the answers are wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { wordDiagnostic } from '../i18n/diagnostics.ts';
import { FileFailure } from '../opening/fetching/file-failure.ts';
import { readFile } from './read-file.ts';
import { basename, dirname, relative, sep } from 'node:path';
import { callerFolder, parseDraftCall, type DraftCall } from './draft-call.ts';
import { isComplete, reportLines } from './draft-report.ts';
import { textsOf } from '../i18n/texts.ts';
import { outerSource } from '../ingest/formats/packed-source.ts';
import type { ProjectFile } from '../project/file/schema.ts';
import { applyAnswers, type WrongAnswer, type Answers } from '../worker/drafting/apply-answers.ts';
import { DraftFiles } from '../worker/drafting/draft-files.ts';
import { ImportSession } from '../worker/drafting/import-session.ts';
import { localReader } from '../worker/drafting/local-reader.ts';

interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
  readonly error?: string;
}

/** Options that are named in a message. */
const mostAllowed = 12;

function wrong(error: string): Outcome {
  return { status: 2, lines: [], error };
}

async function draft(call: DraftCall): Promise<Outcome> {
  const words = textsOf(call.language).import.command;
  const overwritten = call.files.find((path) => path === call.out || path === call.answers);
  if (overwritten !== undefined) return wrong(words.overwrites(basename(overwritten)));
  const answers = answersIn(call.answers);
  if (!answers) return wrong(words.noAnswers(basename(call.answers ?? '')));
  const sources = sourcesOf(call);
  const files: File[] = [];
  for (const [name, path] of sources) {
    const bytes = readFile(path);
    if (!bytes) return wrong(words.noFile(name));
    files.push(new File([bytes], name));
  }
  const reader = localReader(new DraftFiles());
  const answer = await reader.understand(files, {});
  const session = new ImportSession({ files, answer, session: reader }, () => undefined);
  await session.begin();
  const [fault] = await applyAnswers(session, answers);
  if (fault) return wrong(wordFault(fault, call));
  const lines = reportLines(session.state, call.language);
  const name = relative(callerFolder(), call.out);
  if (!isComplete(session.state)) return { status: 1, lines, error: words.notComplete(name) };
  return write(call, withPaths(session.state.json, call, sources), lines);
}

function write(call: DraftCall, json: ProjectFile, lines: readonly string[]): Outcome {
  const words = textsOf(call.language).import.command;
  const name = relative(callerFolder(), call.out);
  const title = json.title.trim() === '' ? 'Atlas' : json.title.trim();
  try {
    writeFileSync(call.out, `${JSON.stringify({ ...json, title }, null, 2)}\n`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return wrong(words.notWritten(name, why));
  }
  return { status: 0, lines: [...lines, words.written(name)] };
}

function wordFault({ key, why, allowed }: WrongAnswer, { language }: DraftCall): string {
  const words = textsOf(language).import.command;
  const list = allowed.slice(0, mostAllowed).map((one) => (one === '' ? '""' : one));
  const text = list.join(', ');
  return why === 'unknown' ? words.unknownAnswer(key, text) : words.wrongAnswer(key, text);
}

/** Paths by the names under which the files are spoken of: as in the dialog; where two are alike, by their paths. */
function sourcesOf(call: DraftCall): ReadonlyMap<string, string> {
  const names = call.files.map((path) => basename(path));
  const isTwice = (name: string): boolean => names.filter((one) => one === name).length > 1;
  return new Map(
    [...new Set(call.files)].map((path) => {
      const name = basename(path);
      return [isTwice(name) ? fromProject(call, path) : name, path];
    }),
  );
}

/** As the project file names a file: relative to itself. */
function fromProject({ out }: DraftCall, path: string): string {
  return relative(dirname(out), path).split(sep).join('/');
}

/** The draft with its files where they lie. */
function withPaths(
  json: ProjectFile,
  call: DraftCall,
  sources: ReadonlyMap<string, string>,
): ProjectFile {
  const moved = <Entry extends { readonly source: string }>(entry: Entry): Entry => {
    // "alles.zip/werte.csv" lies in the archive, wherever that lies.
    const outer = sources.has(entry.source) ? entry.source : outerSource(entry.source);
    const path = sources.get(outer);
    const inner = entry.source.slice(outer.length);
    return path === undefined ? entry : { ...entry, source: fromProject(call, path) + inner };
  };
  return {
    ...json,
    areas: moved(json.areas),
    tables: json.tables.map(moved),
    ...(json.points && { points: json.points.map(moved) }),
  };
}

/** No answers without a file; undefined where the file has none. */
function answersIn(path: string | undefined): Answers | undefined {
  if (path === undefined) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Answers) : undefined;
  } catch {
    return undefined;
  }
}

/** One line, without signs from a file that a terminal would obey. */
function line(text: string): string {
  return `${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`;
}

/** A folder in the place of a file, or a file that may not be read. */
function failureOfFile({ language }: DraftCall): (error: unknown) => Outcome {
  return (error) => {
    if (error instanceof FileFailure) return wrong(wordDiagnostic(error.diagnostic, language));
    throw error;
  };
}

async function main(): Promise<void> {
  const call = parseDraftCall(process.argv.slice(2));
  const outcome =
    'wrong' in call ? wrong(call.wrong) : await draft(call).catch(failureOfFile(call));
  process.exitCode = outcome.status;
  for (const text of outcome.lines) process.stdout.write(line(text));
  if (outcome.error !== undefined) process.stderr.write(line(outcome.error));
}

try {
  await main();
} catch (error) {
  // A fault of the program, not of the data: still one line, and nothing written.
  process.stderr.write(line(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
