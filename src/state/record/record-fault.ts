/** Why the record could not be kept or read: a value that the page words, with what helps. */

export type RecordFaultKind =
  /** The browser has no IndexedDB. */
  | 'absent'
  /** The browser does not let this site keep anything: blocked site data, some private windows. */
  | 'denied'
  /** No room is left for this site. */
  | 'full'
  /** The connection was closed by the browser, twice in a row. */
  | 'closed'
  /** A newer version of the program has made the database anew, in another tab. */
  | 'newer'
  /** A tab with an older version does not let go of the database. */
  | 'in-the-way'
  /** The browser leaves the database without an answer. */
  | 'no-answer'
  /** Entries that were stored are no longer there: the browser, or somebody, has removed them. */
  | 'cleared'
  /** Somebody has called it off. */
  | 'cancelled'
  /** Anything else; `found` is what the browser says. */
  | 'failed';

export interface RecordFault {
  readonly kind: RecordFaultKind;
  readonly found?: string;
}

/** What was kept or read, or why it was not. */
export type Kept<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: RecordFault };

/** Thrown inside a transaction, which it ends; it leaves the room as a value. */
export class RecordFailure extends Error {
  readonly fault: RecordFault;

  constructor(kind: RecordFaultKind) {
    super(kind);
    this.fault = { kind };
  }
}

const whileOpening: Readonly<Record<string, RecordFaultKind>> = {
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  // Private windows of older Firefoxes.
  InvalidStateError: 'denied',
  VersionError: 'newer',
  QuotaExceededError: 'full',
  AbortError: 'closed',
};

const afterwards: Readonly<Record<string, RecordFaultKind>> = {
  QuotaExceededError: 'full',
  SecurityError: 'denied',
  // A connection that is closing begins no transaction; one that was cut off aborts those that run.
  InvalidStateError: 'closed',
  AbortError: 'closed',
  // The database was made anew, without what was in it.
  NotFoundError: 'cleared',
};

/** What an error of the browser means; an error of the program is thrown on. */
export function faultOf(error: unknown, when: 'opening' | 'afterwards'): RecordFault {
  if (error instanceof RecordFailure) return error.fault;
  if (!(error instanceof DOMException)) throw error;
  const kinds = when === 'opening' ? whileOpening : afterwards;
  const kind = kinds[error.name];
  return kind ? { kind } : { kind: 'failed', found: `${error.name}: ${error.message}` };
}
