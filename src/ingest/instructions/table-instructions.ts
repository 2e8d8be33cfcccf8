import type { ColumnForms } from '../cells/column-form.ts';
import type { Indicator } from '../../areas/indicator.ts';
import type { KeyForm } from '../keys/key-form.ts';
import type { HiddenParts } from '../result/sheet.ts';
import type { Encoding } from '../text/decode-text.ts';

/** `indicators[].column` then names a value of `column`, and the figure is taken from `value`. */
export interface PivotInstructions {
  readonly column: string;
  readonly value: string;
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
  /** Columns by which groups are counted; read where the table has them. */
  readonly counts?: readonly string[];
  readonly encoding?: Encoding;
  readonly separator?: ';' | ',' | '\t' | '|';
  readonly decimal?: ',' | '.';
  /** How single columns are read, where the table as a whole does not tell it. */
  readonly columnForms?: ColumnForms;
  /** Line of the header, counted from 1; 0 where the table has none, so that its columns are "Spalte 1" and so on. */
  readonly headerRow?: number;
  /** How many lines the header has; their texts are joined with " – " to one name per column. */
  readonly headerRows?: number;
  /** Last line of the file that is read, counted from 1; what stands below is left out. */
  readonly lastRow?: number;
  /** Rows to leave out, such as totals: a text is a key (every row that has it), a number is a line of the file. */
  readonly leaveOut?: readonly (string | number)[];
  /** Sheet of a workbook; otherwise the first one that is not empty. */
  readonly sheet?: string;
  /** Hidden rows or columns of a sheet that are read all the same; otherwise only what a person sees is. */
  readonly hidden?: HiddenParts;
  /** Columns of a long table: the one with the names of the figures and the one with the figures. */
  readonly pivot?: PivotInstructions;
  /** How keys are compared that meet no area as they are. */
  readonly keyForm?: KeyForm;
  /** Matching list by hand: area keys by table key. A row for several areas makes them one area. */
  readonly matches?: Readonly<Record<string, readonly string[]>>;
  /** Signs to read as missing, or as suppressed, in this table. */
  readonly missing?: readonly string[];
  readonly suppressed?: readonly string[];
  /** Signs to read as exactly zero, or as not applicable, in this table. */
  readonly zero?: readonly string[];
  readonly notApplicable?: readonly string[];
}

export type IndicatorInstructions = Omit<Indicator, 'source'> & {
  /** The column with the figures; of a share that is formed of counts (`counted`), its numerator. */
  readonly column: string;
  /** Column the share is a part of, where it is not the population. */
  readonly of?: string;
};
