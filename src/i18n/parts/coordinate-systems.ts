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
  'EPSG:3068': 'Soldner Berlin',
  'EPSG:3034': 'ETRS89 / LCC Europe',
  'EPSG:4839': 'ETRS89 / LCC Germany',
  'EPSG:5243': 'ETRS89 / LCC Germany',
  'EPSG:4314': 'DHDN',
  'EPSG:2397': 'System 42/83, 3',
  'EPSG:2398': 'System 42/83, 4',
  'EPSG:2399': 'System 42/83, 5',
  'EPSG:3398': 'RD/83, 4',
  'EPSG:3399': 'RD/83, 5',
  'EPSG:5649': 'ETRS89 / UTM 31N, zE-N',
  'EPSG:2056': 'CH1903+ / LV95',
  'EPSG:21781': 'CH1903 / LV03',
  'EPSG:28992': 'Amersfoort / RD New',
  'EPSG:31287': 'MGI / Austria Lambert',
  'EPSG:2154': 'RGF93 / Lambert-93',
  'EPSG:2180': 'ETRS89 / Poland CS92',
  'EPSG:3812': 'ETRS89 / Belgian Lambert 2008',
};

/** The same text with the name behind every code that is known: "EPSG:25833 (ETRS89 / UTM 33N)". */
export function nameSystems(text: string): string {
  return text.replace(/EPSG:\d+/g, (code) => {
    const name = names[code] ?? zoneName(code);
    return name === undefined ? code : `${code} (${name})`;
  });
}

/** Zones of UTM: ETRS89, WGS 84 north and south, ED50. */
function zoneName(code: string): string | undefined {
  const [, net = '', zone = ''] = /^EPSG:(258|326|327|230)(\d\d)$/.exec(code) ?? [];
  const nets: Readonly<Record<string, string>> = {
    258: 'ETRS89',
    326: 'WGS 84',
    327: 'WGS 84',
    230: 'ED50',
  };
  const name = nets[net];
  return name && `${name} / UTM ${zone}${net === '327' ? 'S' : 'N'}`;
}
