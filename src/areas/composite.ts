import type { LocalText } from './indicator.ts';

/** How an index is made of indicators: the weighted sum of their z-scores, standardised again. */
export interface Composite {
  readonly id: string;
  readonly label: LocalText;
  readonly components: readonly {
    readonly indicator: string;
    readonly weight: number;
    /** Which end of the component makes the index high. */
    readonly highMeans: 'weak' | 'strong';
  }[];
}
