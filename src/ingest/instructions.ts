import type { MunicipalityKind, Source } from '../areas/dataset.ts';
import type { Indicator } from '../areas/indicator.ts';

/** What the files of an atlas are and what their columns mean; the project file states it. */
export interface ReadingInstructions {
  readonly title: string;
  readonly fictional: boolean;
  readonly areas: AreasInstructions;
  readonly tables: readonly TableInstructions[];
  readonly sources: readonly Source[];
  readonly privacy: PrivacyLimits;
  /** Indicator ids that are shares of the population, for the minimum count. */
  readonly sharesOfPopulation: readonly string[];
}

export interface PrivacyLimits {
  /** Fewer people than this in an area: its figures are withheld. */
  readonly minimumPopulation: number;
  /** Fewer people than this (but not none) behind a share or a count: the figure is withheld. */
  readonly minimumCount: number;
}

export interface AreasInstructions {
  /** File name as the project gives it. */
  readonly source: string;
  /** Names of properties in the GeoJSON. */
  readonly key: string;
  readonly name?: string;
  readonly municipality?: string;
  readonly land?: string;
  readonly municipalityKind?: MunicipalityKind;
}

export interface TableInstructions {
  readonly source: string;
  readonly key: string;
  /** Length to which keys are filled with leading zeros. */
  readonly keyPad?: number;
  /** Only rows whose cells equal these texts. */
  readonly where?: Readonly<Record<string, string>>;
  /** The round these rows belong to; without it they belong to every round. */
  readonly round?: string;
  /** Column with the people per area. */
  readonly population?: string;
  readonly indicators: readonly IndicatorInstructions[];
  readonly encoding?: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly separator?: ';' | ',' | '\t' | '|';
  readonly decimal?: ',' | '.';
  /** Line of the header, counted from 1. */
  readonly headerRow?: number;
  /** Signs to read as missing, or as suppressed, in this table. */
  readonly missing?: readonly string[];
  readonly suppressed?: readonly string[];
}

export type IndicatorInstructions = Omit<Indicator, 'source'> & {
  readonly column: string;
  /** Column the share is a part of, where it is not the population. */
  readonly of?: string;
};
