/** What each column of the table of areas holds, for the codebook in German. */
export const codebookDe = {
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
    'Anteil der benachbarten Grenzen, unter denen die Antwort der Regel dieselbe bleibt, 0 bis 1; am Ende der Skala nur die prüfbaren; leer: nicht entscheidbar',
  cluster: 'Schlüssel des zusammenhängenden Quartiers markierter Gebiete; leer: in keinem',
  location: 'Lage in der Stadt',
  building: 'Bebauung',
  note: 'Hinweis zu den Daten',
};

/** The same of the table of neighbourhoods. */
export const neighbourhoodCodebookDe = {
  key: 'Schlüssel des Quartiers, als Text: der niedrigste seiner Gebiete',
  name: 'Vorschlag für einen Namen: was den Namen seiner Gebiete gemeinsam ist, sonst der des Gebiets mit den meisten Menschen',
  land: 'Land, bei mehreren alle; leer: keines genannt',
  municipality:
    'Gemeinde, Bezirk oder Kreis, bei mehreren zuerst der mit den meisten seiner Menschen; leer: nicht genannt',
  areas: 'Zahl seiner markierten Gebiete',
  population: 'Menschen in seinen Gebieten, soweit bekannt; leer: in keinem bekannt',
  'area-keys': 'Schlüssel seiner Gebiete, durch Leerzeichen getrennt',
  mean: 'Mittel über seine Gebiete: Summe durch Summe, wo Zähler und Nenner bekannt sind, sonst nach Menschen gewichtet; leer: kein Wert bekannt',
  'steady-areas':
    'Zahl seiner Gebiete, die unter jeder geprüften benachbarten Grenze markiert bleiben',
  steadiness:
    'Anteil seiner Gebiete, die markiert bleiben, im Mittel über alle geprüften benachbarten Grenzen, 0 bis 1',
  'review-state':
    'Stand der Prüfung: open (offen), waits-for-second (wartet auf Zweite), agreed (übereinstimmend entschieden), in-conflict (uneinig), settled (entschieden), deferred (zurückgestellt)',
  'review-outcome':
    'Ergebnis der Prüfung: confirmed (bestätigt), other-extent (anderer Zuschnitt), not-confirmed (nicht bestätigt), unclear (unklar), deferred (zurückgestellt); leer: offen oder uneinig',
  note: 'Hinweis zu den Daten',
};
