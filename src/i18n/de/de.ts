import {
  undecidedReasons,
  type UndecidedCounts,
  type UndecidedReason,
} from '../../areas/undecided.ts';
import type { IndexPlace } from '../../areas/index-place.ts';
import type { MunicipalityKind } from '../../areas/dataset.ts';
import type { FigureState } from '../../areas/figure.ts';
import { byKeysDe } from './by-keys.ts';
import { classingDe } from './classing.ts';
import { columnarDe } from './columnar.ts';
import { frameDe } from './frame.ts';
import { neighbourhoodDe } from './neighbourhood.ts';
import { neighbourhoodListDe } from './neighbourhood-list.ts';
import { placesDe } from './places.ts';
import { methodsDe } from './methods.ts';
import { levelDe } from './level.ts';
import { studyDe } from './study.ts';
import { filesDe } from './files.ts';
import { importDe } from './import.ts';
import { ruleEditorDe } from './rule-editor.ts';
import { areas, count, people, residentsUnknown } from './counts.ts';
import { formatDifference, formatValue } from '../numbers/numbers.ts';

/** The German texts; every other language has the same shape. Sentences with numbers are functions. */

const units: Readonly<
  Record<MunicipalityKind, readonly [one: string, manyDative: string, many: string]>
> = {
  municipality: ['Gemeinde', 'Gemeinden', 'Gemeinden'],
  district: ['Bezirk', 'Bezirken', 'Bezirke'],
  quarter: ['Stadtteil', 'Stadtteilen', 'Stadtteile'],
  county: ['Kreis', 'Kreisen', 'Kreise'],
};

/** What the live sentence says, number by number. */
export interface FlagCounts {
  readonly flagged: number;
  /** Undefined where, or as long as, it is not known which marked areas hang together. */
  readonly neighbourhoods?: number | undefined;
  readonly areas: number;
  readonly undecidable: number;
  readonly population: number | undefined;
  readonly populationOfAll: number | undefined;
  readonly municipalities: number | undefined;
  readonly difference: number;
  readonly kind: MunicipalityKind;
}

function flagSentence(counts: FlagCounts): string {
  const { flagged, population, populationOfAll, municipalities, difference } = counts;
  const { neighbourhoods = 0 } = counts;
  const of = neighbourhoods === 0 ? '' : `${neighbourhoodDe.many(neighbourhoods)} aus `;
  const parts = [
    `${of}${count(flagged)} von ${count(counts.areas)} ${counts.areas === 1 ? 'Gebiet' : 'Gebieten'}`,
  ];
  if (population !== undefined && populationOfAll !== undefined && populationOfAll > 0) {
    const share = formatValue('de', (100 * population) / populationOfAll, 'percent');
    parts.push(`${people(population)} (${share})`);
  }
  const head = parts.join(', ');
  const [one, dative] = units[counts.kind];
  const where =
    municipalities === undefined
      ? ''
      : `, in ${count(municipalities)} ${municipalities === 1 ? one : dative}`;
  const unit = Math.abs(difference) === 1 ? ' Gebiet' : ' Gebiete';
  const change =
    difference === 0
      ? 'wie in der Voreinstellung'
      : `${formatDifference('de', difference)}${neighbourhoods === 0 ? '' : unit} gegenüber der Voreinstellung`;
  return `${head}${where}; ${change}`;
}

/** Each reason with its number of areas, so that nothing withheld is called missing. */
function undecidableSentence(counts: UndecidedCounts): string {
  const reasons: Readonly<Record<UndecidedReason, string>> = {
    suppressed: 'weil Werte gesperrt sind',
    missing: 'weil Werte fehlen',
    both: 'weil Werte fehlen und andere gesperrt sind',
    comparison: 'weil es nichts gibt, womit verglichen werden kann',
  };
  const parts = undecidedReasons.filter((reason) => counts[reason] > 0);
  const all = parts.reduce((sum, reason) => sum + counts[reason], 0);
  const head = all === 1 ? '1 Gebiet ist' : `${count(all)} Gebiete sind`;
  const [only] = parts;
  if (parts.length === 1 && only) return `${head} nicht entscheidbar, ${reasons[only]}.`;
  const each = parts.map((reason) => `${count(counts[reason])}, ${reasons[reason]}`);
  return `${head} nicht entscheidbar: ${each.join('; ')}.`;
}

/** The verb that goes with a number of people in words. */
const live = (residents: string): string =>
  residents === people(1) || residents === residentsUnknown ? 'lebt' : 'leben';

const states: Readonly<Record<FigureState, string>> = {
  known: 'Wert',
  suppressed: 'gesperrt',
  missing: 'fehlt',
  'not-applicable': 'entfällt',
};

