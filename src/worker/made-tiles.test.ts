import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { gridCountry } from '../ingest/grid-country.fixture.ts';
import type { Progress } from '../ingest/instructions/reading.ts';
import { AtlasFunctions } from './functions.ts';

/** A country of 72 × 70 quarters from GeoJSON and CSV: 5,040 are more than the map gets whole. */
async function loadLarge() {
  const functions = new AtlasFunctions();
  const steps: Progress[] = [];
  const files = [...gridCountry(72, 70).plainFiles].map(
    ([name, bytes]) => new File([bytes as BlobPart], name),
  );
  const answer = await functions.load({ from: 'files', files }, (step) => steps.push(step));
  if (!answer.ok) throw new Error(JSON.stringify(answer.diagnostics));
  return { functions, steps, geometry: answer.atlas.geometry };
}

function tileOf(longitude: number, latitude: number, zoom: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [Math.floor((longitude / 360 + 0.5) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

test('5,040 quarters of a GeoJSON go to the map as tiles that the worker makes', async () => {
  const { functions, steps, geometry } = await loadLarge();
  const { tiles } = geometry;
  if (!tiles) throw new Error('there must be tiles');
  expect(geometry.areas.size).toBe(0);
  expect(tiles.from).toBe('worker');
  expect(steps.some(({ step }) => step === 'tiles')).toBe(true);
  // A quarter is 0.01° wide: 6 pixels of 512 · 2^9 in 360° are the first that are enough.
  expect(tiles.areasZoom).toBe(9);
  // Lines inside: 71 · 70 + 72 · 69; around: 2 · (72 + 70), and corners have two sides in one line.
  expect(tiles.borders?.left.length).toBe(71 * 70 + 72 * 69 + 2 * (72 + 70) - 4);
  const bytes = functions.tile(12, ...tileOf(9.005, 50.005, 12));
  const { layers } = new VectorTile(new PbfReader(bytes ?? new Uint8Array()));
  const ids = Array.from(
    { length: layers['areas']?.length ?? 0 },
    (_, at) => layers['areas']?.feature(at).id,
  );
  // The tile ends at 9.053° east and 50.007° north, each with a margin of eight pixels.
  expect(ids).toEqual([0, 1, 2, 3, 4, 5]);
  expect(functions.tile(12, 0, 0)).toBeUndefined();
});
