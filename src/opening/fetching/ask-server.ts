import { BadAnswer } from './bad-answer.ts';
import { ServerAnswer, type ByteRange } from './server-answer.ts';
import { SilenceWatch } from './silence-watch.ts';

/** Milliseconds in which a server says that it sends elsewhere. */
const probePatience = 5000;

/** A file on the server of this page, or a part of it. */
export interface AskedFile {
  readonly url: URL | string;
  /** Undefined: the whole file. A server may send that in any case. */
  readonly range?: ByteRange;
  /** Whether the browser's cache is passed by: it may hold a part that is cut off, or an older file. */
  readonly isFresh?: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds without a byte after which the server is taken to be silent. */
  readonly patience?: number;
}

/**
 * Asks the server, and sees to it that what comes is what was asked for. What may be the fault of the browser's cache, or of
 * a moment, is asked for once more, past the cache.
 * @param take reads the answer; it may be called twice
 * @throws BadAnswer; an abort stays an abort; and whatever `take` throws
 */
export async function askServer<Taken>(
  asked: AskedFile,
  take: (answer: ServerAnswer) => Promise<Taken>,
): Promise<Taken> {
  try {
    return await askOnce(asked, take);
  } catch (error) {
    const isPassing = error instanceof BadAnswer && error.isPassing;
    if (!isPassing || asked.signal?.aborted) throw error;
    return askAgain({ ...asked, isFresh: true }, take);
  }
}

async function askAgain<Taken>(
  asked: AskedFile,
  take: (answer: ServerAnswer) => Promise<Taken>,
): Promise<Taken> {
  try {
    return await askOnce(asked, take);
  } catch (error) {
    const isSilent = error instanceof BadAnswer && error.fault === 'unreachable';
    if (!isSilent || asked.signal?.aborted || !(await isSentElsewhere(asked.url))) throw error;
    throw new BadAnswer('redirected', error.message);
  }
}

/** A browser says of a server that sends whoever asks to another one, who may not be asked, no more than of one that is away. */
async function isSentElsewhere(url: URL | string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(probePatience);
    const asked = { method: 'HEAD', redirect: 'manual', cache: 'no-store', signal } as const;
    const { type, status } = await fetch(url, asked);
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}

async function askOnce<Taken>(
  asked: AskedFile,
  take: (answer: ServerAnswer) => Promise<Taken>,
): Promise<Taken> {
  const { range, ...whole } = asked;
  const { url, isFresh, signal } = whole;
  const watch = new SilenceWatch(signal, asked.patience);
  try {
    const response = await fetch(url, {
      signal: watch.signal,
      ...(range && { headers: { range: `bytes=${range.start}-${range.end - 1}` } }),
      ...(isFresh && { cache: 'reload' }),
    });
    watch.hear();
    const answer = ServerAnswer.of(response, range, () => watch.hear());
    // A part of a packed file is no part of the file.
    if (!answer) return await askOnce(whole, take);
    return await take(answer);
  } catch (error) {
    throw watch.reasonOf(error);
  } finally {
    watch.end();
  }
}
