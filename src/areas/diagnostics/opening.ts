import type { FileNote, Note } from './shape.ts';

/** What is noticed while the files of a project are brought together, dropped or from a server. */
export interface OpeningDiagnostics {
  /** Nothing was chosen. */
  'no-files': Note<'error'>;
  /** Among dropped files (`items`) there is no project file. */
  'no-project-file': Note<'error'> & { readonly items: readonly string[] };
  /** Among dropped files there are several project files (`items`). */
  'several-project-files': Note<'error'> & { readonly items: readonly string[] };
  /** Two files, or two sources of the project, have one name (`items`). */
  'file-name-twice': Note<'error'> & { readonly items: readonly string[] };
  /** A link to a project (`file`) whose files are on nobody's server. */
  'local-project-needed': FileNote<'error'>;
  /** Neither areas nor a table; `found`: how it begins. */
  'file-not-recognised': FileNote<'error'> & { readonly found?: string };
  /** A dropped file that the project does not name. */
  'file-unused': FileNote<'hint'>;
  /** The log of a review, or a backup of one: no data; `found`: the project it belongs to. */
  'review-file': FileNote<'error' | 'hint'> & { readonly found?: string };
  /** `found` and `expected`: bytes of the file and of the limit. */
  'file-too-large': FileNote<'error'> & { readonly found: string; readonly expected: string };
  /** The project names an address on another server (`found`), which the atlas may not ask. */
  'file-other-origin': FileNote<'error'> & { readonly found: string };
  /** `found`: one of the reasons of `tile-archive.ts`, `expected`: what it says about it. */
  'tiles-unusable': FileNote<'warning'> & { readonly found: string; readonly expected?: string };
  /** The lines between the areas cannot be used; `found`: one of the reasons of `unusable-reason.ts`, `expected`: what is wrong in it. */
  'borders-unusable': FileNote<'warning'> & { readonly found: string; readonly expected?: string };
}
