import type { Cases, InRound, Note } from './shape.ts';

/** Figures of a round that the limits `expected` forbid; `count`: figures, `items`: areas. */
type Withheld = Note<'hint'> & InRound & Cases & { readonly expected: string };

/** What is noticed of everything together: people, shares, privacy. */
export interface DatasetDiagnostics {
  /** Areas whose people are not known; a warning where nobody's are and the project needs them. */
  'population-missing': Note<'warning' | 'hint'> &
    InRound & { readonly count: number; readonly items?: readonly string[] };
  /** People that are not whole, or so few (`found`: the value in the middle) that they may be counted in thousands. */
  'scale-people': Note<'warning'> & InRound & { readonly found: string };
  /** Counts of which no share can be formed; `column`: numerator, `expected`: denominator, `items`: areas. */
  'share-beyond-whole': Note<'warning'> &
    InRound &
    Cases & { readonly file?: string; readonly column?: string; readonly expected?: string };
  /** Too few people live in the area. */
  'privacy-few-people': Withheld;
  /** Too few people stand behind the figure. */
  'privacy-few-cases': Withheld;
  /** Nobody knows how many people live in the area. */
  'privacy-unchecked': Withheld;
}
