import { expect, test } from 'vitest';
import { parseWkt } from './parse-wkt.ts';
import { systemOfWkt } from './system-of-wkt.ts';

/** The `.prj` that ArcGIS writes for UTM on ETRS89, with the numbers that tell the zones apart. */
const utm = (name: string, meridian: number, easting = 500_000, halfAxis = 6_378_137) =>
  `PROJCS["${name}",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",${halfAxis}.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",${easting}.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",${meridian}.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;

test('a system is known by its parameters, whatever it is called', () => {
  expect(systemOfWkt(utm('Lagestatus 489', 9))).toEqual({
    code: 'EPSG:25832',
    name: 'Lagestatus 489',
  });
  expect(systemOfWkt(utm('ETRS_1989_UTM_Zone_33N', 15))?.code).toBe('EPSG:25833');
  expect(systemOfWkt(utm('ETRS_1989_UTM_Zone_32N_8stellen', 9, 32_500_000))).toEqual({
    code: 'EPSG:4647',
    name: 'ETRS_1989_UTM_Zone_32N_8stellen',
  });
});

test('where name and parameters disagree, the parameters count and the name is told', () => {
  expect(systemOfWkt(utm('ETRS_1989_UTM_Zone_32N', 15))).toEqual({
    code: 'EPSG:25833',
    name: 'ETRS_1989_UTM_Zone_32N',
    contradicted: 'EPSG:25832',
  });
});

test('the same zone on another ellipsoid is another system (ED50 is 100 m off)', () => {
  expect(systemOfWkt(utm('ED_1950_UTM_Zone_33N', 15, 500_000, 6_378_388))?.code).toBeUndefined();
});

test('Gauß-Krüger, LAEA Europe and web Mercator as GDAL writes them', () => {
  const bessel =
    'GEOGCS["DHDN",DATUM["Deutsches_Hauptdreiecksnetz",SPHEROID["Bessel 1841",6377397.155,299.1528128]]]';
  const grs = 'GEOGCS["ETRS89",DATUM["ETRS89",SPHEROID["GRS 1980",6378137,298.257222101]]]';
  const wgs = 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]]';
  const code = (text: string) => systemOfWkt(text)?.code;
  expect(
    code(
      `PROJCS["DHDN / 3-degree Gauss-Kruger zone 4",${bessel},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",12],PARAMETER["scale_factor",1],PARAMETER["false_easting",4500000],PARAMETER["false_northing",0],AUTHORITY["EPSG","31468"]]`,
    ),
  ).toBe('EPSG:31468');
  expect(
    code(
      `PROJCS["ETRS89-extended / LAEA Europe",${grs},PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["latitude_of_center",52],PARAMETER["longitude_of_center",10],PARAMETER["false_easting",4321000],PARAMETER["false_northing",3210000]]`,
    ),
  ).toBe('EPSG:3035');
  const mercator = (name: string) =>
    `PROJCS["${name}",${wgs},PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0]]`;
  expect(code(mercator('WGS 84 / Pseudo-Mercator'))).toBe('EPSG:3857');
  // The ellipsoidal projection lies up to 43 km apart from the spherical one.
  expect(code(mercator('WGS 84 / World Mercator'))).toBeUndefined();
});

test('the newer edition of well-known text is read too', () => {
  const text =
    'PROJCRS["ETRS89 / UTM zone 32N",BASEGEOGCRS["ETRS89",DATUM["ETRS89",ELLIPSOID["GRS 1980",6378137,298.257222101]]],CONVERSION["UTM zone 32N",METHOD["Transverse Mercator"],PARAMETER["Latitude of natural origin",0],PARAMETER["Longitude of natural origin",9],PARAMETER["Scale factor at natural origin",0.9996],PARAMETER["False easting",500000],PARAMETER["False northing",0]],ID["EPSG",25832]]';
  expect(systemOfWkt(text)).toEqual({ code: 'EPSG:25832', name: 'ETRS89 / UTM zone 32N' });
});

test('degrees are recognised; a text that is no system is none', () => {
  expect(
    systemOfWkt('GEOGCS["GCS_WGS_1984",DATUM["D",SPHEROID["WGS_1984",6378137.0,298.257223563]]]')
      ?.code,
  ).toBe('EPSG:4326');
  expect(systemOfWkt('<!doctype html>')).toBeUndefined();
  expect(parseWkt('PROJCS["a"')).toBeUndefined();
  expect(parseWkt('['.repeat(1000))).toBeUndefined();
  expect(parseWkt('A[B["x ""y"""],1]')).toEqual({
    keyword: 'A',
    values: [1],
    nodes: [{ keyword: 'B', values: ['x "y"'], nodes: [] }],
  });
});
