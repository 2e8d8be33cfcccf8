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
