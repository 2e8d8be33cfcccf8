/** A text in German, and in English where the source gives one. */
export interface LocalText {
  readonly de: string;
  readonly en?: string;
}

/** What an indicator stands for in the rule of the study. */
export const indicatorRoles = ['migrant-share', 'economic-base', 'rent', 'other'] as const;
export type IndicatorRole = (typeof indicatorRoles)[number];

/** The columns of which a share in percent is formed: 100 × numerator ÷ denominator. */
export interface CountedShare {
  readonly numerator: string;
  /** Absent where it is the people of the area as another table tells them. */
  readonly denominator?: string;
  /** True where the denominator is all people of the area. */
  readonly isOfPeople: boolean;
}

/** An entry of the catalogue: what a column of figures means. */
export interface Indicator {
  readonly id: string;
  readonly label: LocalText;
  readonly description?: LocalText;
  readonly role: IndicatorRole;
  /** `percent` (0 to 100), `count`, `EUR/m²`, `index` (standard deviations), or any other text. */
  readonly unit: string;
  /** Which end means a weak economic base; absent where the question makes no sense. */
  readonly highMeans?: 'weak' | 'strong';
  /** Code and dimension in a catalogue of indicators, such as "A.3.4" and "Strukturelle Integration". */
  readonly code?: string;
  readonly dimension?: LocalText;
  /** What it is a share of, in words. */
  readonly denominator?: LocalText;
  /** Present where the figure is formed here from two counts. */
  readonly counted?: CountedShare;
  /** Values between which nothing needs attention. */
  readonly band?: readonly [from: number, to: number];
  /** Which way the indicator is meant to go. */
  readonly direction?: 'up' | 'down';
  /** Id of the group whose location quotient it is. */
  readonly quotientOf?: string;
  /** The file the figures come from; absent for an index that is computed here. */
  readonly source?: string;
}
