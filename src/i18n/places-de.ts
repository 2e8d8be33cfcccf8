/** Länder and municipalities: how one finds them and limits the table to them, in German. */
export const placesDe = {
  land: 'Land',
  area: 'Gebiet',
  anyLand: 'alle Länder',
  /** The units above the areas, as in "alle Gemeinden". */
  any: (units: string) => `alle ${units}`,
  unknown: (name: string, unit: string) => `„${name}“: nicht gefunden (${unit})`,
  searching: 'Wird gesucht …',
  inView: 'nur was die Karte zeigt',
  noMap: 'Die Karte ist nicht zu sehen.',
  /** Where the step control goes through the marked areas of one place only. */
  stepperPlace: (place: string, all: string, where: string) => `${place} von ${all} in ${where}`,
  stepperOff: (all: string, where: string) => `${all} markiert in ${where}`,
  stepperNone: (where: string) => `Kein Gebiet markiert in ${where}`,
};
