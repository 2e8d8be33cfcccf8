import type { PrivacyLimits } from '../../src/ingest/instructions/instructions.ts';

/** What is computed from the figures of the quarters: names of figures as in `measured`. */
export interface Study {
  readonly figures: readonly StudyFigure[];
  /** The composite made of weak economic figures; its name must not be that of a figure. */
  readonly statusIndex?: StudyIndex;
  /** All must hold where a quarter is flagged. */
  readonly conditions: readonly StudyCondition[];
  readonly groups: readonly StudyGroup[];
  readonly limits: PrivacyLimits;
}

export interface StudyFigure {
  readonly figure: string;
  /** Only indicators are classed. A count is there for groups, and for the people behind shares. */
  readonly kind: 'count' | 'indicator';
  /** The figure itself where it counts people; the figure a share in percent is a part of; absent where no people are meant. */
  readonly base?: string;
}

export interface StudyIndex {
  readonly figure: string;
  /** Weights are negative where high values mean a strong economic base. */
  readonly components: readonly { readonly figure: string; readonly weight: number }[];
}

export interface StudyCondition {
  readonly figure: string;
  readonly kind: 'class-at-least' | 'class-at-most' | 'value-at-least' | 'value-at-most';
  readonly cut: number;
}

export interface StudyGroup {
  readonly group: string;
  readonly figure: string;
  /** Whether the figure counts members, or is their share in percent of the whole. */
  readonly measure: 'count' | 'share';
  /** The figure the group is a part of. */
  readonly whole: string;
}

/** The figure that counts all people; there in every study. */
export const populationFigure = 'population';

const count = (figure: string): StudyFigure => ({ figure, kind: 'count', base: figure });
const share = (figure: string, base: string): StudyFigure => ({ figure, kind: 'indicator', base });
const membersOf = (figure: string, whole = populationFigure): StudyGroup => ({
  group: figure,
  figure,
  measure: 'count',
  whole,
});

/**
 * What step 1 makes of addresses, judged by the rule of the study: migrant share and status index in septile 6 or 7,
 * with the limits of the monitorings of Berlin and Hamburg. Source: docs/method.md#privacy.
 */
export const addressStudy: Study = {
  figures: [
    count('migrants'),
    count('turkey'),
    count('east_europe'),
    count('west_europe'),
    count('other_origin'),
    count('children'),
    count('migrant_children'),
    count('working_age'),
    count('under_65'),
    share('migrant_share', populationFigure),
    share('unemployment', 'working_age'),
    share('transfer_income', 'under_65'),
    share('child_poverty', 'children'),
    { figure: 'rent', kind: 'indicator' },
    share('fluctuation', populationFigure),
  ],
  statusIndex: {
    figure: 'status_index',
    components: ['unemployment', 'transfer_income', 'child_poverty'].map((figure) => ({
      figure,
      weight: 1,
    })),
  },
  conditions: ['migrant_share', 'status_index'].map((figure) => ({
    figure,
    kind: 'class-at-least',
    cut: 6,
  })),
  groups: [
    membersOf('migrants'),
    membersOf('turkey'),
    membersOf('east_europe'),
    membersOf('west_europe'),
    membersOf('other_origin'),
    membersOf('migrant_children', 'children'),
  ],
  limits: { minimumPopulation: 300, minimumCount: 10 },
};
