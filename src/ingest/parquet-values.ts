/** Values of one column of a Parquet file, gathered page by page: as numbers as long as nothing else comes. */
export class ParquetValues {
  readonly #rows: number;
  #numbers: Float64Array | undefined;
  #others: unknown[] | undefined;
  #filled = 0;
  /** A fault found while gathering: thrown at the end, where it can be caught. */
  #fault: string | undefined;

  constructor(rows: number) {
    this.#rows = rows;
  }

  add(values: ArrayLike<unknown>, start: number): void {
    if (start + values.length > this.#rows) {
      this.#fault = `more than ${this.#rows} rows`;
      return;
    }
    this.#filled += values.length;
    if (!this.#others && this.#addNumbers(values, start)) return;
    this.#others ??= this.#withoutNumbers();
    for (let place = 0; place < values.length; place += 1) {
      this.#others[start + place] = values[place] ?? undefined;
    }
  }

  /** Whether all of them are numbers or nothing. */
  #addNumbers(values: ArrayLike<unknown>, start: number): boolean {
    const numbers = (this.#numbers ??= new Float64Array(this.#rows).fill(Number.NaN));
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place];
      if (typeof value === 'number') numbers[start + place] = value;
      else if (typeof value === 'bigint') numbers[start + place] = Number(value);
      else if (value !== null && value !== undefined) return false;
    }
    return true;
  }

  /** Numbers that came before the first other value. */
  #withoutNumbers(): unknown[] {
    const numbers = this.#numbers ?? new Float64Array(this.#rows).fill(Number.NaN);
    const others = Array.from(numbers, (value): unknown =>
      Number.isNaN(value) ? undefined : value,
    );
    this.#numbers = undefined;
    return others;
  }

  /** @throws where rows are missing */
  finish(name: string): ParquetColumn {
    if (this.#fault === undefined && this.#filled < this.#rows) {
      this.#fault = `${this.#filled} of ${this.#rows} rows`;
    }
    if (this.#fault !== undefined) throw new Error(`${name}: ${this.#fault}`);
    return new ParquetColumn(this.#rows, this.#numbers, this.#others);
  }
}

/** A column that has been read. */
export class ParquetColumn {
  readonly length: number;
  readonly #numbers: Float64Array | undefined;
  readonly #others: readonly unknown[] | undefined;

  constructor(
    length: number,
    numbers: Float64Array | undefined,
    others: readonly unknown[] | undefined,
  ) {
    this.length = length;
    this.#numbers = numbers;
    this.#others = others;
  }

  /** One number per row, NaN where there is none; undefined where the column holds anything else. */
  numbers(): Float64Array | undefined {
    return this.#others ? undefined : (this.#numbers ?? new Float64Array(this.length));
  }

  /** One text per row; numbers as they are written, undefined where there is nothing. */
  texts(): (string | undefined)[] {
    if (this.#others) return this.#others.map(textOf);
    return Array.from(this.#numbers ?? [], (value) =>
      Number.isNaN(value) ? undefined : String(value),
    );
  }

  /** Values as they are in the file; undefined where there is nothing. */
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
