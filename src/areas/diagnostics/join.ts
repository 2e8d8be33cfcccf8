import type { Cases, ErrorOrWarning, FileNote, InRound, Note, Severity } from './shape.ts';

/** Keys in the column `column` of a table. */
type Keys<Of extends Severity> = FileNote<Of> & InRound & Cases & { readonly column: string };

/** What is noticed while the rows of a table and the areas meet; an error only where nothing met at all. */
export interface JoinDiagnostics {
  /** The column with the keys is not there; `items`: those there are, `expected`: the nearest of them. */
  'table-key-column-missing': FileNote<ErrorOrWarning> &
    InRound & {
      readonly column: string;
      readonly expected: string;
      readonly items: readonly string[];
    };
  /** No key meets an area; `found`: some of the table, `expected`: some of the areas. */
  'table-no-match': FileNote<'error'> &
    InRound & {
      readonly column: string;
      readonly found: string;
      readonly expected: string;
      readonly count: number;
    };
  /** Keys that several rows have; `items`: key and lines. */
  'table-key-duplicate': Keys<ErrorOrWarning> & { readonly line?: number };
  /** Rows without a key; `items`: their lines. */
  'table-key-empty': Keys<ErrorOrWarning> & { readonly line?: number };
  /** Keys that got zeros in front, up to `expected` signs. */
  'table-keys-padded': Keys<'hint'> & { readonly expected: string };
  /** Keys that would meet an area with zeros in front, up to `expected` signs. */
  'table-keys-could-be-padded': Keys<ErrorOrWarning> & { readonly expected: string };
  /** Keys that met their area in the form `expected`. */
  'table-keys-compared': Keys<'hint'> & { readonly expected: string };
  /** Keys that would meet an area in the form `expected`. */
  'table-keys-could-be-compared': Keys<ErrorOrWarning> & { readonly expected: string };
  /** Keys that meet several areas. */
  'table-keys-ambiguous': Keys<ErrorOrWarning>;
  /** Keys that a spreadsheet has rounded as numbers; `expected`: digits that are lost. */
  'table-keys-shortened': Keys<ErrorOrWarning> & { readonly expected: string };
  /** Keys that a spreadsheet has made dates of. */
  'table-keys-dates': Keys<ErrorOrWarning>;
  /** Keys of a part of an area that was merged. */
  'table-keys-of-parts': Keys<ErrorOrWarning>;
  /** Keys that the table has in other years only; `items`: key and years. */
  'table-keys-other-years': Keys<'hint'>;
  /** Areas that the table has in other years only; `items`: key and years. */
  'table-areas-other-years': Keys<'hint'>;
  /** Areas that no row meets. */
  'table-areas-without-row': Keys<ErrorOrWarning>;
  /** Keys that meet no area. */
  'table-rows-without-area': Keys<ErrorOrWarning>;
  /** Entries of a list of the project (`expected`) that no row fits. */
  'table-list-unused': Keys<'hint'> & { readonly expected: 'leaveOut' | 'matches' };
  /** Entries of the matching list that name areas which are not there. */
  'table-match-unknown': Keys<'warning'>;
  /** Areas that a row stands for together, and that were made one. */
  'table-areas-merged': Note<'hint'> & Cases & { readonly file?: string };
}
