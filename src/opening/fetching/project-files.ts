import type { Diagnostic } from '../../areas/diagnostic.ts';
import { openParquet, type ParquetFile } from '../../ingest/parquet/open-parquet.ts';
import type { OnProgress } from '../../ingest/instructions/reading.ts';
import { fileName } from './collection.ts';
import { addressOfSource, type FetchedProject } from './fetch-project.ts';
import { failureOf, FileFailure } from './file-failure.ts';
import { RangedFile, type FilePlace } from './ranged-file.ts';

/** The Parquet files of a project on a server: each is opened once, and again only where that failed. */
export class ProjectFiles {
  readonly #project: URL;
  readonly #report: OnProgress;
  readonly #opened = new Map<string, Promise<ParquetFile>>();
  /** Bytes of files that came as a whole, by name. */
  readonly #whole = new Map<string, number>();
  /** Files that are fetched past the browser's cache, which may hold what has failed before. */
  readonly #fresh = new Set<string>();
  readonly #isFresh: boolean;

  constructor({ url, isFresh }: Pick<FetchedProject, 'url' | 'isFresh'>, report: OnProgress) {
    this.#project = url;
    this.#isFresh = isFresh;
    this.#report = report;
  }

  /** @throws FileFailure */
  open(source: string): Promise<ParquetFile> {
    const opened = this.#opened.get(source) ?? this.#open(source);
    this.#opened.set(source, opened);
    opened.catch(() => this.#forget(source));
    return opened;
  }

  /** Where a file stands: for whoever reads it by itself. */
  place(source: string): FilePlace {
    const isFresh = this.#isFresh || this.#fresh.has(source);
    return { url: this.address(source), file: fileName(source), isFresh };
  }

  /** @throws FileFailure where the source lies on another server */
  address(source: string): URL {
    const url = addressOfSource(source, this.#project);
    if (url instanceof URL) return url;
    throw new FileFailure(url.diagnostics[0]);
  }

  /** A server that sends whole files only is worth a hint. */
  get hints(): readonly Diagnostic[] {
    const items = [...this.#whole.keys()];
    if (items.length === 0) return [];
    const found = String([...this.#whole.values()].reduce((sum, bytes) => sum + bytes, 0));
    return [{ kind: 'server-without-ranges', severity: 'hint', count: items.length, items, found }];
  }

  /** The next time it is opened anew. */
  #forget(source: string): void {
    this.#opened.delete(source);
    this.#fresh.add(source);
  }

  async #open(source: string): Promise<ParquetFile> {
    const place = this.place(source);
    const { file } = place;
    this.#report({ step: 'fetch', file, done: 0, total: 1 });
    const bytes = await RangedFile.open(place, (done, total) =>
      this.#report({ step: 'fetch', file, done: 0, total: 1, part: { done, total } }),
    );
    if (bytes.isWhole) this.#whole.set(file, bytes.byteLength);
    try {
      const opened = await openParquet(bytes);
      return { ...opened, read: (...asked) => this.#named(source, opened.read(...asked)) };
    } catch (error) {
      throw failureOf(file, error);
    }
  }

  /** Whatever goes wrong while columns are read is said of their file. */
  async #named<Value>(source: string, reading: Promise<Value>): Promise<Value> {
    try {
      return await reading;
    } catch (error) {
      this.#forget(source);
      throw failureOf(fileName(source), error);
    }
  }
}
