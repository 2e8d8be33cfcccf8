import type { Note } from './shape.ts';

/** What is noticed of the program itself. */
export interface ProgramDiagnostics {
  /** The program that reads files off the main thread did not start. */
  'worker-not-started': Note<'error'> & { readonly found?: string };
  /** A part of the program is not on the server any more, as after a renewal of the page. */
  'program-part-missing': Note<'error'> & { readonly file?: string; readonly found?: string };
  /** An unexpected error in the program itself; `found` is its message. */
  'load-crashed': Note<'error'> & { readonly found?: string };
  /** No answer and no progress for `found` seconds. */
  'load-without-end': Note<'error'> & { readonly file?: string; readonly found: string };
}
