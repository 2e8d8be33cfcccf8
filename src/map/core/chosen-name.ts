/** Keeps the outline of the chosen area free of names, and its own name before the others. */
import { max, min } from 'd3-array';
import type { GeoJSONSource, MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl';
import { labelPoint } from '../../cartography/geometry/label-point.ts';
import { outlinePoints, type Part, type Pixel } from '../../cartography/geometry/outline-points.ts';
import {
  chosenLayers,
  chosenNameSize,
  type NamePlaces,
} from '../../cartography/layers/chosen-layers.ts';
import {
  areaNamesSource,
  chosenSource,
  fillLayer,
  labelsSource,
  tiledFill,
} from '../../cartography/layers/layer-ids.ts';
import type { MapTheme } from '../../cartography/colours/map-theme.ts';
import { fenceSide } from '../../cartography/layers/place-name-layers.ts';
import { addFenceImage } from './fence-image.ts';
import type { MapLife } from './map-life.ts';
import type { NamedPart } from './map-properties.ts';

/** Pixels between the points of the outline: what each keeps free. */
const spacing = fenceSide;
/** An outline has no more of them; one that needs more fills the screen many times over. */
const mostPoints = 3_000;

const nothing: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };
const inTheMiddle: NamePlaces = ['center', [0, 0]];
/** Beside the sign of the municipality, where the map shows these. */
const besideSign: NamePlaces = ['bottom', [0, -0.8], 'top', [0, 0.8]];

export class ChosenName {
  readonly #map: MapLibreMap;
  readonly #life: MapLife;
  #theme: MapTheme;
  #areas: readonly number[] = [];
  #name = '';
  #parts: readonly NamedPart[] = [];
  #place: GeoJSON.Position | undefined;
  /** Whether the name stands at its place, whatever is drawn. */
  #isAtPlace = false;
  /** For which areas and part of the map it was made. */
  #made = '';
  #points: readonly Pixel[] = [];

