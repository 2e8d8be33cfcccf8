import type { placesDe } from './places-de.ts';

/** Länder and municipalities: how one finds them and limits the table to them, in English. */
export const placesEn: typeof placesDe = {
  land: 'State',
  area: 'Area',
  anyLand: 'all states',
  any: (units: string) => `all ${units}`,
  unknown: (name: string, unit: string) => `‘${name}’: not found (${unit})`,
  searching: 'Searching …',
  inView: 'only what the map shows',
  noMap: 'The map is not visible.',
  stepperPlace: (place: string, all: string, where: string) => `${place} of ${all} in ${where}`,
  stepperOff: (all: string, where: string) => `${all} marked in ${where}`,
  stepperNone: (where: string) => `No area marked in ${where}`,
};
