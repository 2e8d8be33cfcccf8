import { expect, test } from 'vitest';
import { TilesAhead, tilesIn } from './tiles-ahead.ts';

const zooms = { minZoom: 4, maxZoom: 11 };

test('the tiles that cover what is in sight: at zoom 10, 0.36° wide are two columns; nearer than the last zoom those of the last', () => {
  // A tile of zoom 10 is 360 / 1024 = 0.3516° wide; 10° east lies in column 540.
  const extent = [10, 50, 10.36, 50.05] as const;
  expect(tilesIn({ extent, zoom: 10.9 }, zooms)).toEqual([
    [10, 540, 347],
    [10, 541, 347],
  ]);
  expect(tilesIn({ extent: [10, 50, 10.01, 50.01], zoom: 13 }, zooms)).toEqual([[11, 1080, 694]]);
});

function reader() {
  const asked: string[] = [];
  const aborted: string[] = [];
  const state = { fails: false };
  const ahead = new TilesAhead((z, x, y, signal) => {
    const key = [z, x, y].join('/');
    asked.push(key);
    signal.addEventListener('abort', () => aborted.push(key));
    return state.fails ? Promise.reject(new Error('cut')) : Promise.resolve(Uint8Array.of(x, y));
  });
  return { asked, aborted, state, ahead };
}
const { signal } = new AbortController();

test('a tile that was read ahead is given to the map without being read again, once', async () => {
  const { asked, ahead } = reader();
  ahead.look([[11, 1, 2]]);
  expect(await ahead.read(11, 1, 2, signal)).toEqual(Uint8Array.of(1, 2));
  expect(asked).toEqual(['11/1/2']);
  await ahead.read(11, 1, 2, signal);
  expect(asked).toEqual(['11/1/2', '11/1/2']);
});

test('when the queue goes elsewhere, tiles of the places before are given up', () => {
  const { asked, aborted, ahead } = reader();
  ahead.look([
    [11, 1, 2],
    [11, 3, 4],
  ]);
  ahead.look([
    [11, 3, 4],
    [11, 5, 6],
  ]);
  expect(aborted).toEqual(['11/1/2']);
  expect(asked).toEqual(['11/1/2', '11/3/4', '11/5/6']);
});

test('what failed ahead is read anew when the map asks', async () => {
  const { state, ahead } = reader();
  state.fails = true;
  ahead.look([[11, 1, 2]]);
  state.fails = false;
  expect(await ahead.read(11, 1, 2, signal)).toEqual(Uint8Array.of(1, 2));
});
