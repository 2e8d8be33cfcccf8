/** The views below the map and the paintings of the map, in German. */
export const frameDe = {
  views: 'Auswertungen',
  areasView: 'Gebiete',
  groups: { lists: 'Listen', indicators: 'Merkmale', people: 'Gruppen', time: 'Zeit' },
  municipalitiesIn: {
    municipality: 'Gemeinden',
    district: 'Bezirken',
    quarter: 'Stadtteilen',
    county: 'Kreisen',
  },
  computing: 'Wird berechnet …',
  progress: (percent: string) => `Wird berechnet: ${percent}`,
  failed: (reason: string) => `Die Auswertung ließ sich nicht berechnen. ${reason}`,
  answerBefore: 'Was hier steht, ist die Antwort davor.',
  paintFailed: 'Diese Darstellung ließ sich nicht laden. Die Karte zeigt, was vorher zu sehen war.',
  paint: 'Karte zeigt',
  paintClasses: 'die Werte',
  paintTitle: 'Legende der Karte',
  paintMeaning: 'Bedeutung',
  mapShows: (what: string, sentence: string) => `Die Karte zeigt: ${what}. Markiert: ${sentence}.`,
  flags: {
    title: 'Antwort der Regel',
    codes: ['nicht markiert', 'knapp nicht markiert', 'markiert'],
    undecidable: {
      missing: 'nicht entscheidbar: Werte fehlen',
      suppressed: 'nicht entscheidbar: Werte gesperrt',
      'not-applicable': 'nicht entscheidbar: kein Vergleich möglich',
    },
    help: 'Knapp nicht markiert: alle Bedingungen bis auf eine sind erfüllt, und diese wird höchstens um eine Klasse oder ein Zehntel verfehlt.',
  },
};
