import type { AreaBorders } from '../analysis/space/neighbours-of-borders.ts';
import type { ParquetFile } from '../ingest/parquet/open-parquet.ts';

/**
 * The lines between the areas, in the order of their ids in the tiles. The columns `from` and `to` (numbers of the points at
 * the ends, from 0) may be absent.
 * @throws Error, in a few words, where the lines do not belong to these areas; and whatever the file throws
 */
export async function readBorders(
  file: ParquetFile,
  areas: { readonly count: number; readonly fingerprint: string | undefined },
): Promise<AreaBorders> {
  if (file.fingerprint !== undefined && areas.fingerprint !== undefined) {
    if (file.fingerprint !== areas.fingerprint) {
      throw new Error(`${file.fingerprint} ≠ ${areas.fingerprint}`);
    }
  }
  const read = await file.read(['left', 'right', 'from', 'to']);
  const column = (name: string, least: number, end: number): Int32Array | undefined => {
    const values = read.get(name)?.numbers();
    if (!values) return undefined;
    const whole = values instanceof Int32Array ? values : Int32Array.from(values);
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] as number;
      const isInside = value >= least && value < end && value === whole[row];
      if (!isInside) throw new Error(`${name}: ${value}`);
    }
    return whole;
  };
  const left = column('left', -1, areas.count);
  const right = column('right', -1, areas.count);
  if (!left || !right) throw new Error('left, right');
  const most = 2 * file.rows;
  const [from, to] = [column('from', 0, most), column('to', 0, most)];
  return { left, right, ...(from && to && { ends: { from, to } }) };
}
