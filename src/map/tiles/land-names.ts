/** Names of Länder for a band of zooms, and the lines that lead from those beside their Land to it. */
import { landNamePlaces, type NamedLands } from '../../cartography/layers/land-name-places.ts';
import { landNameSize } from '../../cartography/layers/place-name-layers.ts';

/**
 * @param zoom the middle of the band
 * @param isNarrow whether the map has no room beside the country: names that would stand there are left out
 */
export function landNames(
  lands: NamedLands,
  zoom: number,
  isNarrow: boolean,
): GeoJSON.FeatureCollection {
  const features = landNamePlaces(lands, zoom, landNameSize(zoom)).flatMap((found, land) => {
    if (!found) return [];
    const { place, lead } = found;
    if (lead && isNarrow) return [];
    const name = feature(land, { name: lands.names[land] }, point(place));
    return lead ? [name, feature(land, {}, line(lead))] : [name];
  });
  return { type: 'FeatureCollection', features };
}

type Position = readonly [number, number];

function feature(
  id: number,
  properties: GeoJSON.GeoJsonProperties,
  geometry: GeoJSON.Geometry,
): GeoJSON.Feature {
  return { type: 'Feature', id, properties, geometry };
}

function point(place: Position): GeoJSON.Point {
  return { type: 'Point', coordinates: [...place] };
}

function line(lead: readonly [Position, Position]): GeoJSON.LineString {
  return { type: 'LineString', coordinates: lead.map((place) => [...place]) };
}
