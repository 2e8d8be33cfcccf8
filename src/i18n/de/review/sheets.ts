import { count } from '../counts.ts';

const sheets = (number: number): string => (number === 1 ? '1 Blatt' : `${count(number)} Blätter`);
const entries = (number: number): string =>
  number === 1 ? '1 Eintrag' : `${count(number)} Einträge`;

/** Evidence sheets and the report of a review on paper, in German. */
export const sheetsDe = {
  prints: {
    title: 'Drucken',
    one: 'Nachweisblatt dieses Quartiers',
    many: (number: number) => `Nachweisblätter der Liste: ${sheets(number)}`,
    manyHelp: (number: number) =>
      `Alle Quartiere, die oben in der Liste zu sehen sind: ein Blatt je Quartier, bei vielen Gebieten weitere Seiten, zusammen mindestens ${number === 1 ? '1 Seite' : `${count(number)} Seiten`}.`,
    tooMany: (number: number, most: number) =>
      `Die Liste zeigt ${count(number)} Quartiere; gedruckt werden höchstens ${sheets(most)} auf einmal. Bitte nach Land oder Stand der Prüfung filtern.`,
    report: 'Bericht der Prüfung',
    making: (done: number, all: number) => `${count(done)} von ${sheets(all)} vorbereitet …`,
    makingReport: 'Der Bericht wird vorbereitet …',
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen. Es wurde nichts gedruckt.',
    printed: (number: number) =>
      `${sheets(number)} an den Druckdialog des Browsers übergeben. Dort lässt sich auch als PDF speichern.`,
    failed: 'Das Drucken ist nicht möglich.',
  },
  kind: 'Nachweisblatt',
  review: 'Prüfung der Quartiere mit erhöhtem Aufmerksamkeitsbedarf',
  undecided: 'noch nicht entschieden',
  gone: 'Dieses Quartier gibt es unter der jetzigen Regel nicht. Entscheidungen darüber bleiben im Protokoll.',
  size: (areas: number, people: string) =>
    `${areas === 1 ? '1 Gebiet' : `${count(areas)} Gebiete`}, ${people}`,
  rule: 'Regel',
  round: (round: string) => `Stand der Daten: ${round}`,
  map: {
    title: 'Lage',
    alternative: (name: string) => `Karte von ${name} mit Umriss, Gebieten und Nachbarn`,
    member: 'markiert, Nummer wie in der Tabelle',
    nearMiss: 'knapp nicht markiert, angrenzend',
    beside: 'andere angrenzende Gebiete',
    none: 'Von diesen Gebieten ist kein Umriss bekannt.',
    screen: 'Karte wie am Bildschirm',
    colours: (what: string) => `Farben: ${what}; die Legende steht am Bildschirm.`,
  },
  conditions: 'Bedingungen der Regel',
  condition: 'Bedingung',
  areas: {
    title: (number: number) => `Gebiete (${count(number)})`,
    number: 'Nr.',
    key: 'Schlüssel',
  },
  annex: (name: string) => `Gebiete von ${name}`,
  annexHint: 'Die Gebiete mit ihren Zahlen stehen auf der nächsten Seite.',
  decision: {
    title: 'Entscheidung',
    state: 'Stand',
    line: (author: string, when: string) => `${author}, ${when}`,
    reasons: 'Gründe',
    note: 'Notiz',
    office: 'Zuständiges Amt',
    fields: 'Handlungsfelder',
    links: 'Belege',
    until: 'Wieder ab',
    ruleExtent: 'Zuschnitt der Regel',
    otherExtent: 'Anderer Zuschnitt',
    part: (number: number) => `Teil ${count(number)}`,
    merged: 'Zusammen mit',
    second: 'Zweitprüfung erbeten',
    otherFigures: 'Auf anderen Zahlen entschieden; oben stehen die jetzigen.',
    blind:
      'Zweite Meinung ohne Einblick: Einträge anderer stehen hier, sobald die eigene gespeichert ist.',
    before: (number: number) =>
      number === 1
        ? 'Ein früherer Eintrag wurde ersetzt oder zurückgenommen; er steht im Protokoll.'
        : `${count(number)} frühere Einträge wurden ersetzt oder zurückgenommen; sie stehen im Protokoll.`,
    id: 'Eintrag',
    chain: (place: number, head: string, all: number) =>
      `Nummer ${count(place)} einer Kette von ${count(all)}, ihr letzter Eintrag ${head}`,
  },
  foot: {
    prints: 'Prüfsummen (SHA-256)',
    project: 'Projekt',
    data: 'Zahlen',
    rule: 'Regel',
    notKnown: 'noch nicht bestimmt',
    program: (version: string) => `Quartieratlas ${version}`,
    made: (day: string) => `gedruckt ${day}`,
  },
  report: {
    title: 'Bericht der Prüfung',
    by: (author: string, begun: string) => `Prüfung von ${author}, begonnen ${begun}`,
    method: 'Verfahren',
    methodText: [
      'Eine Regel markiert Gebiete; markierte Gebiete, die aneinandergrenzen, sind ein Quartier mit erhöhtem Aufmerksamkeitsbedarf. Menschen sehen jedes Quartier einzeln an und entscheiden: bestätigt, anderer Zuschnitt, nicht bestätigt, unklar oder zurückgestellt. Die Regel schlägt vor, sie entscheidet nicht.',
      'Jede Entscheidung ist ein Eintrag mit Name, Zeit, Gründen und den Zahlen, auf denen sie steht. Einträge werden nie überschrieben: Auch eine Rücknahme ist ein Eintrag. Der Stand eines Quartiers folgt aus den Einträgen.',
    ],
    fourEyes: (share: number, seed: string) =>
      `Zwei Personen entscheiden ${count(share)} % der Quartiere, gelost mit dem Startwert „${seed}“.`,
    notSteady: 'Zwei Personen entscheiden alle Quartiere ohne standfestes Gebiet.',
    oneSuffices: 'Eine Person genügt, außer wo eine Zweitprüfung erbeten ist.',
    blind: 'Die zweite Person sieht dabei nichts von der ersten.',
    basis: 'Grundlage',
    queue: 'Liste',
    queueText: (number: number, print: string) =>
      `${number === 1 ? '1 Quartier' : `${count(number)} Quartiere`}, festgehalten; Prüfsumme der Liste ${print}`,
    progress: 'Stand',
    land: 'Land',
    total: 'zusammen',
    withoutLand: 'ohne Land',
    agreement: 'Übereinstimmung unabhängiger Urteile',
    pairs: (pairs: number, neighbourhoods: number, people: string) =>
      `${pairs === 1 ? '1 Paar' : `${count(pairs)} Paare`} unabhängiger Urteile in ${neighbourhoods === 1 ? '1 Quartier' : `${count(neighbourhoods)} Quartieren`}, von ${people}.`,
    noPairs: 'Kein Quartier wurde von zwei Personen unabhängig voneinander beurteilt.',
    percent: 'Übereinstimmend',
    percentMeans:
      'Anteil der Paare mit gleichem Ergebnis; was der Zufall allein ergäbe, bleibt darin.',
    kappa: 'Cohens Kappa',
    kappaMeans: '1: immer gleich; 0: so oft, wie es der Zufall bei diesen Häufigkeiten ergäbe.',
    ac1: 'Gwets AC1',
    ac1Means: 'Wie Kappa, aber verlässlich, wo fast alle Urteile gleich sind.',
    alpha: 'Krippendorffs Alpha',
    alphaMeans: 'Für mehr als zwei Personen, von denen nicht alle alles beurteilt haben.',
    unknown: 'nicht bestimmbar',
    table:
      'Ergebnisse der Paare: wer im Alphabet zuerst kommt in Zeilen, die andere Person in Spalten',
    conflicts: 'Uneinig',
    noConflicts: 'Über kein Quartier besteht Uneinigkeit.',
    decisions: 'Entscheidungen',
    decisionsAre: (decided: number, all: number) =>
      `${count(decided)} von ${count(all)} Quartieren haben einen Eintrag, der gilt; die übrigen sind noch nicht entschieden.`,
    hidden: (number: number) =>
      number === 1
        ? '1 Quartier wartet auf eine zweite Meinung ohne Einblick; was andere dazu sagen, steht hier nicht.'
        : `${count(number)} Quartiere warten auf eine zweite Meinung ohne Einblick; was andere dazu sagen, steht hier nicht.`,
    heads: {
      key: 'Schlüssel',
      name: 'Quartier',
      outcome: 'Ergebnis',
      reasons: 'Gründe',
      who: 'Wer, wann',
    },
    chains: 'Protokoll',
    log: (number: number) => `Das Protokoll hat ${entries(number)}.`,
    chainHeads: {
      author: 'Name',
      device: 'Gerät',
      entries: 'Einträge',
      head: 'Letzter Eintrag (SHA-256)',
    },
    chainsMean:
      'Änderungen fallen auf: Jeder Eintrag nennt den vor ihm, und wer einen ändert, ändert alle danach. Ein abgeschnittenes oder neu geschriebenes Ende zeigt nur der Vergleich mit Anzahl und letztem Eintrag, wie sie hier stehen. Ein Name ist eine Angabe, kein Konto.',
    signatures: 'Unterschriften',
    place: 'Ort, Datum',
    signature: 'Name, Unterschrift',
  },
};
