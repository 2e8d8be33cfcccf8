import type { OnPart } from '../ingest/instructions/reading.ts';
import { PbfWriter } from 'pbf';
import type { Groupings } from '../analysis/values/groups.ts';
import { Clipper } from './clip.ts';
import { LayerWriter } from './layer-writer.ts';
import { mergeBorders } from './merge-borders.ts';
import { PreparedBorders } from './prepared-borders.ts';
import type { SharedBorders } from './shared-borders.ts';
import { TileRings } from './tile-rings.ts';
import { latitudeOf, longitudeOf, tileAt, tileBox, tileExtent } from './world-grid.ts';

/** The zooms at which tiles and their layers are offered. */
export interface TileZooms {
  readonly first: number;
  readonly last: number;
  /** From here on there are borders between areas. */
  readonly borders: number;
  /** Up to here there are municipalities. */
  readonly municipalities: number;
}

/** A country from the whole to its quarters: at zoom 11 a tile unit is 3 metres in Germany. */
export const countryZooms: TileZooms = { first: 4, last: 11, borders: 8, municipalities: 9 };

/** Makes vector tiles of areas, one at a time. */
export interface TileMaker {
  readonly zooms: TileZooms;
  /** What a tile can hold, and at which zooms. */
  readonly layers: readonly TileLayer[];
  /** Degrees: west, south, east, north; undefined without areas. */
  readonly bounds: readonly [number, number, number, number] | undefined;
  /**
   * The tile as Mapbox Vector Tile, not compressed; undefined where it is empty or its zoom is not offered. Layers: `areas`
   * (id: index of the area), `borders` (id: index of the line), `municipalities` (id: index), `municipality-lines` (from the zoom
   * of the borders on, lines between municipalities and around them), `laender` (the same of Länder).
   */
  tile(zoom: number, x: number, y: number): Uint8Array | undefined;
  /** Columns and rows that tiles of a zoom can have, first and last; undefined without areas. */
  range(zoom: number): TileRange | undefined;
}

/** As the metadata of an archive name it. */
export interface TileLayer {
  readonly id: string;
  readonly minzoom: number;
  readonly maxzoom: number;
}

export interface TileRange {
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly [first: number, last: number];
}

/** Tile units around a tile in which shapes are not cut off, so that their outlines meet: eight pixels. */
const buffer = 64;
const square = { low: -buffer, high: tileExtent + buffer };

/**
 * @param groupings where given, tiles have municipalities and Länder too
 * @param onPart is told how many of all border lines are weighed
 */
export function makeTiles(
  borders: SharedBorders,
  groupings?: Groupings,
  zooms: TileZooms = countryZooms,
  onPart?: OnPart,
): TileMaker {
  const areas = new PreparedBorders(borders, zooms.last, onPart);
  const merged = groupings && municipalitiesOf(borders, areas, groupings, zooms);
  const isLandBorder = groupings && bordersBetween(borders, groupings.land);
  const isMunicipalityBorder =
    merged && groupings && bordersBetween(borders, groupings.municipality);
  const clipper = new Clipper(square);
  return {
    zooms,
    layers: layersOf(zooms, merged !== undefined, isLandBorder !== undefined),
    bounds: boundsOf(areas),
    range: (zoom) => rangeOf(areas, zoom),
    tile(zoom, x, y) {
      if (zoom < zooms.first || zoom > zooms.last) return undefined;
      const tile = new PbfWriter();
      const place = { zoom, x, y, clipper };
      addPolygons(tile, 'areas', areas, place);
      if (zoom >= zooms.borders) addLines(tile, 'borders', areas, place);
      if (isMunicipalityBorder && zoom >= zooms.borders) {
        addLines(tile, 'municipality-lines', areas, place, isMunicipalityBorder);
      }
      if (merged && zoom <= zooms.municipalities) {
        addPolygons(tile, 'municipalities', merged.borders, place);
      }
      if (merged && zoom < zooms.borders) {
        addLines(tile, 'laender', merged.borders, place, merged.isLandBorder);
      } else if (isLandBorder) addLines(tile, 'laender', areas, place, isLandBorder);
      return tile.pos === 0 ? undefined : tile.finish();
    },
  };
}

