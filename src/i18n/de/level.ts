import type { MunicipalityKind } from '../../areas/dataset.ts';
import { count, people } from './counts.ts';

/** What the map of a country shows at its zoom, and tiles that are missing, in German. */

const many: Readonly<Record<MunicipalityKind, string>> = {
  municipality: 'Gemeinden',
  district: 'Bezirke',
  quarter: 'Stadtteile',
  county: 'Kreise',
};

const dative: Readonly<Record<MunicipalityKind, string>> = {
  ...many,
  district: 'Bezirken',
  quarter: 'Stadtteilen',
  county: 'Kreisen',
  municipality: 'Gemeinden',
};

export const levelDe = {
  municipalities: (kind: MunicipalityKind) =>
    `Diese Stufe zeigt ${many[kind]}: Klasse ihres eigenen Werts, des Mittels ihrer Gebiete nach Menschen. Ob ein Gebiet markiert ist, hängt nicht von der Stufe ab.`,
  /** In one line. */
  short: {
    municipalities: (kind: MunicipalityKind, zoom: string) =>
      `Diese Stufe zeigt ${many[kind]}, ab Zoomstufe ${zoom} Gebiete.`,
    areas: (kind: MunicipalityKind) => `Diese Stufe zeigt Gebiete, weiter entfernt ${many[kind]}.`,
  },
  circles: 'Kreise: Menschen in Gebieten mit erhöhtem Aufmerksamkeitsbedarf',
  circlesUnsized:
    'Kreise: dort sind Gebiete markiert; alle gleich groß, weil keine Einwohnerzahlen bekannt sind',
  /** Beside the smallest circle. */
  upTo: (people: string) => `bis ${people}`,
  areas: (kind: MunicipalityKind) =>
    `Diese Stufe zeigt Gebiete; ein starker Umriss umgibt, was markiert ist und zusammenhängt. Weiter entfernt zeigt die Karte ${many[kind]}.`,
  everywhere: 'Die Karte zeigt Gebiete auf jeder Stufe.',
  from: (zoom: string) => `Ab Zoomstufe ${zoom}: Gebiete.`,
  counts: (kind: MunicipalityKind) => `${many[kind]} je Klasse`,
  without: 'Werte fehlen',
  withheld: 'Werte gesperrt',
  /** `what` as in "17 Quartiere aus 40 Gebieten". */
  marked: (what: string, marked: number, all: number, kind: MunicipalityKind) =>
    `Markiert: ${what} in ${count(marked)} von ${count(all)} ${dative[kind]}.`,
  overview: 'Gebiete auch in der Übersicht zeigen',
  /** `what` as in "3 Quartiere aus 9 Gebieten"; undefined: nothing is marked. */
  caption: (what: string | undefined, residents: number | undefined) =>
    what === undefined
      ? 'keine markierten Gebiete'
      : `${what} mit erhöhtem Aufmerksamkeitsbedarf, darin ${people(residents)}`,
  nearer: 'Klicken: hineinzoomen',
  tiles: {
    failed: (tiles: number) =>
      tiles === 1
        ? 'Ein Teil der Karte fehlt oder ist gröber gezeichnet:'
        : `${count(tiles)} Teile der Karte fehlen oder sind gröber gezeichnet:`,
    missing: 'Die Kartendatei enthält sie nicht.',
    broken: 'Die Kartendatei ist beschädigt oder keine Kartendatei.',
    network: 'Der Server war nicht zu erreichen.',
    refused: 'Der Server gab sie nicht heraus.',
    cut: 'Sie kamen nur zum Teil an, auch beim zweiten Versuch.',
    program:
      'Ein Teil der Seite fehlt auf dem Server; sie wurde wohl inzwischen erneuert. Bitte laden Sie die Seite neu; die Adresse behält Ihre Auswahl.',
    'no-ranges':
      'Der Server liefert die Kartendatei nur ganz, und dafür ist sie zu groß. Er muss Teilabrufe (HTTP Range) erlauben.',
    rest: 'Tabelle, Regel und alle Zahlen sind vollständig.',
    retry: 'Noch einmal versuchen',
  },
};
