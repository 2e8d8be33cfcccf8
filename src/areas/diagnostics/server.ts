import type { Cases, FileNote, Note } from './shape.ts';

/** What is noticed of a server that is asked for a file. */
export interface ServerDiagnostics {
  /** The server refused: `found` is its status, `expected` the address. */
  'file-fetch-failed': FileNote<'error'> & { readonly found: string; readonly expected: string };
  /** No server answers: the connection is gone, or something on the way lets nothing through. */
  'file-unreachable': FileNote<'error'>;
  /** The server sends whoever asks to another server, such as one to sign in at. */
  'file-redirected': FileNote<'error'> & { readonly expected: string };
  /** Of a file only `found` of `expected` bytes came from the server, twice. */
  'file-cut-off': FileNote<'error'> & { readonly found: string; readonly expected: string };
  /** The file was replaced on the server while it was read in parts. */
  'file-changed': FileNote<'error'>;
  /** Another part of the file came than was asked for, twice; `found`: what the server says it is. */
  'file-other-part': FileNote<'error'> & { readonly found: string };
  /** The server sent nothing more for `found` seconds. */
  'file-silent': FileNote<'error'> & { readonly found: string };
  /** The server sends whole files only; `found`: bytes. */
  'server-without-ranges': Note<'hint'> & Cases & { readonly found: string };
}
