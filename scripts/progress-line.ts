/** One line on a terminal that says how far a long step is; one line per step where the output is no terminal. */
export class ProgressLine {
  readonly #title: string;
  readonly #output: NodeJS.WriteStream;
  #step = '';

  constructor(title: string, output: NodeJS.WriteStream = process.stdout) {
    this.#title = title;
    this.#output = output;
  }

  /** @param share how much of the step is done, 0 to 1 */
  show(step: string, share?: number): void {
    if (this.#output.isTTY) {
      const percent = share === undefined ? '' : ` ${Math.round(share * 100)} %`;
      this.#output.write(`\r\u001b[K${this.#title}: ${step}${percent}`);
    } else if (step !== this.#step) this.#output.write(`${this.#title}: ${step} …\n`);
    this.#step = step;
  }

  end(text: string): void {
    this.#output.write(`${this.#output.isTTY ? '\r\u001b[K' : ''}${this.#title}: ${text}\n`);
  }
}
