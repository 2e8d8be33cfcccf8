import type { Cases, FileNote } from './shape.ts';

/** Why a line of a log is not the one text that everybody makes of its content (RFC 8785). */
export type LogFormFault =
  /** A name stands twice in an object: programs read different things. */
  | 'duplicate-key'
  /** A number that no computer holds, such as 1e400. */
  | 'number'
  /** Half a letter: a surrogate without its other half. */
  | 'surrogate'
  /** The name `__proto__`, which means something else to programs. */
  | 'proto'
  /** Deeper than can be read. */
  | 'depth'
  /** Blanks, another order, other spellings of signs or numbers. */
  | 'spelling';

/** What is noticed of logs of the review; lines are counted from 1. Source: docs/review-log.md#reading. */
export interface LogDiagnostics {
  'log-empty': FileNote<'error'>;
  /** The bytes of `line` are no UTF-8. */
  'log-not-text': LineFault;
  /** The first line is no head of a log. */
  'log-not-a-log': LineFault & { readonly found: string };
  /** A version (`found`) later than the last that is read (`expected`). */
  'log-newer': LineFault & { readonly found: string; readonly expected: string };
  /** The log, or one of its entries, belongs to another project (`found`) than this one (`expected`). */
  'log-other-project': LineFault & { readonly found: string; readonly expected: string };
  /** The line is no complete JSON: cut off, or damaged. */
  'log-line-broken': LineFault & { readonly found: string };
  'log-line-form': LineFault & { readonly expected: LogFormFault; readonly found?: string };
  /** A part (`column`) is not as it must be; without `found` it is absent. */
  'log-line-content': LineFault & {
    readonly column: string;
    readonly found?: string;
    readonly expected: string;
  };
  /** The entry is not the one its id was made of. */
  'log-checksum': LineFault;
  'log-entry-twice': LineFault;
  /** A second head: several logs were joined into one file. */
  'log-joined': LineFault;
  /** The entry with the number `expected` of the author `found` is not there, though the one in `line` follows it. */
  'log-gap': LineFault & { readonly found: string; readonly expected: string };
  /** The file ends with `line`, with fewer or more entries (`found`) than its head says (`expected`). */
  'log-count': LineFault & { readonly found: string; readonly expected: string };
  /** A chain of the author `found` does not end as the head says: with entry `expected`. */
  'log-chain-end': LineFault & { readonly found: string; readonly expected: string };
  /** Only the transport has changed the file, not its entries; `found`: how. */
  'log-transport': FileNote<'hint'> & { readonly found: 'bom' | 'line-ends' | 'both' };
  /** Numbers were given twice in a chain, as after a backup was restored; `items`: the authors. */
  'log-fork': FileNote<'warning'> & Cases;
  /** Authors (`items`) of one name on several devices: one person, or two. */
  'log-one-name': FileNote<'hint'> & Cases;
  /** Entries name others that are in no log at hand. */
  'log-unseen': FileNote<'warning'> & { readonly count: number };
  /** So many of the entries (`expected`: all of the file) were new. */
  'log-added': FileNote<'hint'> & { readonly count: number; readonly expected: string };
  /** All entries of the file were there already. */
  'log-nothing-new': FileNote<'hint'> & { readonly count: number };
}

type LineFault = FileNote<'error'> & { readonly line: number };
