/** Puts off to a task of its own; in between the page paints and hears keys. */
type Later = (act: () => void) => void;

/** Rows shown at once, and with each task after it: about what is in sight at 1366×768. */
const rowsAtOnce = 14;

/** A long table comes in parts: the rows in sight at once, the others a few a task; who steps on meanwhile does not wait for them. */
export class GrowingRows {
  readonly #grown: () => void;
  readonly #later: Later;
  #of = '';
  #shown = rowsAtOnce;
  #isAwaited = false;

  /** `grown` is called whenever there is room for more rows. */
  constructor(grown: () => void, later: Later = (act) => void setTimeout(act)) {
    this.#grown = grown;
    this.#later = later;
  }

  /** The rows of `of` to be shown now; another `of` begins anew. */
  from<Row>(of: string, rows: readonly Row[]): readonly Row[] {
    if (of !== this.#of) {
      this.#of = of;
      this.#shown = rowsAtOnce;
    }
    if (this.#shown < rows.length) this.#await();
    return rows.slice(0, this.#shown);
  }

  #await(): void {
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    const of = this.#of;
    this.#later(() => {
      this.#isAwaited = false;
      if (of === this.#of) this.#shown += rowsAtOnce;
      this.#grown();
    });
  }
}
