import { PbfWriter } from 'pbf';
import type { Vertices } from './vertices.ts';
import { tileExtent } from './world-grid.ts';

/** Field numbers and codes of Mapbox Vector Tile 2.1, https://github.com/mapbox/vector-tile-spec. */
const layerField = { name: 1, feature: 2, extent: 5, version: 15 } as const;
const featureField = { id: 1, type: 3, geometry: 4 } as const;
const tileLayerField = 3;
const geometryType = { line: 2, polygon: 3 } as const;
const command = { moveTo: 1, lineTo: 2, closePath: 7 } as const;

/** Writes the features of one layer: ids and geometry, no properties. */
export class LayerWriter {
  readonly #layer = new PbfWriter();
  readonly #type: (typeof geometryType)[keyof typeof geometryType];
  /** Geometry of the feature at hand: commands and steps from vertex to vertex. */
  readonly #geometry = new PbfWriter();
  #x = 0;
  #y = 0;
  #count = 0;

  constructor(name: string, type: 'line' | 'polygon') {
    this.#type = geometryType[type];
    this.#layer.writeVarintField(layerField.version, 2);
    this.#layer.writeStringField(layerField.name, name);
    this.#layer.writeVarintField(layerField.extent, tileExtent);
  }

  /** Adds a ring (that does not repeat its first vertex) or a line to the feature at hand. */
  addPart({ numbers, length }: Vertices): void {
    if (length < 4) return;
    const geometry = this.#geometry;
    geometry.writeVarint((1 << 3) | command.moveTo);
    for (let index = 0; index < length; index += 2) {
      if (index === 2) geometry.writeVarint(((length / 2 - 1) << 3) | command.lineTo);
      const x = numbers[index]!;
      const y = numbers[index + 1]!;
      geometry.writeVarint(zigzag(x - this.#x));
      geometry.writeVarint(zigzag(y - this.#y));
      this.#x = x;
      this.#y = y;
    }
    if (this.#type === geometryType.polygon) geometry.writeVarint((1 << 3) | command.closePath);
  }

  /** Ends the feature at hand; one without parts is none. */
  endFeature(id: number | undefined): void {
    const geometry = this.#geometry;
    if (geometry.pos === 0) return;
    this.#layer.writeMessage(layerField.feature, writeFeature, {
      id,
      type: this.#type,
      geometry,
    });
    geometry.pos = 0;
    this.#x = 0;
    this.#y = 0;
    this.#count += 1;
  }

  /** The layer as part of a tile; nothing where it has no features. */
  finish(tile: PbfWriter): void {
    if (this.#count > 0) tile.writeBytesField(tileLayerField, this.#layer.finish());
  }
}

interface Feature {
  readonly id: number | undefined;
  readonly type: number;
  readonly geometry: PbfWriter;
}

function writeFeature({ id, type, geometry }: Feature, pbf: PbfWriter): void {
  if (id !== undefined) pbf.writeVarintField(featureField.id, id);
  pbf.writeVarintField(featureField.type, type);
  pbf.writeBytesField(featureField.geometry, geometry.buf.subarray(0, geometry.pos));
}

/** Small numbers of either sign as small numbers without one. */
function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31);
}
