import type { AreasInstructions } from '../instructions/instructions.ts';
import type { FindFile } from '../text/open-text.ts';
import type { RawCollection } from '../text/raw-collection.ts';
import type { OnPart } from '../instructions/reading.ts';
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

/**
 * A format in which offices deliver areas. A decoder hands on what it read and reports the rest; undefined,
 * with one error, where there is nothing to hand on. It never throws for bad data.
 */
export interface AreaFormat {
  /** As a person calls it. */
  readonly name: string;
  /** Judged by the first bytes, and by the name where they do not tell. */
  readonly recognises: (name: string, bytes: Uint8Array) => boolean;
  readonly decode: (file: AreasFile, report: Report) => Promise<RawCollection | undefined>;
}

/** True where the bytes begin with these. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The first bytes as Latin letters, enough to recognise a text format. */
export function headOf(bytes: Uint8Array, length = 4096): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** The first letters of a text in UTF-8, UTF-16 or an encoding with one byte per letter; without a mark, and blanks before it. */
export function headText(bytes: Uint8Array, length = 4096): string {
  const isWide = bytes.subarray(0, 64).includes(0);
  const head = headOf(bytes, isWide ? 2 * length : length).replaceAll('\0', '');
  return head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
}

/** "ordner/gebiete.shp" → "gebiete". */
export function baseName(path: string): string {
  return fileOf(path).replace(/\.[^.]*$/, '');
}

/** The last part of a path. */
export function fileOf(path: string): string {
  return path.split(/[/\\]/).pop() ?? path;
}

/** The message of whatever a decoder has thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
