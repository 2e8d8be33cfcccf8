import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Atlas, TilePreview } from '../../opening/atlas.ts';
import { quarters } from '../../state/four-quarters.fixture.ts';
import { foreseenMap, mapSources } from './map-sources.ts';

beforeEach(() => void vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1'));
afterEach(() => void vi.restoreAllMocks());

const readTile = () => Promise.resolve(undefined);
type Tiles = NonNullable<Atlas['geometry']['tiles']>;

function atlasWith(
  geometry: Partial<Atlas['geometry']>,
  dataset: Atlas['dataset'] = quarters,
): Atlas {
  const none: Atlas['geometry'] = {
    areas: new Blob(),
    labels: new Blob(),
    points: [],
    bounds: new Float64Array(16),
    extent: [13, 52, 14, 53],
  };
  return { geometry: { ...none, ...geometry }, dataset } as Atlas;
}

test('areas without any geometry have no sources; with one they have addresses, bounds and extent', () => {
  expect(mapSources(atlasWith({ extent: undefined }), readTile)).toBeNull();
  const sources = mapSources(atlasWith({}), readTile);
  expect(sources).toMatchObject({
    areasUrl: 'blob:1',
    labelsUrl: 'blob:1',
    extent: [13, 52, 14, 53],
  });
  expect(sources?.bounds).toHaveLength(16);
  expect(sources?.tiles).toBeUndefined();
});

test('on tiles the map knows names, districts and people of the areas; nobody is 0 people', () => {
  const tiles = { from: 'worker' } as Tiles;
  const made = mapSources(atlasWith({ tiles }), readTile)?.tiles;
  expect([0, 3, 9].map((area) => made?.areaNames(area))).toEqual(['Öhringer Weg', 'Zeche', '']);
  expect(made?.municipalityNames).toEqual(['Mitte', 'Nord']);
  expect([...(made?.people ?? [])]).toEqual([1000, 2000, 500, 0]);
});

test('only tiles that the worker makes are asked of it', () => {
  const readOf = (from: Tiles['from']) =>
    mapSources(atlasWith({ tiles: { from } as Tiles }), readTile)?.tiles?.read;
  expect(readOf('worker')).toBe(readTile);
  expect(readOf({ archive: 'https://example.org/areas.pmtiles' })).toBeUndefined();
});

test('neighbourhoods cross the border of a district only where the data let them', () => {
  const tiles = { from: 'worker' } as Tiles;
  const crossing = (dataset: Atlas['dataset']) =>
    mapSources(atlasWith({ tiles }, dataset), readTile)?.tiles?.mayNeighbourhoodsCross;
  expect(crossing(quarters)).toBe(false);
  expect(crossing({ ...quarters, neighbourhoodsWithin: 'none' })).toBe(true);
});

test('nothing is foreseen before anything is known; municipalities are, unless areas show at every zoom', () => {
  const preview = { fictional: false, tiles: {} as TilePreview };
  expect(foreseenMap(undefined, false)).toBeNull();
  expect(foreseenMap({ fictional: true }, false)).toEqual({});
  expect(foreseenMap(preview, false)?.tiles?.hasMunicipalities).toBe(true);
  expect(foreseenMap(preview, true)?.tiles?.hasMunicipalities).toBe(false);
});
