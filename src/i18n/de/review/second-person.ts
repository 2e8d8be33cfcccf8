import { count } from '../counts.ts';

const quarters = (number: number): string =>
  number === 1 ? '1 Quartier' : `${count(number)} Quartiere`;

/** What the review says where several people look at the same, in German. */
export const secondPersonDe = {
  lists: {
    mine: 'für mich offen',
    second: 'wartet auf meine zweite Meinung',
    due: 'Wiedervorlage fällig',
    outdated: 'auf anderen Zahlen entschieden',
    unclear: 'unklar',
  },
  tasks: 'Zu tun und anzusehen',
  states: 'Stand',
  next: 'Nächstes der Auswahl',
  outdatedShort: 'auf anderen Zahlen',
  outdatedOf: (number: number) => `davon ${count(number)} auf anderen Zahlen`,
  putOff: (number: number) =>
    number === 1 ? '1 ist zurückgestellt.' : `${count(number)} sind zurückgestellt.`,
  noLand: 'ohne Land',
  share: {
    title: 'Aufteilen',
    whole: 'nicht aufteilen',
    number: 'nach Anzahl',
    land: 'nach Ländern',
    people: 'Personen',
    own: 'mein Teil',
    numberHelp:
      'Jede Person wählt einen anderen Teil; in jedem sind große und kleine Quartiere, zusammen sind es alle.',
    landHelp: (lands: string) =>
      `Jede Person wählt einen anderen Teil; jedes Land gehört ganz zu einem. Dieser: ${lands}.`,
    noLands: 'kein Land',
  },
  handOver: {
    title: (author: string) => `geprüft von ${author}`,
    name: 'Wer prüft jetzt?',
    help: 'Liste, Regel und alle Einträge bleiben. Was angefangen ist, bleibt als Entwurf der Person, die es geschrieben hat.',
    change: 'Wechseln',
  },
  basis: {
    title: 'Frühere Entscheidungen auf dieser Grundlage',
    same: (number: number) => `${quarters(number)} mit gleichen Gebieten und Werten: gilt weiter`,
    others: (number: number) =>
      `${quarters(number)} auf anderen Zahlen entschieden: bleibt stehen und ist noch einmal anzusehen`,
    gone: (number: number) =>
      `${quarters(number)}, die es unter dieser Regel nicht mehr gibt: die Einträge bleiben stehen`,
    again: 'Auf anderen Zahlen entschieden; bitte noch einmal ansehen.',
    asBefore: 'Angaben von damals übernehmen',
    figure: 'Angabe',
    before: 'damals',
    now: 'jetzt',
    areas: 'Gebiete',
    rounds: (before: string, now: string) => `Stand ${before} und ${now}`,
    ends: 'niedrigster / Mittel / höchster Wert',
  },
  due: (day: string) => `Zurückgestellt bis ${day}: jetzt wieder zu entscheiden.`,
  conflict: {
    title: 'Uneinig',
    about: 'Verschieden entschieden, ohne voneinander zu wissen oder ohne sich zu einigen.',
    ends: 'Das endet, wenn eine Seite zustimmt oder eine dritte Person entscheidet, die alle Einträge gesehen hat. Jeder Eintrag bleibt stehen.',
    own: 'mein Eintrag',
    outcome: 'Ergebnis',
    extent: 'Zuschnitt',
    reasons: 'Gründe',
    note: 'Notiz',
    office: 'Amt',
    none: 'keine Angabe',
    byRule: 'wie die Regel',
    without: (names: string) => `ohne ${names}`,
    plus: (names: string) => `mit ${names}`,
    parts: (number: number) => `geteilt in ${count(number)} Teile`,
    merged: (names: string) => `zusammen mit ${names}`,
    agree: (author: string) => `${author} zustimmen`,
    likewise: (author: string) => `Wie ${author} entscheiden`,
  },
  afterwards: {
    'waits-for-second': 'Danach wartet das Quartier auf eine zweite Person.',
    agreed: 'Danach sind sich die Personen einig, und das gilt.',
    'in-conflict':
      'Danach bleibt es uneinig, bis jemand zustimmt oder eine dritte Person entscheidet.',
    settled: 'Danach gilt Ihr Eintrag; die anderen bleiben in der Aufzeichnung.',
    deferred: 'Danach ist es zurückgestellt; die anderen Einträge bleiben stehen.',
  },
  afterwardsBlind: 'Nach dem Speichern werden beide Einträge gezeigt.',
  told: {
    agreed: 'beide Meinungen stimmen überein',
    'in-conflict': 'die Meinungen gehen auseinander',
    show: 'Beide ansehen',
  },
  quick: (decisions: number, seconds: number) =>
    `${count(decisions)} gleiche Entscheidungen in ${count(seconds)} Sekunden – zurück?`,
  quickBack: 'Zur ersten davon',
  agreement: {
    title: 'Übereinstimmung',
    back: 'Zu den Zahlen',
    about:
      'Verglichen wird, was zwei Personen zu demselben Quartier und denselben Zahlen entschieden haben, ohne den Eintrag der anderen zu kennen.',
    none: 'Noch wurde kein Quartier von zwei Personen unabhängig voneinander beurteilt.',
    base: (pairs: number, neighbourhoods: number) =>
      `${pairs === 1 ? '1 Paar' : `${count(pairs)} Paare`} aus ${
        neighbourhoods === 1 ? '1 Quartier' : `${count(neighbourhoods)} Quartieren`
      }`,
    people: (names: string) => `Personen: ${names}`,
    figure: 'Maß',
    value: 'Wert',
    meaning: 'Bedeutung',
    undetermined: 'nicht bestimmbar',
    oneOutcome: 'Es kommt nur ein Ergebnis vor.',
    names: {
      percent: 'Gleich entschieden',
      kappa: 'Cohens Kappa',
      ac1: 'Gwets AC1',
      alpha: 'Krippendorffs Alpha',
    },
    meanings: {
      percent: 'Anteil der Paare mit gleichem Ergebnis; wie viel davon Zufall wäre, bleibt offen.',
      kappa:
        'Übereinstimmung über den Zufall hinaus: 1 immer gleich, 0 wie ausgelost. Fällt, wenn fast alle dasselbe Ergebnis haben.',
      ac1: 'Wie Kappa, der Zufall aber anders angesetzt: bleibt brauchbar, wenn fast alle dasselbe Ergebnis haben.',
      alpha:
        'Für mehr als zwei Personen, auch wenn nicht jede alles beurteilt hat: 1 immer gleich, 0 wie ausgelost.',
    },
    table: (first: string, second: string) =>
      `Ergebnisse der Paare: Zeilen ${first}, Spalten ${second}`,
    firstOfPair: 'wer im Alphabet zuerst steht',
    secondOfPair: 'die andere Person',
    sum: 'zusammen',
    source: 'Formeln und Quellen: docs/review-log.md, Abschnitt „Agreement“.',
  },
};
