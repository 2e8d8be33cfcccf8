/** Whether a log is whole: every entry follows one that is there, and the head tells of all. Source: docs/review-log.md#chain. */
import type { Entry } from '../entry/entry.ts';
import type { Log } from './log.ts';
import type { LogHead } from './read-head.ts';
import type { LineFault } from './read-line.ts';

/** A fault and its line, counted from 1; the head is line 1, the first entry line 2. */
export interface PlacedFault {
  readonly line: number;
  readonly fault: LineFault;
}

/** @param read the entries in the order of the file */
export function chainFault(
  read: readonly Entry[],
  log: Log,
  head: LogHead,
): PlacedFault | undefined {
  return twice(read) ?? gap(read) ?? otherCount(read, head) ?? otherEnd(log, head);
}

function twice(read: readonly Entry[]): PlacedFault | undefined {
  const ids = new Set<string>();
  for (const [place, { id }] of read.entries()) {
    if (ids.has(id)) return { line: place + 2, fault: { kind: 'log-entry-twice' } };
    ids.add(id);
  }
  return undefined;
}

function gap(read: readonly Entry[]): PlacedFault | undefined {
  const byId = new Map(read.map((entry) => [entry.id, entry]));
  for (const [place, { author, device, seq, prev }] of read.entries()) {
    if (prev === null) continue;
    const before = byId.get(prev);
    const follows = before?.author === author && before.device === device && before.seq === seq - 1;
    if (follows) continue;
    const fault = { kind: 'log-gap', found: author, expected: String(seq - 1) } as const;
    return { line: place + 2, fault };
  }
  return undefined;
}

function otherCount(read: readonly Entry[], { entries }: LogHead): PlacedFault | undefined {
  if (read.length === entries) return undefined;
  const found = String(read.length);
  return {
    line: read.length + 1,
    fault: { kind: 'log-count', found, expected: String(entries) },
  };
}

/** Chains of the head that do not end so, else ends that the head does not know. */
function otherEnd({ chains }: Log, head: LogHead): PlacedFault | undefined {
  const ends = new Set(chains.map(endText));
  const stated = new Set(head.chains.map(endText));
  const wrong =
    head.chains.find((chain) => !ends.has(endText(chain))) ??
    chains.find((chain) => !stated.has(endText(chain)));
  if (!wrong) return undefined;
  const { author, count } = wrong;
  return {
    line: 1,
    fault: { kind: 'log-chain-end', found: author, expected: String(count) },
  };
}

function endText({ author, device, count, head }: Log['chains'][number]): string {
  return JSON.stringify([author, device, count, head]);
}
