import { PbfWriter } from 'pbf';

/** One tile, or a run of equal ones, in an archive. */
export interface ArchiveEntry {
  /** Number of the (first) tile along the Hilbert curve, all lower zooms before it. */
  readonly tile: number;
  /** Bytes from the start of the section, and their number. */
  readonly offset: number;
  readonly length: number;
  /** How many tiles in a row are these bytes; 0: the bytes are a directory. */
  readonly run: number;
}

/** A directory of PMTiles 3, section 4.2, not compressed: columns of the entries, one after the other. */
export function directoryBytes(entries: readonly ArchiveEntry[]): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeVarint(entries.length);
  entries.forEach(({ tile }, at) => pbf.writeVarint(tile - (entries[at - 1]?.tile ?? 0)));
  for (const { run } of entries) pbf.writeVarint(run);
  for (const { length } of entries) pbf.writeVarint(length);
  entries.forEach(({ offset }, at) => {
    const before = entries[at - 1];
    const followsOn = before !== undefined && offset === before.offset + before.length;
    pbf.writeVarint(followsOn ? 0 : offset + 1);
  });
  return pbf.finish();
}
