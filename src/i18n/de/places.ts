import { count, people } from './counts.ts';
import { neighbourhoodDe } from './neighbourhood.ts';
import { inPlace } from './in-place.ts';

const inNeighbourhoods = (flagged: number, neighbourhoods: number | undefined): string =>
  flagged === 0 || neighbourhoods === undefined
    ? ''
    : `${neighbourhoodDe.many(neighbourhoods)} aus `;

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
  stepperNone: (where: string) => `Kein Gebiet markiert ${inPlace(where)}`,
  /** A chosen municipality (or district) in the panel. */
  municipality: {
    zoom: 'Auf der Karte zeigen',
    /** `neighbourhoods`: undefined as long as it is not known which marked areas hang together. */
    marked: (flagged: number, all: number, neighbourhoods?: number) =>
      `${inNeighbourhoods(flagged, neighbourhoods)}${count(flagged)} von ${all === 1 ? '1 Gebiet' : `${count(all)} Gebieten`} markiert`,
    undecidable: (undecidable: number) => `${count(undecidable)} nicht entscheidbar`,
    none: (name: string) => `In ${name} ist kein Gebiet markiert.`,
    some: (
      name: string,
      marked: number,
      inMarked: number | undefined,
      all: number | undefined,
      neighbourhoods?: number,
    ) => {
      const isOne = (neighbourhoods ?? marked) === 1;
      const head = `In ${name} ${isOne ? 'ist' : 'sind'} ${neighbourhoodDe.of(neighbourhoods, marked)} markiert`;
      const live = inMarked === undefined || inMarked === 1 ? 'lebt' : 'leben';
      const residents =
        inMarked === undefined || all === undefined
          ? people(inMarked)
          : `${count(inMarked)} von ${people(all)}`;
      return `${head}; dort ${live} ${residents}.`;
    },
    values: 'Werte',
    basis: (known: number, all: number) => `aus ${count(known)} von ${count(all)} Gebieten`,
    suppressed: (areas: number) => `${count(areas)} gesperrt`,
    missing: (areas: number) => (areas === 1 ? '1 fehlt' : `${count(areas)} fehlen`),
    notApplicable: (areas: number) => (areas === 1 ? '1 entfällt' : `${count(areas)} entfallen`),
    neighbourhoods: 'Quartiere aus markierten Gebieten',
    inList: 'In der Liste der Quartiere vergleichen',
    noNeighbourhoods: 'Keine.',
    areas: (all: number) => `${all === 1 ? 'Gebiet' : 'Gebiete'} nach Namen (${count(all)})`,
    more: (areas: number) => `${count(areas)} weitere zeigen`,
  },
  background: {
    name: 'Hintergrundkarte',
    askTitle: 'Hintergrundkarte laden?',
    ask: (name: string, host: string) =>
      `${name} liegt nicht auf diesem Rechner. Wenn Sie zustimmen, fragt Ihr Browser bei ${host} an; dort sieht man Ihre IP-Adresse und welchen Ausschnitt der Karte Sie ansehen. Die Daten der Gebiete verlassen diesen Rechner nicht.`,
    remembered: (host: string) =>
      `Die Zustimmung gilt für ${host}, bis Sie die Hintergrundkarte ausschalten.`,
    yes: (host: string) => `Bei ${host} anfragen`,
    no: 'Ohne Hintergrundkarte',
    failed: (host: string) =>
      `Die Hintergrundkarte von ${host} ist nicht gekommen. Die Karte der Gebiete ist vollständig.`,
    blocked: (host: string) =>
      `Die Sicherheitsregeln dieser Seite erlauben keine Anfrage bei ${host}. Wer die Seite betreibt, ergänzt ${host} in der Content-Security-Policy (connect-src und img-src).`,
  },
};
