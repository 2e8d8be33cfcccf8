/**
 * Why an answer of the server is not what was asked for: nobody answers (`unreachable`), or another server should
 * (`redirected`); a status that is none of success
 * (`refused`); fewer bytes than announced (`cut`), none at all (`empty`), or another part (`other-part`); or nothing more
 * comes (`silent`).
 */
export type AnswerFault =
  'unreachable' | 'redirected' | 'refused' | 'cut' | 'empty' | 'other-part' | 'silent';

/** Thrown where an answer is read, caught where a message is made of it. */
export class BadAnswer extends Error {
  readonly fault: AnswerFault;
  /** Status of a refusal; 0 otherwise. */
  readonly status: number;
  /** Bytes that came, and that should have come, where something is cut. */
  readonly bytes: { readonly came: number; readonly wanted: number } | undefined;

  constructor(
    fault: AnswerFault,
    message: string,
    more: { readonly status?: number; readonly bytes?: BadAnswer['bytes'] } = {},
  ) {
    super(message);
    this.name = 'BadAnswer';
    this.fault = fault;
    this.status = more.status ?? 0;
    this.bytes = more.bytes;
  }

  /** Whether the browser's cache or a moment of the server may be at fault: then it is worth asking once more. */
  get isPassing(): boolean {
    if (this.fault === 'silent' || this.fault === 'redirected') return false;
    return this.fault !== 'refused' || isPassingStatus(this.status);
  }
}

/** Not modified (though nothing was there to be modified), no such range, too early, too many, and faults of the server. */
function isPassingStatus(status: number): boolean {
  return [304, 408, 416, 425, 429].includes(status) || status >= 500;
}

export function cut(came: number, wanted: number): BadAnswer {
  return new BadAnswer('cut', `${came} / ${wanted} Byte`, { bytes: { came, wanted } });
}

/** What a failed request says; Node puts the reason into the cause. */
export function messageOfNetwork(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? cause.message : error.message;
}
