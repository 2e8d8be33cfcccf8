import type { RoundAnswer } from '../../areas/round-answer.ts';
import { municipalityStudiesDe } from './municipality-studies.ts';
import { areas, count, differenceUnit, people } from './counts.ts';

/** The studies in German. */

export const studyDe = {
  noValue: 'keine Angabe',
  unrounded:
    'Unterschiede sind aus ungerundeten Werten berechnet; deshalb passen sie in der letzten Stelle nicht immer zu den gezeigten Werten.',
  rows: (value: number) => (value === 1 ? '1 Zeile' : `${count(value)} Zeilen`),
  show: 'auf der Karte zeigen',
  source: (text: string) => `Quelle: ${text}. Eigene Berechnung.`,
  groupDefinitions: 'Wer zu den Gruppen zählt',
  quotient: {
    label: (group: string) => `Standortquotient: ${group}`,
    description:
      'Anteil der Gruppe im Gebiet, geteilt durch ihren Anteil in allen Gebieten zusammen: 1 ist wie im Ganzen, 2 doppelt so hoch, 0 ohne Mitglieder.',
    dimension: 'Standortquotienten',
  },
  clusters: {
    title: 'Quartiere',
    definition: {
      municipality:
        'Markierte Gebiete derselben Gemeinde (oder desselben Bezirks oder Kreises), die eine gemeinsame Grenzlinie haben, bilden ein Quartier mit erhöhtem Aufmerksamkeitsbedarf. Ein gemeinsamer Punkt genügt nicht.',
      none: 'Markierte Gebiete, die eine gemeinsame Grenzlinie haben, bilden ein Quartier mit erhöhtem Aufmerksamkeitsbedarf, auch über die Grenzen der Bezirke hinweg. Ein gemeinsamer Punkt genügt nicht.',
    },
    named: (name: string, others: number) =>
      others === 0
        ? name
        : `${name} und ${others === 1 ? '1 weiteres' : `${count(others)} weitere`}`,
  },
  ...municipalityStudiesDe,
  spread: {
    title: 'Verteilung',
    definition:
      'Anteil der Mitglieder jeder Gruppe, der in den Gebieten einer Klasse lebt; jede Gruppe ergibt zusammen 100 %. Nach Abbildung 1 der Studie (ExWoSt-Information 34/2).',
    class: 'Klasse',
    group: 'Gruppe',
    location: 'Lage',
    allLocations: 'alle Lagen',
    chart: (indicator: string) => `Verteilung der Gruppen über die Klassen von ${indicator}`,
    without: (group: string, members: number, unknown: number) =>
      `${group}: ${people(Math.round(members))} in Gebieten ohne Klasse; in ${unknown === 1 ? '1 Gebiet' : `${count(unknown)} Gebieten`} ist die Gruppe nicht bekannt.`,
  },
  compare: {
    title: 'Vergleich',
    by: 'Unterschieden nach',
    bys: {
      all: 'allen Gebieten',
      land: 'Land',
      municipality: 'Gemeinde oder Bezirk',
      location: 'Lage',
      building: 'Bebauung',
    },
    indicator: 'Merkmal',
    part: 'Teil',
    flagged: 'markiert',
    rest: 'nicht markiert',
    difference: 'Unterschied',
    basis: 'Gebiete markiert / nicht markiert',
    leftOut: 'ohne bekannten Wert oder nicht entscheidbar',
    definition:
      'Mittelwerte, gewichtet mit der Bevölkerung; bei Anteilen, die hier aus Anzahlen gebildet werden, Summe durch Summe. Nicht entscheidbare Gebiete stehen auf keiner Seite; fehlende und gesperrte Werte gehen in keinen Mittelwert ein.',
  },
  scatter: {
    title: 'Zwei Merkmale',
    x: 'waagrecht',
    y: 'senkrecht',
    onMap: 'beide auf der Karte zeigen (3 × 3)',
    cut: (indicator: string) => `Grenze der Regel bei ${indicator}`,
    text: (x: string, y: string) => `Streudiagramm: ${x} und ${y}, ein Punkt je Gebiet`,
    known: (known: number, all: number) =>
      `${count(known)} von ${count(all)} Gebieten haben beide Werte; die übrigen stehen nicht im Bild.`,
    correlation: (r: string) =>
      ` Zusammenhang (Korrelation nach Pearson, ungewichtet): ${r}; 0 ist keiner, 1 und −1 sind die stärksten.`,
    help: 'Dunkle Punkte sind markierte Gebiete. Die gestrichelten Linien sind die Grenzen der Regel; sie lassen sich ziehen oder mit den Pfeiltasten bewegen, und Karte und Tabelle folgen. Ein aufgezogenes Rechteck wählt Gebiete aus. Ein Zusammenhang sagt nichts über Ursachen.',
    part: 'Ausgewählter Teil',
    ends: ['von', 'bis'] as readonly [string, string],
    end: [
      (indicator: string) => `${indicator} von`,
      (indicator: string) => `${indicator} bis`,
    ] as const,
    clear: 'Auswahl aufheben',
    pale: (value: number) =>
      `Blass: nicht unter den ${count(value)} im Streudiagramm ausgewählten Gebieten`,
    picked: (value: number) => `${areas(value)} aus dem Streudiagramm`,
    sentence: (value: number, residents: number | undefined, flagged: number) =>
      `${areas(value)} mit ${people(residents)} ausgewählt, davon ${count(flagged)} markiert.`,
  },
  bivariate: {
    title: 'Zwei Merkmale (3 × 3)',
    /** The same on a narrow screen. */
    short: 'Zwei Merkmale',
    thirds: ['niedrig', 'mittel', 'hoch'],
    code: (x: string, xThird: string, y: string, yThird: string) =>
      `${x} ${xThird} und ${y} ${yThird}`,
    corner: 'senkrecht / waagrecht',
    help: (x: string, y: string) =>
      `Nach rechts steigt „${x}“, nach oben „${y}“, je in Dritteln der Bevölkerung. Gezählt sind Gebiete, darunter Menschen. Gebiete, in denen einer der beiden Werte fehlt oder gesperrt ist, gehören zu keiner der neun Farben.`,
  },
  lorenz: {
    title: 'Konzentration',
    definition:
      'Lorenzkurve: die Gebiete sind nach dem Anteil der Gruppe geordnet. Waagrecht steht, welcher Teil der übrigen Bevölkerung bis dorthin lebt, senkrecht, welcher Teil der Gruppe. Auf der Diagonale wäre jede Gruppe überall gleich vertreten; der Gini-Index ist das Doppelte der Fläche dazwischen.',
    rest: 'übrige Bevölkerung',
    group: 'Gruppe',
    half: 'Anteil der Gruppe, der mit der Hälfte der übrigen lebt, wo die Gruppe am seltensten ist',
    chart: (group: string, gini: string) => `Lorenzkurve: ${group}, Gini ${gini}`,
    none: 'In diesen Daten ist keine Gruppe mit bekannten Zahlen.',
  },
  moran: {
    title: 'Räumliche Häufung (Moran)',
    codes: [
      'hohe Werte unter hohen',
      'niedrige Werte unter niedrigen',
      'hoher Wert unter niedrigen',
      'niedriger Wert unter hohen',
      'nicht auffällig',
      'ohne Nachbargebiet',
    ],
    help: 'Gezeigt ist, wo sich ähnliche Werte in der Nachbarschaft häufen, mehr als es der Zufall erwarten ließe. Verglichen wird mit 999 zufälligen Vertauschungen; höchstens 5 % der Hervorhebungen sind Zufall. Eine Häufung sagt nichts über Ursachen.',
    global: (value: string) =>
      `Moran’s I über alle Gebiete: ${value} (0: kein Zusammenhang, 1: vollständiger).`,
  },
  change: {
    title: 'Veränderung',
    from: 'verglichen mit',
    painting: (from: string, to: string) => `Veränderung ${from} bis ${to}`,
    help: (unit: string) =>
      `Differenz der Werte, gezeigtes Jahr minus verglichenes, ${differenceUnit(unit)}.`,
    newly: 'neu markiert',
    noLonger: 'nicht mehr markiert',
    still: 'weiterhin markiert',
    sentence: (
      newly: number,
      people1: number | undefined,
      noLonger: number,
      people2: number | undefined,
      from: string,
    ) =>
      `Gegenüber ${from}: ${areas(newly)} neu markiert (${people(people1)}), ${areas(noLonger)} nicht mehr markiert (${people(people2)}).`,
    notComparable: (value: number) =>
      `${areas(value)} sind nur in einem der beiden Jahre entscheidbar.`,
    different: (from: string, to: string, onlyFrom: number, onlyTo: number) =>
      `${from} und ${to} werden nicht verglichen, denn die Gebiete sind andere: ${areas(onlyFrom)} haben nur ${from}, ${areas(onlyTo)} nur ${to} Werte. Bitte Daten auf einem gemeinsamen Gebietsstand laden.`,
    noRound: 'Diese Daten haben nur ein Jahr; zu vergleichen ist nichts.',
    reading: 'Wie die Werte zu lesen sind',
    status: 'Veränderung der Markierung',
    value: 'Veränderung',
    movers: 'Die größten Veränderungen stehen oben.',
    definition:
      'Jedes Jahr wird nach seinen eigenen Klassen beurteilt. Positive Werte: gestiegen. Veränderungen sind aus ungerundeten Werten berechnet.',
    own: 'Gebiet',
  },
  otherRounds: {
    line: (round: string, state: string) =>
      `${round}, gleiche Regel: ${state}${state.endsWith('…') ? '' : '.'}`,
    answers: {
      yes: 'markiert',
      no: 'nicht markiert',
      missing: 'nicht entscheidbar, weil Werte fehlen',
      suppressed: 'nicht entscheidbar, weil Werte gesperrt sind',
      both: 'nicht entscheidbar, weil Werte fehlen und andere gesperrt sind',
      comparison: 'nicht entscheidbar, weil es nichts gibt, womit verglichen werden kann',
      'other-areas': 'nicht vergleichbar, denn für diesen Zuschnitt gibt es keine Werte',
    } as Readonly<Record<RoundAnswer, string>>,
    coming: 'wird geladen …',
    notLoaded: 'nicht geladen',
  },
  trend: {
    title: (indicator: string) => `Verlauf: ${indicator}`,
    own: 'dieses Gebiet',
    key: (mean: string) => `Durchgezogen: dieses Gebiet. Gestrichelt: ${mean}.`,
    inTable: 'Die Werte stehen in der Tabelle darunter.',
    index:
      'Ein Index vergleicht die Gebiete eines Jahres miteinander; sein Verlauf zeigt, wie sich der Abstand zu den anderen verändert hat.',
  },
  dynamics: {
    title: (from: string, to: string) => `Dynamik ${from} bis ${to}`,
    index: 'Dynamikindex',
    class: 'Dynamik',
    bands: { positive: 'positiv', stable: 'stabil', negative: 'negativ' },
    meanings: {
      positive:
        'Die wirtschaftliche Grundlage hat sich günstiger entwickelt als in den meisten Gebieten.',
      stable: 'Die wirtschaftliche Grundlage hat sich ähnlich entwickelt wie im Durchschnitt.',
      negative:
        'Die wirtschaftliche Grundlage hat sich ungünstiger entwickelt als in den meisten Gebieten.',
    },
    sentence: (word: string, index: string, meaning: string) =>
      `${word.charAt(0).toUpperCase()}${word.slice(1)} (Dynamikindex ${index}). ${meaning}`,
    unknown: {
      missing: 'Nicht bekannt, weil in einem der beiden Jahre Werte fehlen.',
      suppressed: 'Nicht bekannt, weil in einem der beiden Jahre Werte gesperrt sind.',
      'not-applicable': 'Entfällt hier.',
    },
    counts: (
      from: string,
      to: string,
      number: Readonly<Record<'positive' | 'stable' | 'negative', number>>,
      without: number,
    ) =>
      `Dynamik ${from} bis ${to}: positiv ${areas(number.positive)}, stabil ${areas(number.stable)}, negativ ${areas(number.negative)}${without > 0 ? `; ohne Index ${areas(without)}` : ''}.`,
    definition:
      'Der Dynamikindex wird wie der Statusindex gebildet, aber aus den Veränderungen seiner Bestandteile. Klassen wie im Berliner Monitoring: unter −1 positiv, bis 1 stabil, darüber negativ.',
  },
  index: {
    title: 'Index',
    made: (components: string) =>
      `Summe der z-Werte von ${components} (über alle Gebiete mit allen Werten), wieder standardisiert: 0 = Durchschnitt, höher = höhere Werte der Bestandteile, bei umgekehrten niedrigere.`,
    spread: (index: string) => `Verteilung der Gruppen über die Klassen von ${index}`,
    spreadHelp: (last: number) =>
      `Anteil der Mitglieder jeder Gruppe, der in den Gebieten einer Klasse lebt; jede Gruppe ergibt zusammen 100 %. Klasse ${last} hat die höchsten Werte des Index.`,
    weight: 'Gewicht',
    component: 'Bestandteil',
    factor: 'Gewicht mal',
    correlation: 'Rangkorrelation',
    moved: 'Gebiete in anderer Klasse',
    definition:
      'Summe der z-Werte der Bestandteile mit ihren Gewichten, erneut standardisiert. Wie empfindlich der Index ist, zeigt die Rangkorrelation (Spearman) mit ihm selbst, wenn ein Gewicht um ein Zehntel kleiner, größer oder null ist.',
  },
  warnings: {
    title: 'Frühhinweise',
    none: 'Kein Merkmal hat seinen Bereich verlassen oder sich zweimal hintereinander gegen seine Richtung bewegt.',
    kinds: {
      'below-band': 'unter dem Bereich',
      'above-band': 'über dem Bereich',
      'against-direction': 'zweimal gegen die Richtung',
    },
    what: 'Hinweis',
    values: 'Werte',
    definition:
      'Der Hinweis nennt Merkmale, die ihren gesetzten Bereich verlassen haben oder sich in zwei Erhebungen nacheinander gegen die gewünschte Richtung bewegt haben. Er ist ein Anlass hinzusehen, kein Urteil.',
  },
};
