import { workbookWordsDe } from './workbook-words.ts';
import type { ColumnUse, FileKind, Lack } from '../../areas/draft.ts';
import type { Reason } from '../../areas/reason.ts';
import { formatNumber } from '../numbers/numbers.ts';
import { draftCommandDe } from './draft-command.ts';
import { importStepsDe } from './import-steps.ts';
import { questionsDe } from './questions.ts';

/** The import assistant in German. */

const count = (value: number): string => formatNumber('de', value, 0);

const uses: Readonly<Record<ColumnUse, string>> = {
  none: 'nicht verwenden',
  key: 'Schlüssel: nennt das Gebiet',
  population: 'Einwohner',
  'migrant-share': 'Merkmal: Migrationsanteil',
  'base-weak': 'Merkmal: wirtschaftliche Grundlage, hoch = schwach',
  'base-strong': 'Merkmal: wirtschaftliche Grundlage, hoch = stark',
  rent: 'Merkmal: Miete',
  other: 'weiteres Merkmal',
};
const kinds: Readonly<Record<FileKind, string>> = {
  areas: 'Gebiete',
  table: 'Tabelle',
  points: 'Punkte',
  part: 'Teil eines Shapefiles',
  unknown: 'nicht verwenden',
};
const lacks: Readonly<Record<Lack, string>> = {
  areas: 'eine Datei mit Gebieten',
  key: 'der Schlüssel, der Gebiete und Tabelle verbindet',
  indicator: 'mindestens eine Spalte als Merkmal',
};

function reason({ code, text = '', line = 0, count: some = 0, of = 0 }: Reason): string {
  const words: Readonly<Record<Reason['code'], string>> = {
    stated: 'von Ihnen festgelegt',
    'byte-order-mark': 'steht als Marke am Anfang der Datei',
    'zero-bytes': 'zwischen den Buchstaben stehen Nullbytes',
    'valid-utf-8': 'alle Zeichen sind gültiges UTF-8',
    'no-utf-8': 'enthält Zeichen, die es in UTF-8 nicht gibt',
    'words-read': `nur so sind die Wörter lesbar: ${text}`,
    'rows-agree': `${count(some)} von ${count(of)} Zeilen haben damit gleich viele Zellen`,
    'separator-line': 'die Datei sagt es in ihrer ersten Zeile',
    'quoted-twice': 'die Zeilen waren doppelt in Anführungszeichen gesetzt',
    'first-line-is-row': 'schon die erste Zeile hat Werte wie die folgenden',
    'first-line': 'erste Zeile mit Inhalt',
    'titles-above': 'darüber stehen nur Titelzeilen',
    'names-incomplete': 'erst beide Zeilen zusammen benennen jede Spalte',
    'one-line': 'eine Zeile benennt alle Spalten',
    'footer-below': 'darunter stehen nur Anmerkungen',
    'end-of-file': 'Ende der Datei',
    counted: 'gezählt',
    'name-says': `der Name enthält „${text}“`,
    'cells-meet-areas': `${count(some)} von ${count(of)} Werten stimmen mit Gebieten überein`,
    'cells-meet-areas-with-zeros': `mit führenden Nullen stimmen ${count(some)} von ${count(of)} Werten mit Gebieten überein`,
    'cells-meet-areas-in-form': `in angeglichener Schreibweise stimmen ${count(some)} von ${count(of)} Werten mit Gebieten überein`,
    'cells-meet-areas-cleaned': `ohne unsichtbare und umschließende Zeichen stimmen ${count(some)} von ${count(of)} Werten mit Gebieten überein`,
    'keys-have-signs': `${count(some)} von ${count(of)} Schlüsseln haben unsichtbare oder umschließende Zeichen`,
    'cells-differ': 'fast alle Werte sind verschieden',
    'cells-are-years': 'die Werte sind Jahre',
    'cells-repeat': 'wenige Werte wiederholen sich',
    'cells-are-shares': 'die Werte liegen zwischen 0 und 100',
    'cells-are-whole-numbers': 'die Werte sind ganze Zahlen',
    'cells-are-numbers': 'die Werte sind Zahlen',
    'cells-are-texts': 'die Werte sind Texte',
    'cells-are-empty': 'die Spalte ist leer',
    'cells-prove-sign': `„${text}“ zeigt es`,
    'german-signs': 'wie in deutschen Tabellen üblich',
    'nothing-decides': 'nichts in der Datei entscheidet es',
    'counts-are-whole': 'Anzahlen haben keine Dezimalstellen',
    'names-differ-by-year': `die Namen unterscheiden sich nur im Jahr (${count(some)} Jahre)`,
    'sum-of-rows': `Summe von ${count(some)} Zeilen ab Zeile ${count(line)}`,
    'total-by-name': `heißt „${text}“`,
    'far-outside': 'liegt weit außerhalb aller anderen Werte',
    'row-says-invalid': `die Zeile sagt „${text}“`,
  };
  return words[code] ?? 'kein Grund bekannt';
}

