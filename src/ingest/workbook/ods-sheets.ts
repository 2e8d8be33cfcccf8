import { fileLimits } from '../result/limits.ts';
import { timesHundred } from './cell-text.ts';
import type { WorkbookSheet } from '../result/sheet.ts';
import { SheetBuilder, SheetTooLarge } from './sheet-builder.ts';
import { textOfIso } from './spreadsheet-date.ts';
import type { Attribute, XmlTaker } from './xml-reader.ts';

/** Elements within a cell whose texts are not the cell's: remarks and drawings. */
const beside: ReadonlySet<string> = new Set(['annotation', 'shapes', 'frame', 'custom-shape']);

/** A cell as its attributes state it. */
interface Cell {
  readonly type: string;
  readonly isError: boolean;
  readonly value: string | undefined;
  readonly date: string | undefined;
  readonly boolean: string | undefined;
  readonly string: string | undefined;
  readonly times: number;
}

/** Takes the tables of an OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3, 9.1 and 19.385): values, as they were saved. */
export class OdsTaker implements XmlTaker {
  readonly sheets: WorkbookSheet[] = [];
  readonly #left = { cells: fileLimits.cells };
  /** Styles of tables that are not shown. */
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #builder: SheetBuilder | undefined;
  #name = '';
  #isHidden = false;
  /** A copy of another file's sheet, kept for its formulas. */
  #isForeign = false;
  #row = 0;
  #rowTimes = 1;
  #column = 0;
  #nextColumn = 0;
  #cell: Cell | undefined;
  #text = '';
  #paragraphs = 0;
  #beside = 0;

  readonly open = (name: string, attribute: Attribute): void => {
    if (beside.has(name)) this.#beside += 1;
    if (this.#beside > 0) return;
    switch (name) {
      case 'style':
        this.#style = attribute('style:name') ?? '';
        break;
      case 'table-properties':
        if (attribute('table:display') === 'false') this.#hiddenStyles.add(this.#style);
        break;
      case 'table':
        this.#openTable(attribute);
        break;
      case 'table-source':
        this.#isForeign = true;
        break;
      case 'table-column':
        this.#takeColumns(attribute);
        break;
      case 'table-row':
        this.#openRow(attribute);
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.#openCell(attribute, name === 'covered-table-cell');
        break;
      case 'p':
        this.#paragraphs += 1;
        if (this.#paragraphs > 1) this.#text += '\n';
        break;
      default:
        this.#openSpace(name, attribute);
    }
  };

  readonly text = (text: string): void => {
    if (this.#beside === 0 && this.#paragraphs > 0) this.#text += text;
  };

  readonly close = (name: string): void => {
    if (beside.has(name)) this.#beside -= 1;
    else if (this.#beside > 0) return;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeTable();
  };

  #openTable(attribute: Attribute): void {
    this.#builder = new SheetBuilder(this.#left);
    this.#name = attribute('table:name') ?? '';
    this.#isHidden = this.#hiddenStyles.has(attribute('table:style-name') ?? '');
    this.#isForeign = false;
    this.#row = 0;
    this.#nextColumn = 0;
  }

  #takeColumns(attribute: Attribute): void {
    const times = timesOf(attribute('table:number-columns-repeated'), fileLimits.columns);
    const first = this.#nextColumn;
    this.#nextColumn += times;
    if (isInvisible(attribute)) this.#builder?.hideColumns(first, first + times - 1);
  }

  #openRow(attribute: Attribute): void {
    this.#rowTimes = timesOf(attribute('table:number-rows-repeated'), fileLimits.rows);
    this.#column = 0;
    this.#builder?.beginRow(this.#row, isInvisible(attribute));
    if (attribute('table:visibility') === 'filter') this.#builder?.noteFilter();
  }

  #openCell(attribute: Attribute, isCovered: boolean): void {
    this.#text = '';
    this.#paragraphs = 0;
    this.#cell = {
      type: isCovered ? '' : (attribute('office:value-type') ?? 'none'),
      isError: attribute('calcext:value-type') === 'error',
      value: attribute('office:value'),
      date: attribute('office:date-value'),
      boolean: attribute('office:boolean-value'),
      string: attribute('office:string-value'),
      times: timesOf(attribute('table:number-columns-repeated'), fileLimits.columns),
    };
  }

  /** Blanks beside each other, tabs and ends of lines have elements of their own. */
  #openSpace(name: string, attribute: Attribute): void {
    if (this.#paragraphs === 0) return;
    if (name === 's') this.#text += ' '.repeat(timesOf(attribute('text:c'), 100));
    else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  #closeCell(): void {
    const cell = this.#cell;
    const builder = this.#builder;
    this.#cell = undefined;
    if (!cell || !builder) return;
    const first = this.#column;
    this.#column += cell.times;
    this.#paragraphs = 0;
    if (cell.type === '' || builder.isTooLarge) return;
    this.#counted(builder, () => {
      const end = Math.min(first + cell.times, fileLimits.columns);
      for (let column = first; column < end; column += 1) {
        if (!this.#addCell(builder, column, cell)) break;
      }
    });
  }

  /** Whether there was something to add. */
  #addCell(builder: SheetBuilder, column: number, cell: Cell): boolean {
    const text = this.#text;
    if (cell.isError) builder.addError(column, text);
    else if (cell.type === 'percentage' && isNumber(cell.value)) {
      builder.add(column, timesHundred(Number(cell.value)), 'percent');
    } else if ((cell.type === 'float' || cell.type === 'currency') && isNumber(cell.value)) {
      // Leading zeros are a matter of the format, and what it made of the number stands in the text.
      const isPadded = /^0\d+$/.test(text) && Number(text) === Number(cell.value);
      builder.add(
        column,
        isPadded ? text : String(Number(cell.value)),
        isPadded ? 'text' : 'number',
      );
    } else {
      const value = textOfOther(cell, text);
      builder.add(column, value, 'text');
      return value.trim() !== '';
    }
    return true;
  }

  #closeRow(): void {
    const builder = this.#builder;
    if (builder && !builder.isTooLarge) {
      this.#counted(builder, () => builder.endRow(this.#rowTimes));
    }
    this.#row += this.#rowTimes;
  }

  #closeTable(): void {
    const visibility = this.#isHidden ? 'hidden' : 'visible';
    if (this.#builder && !this.#isForeign) {
      this.sheets.push(this.#builder.finish(this.#name, visibility));
    }
    this.#builder = undefined;
  }

  #counted(builder: SheetBuilder, add: () => void): void {
    try {
      add();
    } catch (error) {
      if (!(error instanceof SheetTooLarge)) throw error;
      builder.giveUp();
    }
  }
}

function textOfOther({ type, date, boolean, string }: Cell, text: string): string {
  if (type === 'date' && date !== undefined) {
    return /^\d{4}$/.test(text) ? text : textOfIso(date);
  }
  if (type === 'boolean' && boolean !== undefined) return boolean === 'true' ? 'WAHR' : 'FALSCH';
  return text === '' ? (string ?? '') : text;
}

/** `collapse` is hidden by a person, `filter` by a filter. */
function isInvisible(attribute: Attribute): boolean {
  const visibility = attribute('table:visibility');
  return visibility === 'collapse' || visibility === 'filter';
}

function isNumber(value: string | undefined): value is string {
  return value !== undefined && value !== '' && Number.isFinite(Number(value));
}

/** How often something stands there; never more than a sheet has. */
function timesOf(stated: string | undefined, most: number): number {
  const times = stated === undefined ? 1 : Number(stated);
  return Number.isInteger(times) && times > 0 ? Math.min(times, most) : 1;
}
