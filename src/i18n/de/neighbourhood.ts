import { areas, count, people } from './counts.ts';

/** A neighbourhood that is chosen, and the way through all of them, in German. */

const quarters = (number: number): string =>
  number === 1 ? '1 Quartier' : `${count(number)} Quartiere`;

export const neighbourhoodDe = {
  one: 'Quartier',
  many: quarters,
  status: 'Quartier mit erhöhtem Aufmerksamkeitsbedarf',
  zoom: 'Ganzes Quartier zeigen',
  close: 'Auswahl aufheben',
  /** What the panel says first. */
  about: (size: number, residents: number | undefined) =>
    size === 1
      ? `Ein markiertes Gebiet, das an kein anderes markiertes grenzt: ${people(residents)}.`
      : `${areas(size)}, die markiert sind und aneinandergrenzen: ${people(residents)}.`,
  /** Of an area: the way to its neighbourhood. */
  belongs: (size: number, residents: number | undefined) => `${areas(size)}, ${people(residents)}.`,
  toIt: (name: string) => `Zum Quartier ${name}`,
  inSearch: (size: number, where: string) =>
    `Quartier, ${areas(size)}${where === '' ? '' : ` · ${where}`}`,
  awaited: 'Die Quartiere werden bestimmt …',
  gone: {
    title: (key: string) => `Quartier ${key}`,
    none: (key: string) =>
      `Unter dieser Regel gibt es kein Quartier mit dem Schlüssel ${key}. Der Schlüssel ist der eines Gebiets: des ersten im Quartier.`,
    unknown: (key: string) => `Diese Daten haben kein Gebiet mit dem Schlüssel ${key}.`,
    successor: (area: string) => `Das Gebiet ${area} gehört jetzt zu einem anderen Quartier:`,
    unmarked: (area: string) => `Das Gebiet ${area} ist unter dieser Regel nicht markiert:`,
    toArea: (area: string) => `Zum Gebiet ${area}`,
  },
  quarters: {
    title: (number: number) => (number === 1 ? 'Sein Gebiet' : `Seine ${count(number)} Gebiete`),
    name: 'Gebiet',
    people: 'Menschen',
    more: (rest: number) => `${count(rest)} weitere zeigen`,
  },
  stepper: {
    label: 'Quartiere der Reihe nach',
    previous: 'Voriges Quartier',
    next: 'Nächstes Quartier',
    place: (place: number, all: number) => `${count(place)} von ${count(all)}`,
    off: quarters,
    none: 'Kein Gebiet markiert',
    in: (text: string, where: string) => `${text} in ${where}`,
    /** The order of the steps. */
    byName: 'nach Gemeinde und Name',
    byPeople: 'nach Einwohnerzahl',
    byColumn: (column: string) => `nach „${column}“`,
  },
  /** Of a marked area that was chosen. */
  inIt: (state: string, name: string) => `${state}, im Quartier ${name}`,
  /** Said aloud after a choice. */
  said: (size: number) => `Quartier aus ${size === 1 ? '1 Gebiet' : `${count(size)} Gebieten`}`,
};