function layersOf(
  { first, last, borders, municipalities }: TileZooms,
  hasMunicipalities: boolean,
  hasLaender: boolean,
): TileLayer[] {
  return [
    { id: 'areas', minzoom: first, maxzoom: last },
    { id: 'borders', minzoom: borders, maxzoom: last },
    ...(hasMunicipalities
      ? [
          { id: 'municipalities', minzoom: first, maxzoom: Math.min(last, municipalities) },
          { id: 'municipality-lines', minzoom: borders, maxzoom: last },
        ]
      : []),
    ...(hasLaender ? [{ id: 'laender', minzoom: first, maxzoom: last }] : []),
  ];
}

interface Place {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
  readonly clipper: Clipper;
}

function addPolygons(
  tile: PbfWriter,
  name: string,
  borders: PreparedBorders,
  { zoom, x, y, clipper }: Place,
): void {
  const layer = new LayerWriter(name, 'polygon');
  const rings = new TileRings(borders, zoom, x, y);
  for (const area of borders.areasIn(tileBox(zoom, x, y, buffer))) {
    rings.forEach(area, (ring) => layer.addPart(clipper.ring(ring)));
    layer.endFeature(area);
  }
  layer.finish(tile);
}

/** @param isDrawn the lines that are drawn, in one feature without id; without it, all, each with its index as id */
function addLines(
  tile: PbfWriter,
  name: string,
  borders: PreparedBorders,
  { zoom, x, y, clipper }: Place,
  isDrawn?: Uint8Array,
): void {
  const layer = new LayerWriter(name, 'line');
  const rings = new TileRings(borders, zoom, x, y);
  for (const line of borders.linesIn(tileBox(zoom, x, y, buffer))) {
    if (isDrawn && isDrawn[line] === 0) continue;
    clipper.line(rings.line(line), (piece) => layer.addPart(piece));
    if (!isDrawn) layer.endFeature(line);
  }
  layer.endFeature(undefined);
  layer.finish(tile);
}

function municipalitiesOf(
  borders: SharedBorders,
  { rings }: PreparedBorders,
  { municipality, land }: Groupings,
  zooms: TileZooms,
): { borders: PreparedBorders; isLandBorder: Uint8Array } | undefined {
  if (!municipality.some((index) => index >= 0)) return undefined;
  const merged = mergeBorders(borders, rings, municipality);
  const landOfMunicipality = new Int32Array(merged.rings.length).fill(-1);
  municipality.forEach((index, area) => {
    if (index >= 0) landOfMunicipality[index] = land[area]!;
  });
  return {
    borders: new PreparedBorders(merged, zooms.last),
    isLandBorder: bordersBetween(merged, landOfMunicipality),
  };
}

/** 1 where a line lies between two groups of areas or a group and the outside. */
function bordersBetween({ left, right }: SharedBorders, groupOf: Int32Array): Uint8Array {
  const isBorder = new Uint8Array(left.length);
  for (let line = 0; line < left.length; line += 1) {
    const isSame = (groupOf[left[line]!] ?? -1) === (groupOf[right[line]!] ?? -1);
    isBorder[line] = isSame ? 0 : 1;
  }
  return isBorder;
}

function boundsOf({ box }: PreparedBorders): TileMaker['bounds'] {
  if (!box) return undefined;
  const [west, north, east, south] = box;
  return [longitudeOf(west), latitudeOf(south), longitudeOf(east), latitudeOf(north)];
}

function rangeOf({ box }: PreparedBorders, zoom: number): TileRange | undefined {
  if (!box) return undefined;
  const [west, north, east, south] = box;
  return {
    columns: [tileAt(west, zoom), tileAt(east, zoom)],
    rows: [tileAt(north, zoom), tileAt(south, zoom)],
  };
}
