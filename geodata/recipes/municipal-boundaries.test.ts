import { expect, test } from 'vitest';
import { readSet, run } from '../open-data/run.fixture.ts';
import type { RawFeature } from '../open-data/wfs-page.ts';
import { startWfs } from '../open-data/wfs-server.fixture.ts';
import { municipalBoundaries } from './municipal-boundaries.ts';

const municipalities = 10_500;
const type = 'vg250-ew:vg250_gem';

/** Small squares from 6° E, 48° N, and the sea of the first 20 municipalities under the same keys. */
function features(): RawFeature[] {
  const land = Array.from({ length: municipalities }, (_, index) => municipality(index, 4));
  const sea = land.slice(0, 20).map((_feature, index) => municipality(index, 2));
  return [...land, ...sea];
}

function municipality(index: number, gf: number): RawFeature {
  const west = 6 + (index % 100) / 20;
  const south = 48 + Math.floor(index / 100) / 20;
  const ring = [
    [west, south],
    [west + 0.04, south],
    [west + 0.04, south + 0.04],
    [west, south],
  ];
  const ags = `01${String(index).padStart(6, '0')}`;
  const properties = { gf, ags, gen: `Ort ${index}`, sn_l: '01', ewz: gf === 4 ? index : 0 };
  const id = `vg250_gem.${gf}.${index}`;
  return { type: 'Feature', id, geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

test('eleven pages become 10,500 municipalities with their land only, which the atlas can open', async () => {
  const server = await startWfs({ types: { [type]: features() } });
  const { asked, folder, notes, problems } = await run(server, {
    recipe: municipalBoundaries,
    year: 2026,
  });
  expect(problems).toEqual([]);
  expect(asked).toHaveLength(11);
  expect(notes).toEqual([
    { kind: 'features', type, count: 10_500, leftOut: 20 },
    { kind: 'joined', table: 'gemeinden.csv', matched: 10_500, areas: 10_500 },
    { kind: 'first-run' },
  ]);
  expect(readSet(folder, 'project.json')).toContain('© BKG (2026) dl-de/by-2-0');
}, 20_000);
