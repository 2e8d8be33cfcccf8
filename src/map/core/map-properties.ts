/** What `<map-view>` is given: plain data and words, so that it decides nothing itself. */
import type { Extent } from '../../areas/extent.ts';
import type { AreaStates } from '../../cartography/paintings/area-paint.ts';
import type {
  MarkedPeople,
  MunicipalityStates,
} from '../../cartography/paintings/municipality-paint.ts';
import type { MapLevel } from '../../state/store/atlas-state.ts';
import type { TileDescription, TilePreview } from '../../opening/atlas.ts';

export type { MapLevel };

/** The areas of an atlas, told apart by identity: another object means another atlas. */
export interface MapSources {
  /** URLs of the texts of `MapGeometry`; they must stay valid as long as the map shows them. */
  readonly areasUrl: string;
  readonly labelsUrl: string;
  readonly bounds: Float64Array;
  readonly extent: Extent;
  /** The areas as vector tiles; the two URLs are then not read. */
  readonly tiles?: MapTiles;
}

/** What is known of a map before its areas. */
export interface ForeseenMap {
  /** Undefined where it has none. */
  readonly tiles?: ForeseenTileSet;
}

export interface ForeseenTileSet extends TilePreview {
  /** Whether municipalities are shown below the zoom of the areas. */
  readonly hasMunicipalities: boolean;
}

/** The bytes of one tile (MVT, not compressed); undefined where there is none. */
export type TileRead = (
  z: number,
  x: number,
  y: number,
  signal: AbortSignal,
) => Promise<Uint8Array | undefined>;

/** Areas drawn from tiles, with the names the map writes. */
export interface MapTiles extends TileDescription {
  /** Reads tiles that lie in no archive; the map reads archives itself. */
  readonly read?: TileRead;
  readonly areaNames: (area: number) => string;
  /** In the order of the indices in `municipality` and `land`. */
  readonly municipalityNames: readonly string[];
  readonly landNames: readonly string[];
  /** Whether the outline of a neighbourhood runs on over the border of a municipality. */
  readonly mayNeighbourhoodsCross: boolean;
  /** People per area, by which names are ranked and the middle of a municipality is found. */
  readonly people: Float64Array;
}

/** How the areas look at the moment. */
export interface MapPaint {
  readonly states: AreaStates;
  /** Colours of the classes, lowest first. */
  readonly colours: readonly string[];
  /** What municipalities show below the zoom of the areas; absent: areas are shown at every zoom. */
  readonly municipalities?: MunicipalityStates;
  /** The circles of the municipalities below that zoom. */
  readonly marked?: MarkedPeople;
}

/** A layer of points; the same address is the same layer. */
export interface MapPoints {
  /** URL of the layer's GeoJSON text; it must stay valid as long as the map shows it. */
  readonly url: string;
  readonly isHidden: boolean;
}

/** A point by its layer and its place in that. */
export interface MapPlace {
  readonly layer: number;
  readonly place: number;
}

/** Pixels at each edge that something else covers. */
export interface MapInsets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What is written beside the pointer; plain text. */
export interface AreaCaption {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface MapWords {
  /** Name of the map for screen readers, with what it shows. */
  readonly map: string;
  /** How the map is worked by keys. */
  readonly operation: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
  readonly showOverview: string;
  readonly hideOverview: string;
}

/** Numbers of areas drawn on the part of the map in sight. */
export interface RenderedAreas {
  readonly areas: number;
  /** Those of them that are outlined as marked. */
  readonly marked: number;
}

/** Some areas that are looked at together. */
export interface MapPart {
  readonly areas: Uint32Array;
  /** At least so near that areas are drawn. */
  readonly near: boolean;
  /** Of the chosen municipality, which has a line around it; without it the areas are only looked at. */
  readonly name?: string;
}

/** What is chosen on the map: an area, a neighbourhood, a municipality, or nothing. */
export interface ChosenOnMap {
  /** Whether the areas are those of a municipality. */
  readonly isMunicipality?: true;
  readonly areas: readonly number[];
  readonly name: string;
  /** Place of a neighbourhood among the outlines; null: it is none. */
  readonly outline: number | null;
  /** Areas that are named one by one: those of a neighbourhood under review, and those that would hang together with it. */
  readonly parts?: readonly NamedPart[];
}

export interface NamedPart {
  readonly area: number;
  readonly name: string;
  /** It is none of the chosen areas: a dashed line is drawn around it. */
  readonly isBeside: boolean;
}

/** What lies in sight, from the middle of the map outwards: areas, or where the map shows these municipalities. */
export interface InSight {
  readonly kind: 'areas' | 'municipalities';
  /** Those nearest to the middle. */
  readonly nearest: readonly number[];
  /** Number of all in sight. */
  readonly all: number;
}

/** Numbers of municipalities drawn on the part of the map in sight. */
export interface RenderedMunicipalities {
  readonly municipalities: number;
  /** Those of them with a circle for their marked areas. */
  readonly circles: number;
}
