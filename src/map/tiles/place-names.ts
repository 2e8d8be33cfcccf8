/** The names on a map of tiles: Länder and municipalities once, areas only where the map looks. */
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { nameZoom } from '../../cartography/layers/map-layers.ts';
import { circleRadius, municipalityPoints } from '../../cartography/layers/municipality-circles.ts';
import { landOfMunicipalities } from '../../cartography/layers/overview-lands.ts';
import { leastNamedRadius, middleOfBand } from '../../cartography/layers/place-name-layers.ts';
import type { MarkedPeople } from '../../cartography/paintings/municipality-paint.ts';
import { landNames } from './land-names.ts';
import { addFenceImage } from '../core/fence-image.ts';
import { featuresIn } from '../../cartography/paintings/told-states.ts';
import type { MapTiles } from '../core/map-properties.ts';
import {
  areaNamesSource,
  landNamesSource,
  municipalitiesSource,
  signsSource,
} from '../../cartography/layers/layer-ids.ts';

/** Names of areas that are given to the map at once; more than these have no room. */
const mostNames = 1_500;

/** CSS pixels from which on a map has room beside the country. */
const leastWide = 560;

type Points = GeoJSON.FeatureCollection<GeoJSON.Point>;

export const nameSources = [
  municipalitiesSource,
  landNamesSource,
  signsSource,
  areaNamesSource,
] as const;

export class PlaceNames {
  readonly #map: MapLibreMap;
  readonly #tiles: MapTiles;
  readonly #bounds: Float64Array;
  /** Longitude, latitude, … per municipality. */
  readonly points: Float64Array;
  /** Whether there is no room beside the country. */
  #isNarrow = false;
  /** The middle of the zooms for which the names of Länder are placed. */
  #band = Number.NaN;
  /** For which the names are placed. */
  #marked: MarkedPeople | undefined;

  constructor(map: MapLibreMap, tiles: MapTiles, bounds: Float64Array) {
    this.#map = map;
    this.#tiles = tiles;
    this.#bounds = bounds;
    const { municipality, municipalityNames, points, people } = tiles;
    this.points = municipalityPoints(municipality, municipalityNames.length, points, people);
  }

