import { BadAnswer, cut, messageOfNetwork } from './bad-answer.ts';
import { readBytes, type TooLarge } from './read-bytes.ts';

/** Places in a file, from `start` to before `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** What a server has answered: the part that was asked for, or the whole file. Its length is checked against what it says. */
export class ServerAnswer {
  /** Whether it is the part; else the server knows no ranges and sends the whole file. */
  readonly isPart: boolean;
  /** Bytes of the whole file; undefined where the server does not say, or says those of the packed file. */
  readonly total: number | undefined;
  readonly contentType: string;
  readonly #response: Response;
  /** Bytes that should come; undefined: unknown. */
  readonly #wanted: number | undefined;
  /** Bytes as the server states them, packed or not; 0: it does not. */
  readonly #stated: number;
  readonly #onPiece: () => void;

  private constructor(
    response: Response,
    lengths: Pick<ServerAnswer, 'isPart' | 'total'> & { readonly wanted: number | undefined },
    onPiece: () => void,
  ) {
    this.#response = response;
    this.isPart = lengths.isPart;
    this.total = lengths.total;
    this.#wanted = lengths.wanted;
    this.#stated = lengthOf(response) ?? 0;
    this.contentType = response.headers.get('content-type') ?? '';
    this.#onPiece = onPiece;
  }

  /**
   * @returns undefined for a part of a packed file, of which nothing can be made
   * @throws BadAnswer for a refusal, and for another part than was asked for
   */
  static of(
    response: Response,
    range: ByteRange | undefined,
    onPiece: () => void,
  ): ServerAnswer | undefined {
    const isPacked = isPackedAnswer(response);
    if (response.status === 206 && range) {
      if (isPacked) return dropped(response, undefined);
      return new ServerAnswer(response, { isPart: true, ...partOf(response, range) }, onPiece);
    }
    if (isEmptyFile(response)) {
      return new ServerAnswer(response, { isPart: true, total: 0, wanted: 0 }, onPiece);
    }
    if (response.status === 206) throw dropped(response, otherPart(response));
    if (!response.ok) throw dropped(response, refusal(response));
    const total = isPacked ? undefined : lengthOf(response);
    return new ServerAnswer(response, { isPart: false, total, wanted: total }, onPiece);
  }

  /**
   * All of its bytes.
   * @throws BadAnswer where fewer come than were announced
   */
  async read(
    report: (done: number, total: number) => void = () => undefined,
    limit?: number,
  ): Promise<Uint8Array | TooLarge> {
    const { body } = this.#response;
    let came = 0;
    const count = (bytes: number): void => {
      came += bytes;
      this.#onPiece();
    };
    try {
      const bytes = body
        ? await readBytes(body, this.#stated, report, limit, count)
        : new Uint8Array();
      return 'tooLarge' in bytes ? bytes : this.#checked(bytes);
    } catch (error) {
      throw this.#brokenOff(error, came);
    }
  }

  /** Its first bytes, without waiting for the rest; fewer where it has no more. */
  async readFirst(length: number): Promise<Uint8Array> {
    const taken = new Uint8Array(length);
    const reader = this.#response.body?.getReader();
    let filled = 0;
    try {
      while (reader && filled < length) {
        const { done, value } = await reader.read();
        if (done) break;
        this.#onPiece();
        taken.set(value.subarray(0, length - filled), filled);
        filled = Math.min(length, filled + value.length);
      }
    } catch (error) {
      throw this.#brokenOff(error, filled);
    }
    await reader?.cancel();
    if (filled < Math.min(length, this.#wanted ?? 1)) throw this.#short(filled);
    return taken.subarray(0, filled);
  }

  /** Nothing more of it is wanted. */
  async drop(): Promise<void> {
    await this.#response.body?.cancel();
  }

  /** More than was asked for is no harm. */
  #checked(bytes: Uint8Array): Uint8Array {
    const wanted = this.#wanted;
    if (wanted === undefined ? bytes.length === 0 : bytes.length < wanted) {
      throw this.#short(bytes.length);
    }
    return this.isPart ? bytes.subarray(0, wanted) : bytes;
  }

  #short(came: number): BadAnswer {
    const wanted = this.#wanted ?? this.#stated;
    return wanted === 0 ? new BadAnswer('empty', '0 Byte') : cut(came, wanted);
  }

  /** A connection that ends within the file; an abort is told by whoever aborts. */
  #brokenOff(error: unknown, came: number): unknown {
    const isAbort = error instanceof DOMException && error.name === 'AbortError';
    if (error instanceof BadAnswer || isAbort) return error;
    const wanted = this.#wanted ?? this.#stated;
    return came < wanted
      ? cut(came, wanted)
      : new BadAnswer('unreachable', messageOfNetwork(error));
  }
}

/** The length of the part by what the server says it is, or by what was asked for where it says nothing. */
function partOf(
  response: Response,
  { start, end }: ByteRange,
): Pick<ServerAnswer, 'total'> & { readonly wanted: number } {
  const stated = /^\s*bytes\s+(\d+)-(-?\d+)\/(\d+|\*)\s*$/i.exec(
    response.headers.get('content-range') ?? '',
  );
  if (!stated) return { total: undefined, wanted: end - start };
  const total = stated[3] === '*' ? undefined : Number(stated[3]);
  if (Number(stated[1]) !== start && total !== 0) throw dropped(response, otherPart(response));
  return { total, wanted: Math.max(0, Math.min(end, total ?? end) - start) };
}

function otherPart(response: Response): BadAnswer {
  const range = response.headers.get('content-range') ?? '–';
  return new BadAnswer('other-part', `Content-Range: ${range}`);
}

function refusal({ status, statusText }: Response): BadAnswer {
  return new BadAnswer('refused', `${status} ${statusText}`.trim(), { status });
}

/** Of a file without a byte there is no part. */
function isEmptyFile({ status, headers }: Response): boolean {
  return status === 416 && /\/0\s*$/.test(headers.get('content-range') ?? '');
}

/** The length that the server states is then that of the packed bytes, and what is read are the unpacked ones. */
function isPackedAnswer({ headers }: Response): boolean {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  return encoding !== '' && encoding !== 'identity';
}

function lengthOf({ headers }: Response): number | undefined {
  const stated = headers.get('content-length');
  return stated === null || !/^\d+$/.test(stated.trim()) ? undefined : Number(stated);
}

function dropped<Rest>(response: Response, rest: Rest): Rest {
  void response.body?.cancel().catch(() => undefined);
  return rest;
}
