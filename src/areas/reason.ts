/** Why something was guessed; the words are made elsewhere, from the code and the facts beside it. */
export interface Reason {
  readonly code: ReasonCode;
  /** A word, name or cell that the reason speaks of. */
  readonly text?: string;
  readonly line?: number;
  /** So many `of` so many. */
  readonly count?: number;
  readonly of?: number;
}

export type ReasonCode =
  | 'stated'
  /** Encoding: a mark at the start; zero bytes between letters; valid UTF-8; bytes that no UTF-8 has. */
  | 'byte-order-mark'
  | 'zero-bytes'
  | 'valid-utf-8'
  | 'no-utf-8'
  /** `text`: words that only this encoding reads. */
  | 'words-read'
  /** Separator: so many rows fall into as many cells as the header; the file says it in a line "sep=". */
  | 'rows-agree'
  | 'separator-line'
  | 'quoted-twice'
  /** Header and rows. */
  | 'first-line'
  | 'first-line-is-row'
  | 'titles-above'
  | 'names-incomplete'
  | 'one-line'
  | 'footer-below'
  | 'end-of-file'
  | 'counted'
  /** Columns: what the name says, what the cells are. */
  | 'name-says'
  | 'cells-meet-areas'
  | 'cells-meet-areas-with-zeros'
  | 'cells-meet-areas-in-form'
  | 'cells-meet-areas-cleaned'
  | 'keys-have-signs'
  | 'cells-differ'
  | 'cells-are-years'
  | 'cells-repeat'
  | 'cells-are-shares'
  | 'cells-are-whole-numbers'
  | 'cells-are-numbers'
  | 'cells-are-texts'
  | 'cells-are-empty'
  | 'cells-prove-sign'
  | 'german-signs'
  | 'nothing-decides'
  /** A sign parts thousands, for people and other counts have no decimals. */
  | 'counts-are-whole'
  /** Columns whose names are the same but for a year. */
  | 'names-differ-by-year'
  /** Rows of totals: the sum of other rows, and what its name says. */
  | 'sum-of-rows'
  | 'total-by-name'
  /** Numbers in the place of none. */
  | 'far-outside'
  | 'row-says-invalid';
