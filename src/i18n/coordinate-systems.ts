/** Coordinate systems in which German offices deliver, by EPSG code: their usual short names (EPSG registry). */
const names: Readonly<Record<string, string>> = {
  'EPSG:4326': 'WGS 84',
  'EPSG:4258': 'ETRS89',
  'EPSG:25832': 'ETRS89 / UTM 32N',
  'EPSG:25833': 'ETRS89 / UTM 33N',
  'EPSG:4647': 'ETRS89 / UTM 32N, zE-N',
  'EPSG:5650': 'ETRS89 / UTM 33N, zE-N',
  'EPSG:3035': 'ETRS89 / LAEA Europe',
  'EPSG:3857': 'WGS 84 / Pseudo-Mercator',
  'EPSG:31466': 'Gauß-Krüger 2',
  'EPSG:31467': 'Gauß-Krüger 3',
  'EPSG:31468': 'Gauß-Krüger 4',
  'EPSG:31469': 'Gauß-Krüger 5',
};

/** The same text with the name behind every code that is known: "EPSG:25833 (ETRS89 / UTM 33N)". */
export function nameSystems(text: string): string {
  return text.replace(/EPSG:\d+/g, (code) => {
    const name = names[code];
    return name === undefined ? code : `${code} (${name})`;
  });
}
