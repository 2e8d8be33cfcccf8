/**
 * Coordinate systems beside those in which most German offices deliver: other zones, older nets and those of the
 * neighbours, as PROJ writes them (EPSG registry 12). Ways between nets keep an error of some metres.
 */

/** The way from a net to WGS 84: three or seven parameters, turned as PROJ turns them. */
export const shifts = Object.freeze({
  none: '+towgs84=0,0,0',
  /** DHDN (Potsdam) for western Germany (EPSG:1777); against the official grid 1 to 3 m remain. */
  dhdn: '+towgs84=598.1,73.7,418.2,0.202,0.045,-2.455,6.7',
  /** RD/83 in Saxony and Thuringia (EPSG:1674). */
  rd83: '+towgs84=612.4,77,440.2,-0.054,0.057,-2.797,2.55',
  /** System 42/83 of the GDR (EPSG:1675). */
  s42: '+towgs84=24.9,-126.4,-93.2,-0.063,-0.247,-0.041,1.01',
  ed50: '+towgs84=-87,-98,-121',
  austria: '+towgs84=577.326,90.129,463.919,5.137,1.474,5.297,2.4232',
  switzerland: '+towgs84=674.374,15.056,405.346',
  netherlands: '+towgs84=565.2369,50.0087,465.658,-0.40685,0.35073,-1.87035,4.0812',
});

const grs = `+ellps=GRS80 ${shifts.none}`;
const bessel = '+ellps=bessel';

/** By EPSG number. */
const definitions: Readonly<Record<number, string>> = {
  4314: `+proj=longlat ${bessel} ${shifts.dhdn}`,
  3034: `+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 ${grs}`,
  4839: `+proj=lcc +lat_0=51 +lon_0=10.5 +lat_1=48.66666666666667 +lat_2=53.66666666666667 +x_0=0 +y_0=0 ${grs}`,
  5243: `+proj=lcc +lat_0=51 +lon_0=10.5 +lat_1=48.66666666666667 +lat_2=53.66666666666667 +x_0=0 +y_0=0 ${grs}`,
  3068: `+proj=cass +lat_0=52.41864827777778 +lon_0=13.62720366666667 +x_0=40000 +y_0=10000 ${bessel} ${shifts.dhdn}`,
  2397: `+proj=etmerc +lon_0=9 +x_0=3500000 +ellps=krass ${shifts.s42}`,
  2398: `+proj=etmerc +lon_0=12 +x_0=4500000 +ellps=krass ${shifts.s42}`,
  2399: `+proj=etmerc +lon_0=15 +x_0=5500000 +ellps=krass ${shifts.s42}`,
  3398: `+proj=etmerc +lon_0=12 +x_0=4500000 ${bessel} ${shifts.rd83}`,
  3399: `+proj=etmerc +lon_0=15 +x_0=5500000 ${bessel} ${shifts.rd83}`,
  5649: `+proj=etmerc +lon_0=3 +k=0.9996 +x_0=31500000 ${grs}`,
  2056: `+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=2600000 +y_0=1200000 ${bessel} ${shifts.switzerland}`,
  21781: `+proj=somerc +lat_0=46.95240555555556 +lon_0=7.439583333333333 +k_0=1 +x_0=600000 +y_0=200000 ${bessel} ${shifts.switzerland}`,
  28992: `+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ${bessel} ${shifts.netherlands}`,
  31254: `+proj=etmerc +lon_0=10.33333333333333 +x_0=0 +y_0=-5000000 ${bessel} ${shifts.austria}`,
  31255: `+proj=etmerc +lon_0=13.33333333333333 +x_0=0 +y_0=-5000000 ${bessel} ${shifts.austria}`,
  31256: `+proj=etmerc +lon_0=16.33333333333333 +x_0=0 +y_0=-5000000 ${bessel} ${shifts.austria}`,
  31287: `+proj=lcc +lat_0=47.5 +lon_0=13.33333333333333 +lat_1=49 +lat_2=46 +x_0=400000 +y_0=400000 ${bessel} ${shifts.austria}`,
  2154: `+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 ${grs}`,
  2180: `+proj=etmerc +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 ${grs}`,
  3812: `+proj=lcc +lat_0=50.797815 +lon_0=4.359215833333333 +lat_1=49.83333333333334 +lat_2=51.16666666666666 +x_0=649328 +y_0=665262 ${grs}`,
};

/** Codes that a person is offered where a file does not tell its system, beside those of `known-systems.ts`. */
export const otherCodes: readonly string[] = [
  'EPSG:25831',
  'EPSG:3068',
  'EPSG:3034',
  'EPSG:5243',
  'EPSG:2398',
  'EPSG:2399',
  'EPSG:2056',
  'EPSG:31287',
  'EPSG:28992',
];

/** How PROJ would write a system; undefined where its code is not known. */
export function otherDefinition(code: string): string | undefined {
  const number = Number(/^EPSG:(\d+)$/.exec(code)?.[1] ?? NaN);
  return definitions[number] ?? utmDefinition(number);
}

/** Zones of UTM on ETRS89 (28 to 38), WGS 84 (1 to 60, north and south) and ED50 (28 to 38). */
function utmDefinition(number: number): string | undefined {
  const zone = number % 100;
  const isEuropean = zone >= 28 && zone <= 38;
  const place = `+proj=etmerc +lon_0=${6 * zone - 183} +k=0.9996 +x_0=500000`;
  switch (Math.floor(number / 100)) {
    case 258:
      return isEuropean ? `${place} ${grs}` : undefined;
    case 230:
      return isEuropean ? `${place} +ellps=intl ${shifts.ed50}` : undefined;
    case 326:
      return zone >= 1 && zone <= 60 ? `${place} +ellps=WGS84 ${shifts.none}` : undefined;
    case 327:
      return zone >= 1 && zone <= 60
        ? `${place} +y_0=10000000 +ellps=WGS84 ${shifts.none}`
        : undefined;
    default:
      return undefined;
  }
}
