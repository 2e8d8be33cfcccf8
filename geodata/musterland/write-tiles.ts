import { Worker } from 'node:worker_threads';
import { ArchiveWriter, type ArchiveMetadata } from '../../src/tiles/archive-writer.ts';
import type { SharedBorders } from '../../src/tiles/shared-borders.ts';
import { countryZooms } from '../../src/tiles/tile-maker.ts';
import type { TileBatch, TileShare } from './tile-thread.ts';

/** The tiles of a country as a PMTiles archive, made by several threads; their number changes no byte. */

/** @param onPart is told which share of the tiles is done, 0 to 1 */
export async function archiveOfCountry(
  share: Pick<TileShare, 'borders' | 'groupings'>,
  bounds: readonly [number, number, number, number],
  metadata: ArchiveMetadata,
  threads: number,
  onPart: (share: number) => void,
): Promise<Uint8Array> {
  const done = new Float64Array(threads);
  const lists = await Promise.all(
    Array.from({ length: threads }, (_, first) =>
      tilesOfThread({ ...share, first, step: threads }, (count, of) => {
        done[first] = count / of / threads;
        onPart(done.reduce((sum, one) => sum + one, 0));
      }),
    ),
  );
  const tiles = lists.flat().sort(([one], [other]) => one - other);
  const archive = new ArchiveWriter();
  for (const [number, bytes] of tiles) archive.add(number, bytes);
  return archive.finish({ zooms: countryZooms, bounds }, metadata);
}

/** A thread does not take over that TypeScript is read here: it must be told. */
const threadText = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./tile-thread.ts', import.meta.url).href)});
});`;

function tilesOfThread(
  share: TileShare,
  onDone: (done: number, of: number) => void,
): Promise<TileBatch['tiles'][number][]> {
  const thread = new Worker(threadText, { eval: true, workerData: share });
  const tiles: TileBatch['tiles'][number][] = [];
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (batch: TileBatch) => {
      tiles.push(...batch.tiles);
      onDone(batch.done, batch.of);
      if (batch.isLast) resolve(tiles);
    });
    thread.on('exit', (code) => {
      if (code !== 0) reject(new Error(`A thread that makes tiles ended with ${code}.`));
    });
  });
}

/** West, south, east, north of all border lines, in degrees. */
export function boundsOfBorders({
  coordinates,
}: SharedBorders): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < coordinates.length; at += 2) {
    const x = coordinates[at] as number;
    const y = coordinates[at + 1] as number;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}
