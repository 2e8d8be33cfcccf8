import type { PivotInstructions } from './table-instructions.ts';
import type { Reason } from '../../areas/reason.ts';
import type { DecimalSign } from '../cells/decimal-sign.ts';
import type { Encoding } from '../text/decode-text.ts';
import type { Separator } from '../text/detect-separator.ts';
import type { ProjectedCode } from '../result/known-systems.ts';
import type { SignMeaning } from '../cells/signs.ts';
import type { EncodingScore } from '../text/judge-encoding.ts';
import type { KeyForm } from '../keys/key-form.ts';

/** What a table was understood to be: every guess with its reason, as data that a dialog shows and lets change. */

export type Certainty = 'stated' | 'certain' | 'likely' | 'open';

export interface Guess<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  readonly reason: Reason;
}

export type LineEnds = 'lf' | 'crlf' | 'cr' | 'mixed';

export type ColumnKind =
  | 'key'
  | 'name'
  | 'population'
  | 'share'
  | 'count'
  | 'rent'
  | 'year'
  | 'indicator-name'
  | 'value'
  | 'other';

/** How many cells of a column are what; together all cells. */
export interface CellCounts {
  readonly value: number;
  readonly zero: number;
  readonly suppressed: number;
  readonly missing: number;
  readonly notApplicable: number;
  readonly unreadable: number;
}

/** What the known numbers of a column are like, as far as it tells their scale; zeros tell nothing. */
export interface ValueFacts {
  readonly known: number;
  /** How many have no decimals, and how many have three decimals or more. */
  readonly whole: number;
  readonly fine: number;
  readonly middle: number;
  readonly most: number;
  /** Cells with a percent sign; where there are some, those without, with their lines, few of them. */
  readonly percent: number;
  readonly bare?: {
    readonly count: number;
    /** How many of them are not more than 1, and so could be fractions. */
    readonly small: number;
    readonly items: readonly string[];
  };
  /** The sign of which nothing decides whether it parts thousands or decimals, with a cell that has it. */
  readonly doubtful?: { readonly sign: DecimalSign; readonly text: string };
}

export interface ColumnUnderstanding {
  readonly name: string;
  readonly kind: Guess<ColumnKind>;
  /** `percent`, `count`, `EUR/m²`; empty where nothing tells. */
  readonly unit: Guess<string>;
  readonly decimal: Guess<DecimalSign | 'each'>;
  readonly cells: CellCounts;
  /** Least, greatest and sum of the cells that are numbers; absent where none is. */
  readonly range?: { readonly least: number; readonly greatest: number; readonly sum: number };
  /** Absent where no cell is a number other than zero. */
  readonly values?: ValueFacts;
  /** Year or date in the name, as where each column is a year. */
  readonly year?: string;
  /** The first different cells that are not empty, as they stand in the file. */
  readonly samples: readonly string[];
  /** The first different cells that could not be read as numbers, with their lines. */
  readonly unreadable: readonly { readonly line: number; readonly text: string }[];
}

/** The column that names the area of each row, and how its keys meet those of the areas. */
export interface KeyGuess {
  readonly column: string;
  readonly keyPad?: number;
  readonly keyForm?: KeyForm;
  /** Length to which the keys of the areas must be filled, where it is they that have lost their zeros. */
  readonly areaKeyPad?: number;
}

/** A row that sums others up; `leaveOut` is what the project says to leave it out. */
export interface TotalRow {
  readonly line: number;
  readonly key: string;
  readonly leaveOut: string | number;
  readonly reason: Reason;
}

/** A number that stands where there is none, and how it could be declared. */
export interface SentinelGuess {
  readonly text: string;
  readonly meaning: 'missing' | 'suppressed';
  readonly count: number;
  readonly columns: readonly string[];
  readonly reason: Reason;
}

/** A sign in the place of a number, how it is read, and how often it comes in the columns of figures. */
export interface SignCount {
  readonly text: string;
  readonly meaning: SignMeaning;
  readonly count: number;
  /** True where it is read as official tables mean it, false where this table says so. */
  readonly isUsual: boolean;
}

/** Columns that are one figure in several years, by the part of their names that stays the same. */
export interface WideYears {
  /** Newest first. */
  readonly years: readonly string[];
  readonly figures: readonly {
    readonly name: string;
    readonly columnOfYear: Readonly<Record<string, string>>;
  }[];
  /**
   * Present where the people of the years stand beside a column of people that names no year: the year that this one is
   * taken to be of, and every other column without a year with it.
   */
  readonly yearless?: string;
  readonly reason: Reason;
}

/** Columns with places, and the systems in metres that their numbers fit; none where they are degrees. */
export interface CoordinateGuess {
  readonly east: string;
  readonly north: string;
  readonly systems: readonly ProjectedCode[];
}

export interface TextLine {
  readonly line: number;
  readonly text: string;
}

export interface TableUnderstanding {
  readonly file: string;
  readonly encoding: Guess<Encoding>;
  /** Encodings between which the bytes do not decide, each with words as it reads them. */
  readonly encodingChoices?: readonly EncodingScore[];
  readonly lineEnds: Guess<LineEnds>;
  readonly separator: Guess<Separator>;
  /** Present where lines were quoted twice and taken apart again. */
  readonly requoted?: Reason;
  readonly headerRow: Guess<number>;
  readonly headerRows: Guess<number>;
  readonly titles: readonly TextLine[];
  readonly firstRow: number;
  readonly lastRow: Guess<number>;
  readonly footer: readonly TextLine[];
  readonly rowCount: number;
  /** The first rows as they will be read, without what is beyond the header. */
  readonly preview: readonly (readonly string[])[];
  readonly columns: readonly ColumnUnderstanding[];
  readonly key?: Guess<KeyGuess>;
  /** Present where several rows of one key differ in their year. */
  readonly years?: Guess<{ readonly column: string; readonly values: readonly string[] }>;
  /** Present where the table is long: one row per area and figure. */
  readonly pivot?: Guess<PivotInstructions>;
  /** The figures of a long table, one for each name in the column of names; as columns once it is turned. */
  readonly figures?: readonly ColumnUnderstanding[];
  /** Present where columns differ only in the year at the end of their names. */
  readonly wideYears?: WideYears;
  /** Present where two columns are coordinates: the table could be a layer of points. */
  readonly coordinates?: Guess<CoordinateGuess>;
  readonly totals: readonly TotalRow[];
  readonly signs: readonly SignCount[];
  readonly sentinels: readonly SentinelGuess[];
}
