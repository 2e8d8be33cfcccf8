import type { MunicipalityKind } from '../../areas/dataset.ts';

/** What is said when a rule is read aloud, in no language yet. */

/** A condition with its numbers in the words of the language. */
export interface SpokenCondition {
  readonly label: string;
  readonly side: 'at-least' | 'at-most';
  readonly frame: 'all' | 'land' | 'municipality';
  readonly cut:
    | { readonly kind: 'class'; readonly class: number; readonly top: number }
    /** "35,0 %" */
    | { readonly kind: 'value'; readonly value: string }
    /** "1,5"; `isMean` where it is exactly 1. */
    | { readonly kind: 'times-mean'; readonly times: string; readonly isMean: boolean };
}

export interface SpokenRule {
  readonly all: readonly SpokenCondition[];
  readonly any: readonly SpokenCondition[];
  /** What the units above the areas are. */
  readonly kind: MunicipalityKind;
}
