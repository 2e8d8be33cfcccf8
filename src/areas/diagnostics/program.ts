import type { ErrorOrWarning, Note } from './shape.ts';

/** What is to be read, and by which part of the program. */
interface Part {
  readonly file?: string;
  readonly expected?: string;
}

/** What is noticed of the program itself. */
export interface ProgramDiagnostics {
  /** The program that reads files off the main thread did not start. */
  'worker-not-started': Note<'error'> & { readonly found?: string };
  /** A part of the program is not on the server any more, as after a renewal of the page; `expected`: a `ProgramPart`, `found`: its file. */
  'program-part-missing': Note<'error'> & Part & { readonly found?: string };
  /** The server of the page does not answer, and a part of the program is needed that has not come yet. */
  'program-out-of-reach': Note<'error'> & Part;
  /** An unexpected error in the program itself, where it is known while it read `file`; `found` is its message. */
  'load-crashed': Note<'error'> & { readonly file?: string; readonly found?: string };
  /** The browser gives no picture of the map. */
  'no-picture': Note<'error'>;
  /** The memory of this device does not suffice, for `file` where it is known. */
  'memory-short': Note<ErrorOrWarning> & { readonly file?: string };
  /** No answer and no progress for `found` seconds. */
  'load-without-end': Note<'error'> & { readonly file?: string; readonly found: string };
}
