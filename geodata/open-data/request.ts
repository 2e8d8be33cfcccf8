/** One address asked with patience: timeouts, repeated attempts with growing waits, and Retry-After. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome, Problem } from './problem.ts';
import { cutShort, readMarkup } from './wfs-page.ts';

/** All times in milliseconds. */
export interface Patience {
  readonly attempts: number;
  /** For one attempt, until its last byte. */
  readonly timeout: number;
  /** Before the second attempt; doubled before each later one. */
  readonly firstWait: number;
  /** A server that asks for a longer wait than this is not asked again. */
  readonly longestWait: number;
}

export const usualPatience: Patience = Object.freeze({
  attempts: 4,
  timeout: 120_000,
  firstWait: 2_000,
  longestWait: 60_000,
});

export type OnWait = (problem: Problem, milliseconds: number) => void;

interface Failed {
  readonly ok: false;
  readonly problem: Problem;
  /** True where the same request may succeed a little later. */
  readonly transient: boolean;
  /** Milliseconds for which the server asks. */
  readonly retryAfter?: number;
}

type Attempt<Value> = { readonly ok: true; readonly value: Value } | Failed;

/**
 * Asks until `read` accepts the answer or the attempts are used up. Repeated are broken connections,
 * timeouts, the statuses 429 and 5xx, and texts that end early.
 */
export async function request<Value>(
  address: string,
  read: (text: string) => Outcome<Value>,
  patience: Patience,
  onWait: OnWait,
): Promise<Outcome<Value>> {
  for (let attempt = 1; ; attempt++) {
    const result = await ask(address, read, patience);
    if (result.ok) return result;
    const wait = result.retryAfter ?? patience.firstWait * 2 ** (attempt - 1);
    const problem = withAttempts(result.problem, attempt);
    if (wait > patience.longestWait) return { ok: false, problem: withWait(problem, wait) };
    if (!result.transient || attempt >= patience.attempts) return { ok: false, problem };
    onWait(problem, wait);
    await pause(wait);
  }
}

async function ask<Value>(
  address: string,
  read: (text: string) => Outcome<Value>,
  patience: Patience,
): Promise<Attempt<Value>> {
  try {
    const signal = AbortSignal.timeout(patience.timeout);
    const response = await fetch(address, { signal, headers: { Accept: 'application/json, */*' } });
    const bytes = await response.arrayBuffer();
    const text = new TextDecoder().decode(bytes);
    if (!response.ok) return refused(address, response, text);
    const outcome = isCutShort(response, bytes) ? cutShort(address, text) : read(text);
    if (outcome.ok) return outcome;
    return { ...outcome, transient: outcome.problem.kind === 'truncated' };
  } catch (error) {
    return { ok: false, transient: true, problem: connectionProblem(address, error, patience) };
  }
}

/** The length the server announced is not reached; only comparable where nothing was compressed. */
function isCutShort(response: Response, bytes: ArrayBuffer): boolean {
  const announced = response.headers.get('content-length');
  if (announced === null || response.headers.has('content-encoding')) return false;
  return bytes.byteLength < Number(announced);
}

function refused(address: string, response: Response, text: string): Failed {
  const status = `${response.status} ${response.statusText}`.trim();
  const markup = readMarkup(address, text);
  const said: Problem | undefined = markup?.kind === 'exception' ? markup : undefined;
  const transient = response.status === 429 || response.status >= 500;
  const retryAfter = transient ? waitAsked(response.headers.get('retry-after')) : undefined;
  return {
    ok: false,
    problem: said ?? { kind: 'status', address, status, attempts: 1 },
    transient,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3). */
function waitAsked(header: string | null): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

function connectionProblem(address: string, error: unknown, { timeout }: Patience): Problem {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { kind: 'timeout', address, seconds: timeout / 1000, attempts: 1 };
  }
  return { kind: 'unreachable', address, reason: reasonOf(error), attempts: 1 };
}

/** `fetch` says only "fetch failed" or "terminated"; what happened stands in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : '';
  return [code, cause.message].filter((part) => part !== '').join(': ');
}

function withAttempts(problem: Problem, attempts: number): Problem {
  return 'attempts' in problem ? { ...problem, attempts } : problem;
}

function withWait(problem: Problem, wait: number): Problem {
  return problem.kind === 'status' ? { ...problem, wait: Math.ceil(wait / 1000) } : problem;
}
