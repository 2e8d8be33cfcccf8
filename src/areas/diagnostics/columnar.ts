import type { FileNote, InRound } from './shape.ts';

/** What is noticed of Parquet files. */
export interface ColumnarDiagnostics {
  /** `found`: the decoder's message. */
  'parquet-damaged': FileNote<'error'> & { readonly found: string };
  /** A Parquet file without a project file, which alone can say what its columns are. */
  'parquet-without-project': FileNote<'error'>;
  /** `items`: the columns there are. */
  'parquet-no-geometry': FileNote<'error'> & { readonly items: readonly string[] };
  /** A column of figures holds something else than numbers. */
  'parquet-column-text': FileNote<'error'> & InRound & { readonly column: string };
  /** A table made for other areas: `found` and `expected` are rows or fingerprints. */
  'parquet-other-areas': FileNote<'warning'> &
    InRound & { readonly found: string; readonly expected: string };
}
