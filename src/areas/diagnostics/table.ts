import type { Cases, ErrorOrWarning, FileNote, InRound, Severity } from './shape.ts';

/** Lines of a table; `line`: the first of them. */
type Lines<Of extends Severity> = FileNote<Of> & Cases & { readonly line: number };

/** What is noticed of a table as a whole: its header, its rows, its columns. */
export interface TableDiagnostics {
  /** Nothing below the header (`found`), or nothing that can be used. */
  'table-no-rows': FileNote<ErrorOrWarning> & { readonly line: number; readonly found?: string };
  /** More columns (`count`) than are read (`expected`). */
  'table-too-wide': FileNote<ErrorOrWarning> & {
    readonly line: number;
    readonly count: number;
    readonly expected: string;
  };
  /** A column that the project names is not there; `items`: those there are, `expected`: the nearest of them. */
  'table-column-missing': FileNote<ErrorOrWarning> &
    InRound & {
      readonly column: string;
      readonly expected: string;
      readonly items: readonly string[];
    };
  /** No row has the wanted text (`expected`) in `column`; `items`: those there are, `count`: how many. */
  'table-where-no-rows': FileNote<ErrorOrWarning> &
    InRound &
    Cases & { readonly column: string; readonly found: string; readonly expected: string };
  /** Names of columns that come several times; `items`: the names they got. */
  'table-header-duplicate': Lines<'hint'>;
  /** Columns without a name; `items`: the names they got. */
  'table-header-empty': Lines<'hint'>;
  /** Rows with more or fewer cells (`found`) than the header (`expected`); an error where most are longer. */
  'table-row-width': Lines<ErrorOrWarning> & { readonly found: string; readonly expected: string };
  /** Lines of title above the header. */
  'table-titles': Lines<'hint'> & { readonly found: string };
  /** Lines of header joined to one name. */
  'table-header-joined': Lines<'hint'> & { readonly found: string };
  /** The table has no header; `items`: its first row. */
  'table-without-header': Lines<'hint'> & { readonly found: string };
  /** Lines under the rows. */
  'table-footer': Lines<'hint'> & { readonly found: string };
  /** Lines quoted a second time and split at the decimal commas, taken back. */
  'table-requoted': FileNote<'hint'> & { readonly count: number };
  /** Rows in which a quote is not closed, left out. */
  'table-quote-unclosed': Lines<'warning'> & { readonly found: string };
  /** Rows that the project leaves out; `items`: line and key. */
  'table-rows-left-out': FileNote<'hint'> & InRound & Cases & { readonly column: string };
  /** Figures that come again for the same key. */
  'table-pivot-duplicate': Lines<'warning'>;
}
