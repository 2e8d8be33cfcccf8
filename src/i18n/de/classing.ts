import { formatNumber } from '../numbers/numbers.ts';
import { inPlace } from './in-place.ts';

/** Classings, their frames and their legend, in German. */

const count = (value: number): string => formatNumber('de', value);

const lowest = 'Klasse 1 = niedrigste Werte';

const listed = (classes: string): string => classes.replace(/,\s*(?=[^,]*$)/, ' und ');

const staysEmpty = (classes: string): string =>
  classes.includes(',')
    ? `bleiben die Klassen ${listed(classes)} leer`
    : `bleibt Klasse ${classes} leer`;

export const classingDe = {
  methods: {
    'septiles-population': 'Septile nach Bevölkerung',
    'septiles-areas': 'Septile nach Zahl der Gebiete',
    'quantiles-population': 'Quantile nach Bevölkerung',
    'quantiles-areas': 'Quantile nach Zahl der Gebiete',
    'natural-breaks': 'Natürliche Klassen',
    'equal-intervals': 'Gleich breite Klassen',
    'mean-deviation': 'Mittel und Standardabweichung',
    'head-tail': 'Mittel der Mittel (Kopf und Rest)',
    manual: 'Eigene Grenzen',
  },
  /** The same where there is room for two words. */
  shortMethods: {
    'septiles-population': 'Septile (Menschen)',
    'septiles-areas': 'Septile (Gebiete)',
    'quantiles-population': 'Quantile (Menschen)',
    'quantiles-areas': 'Quantile (Gebiete)',
    'natural-breaks': 'Natürliche',
    'equal-intervals': 'Gleich breite',
    'mean-deviation': 'Um das Mittel',
    'head-tail': 'Kopf und Rest',
    manual: 'Eigene Grenzen',
  },
  count: 'Anzahl',
  frame: 'Klassen gebildet',
  frames: {
    all: 'über alle Gebiete',
    land: 'innerhalb jedes Landes',
    municipality: {
      municipality: 'innerhalb jeder Gemeinde',
      district: 'innerhalb jedes Bezirks',
      quarter: 'innerhalb jedes Stadtteils',
      county: 'innerhalb jedes Kreises',
    },
  },
  /** What the legend says of each classing, in one sentence. */
  explained: {
    'septiles-population': `${lowest}; in jeder Klasse leben etwa gleich viele Menschen.`,
    'septiles-areas': `${lowest}; in jeder Klasse liegen etwa gleich viele Gebiete.`,
    'quantiles-population': `${lowest}; in jeder Klasse leben etwa gleich viele Menschen.`,
    'quantiles-areas': `${lowest}; in jeder Klasse liegen etwa gleich viele Gebiete.`,
    'natural-breaks': `${lowest}; die Grenzen liegen so, dass sich die Werte einer Klasse so wenig wie möglich unterscheiden.`,
    'equal-intervals': `${lowest}; jede Klasse umfasst eine gleich große Spanne der Werte.`,
    'mean-deviation': `${lowest}; die Grenzen liegen eine halbe und anderthalb Standardabweichungen unter und über dem Mittel der Gebiete.`,
    'head-tail': `${lowest}; die erste Grenze ist das Mittel der Gebiete, jede weitere das Mittel der Werte über der vorigen.`,
    manual: `${lowest}; die Grenzen sind von Hand gesetzt und gelten nur für dieses Merkmal, für alle anderen Septile.`,
  },
  framed: {
    land: 'Jedes Land hat eigene Klassen: Dieselbe Farbe steht nicht überall für dieselben Werte.',
    municipality: {
      municipality:
        'Jede Gemeinde hat eigene Klassen: Dieselbe Farbe steht nicht überall für dieselben Werte.',
      district:
        'Jeder Bezirk hat eigene Klassen: Dieselbe Farbe steht nicht überall für dieselben Werte.',
      quarter:
        'Jeder Stadtteil hat eigene Klassen: Dieselbe Farbe steht nicht überall für dieselben Werte.',
      county:
        'Jeder Kreis hat eigene Klassen: Dieselbe Farbe steht nicht überall für dieselben Werte.',
    },
  },
  valuesIn: (place: string) => `Werte ${inPlace(place)}`,
  spanned:
    'Die Spannen reichen über alle Orte; wählen Sie ein Gebiet, um die Grenzen seines Orts zu sehen.',
  unclassed: (areas: number) =>
    areas === 1
      ? '1 Gebiet mit Wert hat keine Klasse, weil es zu keinem dieser Orte gehört oder dort niemand lebt.'
      : `${count(areas)} Gebiete mit Wert haben keine Klasse, weil sie zu keinem dieser Orte gehören oder dort niemand lebt.`,
  weakest: (number: number) => `Klasse ${number} = schwächste wirtschaftliche Grundlage.`,
  /** What the classing aims at, of whatever indicator. */
  meant: {
    population: `${lowest}; die Grenzen liegen so, dass in jeder Klasse möglichst gleich viele Menschen leben. Wie genau das gelingt, sagt die Legende jedes Merkmals.`,
    areas: `${lowest}; die Grenzen liegen so, dass in jeder Klasse möglichst gleich viele Gebiete liegen. Wie genau das gelingt, sagt die Legende jedes Merkmals.`,
  },
  /** Where the classes should be of equal size and are not. */
  unlike: {
    population: (least: string, most: string) =>
      `${lowest}; jede Klasse soll gleich viele Menschen umfassen, doch in der kleinsten leben ${least} und in der größten ${most} der Menschen.`,
    areas: (least: string, most: string) =>
      `${lowest}; jede Klasse soll gleich viele Gebiete umfassen, doch in der kleinsten liegen ${least} und in der größten ${most} der Gebiete.`,
  },
  unlikePlaces: (unlike: number, places: number) =>
    `${lowest}; in jedem Ort soll jede Klasse gleich groß sein; in ${count(unlike)} von ${count(places)} Orten ist sie es nicht.`,
  tiePeople: (value: string, share: string, part: string) =>
    `Achtung: In Gebieten mit demselben Wert (${value}) leben ${share} der Menschen, mehr als ${part}. Gleiche Werte werden nicht getrennt; deshalb sind die Klassen ungleich groß.`,
  tieAreas: (value: string, share: string, part: string) =>
    `Achtung: ${share} der Gebiete haben denselben Wert (${value}), mehr als ${part}. Gleiche Werte werden nicht getrennt; deshalb sind die Klassen ungleich groß.`,
  tiedPlaces: (places: number) =>
    places === 1
      ? 'In 1 Ort steht ein einziger Wert für mehr als eine Klasse; dort sind die Klassen ungleich groß.'
      : `In ${count(places)} Orten steht ein einziger Wert für mehr als eine Klasse; dort sind die Klassen ungleich groß.`,
  fewer: (number: number) =>
    number === 1
      ? 'Die Werte ergeben nur 1 Klasse.'
      : `Die Werte ergeben nur ${count(number)} Klassen.`,
  /** Why classes are empty; each names the classes and nothing that is not so. */
  empty: {
    'few-areas': (classes: string, areas: number, all: number) =>
      `${areas === 1 ? 'Es gibt nur 1 Gebiet mit Wert' : `Es gibt nur ${count(areas)} Gebiete mit Wert`} für ${count(all)} Klassen; deshalb ${staysEmpty(classes)}.`,
    tie: (classes: string, areas: number, value: string) =>
      `${count(areas)} Gebiete haben denselben Wert (${value}) und füllen zusammen mehr als eine Klasse; deshalb ${staysEmpty(classes)}.`,
    'large-area': (classes: string, share: string, part: string) =>
      `In einem einzigen Gebiet leben ${share} der Menschen, mehr als ${part}; deshalb ${staysEmpty(classes)}.`,
  },
  /** Where classes are not made by people or areas. */
  emptyRange: (classes: string) =>
    classes.includes(',')
      ? `In den Spannen der Klassen ${listed(classes)} liegt kein Wert.`
      : `In der Spanne der Klasse ${classes} liegt kein Wert.`,
  rampsLeftOut: (classes: number, names: string) =>
    `${count(classes)} Klassen lassen sich nicht in jeder Farbfolge sicher unterscheiden, auch nicht bei Farbfehlsichtigkeit; angeboten: ${names}.`,
  breaks: 'Grenzen',
  breaksHelp: 'Zahlen, durch Semikolon getrennt; am Histogramm lassen sie sich auch ziehen.',
  breakAt: (place: number) => `Grenze ${count(place)}`,
  breaksWrong: (example: string) =>
    `Bitte 1 bis 8 verschiedene Zahlen eingeben, durch Semikolon getrennt, zum Beispiel ${example}.`,
};