export const importDe = {
  title: 'Dateien verstehen',
  intro:
    'Der Atlas hat die Dateien gelesen und schlägt vor, was sie bedeuten. Alles lässt sich ändern; nichts verlässt diesen Rechner.',
  name: 'Titel des Atlas',
  files: 'Dateien',
  kindOf: (file: string) => `Art der Datei ${file}`,
  kinds,
  uses,
  use: (column: string) => `Bedeutung der Spalte ${column}`,
  newestYear: 'nur das neueste Jahr',
  allYears: 'alle Jahre',
  noYears: 'kein Jahr',
  yearOfTable: 'Jahr dieser Tabelle',
  yearOfTableHelp: 'leer: gilt für jedes Jahr',
  /** What a share is called that is formed of a count. */
  shareOf: (name: string) => `Anteil ${name}`,
  /** Beside a column that counts: of what it is a share. */
  partOfWhat: (column: string) => `Anteil von ${column} woran`,
  partOf: (whole: string, isProposed: boolean) =>
    `Anteil an: ${whole}${isProposed ? ' (Vorschlag)' : ''}`,
  noPart: 'kein Anteil: die Zahlen selbst',
  peopleElsewhere: 'Einwohner (andere Tabelle)',
  unit: (column: string) => `Einheit der Spalte ${column}`,
  units: {
    '': 'ohne Einheit',
    percent: 'Prozent',
    count: 'Anzahl',
    'EUR/m²': 'Euro je m²',
    EUR: 'Euro',
    '‰': 'Promille',
  },
  reason,
  encoding: 'Zeichensatz',
  separator: 'Trennzeichen',
  tab: 'Tabulator',
  headerRow: 'Zeile der Spaltennamen',
  noHeader: 'keine Kopfzeile',
  sheet: 'Tabellenblatt',
  workbook: workbookWordsDe,
  years: 'Jahre als Erhebungen',
  firstRows: 'Die ersten Zeilen, wie sie gelesen werden',
  rows: (value: number) => (value === 1 ? '1 Zeile' : `${count(value)} Zeilen`),
  columns: 'Spalten',
  cells: (value: number, zero: number, suppressed: number, missing: number, bad: number) =>
    `${count(value)} Werte, ${count(zero)} null, ${count(suppressed)} geheim, ${count(missing)} fehlend, ${count(bad)} unlesbar`,
  leftOut: (keys: string) => `Summenzeilen, nicht gelesen: ${keys}`,
  areas: (value: number, format: string) => `${format}, ${count(value)} Gebiete`,
  keyProperty: 'Schlüssel der Gebiete',
  nameProperty: 'Name der Gebiete',
  upperProperty: 'Gemeinde oder Bezirk',
  upperKind: 'Die Ebene darüber heißt',
  upperKinds: {
    municipality: 'Gemeinde',
    district: 'Bezirk',
    quarter: 'Stadtteil',
    county: 'Kreis',
  },
  none: 'keine Angabe',
  place: (latitude: string, longitude: string) =>
    `Damit liegen die Gebiete um ${latitude}° Nord, ${longitude}° Ost.`,
  outline: 'Umrisse der Gebiete',
  join: 'Verbindung',
  joined: (table: string, matched: number, all: number) =>
    `${table}: ${count(matched)} von ${count(all)} Gebieten haben eine Zeile`,
  areasWithout: (value: number) => `Gebiete ohne Zeile: ${count(value)}`,
  rowsWithout: (value: number) => `Zeilen ohne Gebiet: ${count(value)}`,
  proposals: 'Vorschläge; nichts wird ohne Ihr Ja verbunden',
  accept: (from: string, to: string) => `${from} → ${to} verbinden`,
  acceptAll: (value: number) => `${count(value)} gleich geschriebene verbinden`,
  unreadableAt: (text: string, line: number) =>
    `Unlesbar ist zum Beispiel „${text}“ in Zeile ${count(line)}.`,
  numberOf: (value: number) => count(value),
  polygons: (covered: number, total: number) =>
    `Das sind ${count(covered)} von ${count(total)} Flächen der Datei; Gebiete, für die eine Zeile zusammen gilt, sind zusammengefasst.`,
  pointStart: 'Spalten wählen',
  moreLayout: 'Mehr dazu, wie die Tabelle gelesen wird',
  headerRows: 'Kopfzeilen',
  lastRow: 'Letzte gelesene Zeile',
  decimal: 'Dezimalzeichen',
  decimals: { '': 'je Spalte erkannt', ',': 'Komma', '.': 'Punkt' },
  longNames: 'Langes Format: Spalte mit den Namen der Merkmale',
  longValues: 'Spalte mit den Werten',
  isWide: 'nein, ein Merkmal je Spalte',
  below: (lines: number) =>
    lines === 1
      ? '1 Zeile darunter wird nicht gelesen'
      : `${count(lines)} Zeilen darunter werden nicht gelesen`,
  signs: 'Zeichen statt Zahlen',
  signsHelp:
    'Wie dieses Amt Zeichen meint, ist in jeder Tabelle anders. Bitte vergleichen Sie mit den Anmerkungen der Tabelle.',
  sign: 'Zeichen',
  signCount: 'Zellen',
  signMeaning: 'gelesen als',
  emptySign: '(leere Zelle)',
  meanings: {
    zero: 'genau null',
    missing: 'fehlend',
    suppressed: 'geheim oder unsicher',
    'not-applicable': 'trifft nicht zu',
  },
  signUsual: 'wie üblich',
  meaningOf: (sign: string) => `Bedeutung von „${sign}“`,
  sentinel: (text: string, value: number) =>
    `${text} steht ${value === 1 ? 'einmal' : `${count(value)}-mal`} für einen Wert, den es nicht gibt`,
  asValue: 'eine Zahl wie andere',
  totals: 'Summenzeilen',
  totalsHelp: 'Angekreuzte Zeilen werden nicht gelesen: Sie fassen andere zusammen.',
  totalRow: (line: number, key: string) => `Zeile ${count(line)}: ${key}`,
  leaveOut: 'Weitere Zeile weglassen (Schlüssel)',
  leaveOutDo: 'Weglassen',
  leaveOutUndo: (key: string) => `${key} wieder lesen`,
  wideYears: (names: string) => `Ein Merkmal, mehrere Spalten: ${names}`,
  label: (column: string) => `Bezeichnung der Spalte ${column}`,
  allFigures: (value: number) => `${count(value)} Merkmale in den Zeilen`,
  useFile: 'Gebiete aus dieser Datei nehmen',
  isUsed: 'Diese Datei gibt die Gebiete.',
  layer: 'Ebene in der Datei',
  namesEncoding: 'Zeichensatz der Namen',
  landProperty: 'Land',
  properties: 'Angaben je Gebiet',
  nearest: (distance: string, city: string) =>
    `Die Mitte liegt ${distance} km von ${city} entfernt.`,
  gaussKrueger: 'Gauß-Krüger: Nach der Umrechnung bleibt ein Fehler von 1 bis 3 m.',
  matching: 'Zeilen ohne Gebiet',
  matchingHelp:
    'Ordnen Sie eine Zeile einem Gebiet zu, oder mehreren, wenn sie für mehrere steht. Nichts wird ohne Ihr Ja verbunden.',
  matchFilter: 'Zeilen suchen',
  moreOptions: (value: number) => `und ${count(value)} weitere; die Projektdatei kann sie nennen`,
  moreFiles: (value: number) =>
    `${count(value)} weitere Dateien stehen hier nicht; gelesen sind auch sie.`,
  moreRows: (value: number) =>
    `${count(value)} weitere Zeilen ohne Gebiet stehen nicht in dieser Liste. Meist passt dann der Schlüssel nicht.`,
  matchTo: (key: string) => `Gebiet für ${key}`,
  matchAdd: (key: string) => `Weiteres Gebiet für ${key}`,
  matchUnknown: (text: string) => `Kein freies Gebiet heißt „${text}“. Bitte aus der Liste wählen.`,
  matchRemove: (key: string) => `Zuordnung von ${key} lösen`,
  matched: 'Von Hand zugeordnet',
  otherYear: (years: string) => `nur ${years}: anderer Gebietsstand, kein Schreibfehler`,
  pageOf: (from: number, to: number, all: number) =>
    `${count(from)} bis ${count(to)} von ${count(all)}`,
  previous: 'Vorige',
  next: 'Nächste',
  pointName: 'Spalte mit dem Namen',
  pointEast: 'Spalte: Länge oder Rechtswert',
  pointNorth: 'Spalte: Breite oder Hochwert',
  pointSystem: 'Koordinaten',
  degrees: 'Grad (Länge und Breite)',
  pointSize: 'Größe der Kreise',
  pointColumns: 'Angaben zu den Punkten',
  pointLabel: 'Name der Ebene',
  pointAsText: 'Text',
  placed: (value: number, outside: number) =>
    `${count(value)} Punkte haben einen Ort, ${count(outside)} davon liegen in keinem Gebiet.`,
  noCoordinates:
    'In dieser Tabelle sind keine zwei Spalten mit Koordinaten zu erkennen. Wählen Sie sie aus.',
  understanding: (file: string) => `${file} wird gelesen`,
  notes: 'Hinweise zur Datei',
  limits: (file: string, entries: number, archive: string) =>
    `Grenzen: jede Datei bis ${file}; Archive bis ${count(entries)} Dateien und ${archive} entpackt.`,
  trying: 'Wird geprüft …',
  lacks,
  questions: questionsDe,
  steps: importStepsDe,
  command: draftCommandDe,
  questionsTitle: 'Bitte entscheiden',
  proposed: 'Vorschlag',
  lacking: (missing: string) => `Es fehlt noch: ${missing}.`,
  failing: 'So lassen sich die Dateien noch nicht laden; die Gründe stehen unter „Verbindung“.',
  ready: 'Alles Nötige ist gesetzt.',
  cancel: 'Abbrechen',
  addFiles: 'Dateien hinzufügen …',
  filesJoining: 'Die hinzugekommenen Dateien werden gelesen …',
  someFiles: (first: string, rest: number) => `${first} und ${count(rest)} weitere`,
  filesJoined: (added: string, replaced: string, renamed: string) =>
    [
      added !== '' ? `Hinzugekommen: ${added}.` : '',
      replaced !== ''
        ? `Ersetzt, weil der Name gleich ist: ${replaced}. Was dazu gewählt war, ist neu vorgeschlagen.`
        : '',
      renamed !== '' ? `Gleicher Name aus verschiedenen Ordnern, darum umbenannt: ${renamed}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  /** A draft from before a reload. */
  left: {
    offer: (files: string) =>
      `Ein Entwurf aus diesem Tab ist noch da: ${files}. Nur dieser Tab kann ihn lesen.`,
    missing: (files: string) =>
      `Nicht mehr lesbar: ${files}. Bitte noch einmal wählen; Ihre Antworten gelten weiter.`,
    resume: 'Entwurf fortsetzen',
    choose: 'Dateien wählen …',
    discard: 'Verwerfen',
    keeping: {
      all: 'Der Entwurf bleibt nach einem Neuladen da, verschlüsselt auf diesem Gerät, bis Sie ihn übernehmen, verwerfen oder den Tab schließen.',
      answers:
        'Nach einem Neuladen bleiben Ihre Antworten; die Dateien wählen Sie dann noch einmal: Der Browser kann sie nicht aufbewahren.',
      nothing:
        'Nach einem Neuladen ist der Entwurf fort: Der Browser bewahrt für diese Seite nichts auf.',
    },
  },
  leaving: {
    question: 'Entwurf verwerfen?',
    loss: 'Ihre Antworten zu diesen Dateien gehen verloren. Die Dateien selbst bleiben, wie sie sind.',
    leave: 'Entwurf verwerfen',
    stay: 'Weiter am Entwurf',
  },
  apply: 'Übernehmen',
};
