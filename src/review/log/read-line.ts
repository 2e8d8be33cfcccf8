/** One line of a log becomes an entry, or what is wrong with it. Source: docs/review-log.md#reading. */
import * as v from 'valibot';
import type { Unsaid } from '../../areas/diagnostic.ts';
import type { LogDiagnostics } from '../../areas/diagnostics/log.ts';
import { excerpt } from '../../areas/excerpt.ts';
import { textHash } from '../entry/canonical.ts';
import { entrySchema, type Entry } from '../entry/entry.ts';
import { isOrdinaryEntry } from '../entry/is-ordinary-entry.ts';
import { formFault } from './form-fault.ts';
import { logVersion } from './write-log.ts';

/** What is wrong with a line; file and line are left to say. */
export type LineFault = Unsaid<keyof LogDiagnostics, 'file' | 'line' | 'severity'>;

/** The entry of a line that belongs to the project, is canonical, of the right shape, and what its id was made of. */
export function readLine(line: string, project: string): Entry | LineFault {
  const value = parsed(line);
  if (value === undefined) return { kind: 'log-line-broken', found: excerpt(line) };
  if (isHead(value)) return { kind: 'log-joined' };
  const newer = newerVersion(value);
  if (newer) return newer;
  const form = formFault(line, value);
  if (form) return { kind: 'log-line-form', ...form };
  const shape = shapeFault(value);
  if (shape) return shape;
  // As it stands in the line, its names in their order.
  const entry = value as Entry;
  if (entry.project !== project) {
    return { kind: 'log-other-project', found: entry.project, expected: project };
  }
  if (textHash(withoutId(line, entry.id)) !== entry.id) return { kind: 'log-checksum' };
  return entry;
}

function shapeFault(value: unknown): LineFault | undefined {
  if (typeof value === 'object' && value !== null && isOrdinaryEntry(value)) return undefined;
  const checked = v.safeParse(entrySchema, value, { abortEarly: true });
  return checked.success ? undefined : contentFault(checked.issues[0]);
}

/** Undefined where the text is no JSON; JSON has no undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether it is the first line of some log. */
export function isHead(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (value as { quartieratlas?: unknown }).quartieratlas === 'review-log';
}

export function newerVersion(value: unknown): LineFault | undefined {
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  if (typeof version !== 'number' || !(version > logVersion)) return undefined;
  return { kind: 'log-newer', found: String(version), expected: String(logVersion) };
}

export function contentFault(issue: v.BaseIssue<unknown>): LineFault {
  const { expected, message, received, requirement } = issue;
  return {
    kind: 'log-line-content',
    column: v.getDotPath(issue) ?? '$',
    ...(received !== 'undefined' && { found: excerpt(received) }),
    expected: expected ?? (typeof requirement === 'function' ? message : String(requirement)),
  };
}

/**
 * The canonical text of the other members: what the id was made of. In a canonical entry `id` stands before members that are
 * texts or lists of texts only, in which no quotation mark stands bare: the last place that looks like it is it.
 */
function withoutId(line: string, id: string): string {
  const member = `"id":"${id}",`;
  const at = line.lastIndexOf(member);
  return line.slice(0, at) + line.slice(at + member.length);
}
