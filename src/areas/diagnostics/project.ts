import type { Cases, FileNote, InRound, Note } from './shape.ts';

/** What is noticed of a project file, and of what it asks for; `column` is a path in the file. */
export interface ProjectDiagnostics {
  /** The file is no JSON from `line` on. */
  'project-not-json': FileNote<'error'> & { readonly line: number; readonly found: string };
  /** An entry is not as it must be (`expected`), or is absent (without `found`). */
  'project-wrong': FileNote<'error'> & {
    readonly column: string;
    readonly found?: string;
    readonly expected: string;
  };
  /** A key that nobody knows; `expected`: those that are known there. */
  'project-unknown-key': FileNote<'hint'> & { readonly column: string; readonly expected: string };
  /** A version (`found`) later than the last that is read (`expected`). */
  'project-newer': FileNote<'error'> & {
    readonly column: string;
    readonly found?: string;
    readonly expected: string;
  };
  /** An entry that is absent and taken as `expected`. */
  'project-assumed': FileNote<'hint'> & { readonly column: string; readonly expected: string };
  /** Numbers of people stand where a share must; `column`: the indicator, `found`: its unit or a value. */
  'count-in-role': Note<'warning'> & {
    readonly file?: string;
    readonly column: string;
    readonly found: string;
  };
  /** A group counts more people than those it is a part of; `items`: areas. */
  'group-beyond-whole': Note<'warning'> & Cases & InRound & { readonly column: string };
  /** The index `column` is known in no area; `items`: the round. */
  'index-undefined': Note<'warning'> & {
    readonly column: string;
    readonly items?: readonly string[];
  };
}
