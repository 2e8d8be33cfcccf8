import { startsWith } from '../text/file-head.ts';
import { part } from '../../areas/program-part.ts';
import type { FileMetaData } from 'hyparquet';
import { ParquetValues, type ParquetColumn } from './parquet-values.ts';
import { textReader } from '../text/text-of-bytes.ts';

/** Apache Parquet: a table by columns, of which single ones can be read. The decoder is fetched with the first file. */

/** Bytes of a file of which parts can be read, from memory or from a server. */
export interface ByteSource {
  readonly byteLength: number;
  /** @param end exclusive */
  slice(start: number, end?: number): Promise<ArrayBuffer>;
}

/** Key, in the metadata of a file, of the fingerprint of the areas it belongs to. */
const fingerprintKey = 'quartieratlas.fingerprint';

/** "PAR1". */
const magic = [0x50, 0x41, 0x52, 0x31];

export function isParquet(bytes: Uint8Array): boolean {
  return startsWith(bytes, magic);
}

/** Bytes that are in memory already. */
export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return {
    byteLength: bytes.byteLength,
    // A Buffer of Node would hand out a view of the whole with its own slice.
    slice: async (start, end) => new Uint8Array(bytes.subarray(start, end)).buffer,
  };
}

/** An opened file: what it holds is known, and nothing of it has been read. */
export interface ParquetFile {
  readonly rows: number;
  /** Names of its columns, in their order. */
  readonly columns: readonly string[];
  /** Of the areas it belongs to; undefined where the file does not tell. */
  readonly fingerprint: string | undefined;
  /** A value of the file's own metadata. */
  metadataOf(key: string): string | undefined;
  /**
   * The stated columns, by name; what the file does not have is not in it.
   * @param binary columns whose bytes are no text
   * @throws where the file is damaged or ends early, or the source fails
   */
  read(columns: readonly string[], binary?: readonly string[]): Promise<Map<string, ParquetColumn>>;
}

/** @throws where the bytes are no Parquet file, are damaged or end early, or the source fails */
export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const { parquetMetadataAsync } = await part('parquet', import('hyparquet'));
  const metadata = await parquetMetadataAsync(source, { geoparquet: false });
  const rows = Number(metadata.num_rows);
  const columns = namesOf(metadata);
  const metadataOf = (wanted: string): string | undefined =>
    metadata.key_value_metadata?.find(({ key }) => key === wanted)?.value;
  return {
    rows,
    columns,
    fingerprint: metadataOf(fingerprintKey),
    metadataOf,
    read: (wanted, binary = []) => readColumns({ source, metadata, columns, rows }, wanted, binary),
  };
}

interface Opened {
  readonly source: ByteSource;
  readonly metadata: FileMetaData;
  readonly columns: readonly string[];
  readonly rows: number;
}

async function readColumns(
  opened: Opened,
  wanted: readonly string[],
  binary: readonly string[],
): Promise<Map<string, ParquetColumn>> {
  const names = opened.columns.filter((name) => wanted.includes(name));
  const texts = names.filter((name) => !binary.includes(name));
  const bytes = names.filter((name) => binary.includes(name));
  const parts = await Promise.all([
    readTogether(opened, texts, true),
    readTogether(opened, bytes, false),
  ]);
  return new Map(parts.flatMap((part) => [...part]));
}

/** Columns that lie side by side in the file are fetched together. */
async function readTogether(
  { source: file, metadata, rows }: Opened,
  columns: readonly string[],
  utf8: boolean,
): Promise<Map<string, ParquetColumn>> {
  if (columns.length === 0) return new Map();
  const { parquetRead } = await part('parquet', import('hyparquet'));
  const values = new Map(columns.map((name) => [name, new ParquetValues(rows)]));
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    utf8,
    parsers: { stringFromBytes: textReader() },
    geoparquet: false,
    compressors: { GZIP: await gunzip() },
    onChunk: ({ columnName, columnData, rowStart }) =>
      values.get(columnName)?.add(columnData, rowStart),
  });
  return new Map([...values].map(([name, gathered]) => [name, gathered.finish(name)]));
}

async function gunzip(): Promise<(input: Uint8Array) => Uint8Array> {
  const { gunzipSync } = await part('archive', import('fflate'));
  return (input) => gunzipSync(input);
}

function namesOf({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  // The first element is the root; children of a nested column are passed over.
  for (let index = 1; index < schema.length; index += 1) {
    const element = schema[index];
    if (element) names.push(element.name);
    index += descendants(schema, index);
  }
  return names;
}

function descendants(schema: FileMetaData['schema'], index: number): number {
  const children = schema[index]?.num_children ?? 0;
  let count = 0;
  for (let child = 0; child < children; child += 1) {
    count += 1 + descendants(schema, index + 1 + count);
  }
  return count;
}
