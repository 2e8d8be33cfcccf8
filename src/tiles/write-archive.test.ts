import { PMTiles, tileIdToZxy, type RangeResponse, type Source } from 'pmtiles';
import { beforeAll, expect, test } from 'vitest';
import { ArchiveWriter, compressed } from './archive-writer.ts';
import { bordersOfTopology } from './borders-of-topology.ts';
import { featuresOf } from './read-tile.fixture.ts';
import { countryZooms, makeTiles, type TileMaker } from './tile-maker.ts';
import { voronoiCountry } from './voronoi-country.fixture.ts';
import { writeArchive } from './write-archive.ts';

const metadata = { name: 'Musterland', fingerprint: '0123456789abcdef', areas: 600 };
let maker: TileMaker;
let archive: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  const { geometries, groupings } = voronoiCountry(600, 4);
  maker = makeTiles(bordersOfTopology(geometries), groupings, { ...countryZooms, last: 8 });
  archive = Uint8Array.from(await writeArchive(maker, metadata));
});

/** Reads an archive in memory by byte ranges, as a browser does over the network. */
class BytesSource implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  requests = 0;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#bytes = bytes;
  }

  getKey(): string {
    return 'archive';
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.requests += 1;
    return { data: this.#bytes.slice(offset, offset + length).buffer };
  }
}

test('the PMTiles reader finds header, metadata and every tile as it was made', async () => {
  const reader = new PMTiles(new BytesSource(archive));
  const header = await reader.getHeader();
  expect([header.minZoom, header.maxZoom, header.clustered]).toEqual([4, 8, true]);
  expect([header.minLon, header.minLat, header.maxLon, header.maxLat]).toEqual(
    maker.bounds?.map((degrees) => Math.round(degrees * 1e7) / 1e7),
  );
  expect(await reader.getMetadata()).toEqual({
    ...metadata,
    vector_layers: [
      { id: 'areas', minzoom: 4, maxzoom: 8, fields: {} },
      { id: 'borders', minzoom: 8, maxzoom: 8, fields: {} },
      { id: 'municipalities', minzoom: 4, maxzoom: 8, fields: {} },
      { id: 'municipality-lines', minzoom: 8, maxzoom: 8, fields: {} },
      { id: 'laender', minzoom: 4, maxzoom: 8, fields: {} },
    ],
  });
  let found = 0;
  for (let zoom = 4; zoom <= 8; zoom += 1) {
    const { columns, rows } = maker.range(zoom)!;
    for (let x = columns[0] - 1; x <= columns[1] + 1; x += 1) {
      for (let y = rows[0] - 1; y <= rows[1] + 1; y += 1) {
        const stored = await reader.getZxy(zoom, x, y);
        const made = maker.tile(zoom, x, y);
        if (!made) expect(stored).toBeUndefined();
        else expect(Buffer.from(stored!.data).equals(made)).toBe(true);
        if (made) found += 1;
      }
    }
  }
  expect(found).toBe(header.numAddressedTiles);
  expect(found).toBeGreaterThan(90);
});

test('the same country gives the same archive, byte for byte', async () => {
  const { geometries, groupings } = voronoiCountry(600, 4);
  const again = makeTiles(bordersOfTopology(geometries), groupings, { ...countryZooms, last: 8 });
  expect(Buffer.from(await writeArchive(again, metadata)).equals(Buffer.from(archive))).toBe(true);
});

test('a tile on demand is the tile of the archive, in whatever order tiles are asked for', () => {
  const { geometries, groupings } = voronoiCountry(600, 4);
  const again = makeTiles(bordersOfTopology(geometries), groupings, { ...countryZooms, last: 8 });
  for (const [zoom, x, y] of [
    [8, 134, 85],
    [4, 8, 5],
    [7, 67, 42],
    [8, 135, 85],
    [8, 134, 85],
  ] as const) {
    expect(again.tile(zoom, x, y)).toEqual(maker.tile(zoom, x, y));
  }
  expect(featuresOf(again.tile(7, 67, 42), 'areas').length).toBeGreaterThan(5);
  expect(again.tile(3, 4, 2)).toBeUndefined();
  expect(again.tile(9, 270, 170)).toBeUndefined();
});

test('forty thousand tiles that differ need leaf directories; the root stays within the first 16 KB', async () => {
  const writer = new ArchiveWriter();
  const first = 1 + 4 + 16 + 64 + 256 + 1024 + 4096 + 16384; // tiles of zoom 0 to 7: the next is 8/0/0
  const marked = await compressed(Uint8Array.of(8, 30, 0));
  for (let tile = 0; tile < 40000; tile += 1) {
    const length = 5 + ((Math.imul(tile, 0x9e3779b1) >>> 7) % 997);
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(0, tile);
    writer.add(first + tile, tile === 30000 ? marked : bytes);
  }
  const bytes = await writer.finish({ zooms: countryZooms, bounds: [6, 47, 15, 55] }, {});
  const reader = new PMTiles(new BytesSource(Uint8Array.from(bytes)));
  const header = await reader.getHeader();
  expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16384);
  expect(header.leafDirectoryLength).toBeGreaterThan(0);
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([
    40000, 40000, 40000,
  ]);
  const tile = await reader.getZxy(...tileIdToZxy(first + 30000));
  expect(tile && [...new Uint8Array(tile.data)]).toEqual([8, 30, 0]);
});

test('a run of equal tiles is one entry, and equal tiles elsewhere share their bytes', async () => {
  const writer = new ArchiveWriter();
  const sea = Uint8Array.of(1, 2, 3);
  const land = Uint8Array.of(4, 5, 6, 7);
  [sea, sea, sea, land, sea, land].forEach((bytes, at) => writer.add(100 + at, bytes));
  const bytes = await writer.finish({ zooms: countryZooms, bounds: undefined }, {});
  const header = await new PMTiles(new BytesSource(Uint8Array.from(bytes))).getHeader();
  expect([header.numAddressedTiles, header.numTileEntries, header.numTileContents]).toEqual([
    6, 4, 2,
  ]);
  expect(header.tileDataLength).toBe(7);
});
