/** Figures that the first view needs beside those of the project's own rule, as far as a link asks for them. */
export interface WantedFigures {
  readonly round?: string;
  /** Ids of indicators. */
  readonly indicators: readonly string[];
}

/** Where a project comes from: an address of this site, or files of this machine. */
export type LoadRequest =
  | {
      readonly from: 'address';
      readonly address: string;
      readonly base: string;
      readonly wanted?: WantedFigures;
      /** Whether the browser's cache is passed by: it may hold what has failed before. */
      readonly isFresh?: boolean;
    }
  | { readonly from: 'files'; readonly files: readonly File[] };
