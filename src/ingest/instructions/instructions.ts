import type { TableInstructions } from './table-instructions.ts';
import type { Publication } from '../../areas/publication.ts';
import type {
  Dataset,
  MunicipalityKind,
  NeighbourhoodsWithin,
  Source,
} from '../../areas/dataset.ts';
import type { Group } from '../../areas/group.ts';
import type { NamesEncoding } from '../text/decode-text.ts';
import type { PointInstructions } from './point-instructions.ts';

/** What the files of an atlas are and what their columns mean; the project file states it. */
export interface ReadingInstructions {
  readonly title: string;
  readonly fictional: boolean;
  readonly areas: AreasInstructions;
  readonly tables: readonly TableInstructions[];
  /** Tables with coordinates, such as schools: each becomes a layer of points. */
  readonly points?: readonly PointInstructions[];
  readonly groups?: readonly Group[];
  readonly sources: readonly Source[];
  readonly publication?: Publication;
  readonly roles?: NonNullable<Dataset['roles']>;
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

export const axisOrders = ['east-north', 'north-east'] as const;
export type AxisOrder = (typeof axisOrders)[number];

export interface AreasInstructions {
  /** File name as the project gives it. */
  readonly source: string;
  /** Names of properties of the areas. */
  readonly key: string;
  /** `clean`: keys are read without unseen and wrapping signs. */
  readonly keyForm?: 'clean';
  /** Length to which keys of digits are filled with leading zeros. */
  readonly keyPad?: number;
  /** What features of one key are, by the key as the file has it; `*`: every key of which that is open. */
  readonly sameKey?: Readonly<Record<string, 'merge' | 'apart' | 'leave-out'>>;
  readonly name?: string;
  readonly municipality?: string;
  readonly land?: string;
  readonly location?: string;
  readonly building?: string;
  readonly municipalityKind?: MunicipalityKind;
  readonly neighbourhoodsWithin?: NeighbourhoodsWithin;
  /** Coordinate system, where the file does not tell it or tells it wrongly: a code, or parameters as text. */
  readonly crs?: string;
  /** Which coordinate stands first; `north-east` where the file has northing or latitude first. */
  readonly axes?: AxisOrder;
  /** Object of a TopoJSON, or file in an archive, where there are several. */
  readonly layer?: string;
  /** Encoding of a Shapefile's table, where it does not tell it or tells it wrongly. */
  readonly encoding?: NamesEncoding;
  /** The same areas as tiles (PMTiles), so that a page that is served them needs no outlines. */
  readonly tiles?: string;
  /** The lines between the areas (Parquet: left, right, length), which tell the neighbours where no outlines are read. */
  readonly borders?: string;
}
