import type { LocalText } from '../../areas/indicator.ts';

/** How the neighbourhoods of a project are reviewed: what may be decided, why, who looks twice. */

/** What may be decided of a neighbourhood. */
export const reviewOutcomes = [
  'confirmed',
  'other-extent',
  'not-confirmed',
  'unclear',
  'deferred',
] as const;

export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** An entry of a list to choose from; without a label the page has a word for its key, or shows the key. */
export interface ReviewChoice {
  readonly key: string;
  readonly label?: LocalText;
}

/** Which neighbourhoods two people decide independently of each other. */
export interface FourEyes {
  /** Percent of all neighbourhoods, 0 to 100, drawn with the seed. */
  readonly share: number;
  /** States which ones are drawn: the same seed draws the same. */
  readonly seed: string;
  /** Beside those drawn all that have no steady area. */
  readonly notSteady: boolean;
}

export interface ReviewPlan {
  /** Names the log: entries of another project are refused. */
  readonly id: string;
  readonly outcomes: readonly ReviewOutcome[];
  readonly reasons: readonly ReviewChoice[];
  readonly fourEyes: FourEyes;
  /** Whether the second person sees nothing of the first where four eyes are asked for. */
  readonly blind: boolean;
  readonly offices: readonly string[];
  /** Fields of action. */
  readonly fields: readonly ReviewChoice[];
}

/** Where the project names no reasons. */
export const usualReasons: readonly ReviewChoice[] = Object.freeze(
  ['near-cut', 'data-doubtful', 'institution', 'building', 'extent', 'local', 'programme'].map(
    (key) => Object.freeze({ key }),
  ),
);

/** Where the project names no fields of action. */
export const usualFields: readonly ReviewChoice[] = Object.freeze(
  ['housing', 'surroundings', 'social', 'education', 'economy', 'participation'].map((key) =>
    Object.freeze({ key }),
  ),
);
