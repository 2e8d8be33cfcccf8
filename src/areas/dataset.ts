import type { AreaId } from './area-id.ts';
import type { Column } from './column.ts';
import type { Fraction } from './fraction.ts';
import type { Composite } from './composite.ts';
import type { Group } from './group.ts';
import type { Indicator, IndicatorRole, LocalText } from './indicator.ts';
import type { Publication } from './publication.ts';
import type { PointLayer } from './point-layer.ts';

export interface Area {
  readonly id: AreaId;
  readonly name: string;
  readonly municipality?: string;
  readonly land?: string;
  /** Where in its city it lies: City, Cityrand, Innenstadtrand, Stadtrand, or what else the source says. */
  readonly location?: string;
  /** What it is built of, such as large housing estates. */
  readonly building?: string;
}

/** What the units above the areas are called in sentences. */
export const municipalityKinds = ['municipality', 'district', 'quarter', 'county'] as const;
export type MunicipalityKind = (typeof municipalityKinds)[number];

/** What a neighbourhood of marked areas ends at: the municipality it lies in, or nothing but its own outline. */
export type NeighbourhoodsWithin = 'municipality' | 'none';

/** The figures of one round (usually a year) of the same areas. */
export interface Round {
  /** As the project names it; empty where it has a single unnamed round. */
  readonly id: string;
  /** People per area; absent where no table gives them. */
  readonly population?: Column;
  /** Columns that groups are counted by, by their names in the tables. */
  readonly counts?: Readonly<Record<string, Column>>;
  /** One column per indicator id, in area order. */
  readonly columns: Readonly<Record<string, Column>>;
  /**
   * The two counts of each share that is formed of counts, by indicator id: known exactly where the share is, so that
   * aggregates are sums over sums.
   */
  readonly fractions?: Readonly<Record<string, Fraction>>;
  /** Ids of indicators whose figures have not been fetched yet: they are in no column, and not missing. */
  readonly pending?: readonly string[];
  /** How many figures the privacy limits have withheld in this round, and in how many areas. */
  readonly withheld: { readonly figures: number; readonly areas: number };
}

/** A column whose numbers are not shown as they stand in its file. */
export interface ColumnReading {
  readonly source: string;
  readonly column: string;
  /** What is shown is the number in the file times this. */
  readonly factor?: number;
  /** What cells without a percent sign were taken for beside cells with one. */
  readonly bare?: 'fraction' | 'percent' | 'missing';
}

export interface Source {
  readonly text: string;
  readonly licence?: string;
  readonly url?: string;
}

/** Areas in order, and for each round one column of figures per indicator. Geometry is kept apart. */
export interface Dataset {
  readonly title: string;
  readonly fictional: boolean;
  readonly municipalityKind: MunicipalityKind;
  /** Absent: a neighbourhood ends with its municipality. */
  readonly neighbourhoodsWithin?: NeighbourhoodsWithin;
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** Id of the indicator that is the status index, where the project has one. */
  readonly statusIndex?: string;
  /** Indices that are made of indicators with stated weights. */
  readonly composites?: readonly Composite[];
  /** Id of the indicator that is the dynamics index, where the project has one. */
  readonly dynamicsIndex?: string;
  /** Groups of people whose places the studies compare. */
  readonly groups?: readonly Group[];
  /** The first round is the one that is shown first. */
  readonly rounds: readonly Round[];
  /** Places such as schools, which do not take part in the judgement. */
  readonly points?: readonly PointLayer[];
  readonly sources: readonly Source[];
  /** Who publishes the data, whom to ask, and what they are of; absent where the project states none of it. */
  readonly publication?: Publication;
  /** What the project says a role stands for, beside the general definition. */
  readonly roles?: Readonly<Partial<Record<IndicatorRole, LocalText>>>;
  /** Columns that are read in another unit than that of their file. */
  readonly columnReadings?: readonly ColumnReading[];
  readonly privacy: { readonly minimumPopulation: number; readonly minimumCount: number };
}
