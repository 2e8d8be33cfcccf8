import type { ErrorOrWarning, FileNote } from './shape.ts';

/** What is noticed before a file is read: there are no bytes, or none of the expected kind. */
export interface TextDiagnostics {
  /** A file that the project names is not there; `items`: the names of those that are. */
  'file-not-found': FileNote<ErrorOrWarning> & { readonly items?: readonly string[] };
  /** A file of no bytes. */
  'file-empty': FileNote<ErrorOrWarning>;
  /** A file of blanks and empty lines; `count`: its bytes. */
  'file-blank': FileNote<ErrorOrWarning> & { readonly count?: number };
  /** Bytes that are no text; `found`: the first of them or the fault, `expected`: the encodings that are read. */
  'file-unreadable': FileNote<ErrorOrWarning> & {
    readonly found?: string;
    readonly expected?: string;
  };
  /** A dropped file that can be read no more: it was moved, deleted or changed, or may not be read. */
  'file-gone': FileNote<ErrorOrWarning>;
  /** A folder was dropped, or is named, in the place of a file. */
  'file-is-folder': FileNote<ErrorOrWarning>;
  /** Lists in lists, or elements in elements, deeper than any reader can follow. */
  'file-too-nested': FileNote<ErrorOrWarning>;
  /** A format that is known and not read: `found` is its name, `expected` one of the classes of `refused-format.ts`. */
  'file-format-refused': FileNote<ErrorOrWarning> & {
    readonly found: string;
    readonly expected: string;
  };
  /** A web page, or the message of a server, in the place of the data; `found`: how it begins. */
  'is-html': FileNote<ErrorOrWarning> & { readonly line?: number; readonly found: string };
}
