/**
 * Keys of quarters, built like the official municipality key (Land, district, municipality) with the quarter behind it,
 * but with Länder numbered from 21, where no official key begins: no file with real figures fits by accident.
 */
const firstLand = 21;
const municipalitiesPerDistrict = 12;

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/** Twelve digits: Land 2, region and district 3, municipality 3, quarter 4. All parts are counted from 0. */
export function quarterKey(land: number, municipality: number, quarter: number): string {
  const district = Math.floor(municipality / municipalitiesPerDistrict) + 1;
  const within = (municipality % municipalitiesPerDistrict) + 1;
  return (
    digits(firstLand + land, 2) + digits(district, 3) + digits(within, 3) + digits(quarter + 1, 4)
  );
}
