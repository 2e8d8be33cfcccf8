import type { Archive } from '../formats/open-archive.ts';
import type { OnPart } from '../instructions/reading.ts';

/** Bytes that are read before it is said again how far the reading is. */
const step = 4_000_000;

/** Adds up the bytes of the parts of a workbook as they are read, and says in between how far that is. */
export function countBytes(archive: Archive, onPart: OnPart): (count: number) => void {
  const total = archive.names
    .filter((name) => /\.xml$/i.test(name))
    .reduce((sum, name) => sum + archive.sizeOf(name), 0);
  let done = 0;
  let said = 0;
  return (count) => {
    done += count;
    if (done - said < step) return;
    said = done;
    onPart(Math.min(done, total), total);
  };
}
