import { count } from './counts.ts';

/** The table of decisions, in German: heads, first lines and the words in the cells. */
export const decisionsDe = {
  heads: {
    key: 'Schlüssel',
    name: 'Name',
    land: 'Land',
    municipality: 'Gemeinde',
    areas: 'Schlüssel der Gebiete',
    state: 'Stand der Prüfung',
    outcome: 'Ergebnis',
    extent: 'Anderer Zuschnitt',
    merged: 'Zusammengelegt mit',
    until: 'Zurückgestellt bis',
    reasons: 'Gründe',
    note: 'Notiz',
    office: 'Zuständiges Amt',
    fields: 'Handlungsfelder',
    links: 'Belege',
    author: 'Wer',
    at: 'Wann (UTC, nach Angabe des Geräts)',
    figures: 'Zahlen',
    round: 'Jahr',
    entries: 'Einträge',
    notice: 'Hinweis',
  },
  states: {
    open: 'offen',
    'waits-for-second': 'wartet auf Zweite',
    agreed: 'übereinstimmend entschieden',
    'in-conflict': 'uneinig',
    settled: 'entschieden',
    deferred: 'zurückgestellt',
  },
  outcomes: {
    confirmed: 'bestätigt',
    'other-extent': 'anderer Zuschnitt',
    'not-confirmed': 'nicht bestätigt',
    unclear: 'unklar',
    deferred: 'zurückgestellt',
    withdrawn: 'zurückgenommen',
  },
  otherFigures: 'auf anderen Zahlen entschieden',
  presentFigures: 'auf den jetzigen Zahlen entschieden',
  gone: 'dieses Quartier gibt es unter der Regel nicht mehr',
  title: 'Entscheidungen der Prüfung',
  log: (entries: number) =>
    `Protokoll mit ${count(entries)} ${entries === 1 ? 'Eintrag' : 'Einträgen'}; Änderungen fallen auf, ein gekürztes Ende nur im Vergleich mit diesen Zeilen:`,
  chain: (author: string, device: string, entries: number, head: string) =>
    `${author}, Gerät ${device}: ${count(entries)} ${entries === 1 ? 'Eintrag' : 'Einträge'}, der letzte ist ${head}`,
};
