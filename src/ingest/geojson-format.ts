import type { AreaFormat } from './area-format.ts';
import { openText } from './open-text.ts';
import { parseGeoJson } from './parse-geojson.ts';

/** GeoJSON (RFC 7946). Stands last in the list of formats: whatever nothing else recognises is read as this. */
export const geoJsonFormat: AreaFormat = {
  name: 'GeoJSON',
  recognises: () => true,
  decode: async ({ name, bytes }, report) => {
    const text = openText(name, () => bytes, report);
    return text === undefined ? undefined : parseGeoJson(name, text, report);
  },
};
