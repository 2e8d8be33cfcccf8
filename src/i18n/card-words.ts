import { count as countDe } from './de/counts.ts';
import { count as countEn } from './en/counts.ts';
import type { Language } from './numbers/language.ts';

const gebiete = (number: number): string =>
  number === 1 ? '1 Gebiet' : `${countDe(number)} Gebiete`;
const areas = (number: number): string => (number === 1 ? '1 area' : `${countEn(number)} areas`);

/** What the card of a review says around its map and its figures, in German. */
const german = {
  key: 'Zeichen der Karte',
  paintings: 'Darstellung der Karte',
  both: '3 × 3',
  bothTitle: (one: string, other: string) => `${one} und ${other} zusammen`,
  decisions: 'Entscheidungen',
  decided: (kind: string, neighbourhoods: number, areas: number) =>
    `${countDe(neighbourhoods)} ${kind} (${gebiete(areas)})`,
  next: (key: string) => `Nächste Darstellung: Taste ${key}`,
  own: 'dieses Quartier',
  beside: 'knapp nicht markiert, würde dazugehören:',
  andMore: (rest: number) => `und ${countDe(rest)} weitere`,
  noneBeside: 'Kein Nachbar ist knapp nicht markiert.',
  unknownBeside: 'Aus den Umrissen geht nicht hervor, welche Gebiete sich berühren.',
  municipality: 'Gemeindegrenze',
  legend: 'Legende',
  scatter: (x: string, y: string) => `Alle Gebiete nach „${x}“ und „${y}“`,
  members: 'Gebiete dieses Quartiers',
  others: 'alle übrigen Gebiete',
  cuts: 'Grenzen der Regel',
  range: (label: string, lowest: string, highest: string, cut: string) =>
    `${label}: ${lowest} bis ${highest}, Grenze ${cut}.`,
  rangeUnknown: (label: string) => `${label}: in keinem seiner Gebiete bekannt.`,
  known: (known: number, all: number) =>
    `Im Diagramm: ${countDe(known)} von ${all === 1 ? '1 Gebiet' : `${countDe(all)} Gebieten`}.`,
  absent: {
    suppressed: (number: number, label: string) => `${label}: ${gebiete(number)} zurückgehalten.`,
    missing: (number: number, label: string) => `${label}: ${gebiete(number)} ohne Angabe.`,
    'not-applicable': (number: number, label: string) =>
      `${label}: ${gebiete(number)}, für die es die Angabe nicht gibt.`,
  },
  noScatter: 'Die Regel sieht nur auf eine Angabe: Es gibt kein Diagramm aus zweien.',
  choosePin: 'Quartier daneben',
  noChoice: 'keines',
  narrow:
    'Die Prüfung ist für breite Bildschirme gemacht: ab 1000 Pixel stehen Liste, Karte und Entscheidung nebeneinander. Hier stehen sie hinter Reitern; gespeichert wird ebenso.',
  toMap: 'Zur Karte ohne Prüfung',
};

export type CardWords = typeof german;

/** What the card of a review says around its map and its figures, in English. */
const english: CardWords = {
  key: 'Signs on the map',
  paintings: 'What the map shows',
  both: '3 × 3',
  bothTitle: (one, other) => `${one} and ${other} together`,
  decisions: 'Decisions',
  decided: (kind, neighbourhoods, number) =>
    `${countEn(neighbourhoods)} ${kind} (${areas(number)})`,
  next: (key) => `Next picture of the map: key ${key}`,
  own: 'this neighbourhood',
  beside: 'near misses that would belong to it:',
  andMore: (rest) => `and ${countEn(rest)} more`,
  noneBeside: 'No neighbour is a near miss.',
  unknownBeside: 'The outlines do not tell which areas touch each other.',
  municipality: 'municipal border',
  legend: 'Legend',
  scatter: (x, y) => `All areas by “${x}” and “${y}”`,
  members: 'areas of this neighbourhood',
  others: 'all other areas',
  cuts: 'cuts of the rule',
  range: (label, lowest, highest, cut) => `${label}: ${lowest} to ${highest}, cut ${cut}.`,
  rangeUnknown: (label) => `${label}: known in none of its areas.`,
  known: (known, all) => `In the diagram: ${countEn(known)} of ${areas(all)}.`,
  absent: {
    suppressed: (number, label) => `${label}: ${areas(number)} withheld.`,
    missing: (number, label) => `${label}: ${areas(number)} without a figure.`,
    'not-applicable': (number, label) => `${label}: ${areas(number)} to which it does not apply.`,
  },
  noScatter: 'The rule looks at one figure only: there is no diagram of two.',
  choosePin: 'Neighbourhood beside it',
  noChoice: 'none',
  narrow:
    'The review is made for wide screens: from 1000 pixels on list, map and decision stand side by side. Here they stand behind tabs; everything is saved all the same.',
  toMap: 'To the map without the review',
};

export function cardWords(language: Language): CardWords {
  return language === 'de' ? german : english;
}
