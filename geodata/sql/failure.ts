/** Why a run ends without results: 1 the data could not be used, 2 the call is wrong. The message is one German line. */
export class Failure extends Error {
  readonly status: 1 | 2;

  constructor(status: 1 | 2, message: string) {
    super(message);
    this.status = status;
  }
}
