import type { XmlTaker, Attribute } from './xml-reader.ts';
import { fileLimits } from '../result/limits.ts';
import { textOfNumber } from './cell-text.ts';
import { placeOfReference } from './column-letters.ts';
import type { FormatSection } from './number-format.ts';
import { RichText } from './shared-strings.ts';
import type { SheetBuilder } from './sheet-builder.ts';
import { textOfIso, type DateSystem } from './spreadsheet-date.ts';

/** What the cells of a sheet refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  readonly styles: readonly (readonly FormatSection[])[];
  readonly system: DateSystem;
}

/**
 * Takes the cells of a worksheet (18.3): values as they were saved, formulas by their results. Cells and rows without an
 * address follow the one before.
 */
export class WorksheetTaker implements XmlTaker {
  readonly #builder: SheetBuilder;
  readonly #parts: WorkbookParts;
  readonly #inline = new RichText();
  #row = -1;
  #column = -1;
  #type = '';
  #style = 0;
  #value = '';
  #isValue = false;
  #hasFormula = false;

  constructor(builder: SheetBuilder, parts: WorkbookParts) {
    this.#builder = builder;
    this.#parts = parts;
  }

  readonly open = (name: string, attribute: Attribute): void => {
    switch (name) {
      case 'v':
        this.#isValue = true;
        break;
      case 'c':
        this.#openCell(attribute);
        break;
      case 'row':
        this.#openRow(attribute);
        break;
      case 'f':
        this.#hasFormula = true;
        break;
      case 'is':
        this.#inline.begin();
        break;
      case 'col':
        this.#takeColumns(attribute);
        break;
      case 'filterColumn':
        this.#builder.noteFilter();
        break;
      default:
        this.#inline.open(name);
    }
  };

  readonly text = (text: string): void => {
    if (this.#isValue) this.#value += text;
    else this.#inline.text(text);
  };

  readonly close = (name: string): void => {
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#builder.endRow();
    else if (name === 'is') this.#value = this.#inline.finish();
    else this.#inline.close(name);
  };

  #openRow(attribute: Attribute): void {
    const stated = Number(attribute('r') ?? NaN) - 1;
    const isPlace = Number.isInteger(stated) && stated >= 0 && stated < fileLimits.rows;
    this.#row = isPlace ? stated : this.#row + 1;
    this.#column = -1;
    const isFlat = attribute('ht') !== undefined && Number(attribute('ht')) === 0;
    this.#builder.beginRow(this.#row, isTrue(attribute('hidden')) || isFlat);
  }

  #openCell(attribute: Attribute): void {
    const reference = attribute('r');
    const column = reference === undefined ? undefined : placeOfReference(reference)?.column;
    this.#column = column !== undefined && column < fileLimits.columns ? column : this.#column + 1;
    this.#type = attribute('t') ?? 'n';
    this.#style = Number(attribute('s') ?? 0);
    this.#value = '';
    this.#hasFormula = false;
  }

  /** Also columns of no width are hidden. */
  #takeColumns(attribute: Attribute): void {
    const width = attribute('width');
    if (!isTrue(attribute('hidden')) && (width === undefined || Number(width) !== 0)) return;
    const first = Number(attribute('min')) - 1;
    const last = Math.min(Number(attribute('max')), fileLimits.columns) - 1;
    if (first >= 0 && last >= first) this.#builder.hideColumns(first, last);
  }

  #closeCell(): void {
    const value = this.#value;
    if (value === '') {
      if (this.#hasFormula && this.#type !== 'str') this.#builder.noteUnsavedFormula();
      return;
    }
    const column = this.#column;
    switch (this.#type) {
      case 's':
        return this.#builder.add(column, this.#parts.strings[Number(value)] ?? '', 'text');
      case 'b':
        return this.#builder.add(
          column,
          value === '1' || value === 'true' ? 'WAHR' : 'FALSCH',
          'text',
        );
      case 'e':
        return this.#builder.addError(column, value);
      case 'd':
        return this.#builder.add(column, textOfIso(value), 'text');
      case 'n':
        return this.#addNumber(value);
      default:
        return this.#builder.add(column, value, 'text');
    }
  }

  #addNumber(value: string): void {
    const number = Number(value);
    const { styles, system } = this.#parts;
    const { text, kind } = Number.isFinite(number)
      ? textOfNumber(number, styles[this.#style], system)
      : ({ text: value, kind: 'text' } as const);
    this.#builder.add(this.#column, text, kind);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
