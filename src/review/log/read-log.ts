/** A log file becomes a log, or is refused whole with the line and what to do. Source: docs/review-log.md#reading. */
import type { Diagnostic } from '../../areas/diagnostic.ts';
import type { Entry } from '../entry/entry.ts';
import { chainFault, type PlacedFault } from './check-chains.ts';
import { logOf, type Log } from './log.ts';
import { linesOf } from './log-text.ts';
import { readHead } from './read-head.ts';
import { readLine } from './read-line.ts';

export type LogReading =
  | {
      readonly ok: true;
      readonly log: Log;
      /** The line of each entry by its id: it has been checked, and is written again as it stands. */
      readonly lines: ReadonlyMap<string, string>;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic] };

export interface LogReadingOptions {
  /** Name of the file, for what is told of it. */
  readonly file?: string;
  /** Told lines read and all lines; false ends the reading. */
  readonly step?: (done: number, total: number) => Promise<boolean>;
}

/** Lines between two steps: some milliseconds. */
const linesOfStep = 500;

/**
 * Undefined where the reading was ended.
 * @param project id of the review: the log of another is refused
 */
export async function readLog(
  bytes: Uint8Array,
  project: string,
  { file = '', step }: LogReadingOptions = {},
): Promise<LogReading | undefined> {
  const refuse = ({ line, fault }: PlacedFault): LogReading => ({
    ok: false,
    diagnostics: [{ ...fault, severity: 'error', file, line } as Diagnostic],
  });
  const text = linesOf(bytes);
  if ('notText' in text) return refuse({ line: text.notText, fault: { kind: 'log-not-text' } });
  const { lines, transport } = text;
  const [first, ...others] = lines;
  if (first === undefined) return refuse({ line: 1, fault: { kind: 'log-empty' } });
  const head = readHead(first, project);
  if ('kind' in head) return refuse({ line: 1, fault: head });
  const entries = await readEntries(others, project, step);
  if (entries === undefined) return undefined;
  if ('fault' in entries) return refuse(entries);
  const log = logOf(project, entries);
  const fault = chainFault(entries, log, head);
  if (fault) return refuse(fault);
  const diagnostics: Diagnostic[] = transport
    ? [{ kind: 'log-transport', severity: 'hint', file, found: transport }]
    : [];
  const lineOf = new Map(entries.map(({ id }, place) => [id, others[place] ?? '']));
  return { ok: true, log, lines: lineOf, diagnostics };
}

async function readEntries(
  lines: readonly string[],
  project: string,
  step: LogReadingOptions['step'],
): Promise<Entry[] | PlacedFault | undefined> {
  const entries: Entry[] = [];
  for (const [place, line] of lines.entries()) {
    if (step && place % linesOfStep === 0 && !(await step(place, lines.length))) return undefined;
    const entry = readLine(line, project);
    if ('kind' in entry) return { line: place + 2, fault: entry };
    entries.push(entry);
  }
  return entries;
}
