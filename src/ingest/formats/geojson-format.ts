import type { AreaFormat } from './area-format.ts';
import { readGeoJson } from './parse-geojson.ts';

/** GeoJSON (RFC 7946). Stands last in the list of formats: whatever nothing else recognises is read as this. */
export const geoJsonFormat: AreaFormat = {
  name: 'GeoJSON',
  recognises: () => true,
  decode: async ({ name, bytes, onPart }, report) => readGeoJson(name, bytes, report, onPart),
};
