import { methodPartsDe, segregationMeaningsDe } from './method-parts.ts';
import { formatNumber } from '../numbers/numbers.ts';

/** The methods page in German: the rule in force, the indicators of the data, the classes, privacy and sources. */

const count = (value: number): string => formatNumber('de', value);
const areas = (value: number): string => (value === 1 ? '1 Gebiet' : `${count(value)} Gebiete`);

export const methodsDe = {
  title: 'Methoden',
  menu: 'Methoden: wie alles berechnet wird',
  how: 'Wie berechnet?',
  howOf: (what: string) => `Wie berechnet? ${what}`,
  close: 'Schließen',
  contents: 'Inhalt',
  toContents: 'Zum Inhalt',
  intro: (title: string, round: string) =>
    `Was jede Zahl in „${title}“${round === '' ? '' : ` (Jahr ${round})`} bedeutet, wie sie berechnet wird, woher sie kommt und was sie nicht sagt. Die Seite gilt für die Daten, die Regel und die Klassen, die gerade gewählt sind.`,
  heads: { formula: 'Formel', source: 'Herkunft', limits: 'Was die Zahl nicht sagt' },
  chapters: {
    rule: 'Die Regel',
    indicators: 'Die Merkmale',
    classes: 'Die Klassen',
    statistics: 'Die Auswertungen',
    data: 'Datenschutz und Daten',
  },
  rule: {
    title: 'Die Regel, die gerade gilt',
    none: 'Es gilt keine Bedingung; deshalb ist kein Gebiet markiert.',
    found: (sentence: string) => `Damit sind markiert: ${sentence}.`,
    compared: (cut: string, frame: string, holds: string) =>
      `${cut}; verglichen ${frame}; ${holds}`,
    source:
      'Die Voreinstellung folgt der Studie (ExWoSt-Information 34/2): Menschen mit Migrationshintergrund und schwache wirtschaftliche Grundlage treffen zusammen. Verglichen wird der volle Wert, nicht der gerundete; gezeigt werden so viele Stellen, dass die Zahl der Entscheidung nicht widerspricht.',
    limits:
      'Die Markierung heißt „Gebiet mit erhöhtem Aufmerksamkeitsbedarf“. Sie beschreibt Bedingungen in einem Gebiet, nicht die Menschen, die dort leben. Sie nennt keine Ursache und ersetzt keine Ortskenntnis.',
  },
  neighbourhoodsEnd: {
    term: 'Quartiere enden hier',
    none: 'an keiner Grenze: sie reichen über Bezirke hinweg',
    municipality: {
      municipality: 'an der Grenze der Gemeinde',
      district: 'an der Grenze des Bezirks',
      quarter: 'an der Grenze des Stadtteils',
      county: 'an der Grenze des Kreises',
    },
  },
  answers: {
    title: 'Drei Antworten',
    text: 'Ist eine Bedingung, die erfüllt sein muss, bekannt und nicht erfüllt, so ist das Gebiet nicht markiert. Sind alle erfüllt, ist es markiert. Sonst fehlt ein Wert, auf den es ankommt, oder er ist gesperrt: Das Gebiet ist nicht entscheidbar. Stehen Bedingungen zur Wahl, so genügt eine davon.',
    limits:
      'Nicht entscheidbar heißt weder ja noch nein. Ein fehlender oder gesperrter Wert wird nie als null gelesen.',
  },
  nearMiss: {
    title: 'Knapp nicht markiert',
    text: 'Mit einer weiteren erfüllten Bedingung wäre das Gebiet markiert, und diese eine wird höchstens um eine Klasse oder um ein Zehntel des Grenzwerts verfehlt.',
    found: 'knapp nicht markiert',
    source:
      'Festlegung dieses Atlas; dieselben Schritte wie bei der Frage, wie sicher eine Antwort ist.',
    limits: 'Der Abstand ist gewählt, nicht gemessen: Er zeigt, wo eine Grenze viel entscheidet.',
  },
  robustness: {
    title: 'Wie sicher eine Antwort ist',
    text: 'Jede Grenze bleibt, wie sie ist, sinkt um eine Klasse (oder ein Zehntel ihres Werts) oder steigt ebenso; alle Verbindungen werden durchgezählt. Der Anteil sagt, bei wie vielen davon das Gebiet seine Antwort behält; wo nichts entschieden ist, gibt es keinen. Am Ende der Skala lässt sich eine Grenze nicht weiter verschieben: Diese Richtung ist nicht prüfbar und zählt nicht als sicher.',
    symbols: 'b: Verbindungen, bei denen die Antwort bleibt; g: alle Verbindungen.',
    source: 'Festlegung dieses Atlas.',
    limits:
      'Geprüft werden nur die Grenzen. Wie genau die Werte selbst sind, sagt der Anteil nicht.',
  },
  roles: {
    title: 'Rollen der Merkmale',
    text: 'Jedes Merkmal hat eine Rolle; sie sagt, wofür es in Regel und Auswertungen steht.',
  },
  groups: {
    title: 'Gruppen',
    text: 'Die Gruppen, deren Verteilung die Auswertungen vergleichen. Eine Gruppe ist eine Zählung, keine Eigenschaft der einzelnen Menschen.',
    none: 'keine Definition in der Projektdatei',
  },
  indicator: {
    none: 'keine Definition in der Projektdatei',
    unit: 'Einheit',
    units: {
      percent: 'Prozent, 0 bis 100',
      count: 'Anzahl',
      index: 'Standardabweichungen, 0 = Durchschnitt der Gebiete',
    },
    denominator: 'bezogen auf',
    denominators: {
      population: 'alle Menschen des Gebiets',
      column: (name: string) => `Spalte „${name}“ der Tabelle`,
      definition: 'was die Definition nennt',
      index: 'alle Gebiete mit allen Bestandteilen',
      none: 'nichts: Der Wert steht für sich',
    },
    direction: 'Richtung',
    directions: {
      weak: 'hohe Werte = schwächere wirtschaftliche Grundlage',
      strong: 'niedrige Werte = schwächere wirtschaftliche Grundlage',
      none: 'keine: hoch ist weder gut noch schlecht',
      up: 'soll steigen',
      down: 'soll sinken',
    },
    band: 'Bereich ohne Hinweis',
    bandOf: (from: string, to: string) => `von ${from} bis ${to}`,
    kind: 'Art',
    kinds: {
      published: 'aus der Quelle übernommen',
      counted: (numerator: string, denominator: string | undefined) =>
        `hier gebildet: 100 × „${numerator}“ ÷ ${denominator === undefined ? 'Einwohner des Gebiets' : `„${denominator}“`}; für mehrere Gebiete Summe durch Summe`,
      computed: 'hier berechnet',
      status: 'hier berechnet: Statusindex, siehe „Statusindex“ bei den Auswertungen',
      made: (components: string) => `hier berechnet aus ${components}`,
    },
    component: (label: string, weight: string, isTurned: boolean) =>
      `${label} × ${weight}${isTurned ? ' (umgekehrt)' : ''}`,
    source: 'Datei',
    catalogue: 'Katalog',
    decimals: 'Nachkommastellen',
    decimalsOf: (decimals: number) =>
      `${count(decimals)}; so viele, dass keine gezeigte Zahl ihrer Klasse widerspricht`,
    areas: 'Gebiete',
    counts: (n: {
      readonly known: number;
      readonly zero: number;
      readonly suppressed: number;
      readonly missing: number;
      readonly notApplicable: number;
    }) =>
      `${count(n.known)} mit Wert (davon ${count(n.zero)} genau null), ${count(n.suppressed)} gesperrt, ${count(n.missing)} fehlend${n.notApplicable > 0 ? `, ${count(n.notApplicable)} entfallen` : ''}`,
  },
  classes: {
    title: 'Die Klassen, die gerade gelten',
    text: 'Klasse 1 hat immer die niedrigsten Werte. Gleiche Werte stehen immer in derselben Klasse. Gebiete ohne bekannten Wert haben keine Klasse und zählen in keiner mit.',
    septiles:
      'Septile nach Bevölkerung: Die Gebiete mit Wert werden nach ihm geordnet. Grenze k (k = 1 bis 6) ist der kleinste Wert v, bis zu dem mindestens k Siebtel aller gezählten Menschen leben. Klasse = 1 + Zahl der Grenzen unter dem Wert; eine Grenze gehört zur Klasse darunter. Gebiete ohne Menschen bekommen eine Klasse, verschieben aber keine Grenze.',
    symbols: 'nᵢ: Menschen im Gebiet i; xᵢ: sein Wert; v: die Grenze; N: alle gezählten Menschen.',
    source:
      'Septile wie in der Studie (ExWoSt-Information 34/2), als Umkehrung der gewichteten Verteilung (Typ 1).',
    limits:
      'Eine Klasse sagt, wo ein Gebiet unter den anderen steht, nicht, ob ein Wert gut oder schlecht ist. Zwei Gebiete in Nachbarklassen können sich kaum unterscheiden. Haben viele Gebiete denselben Wert, bleiben Klassen leer.',
  },
  readings: {
    title: 'Umgerechnete Spalten',
    text: 'Diese Spalten stehen in ihrer Datei in einer anderen Einheit. Die Projektdatei legt fest, wie sie gelesen werden („columnForms“); alles Weitere rechnet mit dem umgerechneten Wert.',
    column: (column: string, source: string) => `„${column}“ in ${source}`,
    factor: (factor: string) => `Zahl der Datei × ${factor}`,
    bare: {
      fraction: 'Werte ohne Prozentzeichen sind Brüche (× 100)',
      percent: 'Werte ohne Prozentzeichen sind Prozent',
      missing: 'Werte ohne Prozentzeichen gelten als fehlend',
    },
  },
  privacy: {
    title: 'Datenschutz',
    text: (people: number, cases: number) =>
      `Gesperrt werden, bevor etwas berechnet oder gezeichnet wird, alle Werte von Gebieten mit weniger als ${count(people)} Menschen und Anteile, hinter denen weniger als ${count(cases)} Fälle stehen. Kennen die Tabellen die Einwohnerzahl anderer Gebiete, aber nicht die eines Gebiets, so sind auch dessen Werte gesperrt, denn es lässt sich nicht prüfen, wie viele Menschen dahinterstehen.`,
    off: 'Diese Projektdatei setzt keine Untergrenze; gesperrt ist nur, was die Quelle selbst nicht veröffentlicht.',
    people: 'Untergrenze Menschen je Gebiet',
    cases: 'Untergrenze Fälle hinter einem Anteil',
    withheld: (round: string) => (round === '' ? 'hier gesperrt' : `hier gesperrt, Jahr ${round}`),
    withheldOf: (figures: number, places: number) =>
      `${count(figures)} ${figures === 1 ? 'Wert' : 'Werte'} in ${places === 1 ? '1 Gebiet' : `${count(places)} Gebieten`}`,
    local: 'Alle Daten bleiben auf diesem Gerät.',
    source:
      'Voreingestellt sind 300 Menschen je Gebiet wie in den Monitorings von Berlin und Hamburg und 10 Fälle; die Projektdatei kann anderes festlegen.',
    limits: 'Was gesperrt ist, wird nirgends geschätzt, gemittelt oder als null gezählt.',
  },
  sources: {
    title: 'Datenquellen und Lizenzen',
    none: 'Die Projektdatei nennt keine Quelle.',
    licence: (text: string) => `Lizenz ${text}`,
    noLicence: 'Lizenz nicht angegeben',
    fictional:
      'Diese Daten sind erfunden: Orte und Werte gibt es nicht. Nichts davon lässt sich auf eine wirkliche Stadt übertragen.',
    extent: (all: number, rounds: string) =>
      rounds === '' ? `${areas(all)}.` : `${areas(all)}; Jahre: ${rounds}.`,
  },
  parts: methodPartsDe,
  segregation: segregationMeaningsDe,
};