  /** Adds the sources; the layers come after. */
  start(marked: MarkedPeople | undefined): void {
    const { municipality, municipalityNames, people } = this.#tiles;
    const ranks = ranksOf(municipality, municipalityNames.length, people);
    const rankOf = (place: number): number => ranks[place] ?? 0;
    const municipalities = collection(this.points, municipalityNames, rankOf);
    // Circles are drawn in this order: those of small municipalities above those of large ones.
    municipalities.features.sort((one, other) => rankOf(Number(one.id)) - rankOf(Number(other.id)));
    this.#add(municipalitiesSource, municipalities);
    addFenceImage(this.#map);
    this.#band = middleOfBand(this.#map.getZoom());
    const { lands, signs } = this.#namesBy(marked);
    this.#add(landNamesSource, lands);
    this.#add(signsSource, signs);
    this.#add(areaNamesSource, emptyPoints);
  }

  /** The map is at rest, at another zoom, or something else is marked: names keep off the circles, and the largest are named. */
  showSigns(marked: MarkedPeople | undefined): void {
    const isNarrow = this.#map.getContainer().clientWidth < leastWide;
    const band = middleOfBand(this.#map.getZoom());
    const isSame = isNarrow === this.#isNarrow && band === this.#band;
    if (marked === this.#marked && isSame) return;
    this.#isNarrow = isNarrow;
    this.#band = band;
    const { lands, signs } = this.#namesBy(marked);
    this.#map.getSource<GeoJSONSource>(landNamesSource)?.setData(lands);
    this.#map.getSource<GeoJSONSource>(signsSource)?.setData(signs);
  }

  #namesBy(
    marked: MarkedPeople | undefined,
  ): Readonly<Record<'lands' | 'signs', GeoJSON.FeatureCollection>> {
    this.#marked = marked;
    const names = this.#tiles.municipalityNames;
    const radii = Float64Array.from(names, (_, one) => (marked ? circleRadius(marked, one) : 0));
    const signs = signsOf(radii);
    return {
      lands: this.#landNames(radii),
      signs: namedPoints(signs, this.points, names, radii),
    };
  }

  #landNames(radii: Float64Array): GeoJSON.FeatureCollection {
    const { land, landNames: names, municipality, municipalityNames, people, points } = this.#tiles;
    const middles = municipalityPoints(land, names.length, points, people);
    const landOf = landOfMunicipalities(municipality, land, municipalityNames.length);
    const lands = { names, middles, points: this.points, landOf, radii };
    return landNames(lands, this.#band, this.#isNarrow);
  }

  /** The map has come to rest: names of the areas in sight. */
  settle(): void {
    const source = this.#map.getSource<GeoJSONSource>(areaNamesSource);
    if (!source) return;
    source.setData(this.#map.getZoom() < nameZoom ? emptyPoints : this.#areasInSight());
  }

  #areasInSight(): Points {
    const box = this.#map.getBounds();
    const view = [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()] as const;
    const { points, people, areaNames } = this.#tiles;
    const areas = Array.from(featuresIn(this.#bounds, view))
      .sort((one, other) => (people[other] ?? 0) - (people[one] ?? 0))
      .slice(0, mostNames);
    const features = areas.flatMap((area, rank) => {
      const [x = Number.NaN, y = Number.NaN] = points.subarray(2 * area, 2 * area + 2);
      return Number.isNaN(x + y) ? [] : [point(area, x, y, { name: areaNames(area), rank })];
    });
    return { type: 'FeatureCollection', features };
  }

  #add(id: string, data: GeoJSON.FeatureCollection): void {
    if (!this.#map.getSource(id)) this.#map.addSource(id, { type: 'geojson', data, maxzoom: 14 });
  }
}

const emptyPoints: Points = { type: 'FeatureCollection', features: [] };

/** Municipalities with circles that are named, the largest first. */
function signsOf(radii: Float64Array): number[] {
  return Array.from(radii.keys())
    .filter((one) => radii[one]! >= leastNamedRadius)
    .sort((one, other) => radii[other]! - radii[one]!);
}

function namedPoints(
  places: readonly number[],
  points: Float64Array,
  names: readonly string[],
  radii: Float64Array,
): Points {
  const features = places.flatMap((place, rank) => {
    const [x = Number.NaN, y = Number.NaN] = points.subarray(2 * place, 2 * place + 2);
    const properties = { name: names[place], radius: radii[place], rank };
    return Number.isNaN(x + y) ? [] : [point(place, x, y, properties)];
  });
  return { type: 'FeatureCollection', features };
}

function collection(
  points: Float64Array,
  names: readonly string[],
  rankOf: (place: number) => number,
): Points {
  const features = names.flatMap((name, place) => {
    const [x = Number.NaN, y = Number.NaN] = points.subarray(2 * place, 2 * place + 2);
    return Number.isNaN(x + y) ? [] : [point(place, x, y, { name, rank: rankOf(place) })];
  });
  return { type: 'FeatureCollection', features };
}

function point(
  id: number,
  x: number,
  y: number,
  properties: GeoJSON.GeoJsonProperties,
): GeoJSON.Feature<GeoJSON.Point> {
  return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: [x, y] } };
}

/** 0 for the group with most people; where nobody is known, with most areas. */
function ranksOf(groupOf: Int32Array, groups: number, people: Float64Array): Uint32Array {
  const sums = new Float64Array(groups);
  groupOf.forEach((group, area) => {
    if (group >= 0) sums[group]! += (people[area] ?? 0) + 1e-3;
  });
  const order = Uint32Array.from(sums.keys()).sort((one, other) => sums[other]! - sums[one]!);
  const ranks = new Uint32Array(groups);
  order.forEach((group, rank) => (ranks[group] = rank));
  return ranks;
}
