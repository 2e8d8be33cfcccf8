/** Figures that are fetched when they are needed, in German. */
export const columnarDe = {
  pending: 'wird geladen …',
  failed: (reason: string) => `Weitere Werte sind nicht gekommen. ${reason}`,
  retry: 'Noch einmal versuchen',
  notLoaded: 'nicht geladen',
  /** A part of the page that shows something else than was chosen. */
  wish: {
    coming: (what: string) => `${what}: wird geladen …`,
    computing: (what: string) => `${what}: wird berechnet …`,
    notLoaded: (what: string) => `${what}: nicht geladen.`,
    notComputed: (what: string) => `${what}: nicht berechnet.`,
    instead: (shown: string) => `Zu sehen ist ${shown}.`,
    retry: 'noch einmal versuchen',
    stay: (shown: string) => `bei ${shown} bleiben`,
    otherClasses: 'Geänderte Klassen',
    otherRule: 'Geänderte Regel',
    classesBefore: 'die Karte mit den bisherigen Klassen',
    ruleBefore: 'das Ergebnis der bisherigen Regel',
    stayBefore: 'beim Bisherigen bleiben',
  },
};
