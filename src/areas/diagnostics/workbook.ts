import type { Cases, FileNote } from './shape.ts';

/** What is noticed of workbooks and their sheets. */
export interface WorkbookDiagnostics {
  /** An archive in the place of a table, which is no workbook; `items`: what it holds. */
  'table-workbook-unreadable': FileNote<'error'> & { readonly items?: readonly string[] };
  /** There is no sheet `found`; `items`: those there are. */
  'table-sheet-missing': FileNote<'error'> & {
    readonly found: string;
    readonly expected: string;
    readonly items: readonly string[];
  };
  /** Of several sheets (`items`) the first filled one was read (`found`). */
  'table-sheet-assumed': FileNote<'hint'> & {
    readonly found: string;
    readonly items: readonly string[];
  };
  /** A spreadsheet that is not read; `found`: one of the formats of `workbook-format.ts`. */
  'workbook-format-refused': FileNote<'error'> & { readonly found: string };
  /** `found`: the sheet; `expected`: how many filled cells are read. */
  'workbook-sheet-too-large': FileNote<'error'> & {
    readonly found: string;
    readonly expected: string;
  };
  /** Filled sheets that the workbook hides; `found`: the sheet that is read. */
  'workbook-sheets-hidden': FileNote<'hint'> & Cases & { readonly found: string };
  /** Rows that the sheet `found` hides; `expected`: what became of them. */
  'workbook-rows-hidden': FileNote<'hint'> &
    Cases & { readonly found: string; readonly expected: 'read' | 'left-out' | 'filtered' };
  /** Columns that the sheet `found` hides; `expected`: what became of them. */
  'workbook-columns-hidden': FileNote<'hint'> &
    Cases & { readonly found: string; readonly expected: 'read' | 'left-out' };
  /** Cells with "#N/A" and the like; `items`: their places. */
  'workbook-cell-errors': FileNote<'warning'> & Cases;
  /** Formulas whose results were never saved. */
  'workbook-formulas-unsaved': FileNote<'warning'> & { readonly count: number };
}