  constructor(map: MapLibreMap, life: MapLife, theme: MapTheme) {
    this.#map = map;
    this.#life = life;
    this.#theme = theme;
    map.on('idle', this.#handleIdle);
  }

  /**
   * An area, or several that are chosen together, whose name keeps no others away.
   * @param place longitude and latitude of the name where the areas themselves are not drawn
   * @param parts areas that are named one by one
   */
  choose(
    areas: readonly number[],
    name: string,
    place?: GeoJSON.Position,
    parts: readonly NamedPart[] = [],
  ): void {
    this.#place = place;
    const wasAtPlace = this.#isAtPlace;
    this.#isAtPlace = false;
    const isSame = areas.join() === this.#areas.join() && name === this.#name && !wasAtPlace;
    if (isSame && parts === this.#parts) return;
    this.#areas = areas;
    this.#parts = parts;
    this.#name = name;
    this.#clear();
  }

  /** The name of a municipality at its middle. */
  chooseAt(name: string, place: GeoJSON.Position | undefined): void {
    const isSame = name === this.#name && this.#isAtPlace;
    this.#isAtPlace = true;
    this.#place = place;
    if (isSame) return;
    this.#areas = [];
    this.#parts = [];
    this.#name = name;
    this.#clear();
  }

  showTheme(theme: MapTheme): void {
    this.#theme = theme;
    this.#made = '';
  }

  /** The style is gone, with all sources. */
  stop(): void {
    this.#made = '';
  }

  /** Names of areas on the map, and those that lie on the outline of the chosen one. */
  rendered(): { readonly names: readonly string[]; readonly across: readonly string[] } {
    const { layers } = this.#map.getStyle();
    const sources: readonly string[] = [labelsSource, areaNamesSource, chosenSource];
    const ofNames = layers
      .filter((layer) => 'source' in layer && sources.includes(layer.source))
      .map(({ id }) => id)
      .filter((id) => id !== 'chosen-fence');
    const namesOf = (found: readonly MapGeoJSONFeature[]): string[] =>
      found.map(({ properties }) => String(properties['name']));
    const across = this.#points.flatMap((point) =>
      namesOf(this.#map.queryRenderedFeatures([...point], { layers: ofNames })),
    );
    const all = namesOf(this.#map.queryRenderedFeatures({ layers: ofNames }));
    return { names: [...new Set(all)], across: [...new Set(across)] };
  }

  #clear(): void {
    this.#made = '';
    this.#points = [];
    this.#map.getSource<GeoJSONSource>(chosenSource)?.setData(nothing);
  }

  /** Everything in sight is drawn: now the outline is known. */
  #handleIdle = (): void => {
    if ((this.#areas.length === 0 && !this.#isAtPlace) || !this.#life.hasAreas) return;
    const { lng, lat } = this.#map.getCenter();
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    const key = [
      this.#areas.join(' '),
      this.#name,
      this.#map.getZoom(),
      lng,
      lat,
      clientWidth,
      clientHeight,
    ].join();
    if (key === this.#made) return;
    this.#made = key;
    this.#make(this.#areas);
  };

  #make(areas: readonly number[]): void {
    if (this.#isAtPlace) return this.#giveName(this.#place);
    const layers = [fillLayer, tiledFill].filter((id) => this.#map.getLayer(id));
    const wanted = [...areas, ...this.#parts.map(({ area }) => area)];
    const drawn = this.#map.queryRenderedFeatures({
      layers,
      filter: ['in', ['id'], ['literal', wanted]],
    });
    const chosen = new Set<unknown>(areas);
    const found = drawn.flatMap(({ id, geometry }) => (chosen.has(id) ? polygonsOf(geometry) : []));
    if (found.length === 0) {
      this.#points = [];
      this.#giveName(this.#place);
      return;
    }
    const pixels = found.map((polygon) => this.#pixelsOf(polygon));
    const points = areas.length > 1 ? [] : outlinePoints(pixels, spacing);
    this.#points = points.filter(this.#isInSight).slice(0, mostPoints);
    const largest = roomiest(found);
    const name =
      largest && this.#name !== '' ? [point(largest.position, { name: this.#name })] : [];
    const fence = this.#points.map((pixel) => point(this.#map.unproject([...pixel]).toArray(), {}));
    const anchor =
      largest && this.#map.project([largest.position[0] ?? 0, largest.position[1] ?? 0]);
    const places = anchor
      ? placesAround(
          anchor.y,
          pixels.flat(2).map(([, y]) => y),
        )
      : inTheMiddle;
    const parts = this.#namesOfParts(drawn);
    this.#give({ type: 'FeatureCollection', features: [...name, ...parts, ...fence] }, places);
  }

  /** Each where it has most room. */
  #namesOfParts(drawn: readonly MapGeoJSONFeature[]): GeoJSON.Feature<GeoJSON.Point>[] {
    return this.#parts.flatMap(({ area, name, isBeside }) => {
      const own = drawn.flatMap(({ id, geometry }) => (id === area ? polygonsOf(geometry) : []));
      const place = roomiest(own);
      const properties = { name, part: isBeside ? 'beside' : 'member', rank: -(place?.room ?? 0) };
      return place ? [point(place.position, properties)] : [];
    });
  }

  #giveName(place: GeoJSON.Position | undefined): void {
    const features = place && this.#name !== '' ? [point(place, { name: this.#name })] : [];
    // In the place of the name that every municipality has, so that it stands there once.
    const places = this.#isAtPlace ? inTheMiddle : besideSign;
    this.#give({ type: 'FeatureCollection', features }, places);
  }

  #isInSight = ([x, y]: Pixel): boolean => {
    const { clientWidth, clientHeight } = this.#map.getCanvas();
    return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight;
  };

  #pixelsOf(polygon: GeoJSON.Position[][]): Part {
    return polygon.map((ring) =>
      ring.map(([longitude = 0, latitude = 0]): Pixel => {
        const { x, y } = this.#map.project([longitude, latitude]);
        return [x, y];
      }),
    );
  }

  #give(data: GeoJSON.FeatureCollection, places: NamePlaces): void {
    addFenceImage(this.#map);
    const source = this.#map.getSource<GeoJSONSource>(chosenSource);
    if (source) source.setData(data);
    else this.#map.addSource(chosenSource, { type: 'geojson', data });
    for (const layer of chosenLayers(this.#theme, places)) {
      if (this.#map.getLayer(layer.id)) this.#map.removeLayer(layer.id);
      this.#map.addLayer(layer);
    }
  }
}

function roomiest(polygons: readonly GeoJSON.Position[][][]): ReturnType<typeof labelPoint> {
  return polygons
    .flatMap((coordinates) => labelPoint({ type: 'Polygon', coordinates }) ?? [])
    .toSorted((one, other) => other.room - one.room)[0];
}

function polygonsOf(geometry: GeoJSON.Geometry): GeoJSON.Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** In the area, else right above or below all of it; in heights of the name. */
function placesAround(anchor: number, ys: readonly number[]): NamePlaces {
  const above = (anchor - (min(ys) ?? anchor) + 2 * spacing) / chosenNameSize;
  const below = ((max(ys) ?? anchor) - anchor + 2 * spacing) / chosenNameSize;
  return ['center', [0, 0], 'bottom', [0, -above], 'top', [0, below]];
}

function point(
  coordinates: GeoJSON.Position,
  properties: GeoJSON.GeoJsonProperties,
): GeoJSON.Feature<GeoJSON.Point> {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [...coordinates] },
  };
}
