import type { Language } from '../i18n/numbers/language.ts';
import { textsOf } from '../i18n/texts.ts';

/** The few words an export carries; names of columns and values are the same in every language. */
export interface ExportWords {
  readonly language: Language;
  /** Stands in every row and file of a fictional data set. */
  readonly fictionalNotice: string;
  /** What each column of the table of areas holds, for the codebook. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
}

/** What a column of the table of areas holds. */
export type ColumnMeaning =
  | 'key'
  | 'name'
  | 'municipality'
  | 'population'
  | 'land'
  | 'value'
  | 'state'
  | 'class'
  | 'numerator'
  | 'denominator'
  | 'flag'
  | 'reasons'
  | 'near-miss'
  | 'robustness'
  | 'cluster'
  | 'location'
  | 'building'
  | 'note';

export const germanWords: ExportWords = Object.freeze({
  language: 'de',
  fictionalNotice: textsOf('de').fictionalBand,
  columns: Object.freeze({
    key: 'Schlüssel des Gebiets, als Text',
    name: 'Name des Gebiets',
    municipality: 'Gemeinde, Bezirk oder Kreis',
    population: 'Menschen im Gebiet; leer: nicht bekannt',
    land: 'Land',
    value: 'Wert in voller Genauigkeit; leer: siehe Angabe',
    state:
      'Angabe: known (bekannt), suppressed (gesperrt), missing (nicht geliefert), not-applicable (entfällt)',
    class: 'Klasse, 1 = niedrigste Werte; ein Wert auf einer Grenze gehört zur Klasse darunter',
    numerator: 'Zähler des Anteils, der hier gebildet wird; leer: siehe Angabe',
    denominator: 'Nenner des Anteils, der hier gebildet wird; leer: siehe Angabe',
    flag: 'flagged (markiert), clear (nicht markiert), undecidable (nicht entscheidbar)',
    reasons:
      'je Bedingung: Merkmal, Art und Grenze, Bezug, Wert, Lage zum Grenzwert (below, at, above, unknown), Grenzwert, Antwort (yes, no, undecidable)',
    'near-miss': 'yes: alle Bedingungen bis auf eine sind erfüllt, und diese nur knapp nicht',
    robustness:
      'Anteil der benachbarten Grenzen, unter denen die Antwort der Regel dieselbe bleibt, 0 bis 1; am Ende der Skala nur die prüfbaren',
    cluster: 'Schlüssel des zusammenhängenden Quartiers markierter Gebiete; leer: in keinem',
    location: 'Lage in der Stadt',
    building: 'Bebauung',
    note: 'Hinweis zu den Daten',
  }),
});

export const englishWords: ExportWords = Object.freeze({
  language: 'en',
  fictionalNotice: textsOf('en').fictionalBand,
  columns: Object.freeze({
    key: 'key of the area, as text',
    name: 'name of the area',
    municipality: 'municipality, district or county',
    population: 'people in the area; empty: not known',
    land: 'Land',
    value: 'value at full precision; empty: see state',
    state: 'known, suppressed (withheld), missing (not delivered), not-applicable',
    class: 'class, 1 = lowest values; a value on a break belongs to the class under it',
    numerator: 'numerator of the share that is formed here; empty: see state',
    denominator: 'denominator of the share that is formed here; empty: see state',
    flag: 'flagged, clear, undecidable',
    reasons:
      'per condition: indicator, kind and cut, frame, value, position (below, at, above, unknown), threshold, answer (yes, no, undecidable)',
    'near-miss': 'yes: all conditions but one hold, and that one fails by little',
    robustness:
      'share of neighbouring cuts under which the answer of the rule stays, 0 to 1; at the end of the scale of those that can be tested',
    cluster: 'key of the priority neighbourhood of flagged areas; empty: in none',
    location: 'location in the city',
    building: 'what it is built of',
    note: 'note on the data',
  }),
});

export function wordsOf(language: Language): ExportWords {
  return language === 'de' ? germanWords : englishWords;
}
