/** The page has ended the worker: what was asked is not wanted any more. */
export class LineEnded extends Error {
  constructor() {
    super('The worker was ended.');
    this.name = 'LineEnded';
  }
}
