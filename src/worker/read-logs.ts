import { transfer } from 'comlink';
import { isError, type Diagnostic } from '../areas/diagnostic.ts';
import type { Log } from '../review/log/log.ts';
import { mergeLogs } from '../review/log/merge-logs.ts';
import { namedElsewhere } from '../review/log/named-elsewhere.ts';
import { readLog } from '../review/log/read-log.ts';
import { logText } from '../review/log/write-log.ts';

/** A log to read: a file, or the part of a backup below its first line. */
export interface LogSource {
  readonly name: string;
  readonly log: Blob;
  /** Lines of the file that stand before the log. */
  readonly before: number;
}

/** All logs as one, or why none of them is taken. */
export type LogsAnswer =
  | {
      readonly ok: true;
      /** The union, as a file of a log; undefined where there is none. */
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** How many entries it has. */
      readonly entries: number;
      /** Ids that its entries name and that none of them has. */
      readonly named: readonly string[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Lines read of all lines of a file. */
export interface LogsProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

/** Reads logs of a project. Every fault of every file is told; where there is one, none of them is taken. */
export async function readLogs(
  sources: readonly LogSource[],
  project: string,
  report: (progress: LogsProgress) => void,
): Promise<LogsAnswer> {
  const logs: Log[] = [];
  const lines = new Map<string, string>();
  const found: Diagnostic[] = [];
  for (const { name: file, log, before } of sources) {
    const step = (done: number, total: number): Promise<boolean> => {
      report({ file, done, total });
      return Promise.resolve(true);
    };
    const bytes = await bytesOf(log);
    if (!bytes) found.push({ kind: 'file-gone', severity: 'error', file });
    const reading = bytes && (await readLog(bytes, project, { file, step }));
    if (!reading) continue;
    for (const one of reading.diagnostics) found.push(withLine(one, before));
    if (!reading.ok) continue;
    logs.push(reading.log);
    for (const [id, line] of reading.lines) lines.set(id, line);
  }
  const [first, ...others] = logs;
  if (!first || found.some(isError)) return { ok: false, diagnostics: found };
  const merged = mergeLogs([first, ...others]);
  const bytes = new TextEncoder().encode(logText(merged, lines));
  const { entries } = merged;
  const [total, named] = [entries.length, namedElsewhere(entries)];
  const answer = { ok: true, bytes, entries: total, named, diagnostics: found } as const;
  return transfer(answer, [bytes.buffer]);
}

/** Undefined where a file has been moved or changed since it was dropped. */
async function bytesOf(log: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await log.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Lines are those of the file, as an editor counts them. */
function withLine(diagnostic: Diagnostic, before: number): Diagnostic {
  return 'line' in diagnostic && diagnostic.line !== undefined
    ? ({ ...diagnostic, line: diagnostic.line + before } as Diagnostic)
    : diagnostic;
}
