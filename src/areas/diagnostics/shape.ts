/** Shapes that kinds of diagnostics share. */

/** `error`: the load ends here; `warning`: something was left out or changed; `hint`: worth knowing. */
export type Severity = 'error' | 'warning' | 'hint';

export interface Note<Of extends Severity> {
  readonly severity: Of;
}

export interface FileNote<Of extends Severity> extends Note<Of> {
  /** The file concerned. */
  readonly file: string;
}

/** Several cases at once. */
export interface Cases {
  /** How many there are. */
  readonly count: number;
  /** The keys, values or lines concerned; up to all of them. */
  readonly items: readonly string[];
}

/** Where the rounds of a project are read one by one. */
export interface InRound {
  readonly round?: string;
}

/** Of a whole layer of points these are no more than a warning. */
export type ErrorOrWarning = 'error' | 'warning';
