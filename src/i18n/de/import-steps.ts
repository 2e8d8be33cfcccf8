import type { AreaJoin, Doubt, FieldQuestion } from '../../areas/draft.ts';
import { formatNumber, formatValue } from '../numbers/numbers.ts';

/** The guided page of the import assistant in German: what the field asks, and what the rule would mark. */

const count = (value: number): string => formatNumber('de', value, 0);

/** What would be marked, number by number. */
export interface MarkWords {
  readonly round: string;
  readonly conditions: number;
  readonly areas: number;
  readonly flagged: number;
  readonly names: readonly string[];
}

interface FieldWords {
  /** As a part of a list of what is missing. */
  readonly short: string;
  readonly ask: string;
  /** The name of the choice; `place` counts the choices of one question. */
  readonly label: (place: number) => string;
  readonly none: string;
  /** What it means that nothing answers the question. */
  readonly without: string;
}

const fields: Readonly<Record<FieldQuestion, FieldWords>> = {
  people: {
    short: 'Einwohnerzahl',
    ask: 'Wer wohnt dort?',
    label: () => 'Spalte mit den Einwohnern',
    none: 'nicht vorhanden',
    without:
      'Ohne Einwohnerzahl umfasst jede Klasse gleich viele Gebiete statt gleich viele Menschen.',
  },
  'migrant-share': {
    short: 'Migrationsanteil',
    ask: 'Welche Spalte ist der Migrationsanteil?',
    label: () => 'Spalte mit dem Migrationsanteil',
    none: 'nicht vorhanden',
    without: 'Ohne Migrationsanteil fehlt der Regel eine ihrer beiden Bedingungen.',
  },
  'economic-base': {
    short: 'wirtschaftliche Grundlage',
    ask: 'Welche Spalten zeigen die wirtschaftliche Grundlage?',
    label: (place) =>
      place === 1
        ? 'Spalte der wirtschaftlichen Grundlage'
        : `${count(place)}. Spalte der wirtschaftlichen Grundlage`,
    none: 'nicht vorhanden',
    without: 'Ohne wirtschaftliche Grundlage fehlt der Regel eine ihrer beiden Bedingungen.',
  },
  rent: {
    short: 'Miete',
    ask: 'Welche Spalte ist die Miete?',
    label: () => 'Spalte mit der Miete',
    none: 'keine',
    without: 'Freiwillig: Die Regel kommt ohne Miete aus.',
  },
};

const joins: Readonly<Record<AreaJoin, (value: number) => string>> = {
  joined: (value) => `${count(value)} mit Zeile`,
  'without-row': (value) => `${count(value)} ohne Zeile`,
  twice: (value) => `${count(value)} mit mehreren Zeilen`,
};

const doubts: Readonly<Record<Doubt, string>> = {
  'not-read': 'nicht gelesen',
  question: 'eine Frage ist offen',
  key: 'der Schlüssel ist nur vermutet',
  join: 'wenige Gebiete haben eine Zeile',
  warning: 'mit Hinweisen',
};

function marks({ conditions, round, flagged, areas, names = [] }: MarkWords): string {
  if (conditions === 0) {
    return 'Noch wird nichts markiert: Es fehlen Migrationsanteil und wirtschaftliche Grundlage.';
  }
  const rule = conditions === 1 ? 'Mit der einen Bedingung, die es gibt,' : 'Mit der Standardregel';
  const year = round === '' ? '' : ` (${round})`;
  const of = `${count(flagged)} von ${count(areas)} Gebieten`;
  const list = names.length > 0 ? `: ${names.join(', ')}` : '';
  const end = flagged > names.length ? ' …' : '.';
  return `${rule} ${flagged === 1 ? 'wäre' : 'wären'} ${of} markiert${year}${list}${end}`;
}

function markedPeople(people: number, all: number): string {
  const share = formatValue('de', (100 * people) / all, 'percent');
  return `Dort ${people === 1 ? 'lebt 1 Mensch' : `leben ${count(people)} Menschen`} (${share}).`;
}

export const importStepsDe = {
  areas: 'Welche Gebiete sind es, und woran erkennt man sie?',
  areasFile: 'Datei mit den Gebieten',
  noAreas:
    'Unter den Dateien ist keine mit Gebieten. Fügen Sie sie oben hinzu, oder ziehen Sie sie hierher.',
  noTables: 'Unter den Dateien ist keine Tabelle mit Zahlen.',
  tableKey: (file: string) => `Schlüssel in ${file}`,
  noKey: 'bitte wählen',
  fields,
  another: 'Weitere Spalte der wirtschaftlichen Grundlage',
  addColumn: 'weitere Spalte hinzunehmen …',
  several: 'Mehrere Spalten werden zu einem Statusindex zusammengefasst.',
  direction: (column: string) => `Hohe Werte von ${column}`,
  directions: { 'base-weak': 'hoch = schwach', 'base-strong': 'hoch = stark' },
  proposal: (reason: string) => `Vorschlag: ${reason}`,
  chosen: 'von Ihnen gewählt',
  map: 'Karte der Verbindung',
  mapOf: (place: string) => `Umrisse der Gebiete: ${place}`,
  joins,
  marks,
  mapLater: 'Hier steht die Karte, sobald eine Datei mit Gebieten da ist.',
  marksOpen: 'Was markiert würde, steht hier, sobald die offenen Fragen beantwortet sind.',
  markedPeople,
  undecided: (value: number) =>
    value === 1
      ? '1 Gebiet ist nicht entscheidbar: Ihm fehlen Zahlen.'
      : `${count(value)} Gebiete sind nicht entscheidbar: Ihnen fehlen Zahlen.`,
  matching: (rows: number, areas: number) =>
    `Zuordnen: ${count(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'} ohne Gebiet, ${count(areas)} ${areas === 1 ? 'Gebiet' : 'Gebiete'} ohne Zeile`,
  matchedByHand: (rows: number) =>
    `Von Hand zugeordnet: ${count(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'}`,
  over: (column: string) => `über ${column}`,
  withoutFor: (missing: string) => `Für die Regel nicht gefunden: ${missing}.`,
  reading: 'Wie die Dateien gelesen werden',
  fileCount: (value: number) => (value === 1 ? '1 Datei' : `${count(value)} Dateien`),
  doubts,
  lookAt: (file: string, why: string) => `${file}: ${why}`,
  moreColumns: (value: number) =>
    `${count(value)} weitere Spalten stehen hier nicht; die Projektdatei kann sie nennen.`,
  moreNotes: (value: number) => `und ${count(value)} weitere, im Datenbericht nach dem Übernehmen`,
};
