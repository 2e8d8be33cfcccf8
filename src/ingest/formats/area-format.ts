import type { FindFile } from '../result/find-file.ts';
import type { AreasInstructions } from '../instructions/instructions.ts';
import type { RawCollection, UnnamedLayer } from '../text/raw-collection.ts';
import type { OnPart } from '../instructions/reading.ts';
import { reportThrown } from '../result/guard.ts';
import { excerpt } from '../../areas/excerpt.ts';
import type { Report } from '../result/report.ts';

/** A file with areas, and what a decoder may need beside its bytes. */
export interface AreasFile {
  /** Name as the project or the archive gives it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Finds the parts of a Shapefile that lie beside it. */
  readonly findFile: FindFile;
  readonly instructions: AreasInstructions;
  /** Says how many bytes of a large file have been read. */
  readonly onPart?: OnPart;
}

/** What comes of decoding; undefined, or the layers of which one must be named, where there is nothing to hand on. */
export type Decoding = RawCollection | UnnamedLayer | undefined;

/**
 * A format in which offices deliver areas. A decoder hands on what it read and reports the rest; it reports
 * one error where there is nothing to hand on. It never throws for bad data.
 */
export interface AreaFormat {
  /** As a person calls it. */
  readonly name: string;
  /** Judged by the first bytes, and by the name where they do not tell. */
  readonly recognises: (name: string, bytes: Uint8Array) => boolean;
  readonly decode: (file: AreasFile, report: Report) => Promise<Decoding>;
}

/** "ordner/gebiete.shp" → "gebiete". */
export function baseName(path: string): string {
  return fileOf(path).replace(/\.[^.]*$/, '');
}

/** The last part of a path. */
export function fileOf(path: string): string {
  return path.split(/[/\\]/).pop() ?? path;
}

/** What a decoder has found wrong in a file, in signs of the file: what an engine throws is no sentence for a reader. */
export class Flaw extends Error {}

/** The message of whatever a decoder has thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Reports that a file cannot be decoded: by what its decoder has thrown. */
export function reportDamage(file: string, format: string, error: unknown, report: Report): void {
  const found = error instanceof Flaw ? { found: excerpt(error.message) } : {};
  const damage = { kind: 'areas-file-damaged', file, expected: format, ...found } as const;
  reportThrown(file, error, report, damage);
}
