/** What `<map-view>` is given: plain data and words, so that it decides nothing itself. */
import type { AreaStates } from '../cartography/area-paint.ts';
import type { Extent } from '../cartography/map-geometry.ts';

/** The areas of an atlas, told apart by identity: another object means another atlas. */
export interface MapSources {
  /** URLs of the texts of `MapGeometry`; they must stay valid as long as the map shows them. */
  readonly areasUrl: string;
  readonly labelsUrl: string;
  readonly bounds: Float64Array;
  readonly extent: Extent;
}

/** How the areas look at the moment. */
export interface MapPaint {
  readonly states: AreaStates;
  /** Colours of the classes, lowest first. */
  readonly colours: readonly string[];
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

/** Where the map looks. */
export interface MapPosition {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
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
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeMap: string;
}

/** Numbers of areas drawn on the part of the map in sight. */
export interface RenderedAreas {
  readonly areas: number;
  /** Those of them that are outlined as marked. */
  readonly marked: number;
}
