import { formatNumber } from '../numbers/numbers.ts';

/** The editor of the rule, its presets and its robustness, in German. */

const count = (value: number): string => formatNumber('de', value);

export const ruleEditorDe = {
  preset: 'Regel',
  presets: {
    standard: 'Standard',
    strict: 'streng',
    wide: 'weit',
    rent: 'mit Miete',
    own: 'eigene Regel',
  },
  undo: 'Zurück',
  undoHelp: 'Letzte Änderung der Regel zurücknehmen (Strg+Z)',
  more: 'Bedingung hinzufügen, Regel speichern',
  add: 'Bedingung hinzufügen',
  addRent: {
    municipality: 'Mietniveau höchstens im Mittel der Gemeinde',
    district: 'Mietniveau höchstens im Mittel des Bezirks',
    quarter: 'Mietniveau höchstens im Mittel des Stadtteils',
    county: 'Mietniveau höchstens im Mittel des Kreises',
    all: 'Mietniveau höchstens im Mittel aller Gebiete',
  },
  indicator: 'Merkmal',
  part: 'Gilt',
  parts: { all: 'muss erfüllt sein', any: 'eine davon genügt' },
  /** `beside`: how many conditions there are that must all be met. */
  anyTitle: (number: number, beside: number): string => {
    if (beside === 0)
      return number === 1
        ? 'Diese Bedingung muss erfüllt sein:'
        : 'Mindestens eine davon muss erfüllt sein:';
    return number === 1
      ? 'Außerdem muss diese Bedingung erfüllt sein:'
      : 'Außerdem muss mindestens eine davon erfüllt sein:';
  },
  change: (label: string) => `Bedingung ändern: ${label}`,
  changeShort: 'ändern',
  remove: 'Bedingung entfernen',
  removeOf: (label: string) => `Bedingung entfernen: ${label}`,
  direction: 'Richtung',
  directions: { 'at-least': 'mindestens', 'at-most': 'höchstens' },
  byMean: 'Mittel',
  fromMean: (label: string) => `${label}: Vielfaches des Mittels`,
  upToClass: (label: string) => `${label}: bis Klasse`,
  upToValue: (label: string) => `${label}: bis Wert`,
  frame: 'Verglichen',
  frames: {
    all: 'mit allen Gebieten',
    land: 'innerhalb des Landes',
    municipality: {
      municipality: 'innerhalb der Gemeinde',
      district: 'innerhalb des Bezirks',
      quarter: 'innerhalb des Stadtteils',
      county: 'innerhalb des Kreises',
    },
  },
  follows: 'Zählt die Klassen der Karte und folgt ihr, wenn sie anders gebildet werden.',
  ownFrame: 'Zählt eigene Klassen, nicht die der Karte.',
  beyond: (cut: number, top: number) =>
    `Klasse ${cut} gibt es in dieser Einteilung nicht (${top === 1 ? '1 Klasse' : `${top} Klassen`}); deshalb ist nichts entscheidbar.`,
  lacksFigure: {
    missing: 'der Wert fehlt',
    suppressed: 'der Wert ist gesperrt',
    'not-applicable': 'das Merkmal entfällt hier',
  },
  lacksClass: 'die Klasse der Grenze gibt es hier nicht',
  lacksComparison: 'hier gibt es nichts, womit verglichen werden kann',
  mend: (classes: string) => `Auf ${classes} setzen`,
  aloud: 'Die Regel in Worten',
  nearMisses: (number: number): string =>
    number === 1
      ? '1 Gebiet erfüllt die Regel knapp nicht: anzeigen'
      : `${count(number)} Gebiete erfüllen die Regel knapp nicht: anzeigen`,
  robust: (steady: number, flagged: number, isWhole: boolean): string =>
    !isWhole
      ? `${count(steady)} von ${count(flagged)} Markierungen ${steady === 1 ? 'bleibt' : 'bleiben'} bei allen Verschiebungen der Grenzen, die sich prüfen lassen (um ein Zehntel oder eine Klasse).`
      : flagged === 1
        ? steady === 1
          ? 'Die 1 Markierung bleibt, auch wenn jede Grenze um ein Zehntel oder eine Klasse höher oder niedriger liegt.'
          : 'Die 1 Markierung bleibt nicht bestehen, wenn Grenzen um ein Zehntel oder eine Klasse höher oder niedriger liegen.'
        : `${count(steady)} von ${count(flagged)} Markierungen bleiben, auch wenn jede Grenze um ein Zehntel oder eine Klasse höher oder niedriger liegt.`,
  robustness: 'Wie sicher ist das?',
  robustShare: (kept: number, cuts: number) =>
    `Die Antwort bleibt dieselbe bei ${count(kept)} von ${count(cuts)} Grenzen in der Nähe.`,
  /** One shift of one cut, in words. */
  shift: (label: string, direction: 'down' | 'up', isClass: boolean) =>
    `die Grenze bei „${label}“ um ${isClass ? 'eine Klasse' : 'ein Zehntel'} ${direction === 'up' ? 'steigt' : 'sinkt'}`,
  orWhen: ' oder wenn ',
  changesWhen: {
    lost: (shifts: string) => `Die Markierung fällt weg, wenn ${shifts}.`,
    other: (shifts: string) => `Die Antwort ändert sich, wenn ${shifts}.`,
  },
  changesTogether: {
    lost: 'Die Markierung fällt erst weg, wenn mehrere Grenzen zugleich verschoben werden.',
    other: 'Die Antwort ändert sich erst, wenn mehrere Grenzen zugleich verschoben werden.',
  },
  /** A cut that cannot be moved any further in a direction: that says nothing for or against the answer. */
  untested: (label: string, direction: 'down' | 'up', isClass: boolean) => {
    const head = `„${label}“: nach ${direction === 'up' ? 'oben' : 'unten'} nicht prüfbar`;
    if (!isClass) return `${head}, denn ein Zehntel von 0 ist 0.`;
    return direction === 'up'
      ? `${head}, denn über der Grenze gibt es keine Klasse mehr.`
      : `${head}, denn unter der Grenze gibt es keine Klasse mehr.`;
  },
  robustUntried: 'Keine Grenze lässt sich verschieben; wie sicher das ist, ist nicht prüfbar.',
  robustHelp:
    'Jede Grenze wird so gelassen, um eine Klasse (oder ein Zehntel ihres Werts) gesenkt und gehoben, in allen Verbindungen.',
  saveName: 'Name der Regel',
  saveButton: 'Speichern und Projektdatei herunterladen',
  saveHelp: 'Die Regel steht dann unter diesem Namen zur Wahl und in der Projektdatei.',
  nameMissing: 'Bitte einen Namen eingeben.',
  cannotSave:
    'Die Projektdatei ist nicht gespeichert: Die Regel nennt eine Klasse, die es in der gewählten Einteilung nicht gibt. Bitte zuerst die Grenze ändern.',
};