export const de = {
  product: 'Quartieratlas',
  claim: 'Wo erhöhter Aufmerksamkeitsbedarf besteht und warum',
  fictionalBand: 'Erfundene Beispieldaten: Orte und Werte gibt es nicht',
  skipToTable: 'Zur Tabelle springen',
  languageName: { de: 'Deutsch', en: 'English' },
  units,
  areas,
  people,
  states,
  answers: { yes: 'markiert', no: 'nicht markiert', undecidable: 'nicht entscheidbar' },
  answersLong: {
    yes: 'Gebiet mit erhöhtem Aufmerksamkeitsbedarf',
    no: 'Nicht markiert',
  },
  /** Why an area cannot be decided; the first is the status line, the second stands in a cell, the third in a narrow one beside the sign. */
  undecided: {
    missing: ['Nicht entscheidbar: Werte fehlen', 'nicht entscheidbar: fehlt', 'fehlt'],
    suppressed: [
      'Nicht entscheidbar: Werte sind gesperrt',
      'nicht entscheidbar: gesperrt',
      'gesperrt',
    ],
    both: [
      'Nicht entscheidbar: Werte fehlen, andere sind gesperrt',
      'nicht entscheidbar: fehlt, gesperrt',
      'fehlt, gesperrt',
    ],
    comparison: [
      'Nicht entscheidbar: Es gibt nichts, womit verglichen werden kann',
      'nicht entscheidbar: kein Vergleich',
      'kein Vergleich',
    ],
  } as Readonly<Record<UndecidedReason, readonly [status: string, cell: string, short: string]>>,
  /** Where an area stands by an index: of one with a weak end, and of any other. */
  indexPlaces: {
    weak: {
      farBelow: 'deutlich stärker als der Durchschnitt',
      below: 'stärker als der Durchschnitt',
      average: 'etwa wie der Durchschnitt',
      above: 'schwächer als der Durchschnitt',
      farAbove: 'deutlich schwächer als der Durchschnitt',
    },
    other: {
      farBelow: 'deutlich niedriger als der Durchschnitt',
      below: 'niedriger als der Durchschnitt',
      average: 'etwa wie der Durchschnitt',
      above: 'höher als der Durchschnitt',
      farAbove: 'deutlich höher als der Durchschnitt',
    },
  } as Readonly<Record<'weak' | 'other', Readonly<Record<IndexPlace, string>>>>,
  positions: {
    below: 'darunter',
    at: 'genau auf der Grenze',
    above: 'darüber',
    unknown: 'nicht vergleichbar',
  },
  bands: { high: 'hoch', medium: 'mittel', low: 'niedrig', veryLow: 'sehr niedrig' },
  flagSentence,
  header: {
    search: 'Gebiet suchen',
    searchPlaceholder: 'Gebiet, Ort oder Schlüssel',
    language: 'Sprache',
    theme: 'Darstellung',
    themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    menu: 'Menü',
    open: 'Projekt öffnen …',
    openCountry: 'Beispielland Musterland öffnen',
    openExample: 'Beispiel Musterstadt öffnen',
    saveProject: 'Projektdatei speichern',
    copyLink: 'Link kopieren',
    review: 'Prüfung öffnen',
    linkCopied: 'Link kopiert. Er enthält Ansicht, Regel und Auswahl, aber keine Daten.',
    linkNotCopied:
      'Der Browser hat das Kopieren nicht erlaubt. Die Adresszeile zeigt denselben Link.',
    linkNeedsFiles:
      'Link kopiert. Dieses Projekt liegt nur auf diesem Gerät: Wer den Link öffnet, braucht dieselben Dateien.',
    print: 'Drucken',
    picture: 'Karte als Bild, hoch (PNG)',
    pictureBeside: 'Karte als Bild, quer (PNG)',
    csvShown: 'Tabelle als CSV (Werte wie angezeigt)',
    csvFull: 'Tabelle als CSV (volle Genauigkeit)',
    csvPlain: 'Tabelle als CSV (international, für Programme)',
    geojson: 'Markierte Gebiete als GeoJSON',
    csvNeighbourhoods: 'Quartiere als CSV',
    geojsonNeighbourhoods: 'Quartiere als GeoJSON',
    codebook: 'Spaltenbeschreibung (Codebook)',
    report: 'Datenbericht',
    help: 'Hilfe und Tasten',
    exports: 'Herunterladen',
    project: 'Projekt',
    view: 'Ansicht',
  },
  search: {
    results: (hits: number) =>
      hits === 0 ? 'Kein Treffer' : hits === 1 ? '1 Treffer' : `${count(hits)} Treffer`,
    shownOf: (shown: number, all: number) => `${count(shown)} von ${count(all)} Treffern`,
    more: 'Weitere zeigen',
    none: 'Kein Gebiet gefunden. Gesucht wird nach Name, Schlüssel, Bezirk oder Gemeinde und Land.',
    municipality: (name: string, hits: number) => `${name}: ${areas(hits)}`,
  },
  views: {
    label: 'Ansicht',
    split: 'Karte und Tabelle',
    map: 'Karte',
    table: 'Tabelle',
    review: 'Prüfung',
    reviewComing: 'Die Prüfung wird geöffnet …',
  },
  panes: {
    shown: 'Was die Karte zeigt',
    rule: 'Regel',
    area: 'Gebiet',
    table: 'Tabelle',
    legend: 'Legende',
    showLegend: 'Legende zeigen',
    fold: (pane: string) => `${pane} einklappen`,
    unfold: (pane: string) => `${pane} ausklappen`,
    sides: { left: 'Linke Spalte', right: 'Rechte Spalte', bottom: 'Bereich unter der Karte' },
    borders: {
      left: 'Breite der linken Spalte',
      right: 'Breite der rechten Spalte',
      bottom: 'Höhe des Bereichs unter der Karte',
    },
    borderHelp: 'Ziehen oder Pfeiltasten; Doppelklick: wie vorgesehen',
  },
  chooser: {
    indicator: 'Merkmal',
    round: 'Jahr',
    classing: 'Klassen',
    ramp: 'Farben',
    rampAuto: (name: string) => `${name} (empfohlen)`,
    definition: 'Definition',
    more: 'Definition, Bezug, Farben',
    denominator: (text: string) => `Bezugsgröße: ${text}.`,
    directions: { up: 'Angestrebt: steigend.', down: 'Angestrebt: sinkend.' },
    band: (from: string, to: string) => `Bereich: ${from} bis ${to}.`,
    source: 'Quelle',
    roles: {
      'migrant-share': 'Migrationshintergrund',
      'economic-base': 'Wirtschaftliche Grundlage',
      rent: 'Miete',
      other: 'Weitere Merkmale',
    },
  },
  legend: {
    title: 'Legende',
    noValues: 'Für dieses Merkmal liegen keine Werte vor.',
    noneShown: (suppressed: number, missing: number) =>
      `Für dieses Merkmal ist kein Wert zu sehen: ${areas(suppressed)} gesperrt${missing === 0 ? '' : `, ${count(missing)} fehlend`}.`,
    noPeople:
      'Klassen nach Bevölkerung sind nicht möglich: Es ist keine Einwohnerzahl bekannt. Wählen Sie „Septile nach Zahl der Gebiete“.',
    class: 'Klasse',
    range: 'Werte',
    areas: 'Gebiete',
    people: 'Menschen',
    peopleUnknown: (number: number) => `(+ ${count(number)} unbekannt)`,
    flagged: 'markiert',
    /** `marked` as in "17 Quartiere aus 40 Gebieten". */
    flaggedSign: (marked: string) =>
      `Umriss: ${marked} mit erhöhtem Aufmerksamkeitsbedarf; kräftiger, wo mehrere aneinandergrenzen`,
    missing: 'fehlt',
    suppressed: 'gesperrt (Datenschutz)',
    notApplicable: 'entfällt',
    upTo: (value: string) => `bis ${value}`,
    between: (from: string, to: string) => `über ${from} bis ${to}`,
    above: (value: string) => `über ${value}`,
    spans: (from: string, to: string) => `von ${from} bis ${to}`,
    exactly: (value: string) => `genau ${value}`,
    empty: 'keine Gebiete',
    bands: (number: Readonly<Record<'high' | 'medium' | 'low' | 'veryLow', number>>) =>
      `Statusklassen wie im Berliner Monitoring: hoch ${count(number.high)}, mittel ${count(number.medium)}, niedrig ${count(number.low)}, sehr niedrig ${count(number.veryLow)}. Sie entscheiden nicht über die Markierung.`,
    histogram: 'Verteilung der Werte',
    histogramText: (least: string, most: string, half: string) =>
      `Verteilung der Menschen über die Werte: von ${least} bis ${most}; die mittlere Klasse beginnt oberhalb von ${half}.`,
    collapse: 'Legende',
    more: 'Mehr zur Legende',
    inClass: (number: number, range: string) => `Klasse ${count(number)}: ${range}`,
    lowest: 'links die niedrigsten Werte',
  },
  rule: {
    title: 'Wann ein Gebiet markiert wird',
    byClass: 'Klasse',
    byValue: 'Wert',
    cutBy: (label: string) => `${label}: Grenze nach`,
    fromClass: (label: string) => `${label}: ab Klasse`,
    fromValue: (label: string) => `${label}: ab Wert`,
    atLeastClass: (cut: number, top: number) =>
      cut >= top ? `Klasse ${top}` : `Klasse ${cut} bis ${top}`,
    atMostClass: (cut: number) => (cut <= 1 ? 'Klasse 1' : `Klasse 1 bis ${cut}`),
    atLeast: (value: string) => `mindestens ${value}`,
    atMost: (value: string) => `höchstens ${value}`,
    moreThan: (value: string) => `mehr als ${value}`,
    timesMeanAtLeast: (times: string) => `mindestens das ${times}-Fache des Mittels`,
    timesMeanAtMost: (times: string) => `höchstens das ${times}-Fache des Mittels`,
    holdsIn: (number: number) =>
      `erfüllt in ${count(number)} ${number === 1 ? 'Gebiet' : 'Gebieten'}`,
    frames: {
      all: 'über alle Gebiete',
      land: 'innerhalb des Landes',
      municipality: 'innerhalb der Gemeinde',
    },
    reset: 'Voreinstellung wiederherstellen',
    notANumber: (example: string) => `Bitte eine Zahl eingeben, zum Beispiel ${example}.`,
    outside: (least: string, most: string) => `Bitte eine Zahl von ${least} bis ${most} eingeben.`,
    undecidable: undecidableSentence,
  },
  stepper: {
    label: 'Markierte Gebiete der Reihe nach',
    previous: 'Voriges markiertes Gebiet',
    next: 'Nächstes markiertes Gebiet',
    place: (place: number, all: number) => `${count(place)} von ${count(all)}`,
    none: 'Kein Gebiet markiert',
    off: (all: number) => `${count(all)} markiert`,
  },
  points: {
    title: 'Punkte',
    inArea: 'Punkte in diesem Gebiet',
    none: 'keine',
    bySize: (label: string) => `, Kreisfläche nach ${label}`,
    download: (layer: string) => `${layer} als CSV-Tabelle speichern`,
  },
  statusIndex: {
    definition: (components: string) =>
      `Summe der z-Werte von ${components} (über alle Gebiete mit allen Werten), wieder standardisiert: 0 = Durchschnitt, höher = schwächere wirtschaftliche Grundlage.`,
    weight: (weight: string) => `Gewicht ${weight}`,
    turned: 'umgekehrt',
  },
  panel: {
    none: 'Kein Gebiet gewählt',
    noneHelp:
      'Tippen oder klicken Sie auf ein Gebiet der Karte, wählen Sie eine Zeile der Tabelle oder suchen Sie nach Ihrem Quartier.',
    close: 'Auswahl aufheben',
    zoom: 'Auf das Gebiet zoomen',
    key: 'Schlüssel',
    population: 'Einwohnerinnen und Einwohner',
    populationUnknown: 'Einwohnerzahl unbekannt',
    uninhabited: 'unbewohnt',
    whyFlagged: 'Warum markiert',
    whyNotFlagged: 'Warum nicht markiert',
    whyUndecidable: 'Warum nicht entscheidbar',
    cut: (value: string) => `Grenze ${value}`,
    holds: { yes: 'erfüllt', no: 'nicht erfüllt', undecidable: 'nicht entscheidbar' },
    nearMiss:
      'Knapp: Mit einer weiteren erfüllten Bedingung wäre das Gebiet markiert; an ihr fehlt höchstens eine Klasse oder ein Zehntel des Grenzwerts.',
    indicators: 'Alle Merkmale',
    noDefinition: 'keine Definition in der Projektdatei',
    value: 'Wert',
    class: 'Klasse',
    band: 'Statusklasse',
    bandDecidesNot:
      'Die Statusklasse des Monitorings entscheidet nicht über die Markierung; das tut die Regel.',
    distance: (value: string) => `Abstand ${value}`,
    unrounded: 'aus ungerundeten Werten',
    rank: 'Rang',
    rankOf: (rank: number, all: number) => `${count(rank)} von ${count(all)}`,
    rankHelp: 'Rang 1 = höchster Wert',
    mean: 'Mittel',
    meanOf: (name: string) => `Mittel ${name}`,
    meanAll: 'Mittel aller Gebiete',
    meansWeighted: 'Mittel nach Bevölkerung gewichtet.',
    meansSummed: 'Anteile aus Anzahlen: Summe durch Summe.',
    countedOfPeople: (thing: string, part: string, whole: string) =>
      `${thing}: ${part} von ${whole} Einwohnern`,
    countedOf: (thing: string, part: string, whole: string, of: string) =>
      `${thing}: ${part} von ${whole} („${of}“)`,
    earlier: (round: string, value: string) => `${round}: ${value}`,
    missingTitle: 'Was nicht gezeigt wird',
    missingNone: 'Für dieses Gebiet liegen alle Werte vor.',
    missingMissing: (labels: string) => `Nicht geliefert: ${labels}.`,
    missingSuppressed: (labels: string) =>
      `Gesperrt, weil zu wenige Menschen dahinterstehen oder die Quelle den Wert nicht veröffentlicht: ${labels}.`,
    missingNotApplicable: (labels: string) => `Hier nicht anwendbar: ${labels}.`,
    plainTitle: 'In wenigen Sätzen',
    notThePeople:
      'Die Markierung beschreibt Bedingungen in einem Gebiet, nicht die Menschen, die dort leben.',
    sources: 'Quellen',
  },
  plain: {
    peopleAndShare: (
      name: string,
      residents: string,
      label: string,
      value: string,
      comparison: string,
    ) =>
      `Im Gebiet ${name} ${live(residents)} ${residents}; beim Merkmal „${label}“ beträgt der Wert ${value}, ${comparison}.`,
    residentsUnknown,
    compared: (comparison: 'more' | 'same' | 'less', mean: string) => {
      const relation = { more: 'mehr als', same: 'genauso viel wie', less: 'weniger als' };
      return `${relation[comparison]} im Mittel aller Gebiete (${mean})`;
    },
    shareUnknown: (
      name: string,
      residents: string,
      label: string,
      state: Exclude<FigureState, 'known'> = 'missing',
    ) => {
      const why = {
        missing: `zum Merkmal „${label}“ liegt kein Wert vor`,
        suppressed: `beim Merkmal „${label}“ ist der Wert gesperrt`,
        'not-applicable': `das Merkmal „${label}“ entfällt hier`,
      };
      return `Im Gebiet ${name} ${live(residents)} ${residents}; ${why[state] ?? why.missing}.`;
    },
    shareAlone: (name: string, residents: string, label: string, value: string) =>
      `Im Gebiet ${name} ${live(residents)} ${residents}; beim Merkmal „${label}“ beträgt der Wert ${value}.`,
    peopleOnly: (name: string, residents: string) =>
      `Im Gebiet ${name} ${live(residents)} ${residents}.`,
    pending: (label: string) => `Die Werte zum Merkmal „${label}“ sind noch nicht geladen.`,
    baseNone: 'Diese Daten enthalten kein Merkmal der wirtschaftlichen Grundlage.',
    base: (label: string, weaker: string) =>
      `Die wirtschaftliche Grundlage (Merkmal „${label}“) ist hier schwächer als in ${weaker} von 100 Gebieten mit Angaben.`,
    baseStrongest: (label: string) =>
      `Die wirtschaftliche Grundlage (Merkmal „${label}“) ist in keinem Gebiet mit Angaben stärker als hier.`,
    moreThan: (number: string) => `mehr als ${number}`,
    lessThan: (number: string) => `weniger als ${number}`,
    baseUnknown: {
      missing: 'Die wirtschaftliche Grundlage ist nicht bekannt, weil Angaben fehlen.',
      suppressed: 'Die wirtschaftliche Grundlage ist nicht bekannt, weil die Angabe gesperrt ist.',
      'not-applicable': 'Eine Angabe zur wirtschaftlichen Grundlage entfällt hier.',
    } as Readonly<Record<Exclude<FigureState, 'known'>, string>>,
    flagged: (number: number) =>
      `Das Gebiet ist markiert, weil ${number === 2 ? 'beide Bedingungen' : number === 1 ? 'die Bedingung' : `alle ${count(number)} Bedingungen`} der Regel erfüllt ${number === 1 ? 'ist' : 'sind'}.`,
    /** Beside the conditions that must all be met there are others of which one is enough. */
    flaggedOneOf: (must: number, met: number, any: number) => {
      const head = 'Das Gebiet ist markiert, weil';
      if (must === 0)
        return `${head} ${count(met)} von ${count(any)} Bedingungen der Regel erfüllt ${met === 1 ? 'ist' : 'sind'}; eine genügt.`;
      const needed =
        must === 1
          ? 'die notwendige Bedingung'
          : must === 2
            ? 'beide notwendigen Bedingungen'
            : `alle ${count(must)} notwendigen Bedingungen`;
      return `${head} ${needed} und ${count(met)} von ${count(any)} weiteren Bedingungen erfüllt sind; von diesen genügt eine.`;
    },
    clearOneOf: {
      head: 'Das Gebiet ist nicht markiert.',
      must: (unmet: string) => `Nicht erfüllt, obwohl notwendig: ${unmet}.`,
      any: (any: number, unmet: string) =>
        `Keine der ${count(any)} Bedingungen, von denen eine genügt, ist erfüllt: ${unmet}.`,
    },
    /** Where a condition is open, nobody can say how many are met. */
    clearWithOpen: (unmet: string, open: string) =>
      `Das Gebiet ist nicht markiert. Nicht erfüllt: ${unmet}. ${open}`,
    open: {
      missing: (labels: string) => `Offen, weil der Wert fehlt: ${labels}.`,
      suppressed: (labels: string) => `Offen, weil der Wert gesperrt ist: ${labels}.`,
      other: (labels: string) => `Offen: ${labels}.`,
    },
    narrow: (isMarked: boolean, cuts: string) =>
      `Das ist knapp: Läge ${cuts}, wäre es ${isMarked ? 'nicht ' : ''}markiert.`,
    narrowCut: (label: string, isClass: boolean, direction: 'up' | 'down') =>
      `die Grenze bei „${label}“ um ${isClass ? 'eine Klasse' : 'ein Zehntel'} ${direction === 'up' ? 'höher' : 'niedriger'}`,
    or: ' oder ',
    clear: (met: number, number: number, unmet: string) => {
      if (number === 0) return 'Das Gebiet ist nicht markiert, weil keine Regel gilt.';
      const head = 'Das Gebiet ist nicht markiert:';
      if (number === 1) return `${head} Die Bedingung der Regel ist nicht erfüllt.`;
      const of = number === 2 ? 'der beiden' : `der ${count(number)}`;
      if (met === 0) return `${head} Keine ${of} Bedingungen der Regel ist erfüllt (${unmet}).`;
      if (met === 1)
        return `${head} Nur eine ${of} Bedingungen der Regel ist erfüllt; nicht erfüllt: ${unmet}.`;
      return `${head} Nur ${count(met)} ${of} Bedingungen der Regel sind erfüllt; nicht erfüllt: ${unmet}.`;
    },
    undecided: {
      missing: 'Ob das Gebiet markiert wird, lässt sich nicht entscheiden, weil Angaben fehlen.',
      suppressed:
        'Ob das Gebiet markiert wird, lässt sich nicht entscheiden, weil Angaben gesperrt sind: Es gibt sie, aber sie werden nicht veröffentlicht, meist zum Schutz der Menschen dort.',
      both: 'Ob das Gebiet markiert wird, lässt sich nicht entscheiden, weil Angaben fehlen und andere gesperrt sind, meist zum Schutz der Menschen dort.',
      comparison:
        'Ob das Gebiet markiert wird, lässt sich nicht entscheiden, weil es nichts gibt, womit verglichen werden kann.',
    } as Readonly<Record<UndecidedReason, string>>,
  },
  table: {
    caption: 'Alle Gebiete mit Werten, Klassen und Markierung',
    name: 'Gebiet',
    key: 'Schlüssel',
    municipality: 'Gemeinde',
    population: 'Menschen',
    flag: 'Markierung',
    class: 'Klasse',
    filterText: 'Filtern',
    filterPlaceholder: 'Name, Schlüssel, Ort',
    filterShow: 'Anzeigen',
    filterClass: 'Klasse',
    anyClass: 'alle Klassen',
    noClass: 'ohne Klasse',
    shows: {
      all: 'alle',
      flagged: 'markierte',
      undecidable: 'nicht entscheidbare',
      'near-miss': 'knapp nicht markierte',
      missing: 'mit fehlenden Werten',
      suppressed: 'mit gesperrten Werten',
    },
    nearMiss: 'knapp nicht markiert',
    filterClassOf: (indicator: string) => `Klasse von „${indicator}“`,
    shortClass: (number: number) => `K ${number}`,
    rows: (shown: number, all: number) =>
      shown === all
        ? `${count(all)} ${all === 1 ? 'Zeile' : 'Zeilen'}`
        : `${count(shown)} von ${count(all)} Zeilen`,
    empty: 'Kein Gebiet entspricht dem Filter.',
    clearFilter: 'Filter aufheben',
    moreFilters: 'mehr Filter',
    download: 'Diese Zeilen als CSV',
    copy: 'Tabelle kopieren',
    copied: (rows: number) => (rows === 1 ? '1 Zeile kopiert.' : `${count(rows)} Zeilen kopiert.`),
    sortedBy: (column: string, descending: boolean) =>
      `sortiert nach ${column}, ${descending ? 'absteigend' : 'aufsteigend'}`,
    keys: 'Pfeiltasten: Zeile wechseln; Eingabetaste: Gebiet wählen; Pos1 und Ende: erste und letzte Zeile.',
  },
  map: {
    label: 'Karte der Gebiete. Alle Angaben stehen auch in der Tabelle.',
    summary: (indicator: string, classes: number, sentence: string) =>
      `Die Karte zeigt das Merkmal „${indicator}“ in ${classes === 1 ? '1 Klasse' : `${count(classes)} Klassen`}. Markiert: ${sentence}.`,
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    zoomAll: 'Ganze Karte zeigen',
    showOverview: 'Übersichtskarte zeigen',
    hideOverview: 'Übersichtskarte ausblenden',
    painting: 'Karte wird gezeichnet …',
    outside: 'Der Kartenausschnitt liegt außerhalb der Daten.',
    toData: 'Zurück zu den Daten',
    failed: {
      'no-webgl':
        'Die Karte kann hier nicht gezeichnet werden: Dieser Browser stellt kein WebGL bereit. Legende, Tabelle, Regel und alle Angaben zu den Gebieten bleiben vollständig nutzbar.',
      'no-worker':
        'Die Karte kann hier nicht gezeichnet werden: Ein Teil der Seite kam nicht vom Server, oder mit falschem Typ. Legende, Tabelle, Regel und alle Angaben zu den Gebieten sind vollständig. Bitte laden Sie die Seite neu, sie wurde vielleicht erneuert; ein eigener Server muss Dateien mit der Endung .js als JavaScript ausliefern.',
      failed:
        'Die Karte konnte nicht geladen werden. Legende, Tabelle, Regel und alle Angaben zu den Gebieten sind vollständig. Bitte laden Sie die Seite neu; auf einer eigenen Webseite prüfen Sie die Kopfzeilen aus der Anleitung.',
      lost: 'Der Browser kann die Karte im Augenblick nicht zeichnen. Legende und Tabelle bleiben vollständig; die Karte kommt zurück, sobald der Browser sie wieder zeichnen kann.',
    },
  },
  loading: {
    title: 'Daten werden geladen',
    steps: {
      fetch: 'Datei wird geholt',
      understand: 'Datei wird gelesen und verstanden',
      decode: 'Datei wird gelesen',
      areas: 'Gebiete werden geprüft',
      table: 'Tabelle wird gelesen',
      join: 'Tabelle und Gebiete werden verbunden',
      analysis: 'Klassen werden berechnet',
      geometry: 'Karte wird vorbereitet',
      tiles: 'Kacheln der Karte werden gemacht',
    },
    cancel: 'Abbrechen',
    cancelled: 'Laden abgebrochen. Was vorher zu sehen war, ist unverändert.',
    done: (title: string, number: number) => `${title} geladen: ${areas(number)}.`,
  },
  failure: {
    title: 'Das Laden ist nicht gelungen',
    kept: 'Der bisher gezeigte Atlas ist unverändert.',
    nothing: 'Es ist noch kein Atlas geladen.',
    renewed:
      'Die Seite ließ sich nicht vollständig laden. Sie wurde wohl erneuert: Bitte laden Sie sie neu; die Adresse behält Ihre Auswahl.',
    unreachable:
      'Die Seite ließ sich nicht vollständig laden: Ihr Server ist nicht zu erreichen. Bitte die Verbindung prüfen und die Seite neu laden.',
    retry: 'Noch einmal versuchen',
    reload: 'Seite neu laden',
    more: 'Weitere Hinweise aus den Dateien',
  },
  empty: {
    title: 'Noch keine Daten',
    text: 'Beispiel öffnen, Projekt öffnen oder Dateien hierher ziehen.',
    drop: 'Dateien hier loslassen',
    dropHelp: 'Projektdatei, Gebiete (GeoJSON) und Tabellen (CSV) zusammen',
  },
  import: importDe,
  files: filesDe,
  publication: {
    publisher: (name: string) => `Herausgegeben von: ${name}`,
    dataDate: (date: string) => `Stand der Daten: ${date}`,
    to: 'bis',
    contact: (text: string) => `Ansprechpartner: ${text}`,
    ask: 'Wen kann ich fragen?',
    noContact: 'Kein Ansprechpartner angegeben.',
    foot: 'Herausgeber und Stand der Daten',
  },
  /** What indicators of a role stand for, where the project does not say so itself. */
  roleMeanings: {
    'migrant-share':
      'Anteil der Menschen mit Migrationshintergrund im Gebiet; wer dazu zählt, sagt die Definition des Merkmals.',
    'economic-base':
      'Merkmale von Arbeit und Einkommen, an denen sich zeigt, wie viel im Gebiet zum Leben da ist.',
    rent: 'Was Wohnen im Gebiet kostet.',
    other: 'Merkmale, die das Gebiet weiter beschreiben.',
  },
  picture: {
    place: (names: string) => `Ausgewählter Ort: ${names}`,
    chosen: (where: string, answer: string) => `Gewähltes Gebiet: ${where} (${answer})`,
    /** `size` as in "7 Gebiete, 18.351 Menschen". */
    neighbourhood: (where: string, size: string) => `Gewähltes Quartier: ${where} (${size})`,
  },
  columnar: columnarDe,
  frame: frameDe,
  byKeys: byKeysDe,
  neighbourhood: neighbourhoodDe,
  neighbourhoodList: neighbourhoodListDe,
  places: placesDe,
  level: levelDe,
  classing: classingDe,
  ruleEditor: ruleEditorDe,
  study: studyDe,
  methods: methodsDe,
  report: {
    title: 'Datenbericht',
    intro: 'Was gelesen wurde, was zusammenpasst und was nicht.',
    incomplete: 'Weitere Werte werden noch gelesen; danach können Hinweise dazukommen.',
    unread: 'Weitere Werte ließen sich nicht laden; was darin auffiele, fehlt hier.',
    joins: 'Verbindung der Tabellen mit den Gebieten',
    table: 'Tabelle',
    round: 'Jahr',
    matched: 'verbunden',
    matchedOf: (matched: number, all: number) => `${count(matched)} von ${count(all)}`,
    areasWithoutRow: 'Gebiete ohne Zeile',
    rowsWithoutArea: 'Zeilen ohne Gebiet',
    duplicateKeys: 'doppelte Schlüssel',
    emptyKeys: 'leere Schlüssel',
    paddedKeys: 'ergänzte Schlüssel',
    comparedKeys: 'angeglichene Schlüssel',
    paddedHelp: 'Schlüssel, denen führende Nullen fehlten',
    search: 'Schlüssel suchen',
    keys: 'Schlüssel',
    kind: 'Art',
    showKeys: (what: string) => `${what} zeigen`,
    noKeys: 'Kein Schlüssel entspricht der Suche.',
    download: 'Bericht herunterladen (CSV)',
    notes: 'Hinweise',
    noNotes: 'Keine Auffälligkeiten.',
    severities: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
    allKinds: 'alle Arten',
    allTables: 'alle Tabellen',
    showItems: (items: number) => `Alle ${count(items)} zeigen`,
    moreItems: (items: number) =>
      `… und ${count(items)} weitere; alle stehen im Bericht zum Herunterladen (CSV).`,
    privacy: (people: number, cases: number) =>
      `Datenschutz: Werte von Gebieten mit weniger als ${count(people)} Menschen und Anteile, hinter denen weniger als ${count(cases)} Fälle stehen, werden nicht gezeigt.`,
    close: 'Schließen',
    fileFigures: (notes: number) => (notes === 1 ? '1 Hinweis' : `${count(notes)} Hinweise`),
    columns: { table: 'Tabelle', round: 'Jahr', kind: 'Art', key: 'Schlüssel' },
  },
  notices: {
    unknownArea: (key: string) =>
      `Der Link nennt das Gebiet „${key}“, das es in diesen Daten nicht gibt.`,
    unknownPlace: (name: string) =>
      `Der Link nennt den Ort „${name}“, den es in diesen Daten nicht gibt.`,
    emptyPlace: (name: string) =>
      `Der Link beschränkt die Listen auf „${name}“. Diesen Ort gibt es in diesen Daten nicht.`,
    /** Parts of a link as they stand in it, and how many more there are. */
    notUnderstood: (parts: string, more: number) =>
      `Im Link nicht verstanden: ${parts}${more === 0 ? '' : ` und ${count(more)} ${more === 1 ? 'weitere Angabe' : 'weitere Angaben'}`}.`,
    unknownIndicator: (id: string) =>
      `Der Link nennt das Merkmal „${id}“, das es in diesen Daten nicht gibt. Gezeigt wird das erste Merkmal.`,
    unknownRound: (id: string) =>
      `Der Link nennt das Jahr „${id}“, das es in diesen Daten nicht gibt. Gezeigt wird das erste Jahr.`,
    unknownRule: 'Die Regel im Link passt nicht zu diesen Daten. Es gilt die Voreinstellung.',
    unknownView: (id: string) =>
      `Der Link nennt die Ansicht „${id}“, die es hier nicht gibt. Gezeigt wird die Tabelle der Gebiete.`,
    unknownPaint: (id: string) =>
      `Der Link lässt die Karte „${id}“ zeigen, was diese Daten nicht hergeben. Gezeigt werden die Werte.`,
    cannot: {
      picture: 'Das Bild kann nicht gespeichert werden.',
      table: 'Die Tabelle kann nicht gespeichert werden.',
      areas: 'Die markierten Gebiete können nicht gespeichert werden.',
      codebook: 'Das Verzeichnis der Spalten kann nicht gespeichert werden.',
      project: 'Das Projekt kann nicht gespeichert werden.',
      print: 'Das Drucken ist nicht möglich.',
      other: 'Das hat nicht geklappt.',
    },
    incomplete: (warnings: number) =>
      warnings === 1
        ? 'Beim Lesen gab es 1 Warnung.'
        : `Beim Lesen gab es ${count(warnings)} Warnungen.`,
    saved: (file: string) => `${file} gespeichert.`,
    preparing: 'Die Datei wird vorbereitet …',
    notWritten: (reason: string) => `Es wurde keine Datei geschrieben. ${reason}`.trim(),
    nothingShown: 'Es sind noch keine Daten zu sehen.',
    noMap: 'Es ist gerade keine Karte da, die ein Bild werden könnte.',
    dismiss: 'Meldung schließen',
  },
  help: {
    title: 'Hilfe und Tasten',
    keys: [
      ['/', 'Suche'],
      ['n', 'nächstes Quartier'],
      ['p', 'voriges Quartier'],
      ['.', 'vom Gebiet zu seinem Quartier und zurück'],
      ['g', 'zu dem, was gewählt ist'],
      ['Enter', 'auf der Karte: Liste der Gebiete im Ausschnitt'],
      ['t', 'Tabelle ein- oder ausblenden'],
      ['m', 'Karte in voller Breite'],
      ['Strg+Z', 'letzte Änderung der Regel zurücknehmen'],
      ['Esc', 'Auswahl aufheben, Dialog schließen'],
      ['?', 'diese Hilfe'],
    ] as readonly (readonly [string, string])[],
    about: 'Was diese Karte zeigt',
    aboutText: [
      'In der Voreinstellung markiert der Atlas Gebiete, in denen zwei Bedingungen zusammenkommen: ein hoher Anteil von Menschen mit Migrationshintergrund und eine schwache wirtschaftliche Grundlage. Beide Bedingungen werden immer getrennt gezeigt.',
      'Die Klassen sind Septile: Die Gebiete werden nach ihrem Wert geordnet und so in sieben Klassen geteilt, dass in jeder möglichst genau ein Siebtel der Menschen lebt oder, auf Wunsch, ein Siebtel der Gebiete liegt. Gleiche Werte stehen immer in derselben Klasse.',
      'Was die Zahlen nicht sagen: Sie beschreiben keine einzelnen Menschen, nennen keine Ursachen und ersetzen keine Ortskenntnis. Ob etwas zu tun ist, lässt sich nur vor Ort entscheiden.',
    ] as readonly string[],
    privacyTitle: 'Datenschutz',
    privacyText:
      'Alle Daten bleiben auf diesem Gerät. Der Atlas sendet nichts und lädt nichts von anderen Servern.',
    software: 'Karte: MapLibre GL JS (BSD-3-Klausel). Schrift: Source Sans 3 (SIL OFL 1.1).',
    close: 'Schließen',
  },
  print: {
    awaited: 'Die Karte war beim Drucken noch nicht gezeichnet.',
    date: (date: string) => `Ansicht vom ${date}`,
    method: 'Klassen, Regel und Zahlen wie am Bildschirm; Link zur Ansicht:',
  },
};

type Widen<Value> = Value extends string
  ? string
  : Value extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : Value extends readonly unknown[]
      ? Value
      : { readonly [Key in keyof Value]: Widen<Value[Key]> };

/** The shape every language has. */
export type Texts = Widen<typeof de>;
