import { areas, count, people } from './counts.ts';
import { inPlace } from './in-place.ts';

/** A neighbourhood that is chosen, and the way through all of them, in German. */

const quarters = (number: number): string =>
  number === 1 ? '1 Quartier' : `${count(number)} Quartiere`;

export const neighbourhoodDe = {
  one: 'Quartier',
  many: quarters,
  /** Marked areas as neighbourhoods; areas alone where it is not known which of them hang together. */
  of: (neighbourhoods: number | undefined, size: number) =>
    neighbourhoods === undefined || size === 0
      ? areas(size)
      : `${quarters(neighbourhoods)} aus ${size === 1 ? '1 Gebiet' : `${count(size)} Gebieten`}`,
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
    undecided: (area: string) =>
      `Ob das Gebiet ${area} unter dieser Regel markiert ist, lässt sich nicht entscheiden, weil Werte fehlen oder gesperrt sind:`,
    toArea: (area: string) => `Zum Gebiet ${area}`,
  },
  why: {
    title: 'Warum markiert',
    lowest: 'niedrigster',
    mean: 'im Mittel',
    highest: 'höchster',
    cut: 'Grenze',
    holds: (number: number, all: number) =>
      number === all
        ? `erfüllt in ${all === 1 ? 'diesem Gebiet' : all === 2 ? 'beiden Gebieten' : `allen ${count(all)} Gebieten`}`
        : `erfüllt in ${count(number)} von ${count(all)} Gebieten`,
    basis: {
      counts: 'Mittel: Summe durch Summe.',
      people: 'Mittel: nach Menschen gewichtet.',
      areas: 'Mittel: jedes Gebiet zählt einmal, denn es sind keine Menschen bekannt.',
    },
  },
  shifts: {
    title: 'Wie standfest',
    sentence: (steady: number, all: number) =>
      all === 1
        ? steady === 1
          ? 'Das Gebiet bleibt bei jeder geprüften Grenze in der Nähe markiert.'
          : 'Das Gebiet bleibt nicht bei jeder geprüften Grenze in der Nähe markiert.'
        : `${count(steady)} von ${count(all)} Gebieten ${steady === 1 ? 'bleibt' : 'bleiben'} bei jeder geprüften Grenze in der Nähe markiert.`,
    caption: (all: number) =>
      all === 1
        ? 'Ob das Gebiet markiert bleibt (1 oder 0), wenn Grenzen verschoben werden'
        : `Wie viele der ${count(all)} Gebiete markiert bleiben, wenn Grenzen verschoben werden`,
    step: {
      class: { down: 'Klasse tiefer', same: 'wie jetzt', up: 'Klasse höher' },
      value: { down: 'Zehntel tiefer', same: 'wie jetzt', up: 'Zehntel höher' },
    },
    markedStay: 'bleiben markiert',
    untestedMeans: '– nicht prüfbar: Die Grenze ist am Ende ihrer Skala.',
  },
  absent: {
    title: 'Was fehlt',
    none: 'Alle Merkmale sind in allen Gebieten bekannt.',
    line: (indicator: string, parts: string) => `${indicator}: ${parts}`,
    missing: (number: number) =>
      `fehlt in ${number === 1 ? '1 Gebiet' : `${count(number)} Gebieten`}`,
    suppressed: (number: number) =>
      `gesperrt in ${number === 1 ? '1 Gebiet' : `${count(number)} Gebieten`}`,
    notApplicable: (number: number) =>
      `entfällt in ${number === 1 ? '1 Gebiet' : `${count(number)} Gebieten`}`,
    peopleUnknown: (number: number) =>
      `Einwohnerzahl: unbekannt in ${number === 1 ? '1 Gebiet' : `${count(number)} Gebieten`}`,
  },
  past: {
    title: (round: string) => `Unter dieser Regel ${round}`,
    other: 'Die Gebiete sind anders zugeschnitten; es wird nichts verglichen.',
    isNew: 'Kein Gebiet war markiert: Das Quartier ist neu.',
    stayed: (number: number, all: number) =>
      `${count(number)} von ${count(all)} Gebieten ${number === 1 ? 'war' : 'waren'} markiert.`,
    came: (names: string) => `Dazugekommen: ${names}.`,
    went: (names: string) => `Nicht mehr markiert: ${names}.`,
    parted: (names: string) => `Heute in einem anderen Quartier: ${names}.`,
    unknown: (names: string) => `Nicht entscheidbar: ${names}.`,
    more: (number: number) => `und ${count(number)} weitere`,
  },
  rent: {
    title: 'Miete',
    own: (mean: string, lowest: string, highest: string) =>
      `Im Quartier im Mittel ${mean} (${lowest} bis ${highest}).`,
    unknown: 'Im Quartier ist keine Miete bekannt.',
    alternative: (name: string, area: string, lowest: string, reference: string) =>
      `${name}: Günstiger oder gleich teuer ist zum Beispiel ${area} (${lowest}); die markierten Gebiete liegen im Mittel bei ${reference}.`,
    none: (name: string, lowest: string, reference: string) =>
      `${name}: Kein nicht markiertes Gebiet ist so günstig wie die markierten (im Mittel ${reference}); das günstigste liegt bei ${lowest}.`,
    undecidable: (name: string) =>
      `${name}: Ob es günstigere Gebiete gibt, ist nicht entscheidbar.`,
  },
  touching: {
    title: 'Knapp nicht markierte Nachbarn',
    none: 'Kein Nachbar ist knapp nicht markiert.',
    unknown: 'Es ist nicht bekannt, welche Gebiete aneinandergrenzen.',
    would: 'würde dazugehören',
    joins: (names: string) => `würde dazugehören und mit ${names} verbinden`,
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
    in: (text: string, where: string) => `${text} ${inPlace(where)}`,
    /** The order of the steps. */
    byName: 'nach Gemeinde und Name',
    byPeople: 'größte zuerst',
    byColumn: (column: string, descending: boolean) =>
      `nach „${column}“ ${descending ? 'absteigend' : 'aufsteigend'}`,
    /** The filters of the list that the steps follow. */
    filtered: (by: string) => `gefiltert: ${by}`,
    text: (text: string) => `„${text}“`,
    picked: 'im Diagramm ausgewählte Gebiete',
  },
  /** Of a marked area that was chosen. */
  inIt: (state: string, name: string) => `${state}, im Quartier ${name}`,
  /** Said aloud after a choice. */
  said: (size: number) => `Quartier aus ${size === 1 ? '1 Gebiet' : `${count(size)} Gebieten`}`,
};
