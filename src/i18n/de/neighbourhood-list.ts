import { count } from './counts.ts';
import { inPlace } from './in-place.ts';

/** The list of the neighbourhoods, in German. */
export const neighbourhoodListDe = {
  title: 'Liste der Quartiere',
  rows: (shown: number, all: number, marked: number) =>
    shown < all
      ? `${count(shown)} von ${count(all)} Quartieren`
      : `${all === 1 ? '1 Quartier' : `${count(all)} Quartiere`} aus ${marked === 1 ? '1 markierten Gebiet' : `${count(marked)} markierten Gebieten`}`,
  contactsUnknown:
    'Welche Gebiete aneinandergrenzen, ist nicht bekannt, denn ihre Umrisse fehlen oder berühren sich nicht. Jedes markierte Gebiet ist ein Quartier für sich.',
  empty: 'Kein Quartier entspricht den Filtern.',
  clear: 'Filter aufheben',
  keys: 'Pfeiltasten wechseln die Zeile, die Eingabetaste zeigt das Quartier, Pfeil nach oben führt aus der ersten Zeile zu den Überschriften.',
  where: 'Ort, Name oder Schlüssel',
  least: 'Größe',
  leastOf: (least: number) => (least <= 1 ? 'jede' : `ab ${count(least)} Gebieten`),
  steady: 'Standfest',
  steadyOf: {
    any: 'alle',
    some: 'mit standfestem Gebiet',
    none: 'ohne standfestes Gebiet',
  },
  onlyNew: (round: string) => `nur neue seit ${round}`,
  heads: {
    name: 'Quartier',
    key: 'Schlüssel',
    land: 'Land',
    areas: 'Gebiete',
    people: 'Menschen',
    mean: (label: string) => `${label}, Mittel`,
    steadiness: 'Standfest',
    change: (round: string) => `Seit ${round}`,
  },
  /** With the share of its areas that stays marked, on average over the shifts of the cuts: the list is ordered by it. */
  steadyAreas: (steady: number, all: number, percent: string) =>
    `${count(steady)} von ${count(all)} · ${percent}`,
  steadyHint:
    'Gebiete, die bei jeder geprüften Grenze in der Nähe markiert bleiben; geordnet nach ihrem Anteil im Mittel über alle diese Grenzen',
  steadyTitle: (steady: number, all: number, percent: string) =>
    `${count(steady)} von ${count(all)} Gebieten bleiben bei jeder geprüften Grenze in der Nähe markiert; im Mittel über alle diese Grenzen ${percent} der Gebiete`,
  change: {
    new: 'neu',
    same: 'gleich',
    unknown: (number: number) => `${count(number)} unbekannt`,
  },
  changeTitle: (round: string) =>
    `Gebiete, die gegenüber ${round} dazukamen und wegfielen; neu: keines war damals markiert`,
  lands: 'Nach Ländern',
  landSums: 'Quartiere, Gebiete und Menschen je Land',
  noLand: 'ohne Land',
  /** The municipality that the list is limited to. */
  onlyIn: (municipality: string) => `nur ${inPlace(municipality)}`,
  onlyLand: (land: string) => `nur ${land} zeigen`,
  csv: 'CSV',
  csvTitle: 'Die gezeigten Quartiere als Tabelle (CSV), mit den Schlüsseln ihrer Gebiete',
  geojson: 'GeoJSON',
  geojsonTitle: 'Die gezeigten Quartiere mit ihren Umrissen (GeoJSON)',
  definition: 'Was ein Quartier ist',
};
