/** Values of one column of a Parquet file, gathered page by page. */
export class ParquetValues {
  readonly #rows: number;
  readonly #pages: { readonly values: ArrayLike<unknown>; readonly start: number }[] = [];
  #filled = 0;
  /** A fault found while gathering: thrown at the end, where it can be caught. */
  #fault: string | undefined;

  constructor(rows: number) {
    this.#rows = rows;
  }

  add(values: ArrayLike<unknown>, start: number): void {
    if (start + values.length > this.#rows) this.#fault = `more than ${this.#rows} rows`;
    this.#filled += values.length;
    this.#pages.push({ values, start });
  }

  /** @throws where rows are missing */
  finish(name: string): ParquetColumn {
    if (this.#fault === undefined && this.#filled < this.#rows) {
      this.#fault = `${this.#filled} of ${this.#rows} rows`;
    }
    if (this.#fault !== undefined) throw new Error(`${name}: ${this.#fault}`);
    const numbers = this.#asNumbers();
    return new ParquetColumn(this.#rows, numbers, numbers ? undefined : this.#asTheyAre());
  }

  /** Undefined where any of them is something else than a number or nothing. */
  #asNumbers(): Numbers | undefined {
    const [first] = this.#pages;
    if (typeof first?.values[0] === 'string') return undefined;
    if (first && this.#pages.length === 1 && isNumbers(first.values)) return first.values;
    const numbers = new Float64Array(this.#rows).fill(Number.NaN);
    for (const { values, start } of this.#pages) {
      if (isNumbers(values)) {
        numbers.set(values, start);
        continue;
      }
      for (let index = 0; index < values.length; index += 1) {
        const value = values[index];
        if (typeof value === 'number') numbers[start + index] = value;
        else if (typeof value === 'bigint') numbers[start + index] = Number(value);
        else if (value !== null && value !== undefined) return undefined;
      }
    }
    return numbers;
  }

  #asTheyAre(): readonly unknown[] {
    const [page] = this.#pages;
    if (page && this.#pages.length === 1 && Array.isArray(page.values)) return page.values;
    const all: unknown[] = [];
    for (const { values, start } of this.#pages.toSorted((one, other) => one.start - other.start)) {
      all.length = start;
      for (let index = 0; index < values.length; index += 1) all.push(values[index]);
    }
    return all;
  }
}

/** Numbers as a file holds them. */
export type Numbers = Float64Array | Int32Array;

function isNumbers(values: ArrayLike<unknown>): values is Numbers {
  return values instanceof Float64Array || values instanceof Int32Array;
}

/** A column that has been read. */
export class ParquetColumn {
  readonly length: number;
  readonly #numbers: Numbers | undefined;
  readonly #others: readonly unknown[] | undefined;

  constructor(
    length: number,
    numbers: Numbers | undefined,
    others: readonly unknown[] | undefined,
  ) {
    this.length = length;
    this.#numbers = numbers;
    this.#others = others;
  }

  /** One number per row, NaN where there is none; undefined where the column holds anything else. */
  numbers(): Numbers | undefined {
    return this.#numbers;
  }

  /** One text per row; numbers as they are written, undefined where there is nothing. */
  texts(): (string | undefined)[] {
    return this.values().map(textOf);
  }

  /** Values as they are in the file; undefined or null where there is nothing. */
  values(): readonly unknown[] {
    if (this.#others) return this.#others;
    return Array.from(this.#numbers ?? [], (value) => (Number.isNaN(value) ? undefined : value));
  }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return undefined;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value as number | boolean);
}
